// Draws one colleague as a table row: columns where there is room, lines where there is not. Listens to nothing.
import { iconButton, quietIcon } from './icon-button';
import { noteLink } from './note-link';
import type { ViewPort } from './port';
import type { CountCell, DayCell, RelationshipRow } from './relationship-row';
import { drawRhythmShape } from './rhythm-shape';

export function drawPerson(tr: HTMLElement, row: RelationshipRow, port: ViewPort): void {
	tr.empty();
	tr.className = 'tillid-person';
	tr.dataset['rove'] = row.key;
	drawName(tr, row);
	drawRhythm(cell(tr, 'is-column').createDiv({ cls: 'tillid-rhythm' }), row, port);
	drawDay(cell(tr, 'is-column is-clip'), row.last, 'last', port);
	drawDay(cell(tr, 'is-column is-clip'), row.next, 'next', port);
	drawShared(cell(tr, 'is-column is-clip is-shared'), row, port);
	drawCount(cell(tr, 'is-column is-count'), row.mine, port);
	drawCount(cell(tr, 'is-column is-count'), row.theirs, port);
	const actions = cell(tr, '').createDiv({ cls: 'tillid-row-actions' });
	const plan = iconButton(actions, port, 'calendar-plus', port.strings.relationships.plan, 'tillid-wide-only');
	const menu = iconButton(actions, port, 'ellipsis-vertical', port.strings.common.moreActions);
	for (const [button, part] of [[plan, 'plan'], [menu, 'menu']] as const) {
		button.dataset['part'] = part;
		button.tabIndex = -1;
	}
}

function cell(tr: HTMLElement, cls: string): HTMLElement {
	return tr.createEl('td', cls === '' ? {} : { cls });
}

function drawName(tr: HTMLElement, row: RelationshipRow): void {
	const td = tr.createEl('td');
	noteLink(td.createDiv({ cls: 'tillid-name' }), row.name, row.key, { quiet: true, part: 'name' });
	if (row.role !== '') td.createDiv({ cls: 'tillid-role', text: row.role });
	const lines = td.createDiv({ cls: 'tillid-in-lines' });
	const rhythm = lines.createDiv({ cls: 'tillid-rhythm' });
	drawRhythmShape(rhythm, row.rhythm.shape);
	rhythm.createSpan({ text: row.rhythm.words });
	if (row.line !== '') lines.createDiv({ cls: 'tillid-sub', text: row.line });
}

function drawRhythm(el: HTMLElement, row: RelationshipRow, port: ViewPort): void {
	drawRhythmShape(el, row.rhythm.shape);
	el.createSpan({ text: row.rhythm.words });
	if (row.rhythm.detail !== '') port.tooltip(el, row.rhythm.detail);
}

function drawDay(td: HTMLElement, day: DayCell | null, part: string, port: ViewPort): void {
	if (day === null) {
		drawNothing(td, port);
		return;
	}
	const el = day.path === null ? td.createSpan({ text: day.words }) : noteLink(td, day.words, day.path, { quiet: true, part });
	port.tooltip(el, day.exact);
}

function drawShared(td: HTMLElement, { shared }: RelationshipRow, port: ViewPort): void {
	if (shared.length === 0) drawNothing(td, port);
	shared.forEach(({ label, path }, i) => {
		if (i > 0) td.appendText(', ');
		if (path === null) td.createSpan({ text: label });
		else noteLink(td, label, path, { quiet: false, part: `shared-${i}` });
	});
	if (shared.length > 1) port.tooltip(td, port.strings.common.list(shared.map(({ label }) => label)));
}

function drawCount(td: HTMLElement, { count, late, label }: CountCell, port: ViewPort): void {
	if (count === 0) return;
	const el = td.createSpan({ cls: 'tillid-late' });
	if (late > 0) {
		quietIcon(el, port, 'clock-alert', 'tillid-mark');
		port.tooltip(el, label);
	}
	el.createSpan({ text: String(count), attr: { 'aria-hidden': 'true' } });
	el.createSpan({ cls: 'tillid-sr', text: label });
}

/** A dash for the eye, a word for the ear. */
function drawNothing(td: HTMLElement, port: ViewPort): void {
	td.createSpan({ cls: 'tillid-muted', text: '–', attr: { 'aria-hidden': 'true' } });
	td.createSpan({ cls: 'tillid-sr', text: port.strings.common.none() });
}
