// Draws one colleague as a card: lines between hairlines, no box. What a phone shows, and what a wide pane shows on wish. Listens to nothing.
import { noteLink } from './note-link';
import type { ViewPort } from './port';
import type { CardTopic } from './relationship-card';
import type { RelationshipRow } from './relationship-row';
import { drawRowActions } from './relationship-row-view';
import { drawRhythmShape } from './rhythm-shape';
import { wholePieces } from './whole-pieces';

/** "Promises: 2 theirs" stays on one line. */
const WHOLE = 18;

export function drawCard(li: HTMLElement, row: RelationshipRow, port: ViewPort): void {
	li.empty();
	li.dataset['rove'] = row.key;
	const main = li.createDiv({ cls: 'tillid-card-main' });
	noteLink(main.createDiv({ cls: 'tillid-name' }), row.name, row.key, { quiet: true, part: 'name' });
	if (row.role !== '') main.createDiv({ cls: 'tillid-sub', text: row.role });
	const rhythm = main.createDiv({ cls: 'tillid-sub tillid-rhythm' });
	drawRhythmShape(rhythm, row.rhythm.shape);
	rhythm.createSpan({ text: row.rhythm.words });
	if (row.rhythm.detail !== '') port.tooltip(rhythm, `${row.rhythm.words}. ${row.rhythm.detail}`);
	if (row.line !== '' && row.line !== row.role) main.createDiv({ cls: 'tillid-sub', text: wholePieces(row.line, WHOLE) });
	const { shared = [], unknown = '' } = row.card ?? {};
	if (shared.length > 0) drawShared(main.createDiv({ cls: 'tillid-sub' }), shared, port);
	if (unknown !== '') main.createDiv({ cls: 'tillid-sub', text: unknown });
	drawRowActions(li.createDiv({ cls: 'tillid-row-actions' }), port, false);
}

/** "Fælles: Faglighed (5. nov.), Vagtplaner (egen note)": each topic a link, and where it was said another. */
function drawShared(el: HTMLElement, shared: readonly CardTopic[], port: ViewPort): void {
	el.appendText(`${port.strings.people.columnNames.shared}: `);
	shared.forEach(({ label, path, source }, i) => {
		if (i > 0) el.appendText(', ');
		if (path === null) el.appendText(label);
		else noteLink(el, label, path, { quiet: false, part: `shared-${i}` });
		if (source === null) return;
		el.appendText(' (');
		noteLink(el, source.words, source.path, { quiet: true, part: `source-${i}` });
		el.appendText(')');
	});
}
