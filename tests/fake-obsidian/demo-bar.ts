// The bar above the app: says that this is a stand-in, and holds the demo's few switches. Not a part of the app.
import { choices, choose } from './choices';
import { here } from './here';
import { demoWords } from './words';

export function drawDemoBar(language: string, reset: () => Promise<void>): HTMLElement {
	const words = demoWords(language);
	const bar = createEl('header', { cls: 'stand-in-bar' });
	const what = bar.createSpan();
	const [first = '', ...rest] = words.what.split('. ');
	what.createEl('strong', { text: `${first}. ` });
	what.appendText(rest.join('. '));
	if (choices.today) bar.createSpan({ text: words.today(new Date().toLocaleDateString(language === 'da' ? 'da-DK' : 'en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })) });
	const tools = bar.createDiv('stand-in-tools');
	picker(tools, words.language, [['da', 'Dansk'], ['en', 'English']], language, (value) => {
		choose('language', value);
		window.sessionStorage.setItem(SPOKEN_ANEW, value);
		window.location.reload();
	});
	if (window.sessionStorage.getItem(SPOKEN_ANEW) !== null) here.app.workspace.onLayoutReady(nameTabsAnew);
	picker(tools, words.theme, [['light', words.light], ['dark', words.dark]], choices.theme, (value) => {
		choose('theme', value);
		showTheme([document, ...here.app.workspace.windows.map(({ doc }) => doc)]);
		here.app.workspace.trigger('css-change');
	});
	tools.createEl('button', { type: 'button', text: words.reset }).addEventListener('click', () => void reset());
	return bar;
}

const SPOKEN_ANEW = 'stand-in:spoken-anew';

/** A tab that is not loaded keeps the title it had, as in the app; a visitor who has just changed the language would take that for a fault. */
function nameTabsAnew(): void {
	window.sessionStorage.removeItem(SPOKEN_ANEW);
	here.app.workspace.iterateAllLeaves((leaf) => void leaf.loadIfDeferred());
}

export function drawWelcome(language: string, isPhone: boolean): HTMLElement {
	const words = demoWords(language);
	const box = createEl('section', { cls: 'stand-in-welcome' });
	const list = box.createEl('ol');
	// The sample vault belongs to a day of its own; a vault of one's own does not.
	const [invented, ...rest] = isPhone ? [words.welcome[0], ...words.welcomePhone] : words.welcome;
	for (const line of [choices.today ? invented : words.welcomeOwn, ...rest]) list.createEl('li', { text: line });
	box.createEl('button', { type: 'button', text: words.close }).addEventListener('click', () => {
		choose('welcomed', 'yes');
		box.remove();
	});
	return box;
}

/** In every window: one that opens later takes it over from this one. */
export function showTheme(docs: readonly Document[] = [document]): void {
	for (const { body } of docs) {
		body.toggleClass('theme-dark', choices.theme === 'dark');
		body.toggleClass('theme-light', choices.theme === 'light');
	}
}

function picker(parent: HTMLElement, label: string, options: readonly (readonly [string, string])[], chosen: string, change: (value: string) => void): void {
	const select = parent.createEl('select', { attr: { 'aria-label': label } });
	for (const [value, text] of options) select.createEl('option', { value, text });
	select.value = chosen;
	select.addEventListener('change', () => change(select.value));
}
