// Draws one colleague as a table row with the columns that were chosen. Listens to nothing.
import type { RelationshipColumn } from '../strings/en-people';
import { iconButton, quietIcon } from './icon-button';
import { noteLink } from './note-link';
import type { ViewPort } from './port';
import type { CountCell, DayCell, RelationshipRow } from './relationship-row';
import { drawRhythmShape } from './rhythm-shape';

export function drawPerson(tr: HTMLElement, row: RelationshipRow, columns: readonly RelationshipColumn[], port: ViewPort): void {
	tr.empty();
	tr.dataset['rove'] = row.key;
	const td = tr.createEl('td');
	noteLink(td.createDiv({ cls: 'tillid-name' }), row.name, row.key, { quiet: true, part: 'name' });
	if (row.role !== '') td.createDiv({ cls: 'tillid-role', text: row.role });
	for (const column of columns) drawCell(tr, row, column, port);
	tr.createEl('td', { cls: 'tillid-row-actions' });
}

/** The buttons of a row, drawn when the row is at hand: most rows need none of them. */
export function drawRowActions(end: HTMLElement, port: ViewPort, wide: boolean): void {
	if (end.firstElementChild !== null) return;
	const buttons: HTMLElement[] = [];
	if (wide) buttons.push(named(iconButton(end, port, 'calendar-plus', port.strings.relationships.plan), 'plan'));
	buttons.push(named(iconButton(end, port, 'ellipsis-vertical', port.strings.common.moreActions), 'menu'));
	for (const button of buttons) button.tabIndex = -1;
}

function named(button: HTMLElement, part: string): HTMLElement {
	button.dataset['part'] = part;
	return button;
}

function drawCell(tr: HTMLElement, row: RelationshipRow, column: RelationshipColumn, port: ViewPort): void {
	switch (column) {
		case 'rhythm':
			return drawRhythm(tr.createEl('td', { cls: 'tillid-rhythm' }), row, port);
		case 'last':
		case 'next':
			return drawDay(tr.createEl('td', { cls: 'is-clip is-day' }), row[column], column, port);
		case 'shared':
			return drawShared(tr.createEl('td', { cls: 'is-clip' }), row, port);
		case 'mine':
		case 'theirs':
			return drawCount(tr.createEl('td', { cls: 'is-count' }), row[column], port);
		case 'count':
			return void tr.createEl('td', { cls: 'is-count', text: row.texts.count ?? '' });
		default:
			return drawText(tr.createEl('td', { cls: 'is-clip' }), row.texts[column] ?? '', port);
	}
}

function drawRhythm(td: HTMLElement, row: RelationshipRow, port: ViewPort): void {
	drawRhythmShape(td, row.rhythm.shape);
	td.appendText(row.rhythm.words);
	// What hovers is also what is read aloud: the words come first.
	if (row.rhythm.detail !== '') port.tooltip(td, `${row.rhythm.words}. ${row.rhythm.detail}`);
}

/** An empty cell shows a dash, by the style sheet alone. */
function drawDay(td: HTMLElement, day: DayCell | null, part: string, port: ViewPort): void {
	if (day === null) return;
	const el = day.path === null ? td.createSpan({ text: day.words }) : noteLink(td, day.words, day.path, { quiet: true, part });
	port.tooltip(el, day.exact);
}

function drawShared(td: HTMLElement, { shared }: RelationshipRow, port: ViewPort): void {
	shared.forEach(({ label, path }, i) => {
		if (i > 0) td.appendText(', ');
		if (path === null) td.appendText(label);
		else noteLink(td, label, path, { quiet: false, part: `shared-${i}` });
	});
	if (shared.length > 1) port.tooltip(td, port.strings.common.list(shared.map(({ label }) => label)));
}

function drawText(td: HTMLElement, text: string, port: ViewPort): void {
	td.setText(text);
	if (text.length > 20) port.tooltip(td, text);
}

function drawCount(td: HTMLElement, { count, late, label }: CountCell, port: ViewPort): void {
	if (count === 0) return;
	if (late === 0) {
		td.setText(String(count));
		if (label !== String(count)) port.tooltip(td, label);
		return;
	}
	const el = td.createSpan({ cls: 'tillid-late', attr: { role: 'img', 'aria-label': label } });
	quietIcon(el, port, 'clock-alert', 'tillid-mark');
	el.createSpan({ text: String(count), attr: { 'aria-hidden': 'true' } });
	port.tooltip(el, label);
}
