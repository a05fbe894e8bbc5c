// A row of a form in the shape of the app's own settings, drawn by hand since a view may not import the app.

export interface SettingRow {
	readonly el: HTMLElement;
	readonly info: HTMLElement;
	readonly name: HTMLElement;
	readonly description: HTMLElement;
	readonly control: HTMLElement;
}

export type SettingLayout = 'beside' | 'beside-column' | 'below';

/** Short fields stand beside their name, long ones below it. */
export function settingRow(parent: HTMLElement, name: string, layout: SettingLayout): SettingRow {
	const el = parent.createDiv({ cls: 'setting-item' });
	el.toggleClass('is-stacked', layout === 'below');
	const info = el.createDiv({ cls: 'setting-item-info' });
	const nameEl = info.createDiv({ cls: 'setting-item-name', text: name });
	const description = info.createDiv({ cls: 'setting-item-description' });
	const control = el.createDiv({ cls: 'setting-item-control' });
	control.toggleClass('is-column', layout !== 'beside');
	return { el, info, name: nameEl, description, control };
}

/** Why a form could not be sent, at the name of the field that is to be changed, where no list of suggestions covers it; '' takes it away, and so does the next key. */
export function fieldMessage({ info }: SettingRow, input: HTMLElement): (message: string) => void {
	const el = info.createDiv({ cls: 'tillid-message', attr: { role: 'alert' } });
	const say = (message: string): void => {
		el.setText(message);
		if (message === '') input.removeAttribute('aria-invalid');
		else input.setAttribute('aria-invalid', 'true');
	};
	input.addEventListener('input', () => say(''));
	return say;
}
