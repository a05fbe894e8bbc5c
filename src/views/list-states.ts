// What a view shows instead of rows: while notes are read, when there is nothing yet, when a search hides everything.
import { quietIcon, wordButton } from './icon-button';
import type { ReadingProgress, ViewPort } from './port';

export interface EmptyWords {
	readonly icon?: string;
	readonly title: string;
	readonly text: string;
	/** The one next step. */
	readonly button?: { readonly label: string; readonly run: () => void };
}

export function drawEmpty(parent: HTMLElement, port: ViewPort, words: EmptyWords): void {
	const box = parent.createDiv({ cls: 'tillid-empty' });
	if (words.icon !== undefined) quietIcon(box, port, words.icon);
	box.createDiv({ cls: 'tillid-empty-title', text: words.title });
	box.createEl('p', { text: words.text });
	if (words.button === undefined) return;
	const { label, run } = words.button;
	wordButton(box.createDiv({ cls: 'tillid-actions' }), label, run);
}

/** The bar moves as `progress` does: it is drawn once and then only set. */
export function drawReading(parent: HTMLElement, port: ViewPort, progress: ReadingProgress): void {
	const { reading, common } = port.strings;
	const text = reading.notes(common.count(progress.done), common.count(progress.total));
	const there = parent.querySelector('progress');
	if (there !== null) {
		parent.querySelector('p')?.setText(text);
		there.max = progress.total;
		there.value = progress.done;
		return;
	}
	parent.empty();
	const box = parent.createDiv({ cls: 'tillid-empty is-short' });
	box.createEl('p', { text, attr: { role: 'status' } });
	const bar = box.createEl('progress', { cls: 'tillid-progress', attr: { 'aria-label': reading.label } });
	bar.max = Math.max(1, progress.total);
	bar.value = progress.done;
}
