// Draws one promise. Listens to nothing: the pane hears the clicks and knows the row by its key.
import type { CommitmentRow, RowButton } from './commitment-row';
import { iconButton, quietIcon } from './icon-button';
import type { ViewPort } from './port';

export interface RowLooks {
	readonly row: CommitmentRow;
	/** A write is under way: nothing on the row can be used. */
	readonly busy: boolean;
	/** Absent where rows cannot be selected. */
	readonly selected?: boolean;
}

/** All that makes a row look different; equal ones need no drawing. */
export function rowSignature({ row, busy, selected }: RowLooks): string {
	const { key, text, task, checked, boxLabel, due, who, asks, answers, origin, buttons } = row;
	const { recurring } = row.commitment;
	return JSON.stringify([key, text, task, checked, boxLabel, due, who, asks && answers, origin, buttons, recurring, busy, selected]);
}

export function drawRow(el: HTMLElement, { row, busy, selected }: RowLooks, port: ViewPort): void {
	el.empty();
	el.className = 'tillid-promise';
	el.setAttribute('role', 'row');
	el.toggleClass('is-settled', row.settled);
	el.toggleClass('is-asking', row.asks);
	el.toggleClass('is-busy', busy);
	el.setAttribute('aria-busy', String(busy));
	if (selected !== undefined) {
		el.toggleClass('is-selected', selected);
		el.setAttribute('aria-selected', String(selected));
	}
	el.dataset['rove'] = row.key;
	drawBox(el, row, busy);
	const main = el.createDiv({ cls: 'tillid-promise-main', attr: { role: 'gridcell' } });
	main.createDiv({ cls: 'tillid-promise-text', text: row.text });
	drawMeta(main, row, busy, port);
	drawButtons(el, row, busy, port);
}

function drawBox(el: HTMLElement, row: CommitmentRow, busy: boolean): void {
	const hit = el.createDiv({ cls: 'tillid-hit', attr: { role: 'gridcell' } }).createEl('label');
	const box = hit.createEl('input', { cls: 'task-list-item-checkbox tillid-box', type: 'checkbox', attr: { 'aria-label': row.boxLabel, 'data-task': row.task, 'data-part': 'box' } });
	box.tabIndex = -1;
	box.checked = row.checked;
	box.disabled = busy;
}

function drawMeta(main: HTMLElement, row: CommitmentRow, busy: boolean, port: ViewPort): void {
	const meta = main.createDiv({ cls: 'tillid-meta' });
	if (row.due !== null) {
		const due = meta.createSpan({ cls: 'tillid-due' });
		due.toggleClass('is-late', row.due.late);
		if (row.due.late) quietIcon(due, port, 'clock-alert', 'tillid-mark');
		due.createSpan({ text: row.due.words });
		if (row.due.exact !== '') port.tooltip(due, row.due.exact);
	}
	if (row.commitment.recurring) port.tooltip(quietIcon(meta, port, 'repeat'), port.strings.commitments.recurring());
	if (row.who !== null) drawWho(meta, row, port);
	if (row.asks) drawQuestion(meta, row, busy, port);
	const origin = meta.createSpan({ cls: 'tillid-origin' });
	origin.toggleClass('is-day', row.origin.isDay);
	quietIcon(origin, port, row.origin.icon);
	origin.createSpan({ cls: 'tillid-origin-words', text: row.origin.words });
	port.tooltip(origin, row.origin.label);
}

function drawWho(meta: HTMLElement, { who, commitment }: CommitmentRow, port: ViewPort): void {
	if (who === null) return;
	const theirs = commitment.who === 'them';
	const el = meta.createSpan({ cls: 'tillid-who' });
	el.createSpan({ cls: 'tillid-sr', text: who.label });
	const shown = el.createSpan({ cls: 'tillid-who-words', attr: { 'aria-hidden': 'true' } });
	shown.createSpan({ cls: theirs ? 'tillid-who-name' : '', text: who.from });
	if (who.to === null) return;
	quietIcon(shown, port, who.mutual ? 'arrow-left-right' : 'arrow-right');
	shown.createSpan({ cls: theirs ? '' : 'tillid-who-name', text: who.to });
}

function drawQuestion(meta: HTMLElement, row: CommitmentRow, busy: boolean, port: ViewPort): void {
	const ask = meta.createDiv({ cls: 'tillid-ask', attr: { role: 'group', 'aria-label': port.strings.commitments.whoPromisedShort } });
	row.answers.forEach(({ label }, i) => {
		const button = ask.createEl('button', { text: label, attr: { type: 'button', 'data-part': `answer-${i}` } });
		button.tabIndex = -1;
		button.disabled = busy;
	});
}

function drawButtons(el: HTMLElement, row: CommitmentRow, busy: boolean, port: ViewPort): void {
	const words = port.strings.commitments;
	const looks: Readonly<Record<RowButton, readonly [icon: string, label: string]>> = {
		'move-due': ['calendar-clock', words.moveDueShort],
		release: ['circle-slash', words.release],
		'raise-next-time': ['message-square-plus', words.raiseNextTime],
		plan: ['calendar-plus', words.planConversation],
		reopen: ['rotate-ccw', words.reopen],
	};
	const bar = el.createDiv({ cls: 'tillid-hover-actions', attr: { role: 'gridcell' } });
	const add = (part: string, icon: string, label: string, cls = ''): void => {
		const button = iconButton(bar, port, icon, label, cls);
		button.dataset['part'] = part;
		button.tabIndex = -1;
		button.disabled = busy;
	};
	for (const button of row.buttons) add(button, looks[button][0], looks[button][1], 'tillid-by-hover');
	add('menu', 'ellipsis-vertical', port.strings.common.moreActions);
}
