// Draws the pairs that could be brought together: two names, why, and a way to let it be. Listens to nothing: the view hears the clicks.
import { noteLink } from './note-link';
import type { ViewPort } from './port';
import type { TogetherRow } from './together-rows';

export function pairSignature(row: TogetherRow): string {
	return JSON.stringify(row);
}

export function drawPair(el: HTMLElement, row: TogetherRow, port: ViewPort): void {
	el.empty();
	el.className = 'tillid-pair';
	el.dataset['rove'] = `pair\n${row.key}`;
	el.dataset['pair'] = row.key;
	const main = el.createDiv({ cls: 'tillid-pair-main' });
	const names = main.createDiv({ cls: 'tillid-pair-names' });
	drawName(names, row, 0);
	names.appendText(` ${port.strings.together.joined()} `);
	drawName(names, row, 1);
	main.createDiv({ cls: 'tillid-sub', text: row.why });
	const button = el.createEl('button', { text: port.strings.together.dismiss, attr: { type: 'button', 'data-part': 'dismiss', 'aria-label': port.strings.together.dismissLabel(row.label) } });
	button.tabIndex = -1;
}

function drawName(parent: HTMLElement, { names, pair, departments }: TogetherRow, at: 0 | 1): void {
	noteLink(parent, names[at], pair[at], { quiet: true, part: `name-${at}` });
	if (departments[at] !== '') parent.createSpan({ cls: 'tillid-pair-department', text: ` (${departments[at]})` });
}

/** A pair that rests, and until when. */
export interface RestingRow {
	readonly key: string;
	readonly label: string;
	readonly until: string;
}

export function drawResting(el: HTMLElement, row: RestingRow, port: ViewPort): void {
	el.empty();
	el.className = 'tillid-pair is-resting';
	el.dataset['rove'] = `resting\n${row.key}`;
	el.dataset['pair'] = row.key;
	const main = el.createDiv({ cls: 'tillid-pair-main' });
	main.createDiv({ cls: 'tillid-pair-names', text: row.label });
	main.createDiv({ cls: 'tillid-sub', text: row.until });
	const button = el.createEl('button', { text: port.strings.together.bringBack, attr: { type: 'button', 'data-part': 'bring-back', 'aria-label': `${port.strings.together.bringBack}: ${row.label}` } });
	button.tabIndex = -1;
}
