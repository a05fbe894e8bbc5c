// Draws one promise, in as few elements as it can be told with: a list holds hundreds. Listens to nothing: the list hears the clicks and knows the row by its key.
import type { CommitmentRow } from './commitment-row';
import type { ViewPort } from './port';
import { BAR, drawTools } from './row-tools';

export interface RowLooks {
	readonly row: CommitmentRow;
	/** A write is under way: nothing on the row can be used. */
	readonly busy: boolean;
	/** Absent where rows cannot be selected. */
	readonly selected?: boolean;
	/** The row gets its buttons when it is used (`RowTools`); absent where it always has them. A phone's menu is always there. */
	readonly toolsWhenUsed?: boolean;
}

/** All that makes a row look different; equal ones need no drawing. */
export function rowSignature({ row, busy, selected }: RowLooks): string {
	const { key, text, task, checked, boxLabel, due, who, asks, answers, origin, buttons } = row;
	const { recurring } = row.commitment;
	return JSON.stringify([key, text, task, checked, boxLabel, due, who, asks && answers, origin, buttons, recurring, busy, selected]);
}

export function drawRow(el: HTMLElement, looks: RowLooks, port: ViewPort): void {
	const { row, busy, selected } = looks;
	const hadTools = el.querySelector(`.${BAR}`) !== null;
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
	main.createDiv({ cls: 'tillid-promise-text', text: row.text, attr: { draggable: 'true', 'data-drag': row.commitment.path } });
	drawMeta(main, row, busy, port);
	if (hadTools || port.phone || looks.toolsWhenUsed !== true) drawTools(el, row, busy, port);
}

/** The cell is the box's label, so that a finger has all of it to hit. */
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
		if (row.due.late) port.setIcon(due, 'clock-alert');
		due.appendText(row.due.words);
		if (row.due.exact !== '') port.tooltip(due, row.due.exact);
	}
	if (row.commitment.recurring) drawRecurring(meta, port);
	if (row.who !== null) drawWho(meta, row.who, row.commitment.who === 'them');
	if (row.asks) drawQuestion(meta, row, busy, port);
	const origin = meta.createSpan({ cls: 'tillid-origin' });
	origin.toggleClass('is-day', row.origin.isDay);
	port.setIcon(origin, row.origin.icon);
	origin.appendText(row.origin.words);
	port.tooltip(origin, row.origin.label);
}

function drawRecurring(meta: HTMLElement, port: ViewPort): void {
	const words = port.strings.commitments.recurring();
	const el = meta.createSpan({ cls: 'tillid-icon', attr: { role: 'img', 'aria-label': words } });
	port.setIcon(el, 'repeat');
	port.tooltip(el, words);
}

/** "Mig → Jesper" for the eyes, "Jeg har lovet Jesper" for the ears. Where it is narrow the name gives way. */
function drawWho(meta: HTMLElement, { from, to, mutual, label }: NonNullable<CommitmentRow['who']>, theirs: boolean): void {
	const el = meta.createSpan({ cls: 'tillid-who', attr: { role: 'img', 'aria-label': label } });
	const name = theirs ? from : to;
	const arrow = mutual ? '⇄' : '→';
	if (name !== null && theirs) el.createSpan({ cls: 'tillid-who-name', text: name });
	el.appendText(theirs ? `${to === null ? '' : ` ${arrow} ${to}`}` : from);
	if (theirs || name === null) return;
	el.appendText(` ${arrow} `);
	el.createSpan({ cls: 'tillid-who-name', text: name });
}

function drawQuestion(meta: HTMLElement, row: CommitmentRow, busy: boolean, port: ViewPort): void {
	const ask = meta.createDiv({ cls: 'tillid-ask', attr: { role: 'group', 'aria-label': port.strings.commitments.whoPromisedShort } });
	row.answers.forEach(({ label }, i) => {
		const button = ask.createEl('button', { text: label, attr: { type: 'button', 'data-part': `answer-${i}` } });
		button.tabIndex = -1;
		button.disabled = busy;
	});
}
