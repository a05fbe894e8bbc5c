// Word to the user: what was done, or why nothing was written, and the one thing to do about it.
import { Notice } from 'obsidian';

/** Milliseconds a notice with something to click stays: long enough to read, decide and reach it. */
const WITH_ACTION = 10_000;

export interface NoticeAction {
	readonly label: string;
	readonly run: () => void;
}

export function tell(message: string, ...actions: readonly NoticeAction[]): void {
	if (actions.length === 0) {
		new Notice(message);
		return;
	}
	const content = createFragment();
	content.createDiv({ text: message });
	const row = content.createDiv({ cls: 'tillid-notice-actions' });
	const notice = new Notice(content, WITH_ACTION);
	for (const action of actions) {
		const button = row.createEl('button', { cls: 'tillid-notice-action', text: action.label, attr: { type: 'button' } });
		button.addEventListener('click', () => {
			notice.hide();
			action.run();
		});
	}
}
