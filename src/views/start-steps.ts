// "Getting started": what an empty vault's view says it is for, and the next steps, those done already ticked off.
import { quietIcon, wordButton } from './icon-button';
import type { ViewPort } from './port';

export function drawStart(parent: HTMLElement, port: ViewPort, ownNoteThere: boolean): void {
	const { start, commands } = port.strings;
	const box = parent.createDiv({ cls: 'tillid-empty is-wide' });
	box.createDiv({ cls: 'tillid-empty-title is-large', text: start.title });
	box.createEl('p', { text: start.lead });
	const list = box.createEl('ol', { cls: 'tillid-steps' });
	step(list, port, { mark: ownNoteThere ? null : '1', title: start.ownNote, text: start.ownNoteText, label: start.ownNoteButton, run: () => port.writeOwnNote() });
	step(list, port, { mark: '2', title: start.colleague, text: start.colleagueText, label: commands.newColleague, run: () => port.newColleague() });
	step(list, port, { mark: '3', title: start.conversation, text: start.conversationText, label: commands.newConversation, run: () => port.newConversation(null) });
	wordButton(box.createDiv({ cls: 'tillid-actions' }), start.guide, () => port.openGuide());
}

interface Step {
	/** Null: done. */
	readonly mark: string | null;
	readonly title: string;
	readonly text: string;
	readonly label: string;
	readonly run: () => void;
}

function step(list: HTMLElement, port: ViewPort, { mark, title, text, label, run }: Step): void {
	const li = list.createEl('li');
	const sign = li.createSpan({ cls: 'tillid-step-mark' });
	if (mark === null) {
		quietIcon(sign, port, 'check');
		sign.createSpan({ cls: 'tillid-sr', text: port.strings.start.done() });
	} else sign.setText(mark);
	const main = li.createDiv({ cls: 'tillid-line-main' });
	main.createDiv({ cls: 'tillid-name', text: title });
	main.createDiv({ cls: 'tillid-sub', text });
	if (mark !== null) wordButton(li.createDiv({ cls: 'tillid-actions' }), label, run);
}
