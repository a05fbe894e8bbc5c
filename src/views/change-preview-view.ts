// Draws the preview of changes into a dialog of the host: new notes, changed lines before and after, and what is left alone.
import type { Refusal } from '../edit/refusal';
import type { Strings } from '../strings/en';
import { basenameOf } from '../model/note-text';
import { nameBy } from './named-by';
import { changedLines, type ChangedLine, type PlannedChange } from './change-preview';

export interface ChangePreviewContext {
	readonly strings: Strings;
	readonly plan: {
		readonly notes: readonly { readonly path: string }[];
		readonly edits: readonly PlannedChange[];
		readonly skipped: readonly { readonly label: string; readonly takenBy: string | null }[];
		readonly refused: readonly { readonly path: string; readonly why: Refusal }[];
		/** Pairs that look like one topic spelled twice: told, never merged. */
		readonly near?: readonly (readonly [{ readonly label: string }, { readonly label: string }])[];
	};
	/** What the dialog says of this command. */
	readonly words: PreviewWords;
	readonly apply: () => Promise<void>;
	readonly cancel: () => void;
}

export interface PreviewWords {
	readonly title: string;
	/** What will be done, where something will. */
	readonly lead: string;
	readonly nothing: string;
	readonly apply: string;
}

export function drawChangePreview(el: HTMLElement, context: ChangePreviewContext): { focus(): void } {
	const { plan, strings } = context;
	const words = strings.preview;
	const nothing = plan.notes.length + plan.edits.length === 0;
	const lead = el.createEl('p', { cls: 'tillid-sub', text: nothing ? context.words.nothing : context.words.lead });
	const body = el.createDiv({ cls: 'tillid-preview', attr: { tabindex: 0, role: 'region' } });
	nameBy(body, lead);
	if (plan.notes.length > 0) drawList(body, words.newNotes, plan.notes.map(({ path }) => path));
	if (plan.edits.length > 0) drawChanges(body, plan.edits, strings);
	const left = [...plan.skipped.map(({ label, takenBy }) => words.skipped(label, takenBy === null ? null : basenameOf(takenBy))), ...plan.refused.map(({ path, why }) => `${basenameOf(path)}: ${strings.refusals[why]()}`)];
	if (left.length > 0) drawList(body, words.leftAlone, left);
	const near = plan.near ?? [];
	if (near.length > 0) drawList(body, words.near, near.slice(0, MOST_NEAR).map(([a, b]) => words.nearPair(a.label, b.label)));
	return drawFoot(el, context, nothing);
}

const MOST_NEAR = 30;

function drawFoot(el: HTMLElement, { strings, words, apply, cancel }: ChangePreviewContext, nothing: boolean): { focus(): void } {
	const foot = el.createDiv({ cls: 'tillid-form-foot' });
	foot.createSpan({ cls: 'tillid-hint', text: nothing ? '' : strings.preview.undoHint });
	const close = foot.createEl('button', { text: nothing ? strings.common.close : strings.common.cancel, attr: { type: 'button' } });
	close.addEventListener('click', cancel);
	if (nothing) return { focus: () => close.focus() };
	const go = foot.createEl('button', { cls: 'mod-cta', text: words.apply, attr: { type: 'button' } });
	go.addEventListener('click', () => {
		go.disabled = true;
		void apply();
	});
	return { focus: () => go.focus() };
}

function drawList(body: HTMLElement, heading: string, lines: readonly string[]): void {
	body.createEl('h3', { cls: 'tillid-heading', text: heading });
	const list = body.createEl('ul', { cls: 'tillid-plain-list' });
	for (const line of lines) list.createEl('li', { text: line });
}

function drawChanges(body: HTMLElement, edits: readonly PlannedChange[], strings: Strings): void {
	body.createEl('h3', { cls: 'tillid-heading', text: strings.preview.changedNotes });
	for (const change of edits) {
		const box = body.createDiv({ cls: 'tillid-change' });
		box.createDiv({ cls: 'tillid-change-note', text: basenameOf(change.path) });
		for (const line of changedLines(change)) drawLine(box, line, strings);
	}
}

function drawLine(box: HTMLElement, { line, before, after, fresh }: ChangedLine, strings: Strings): void {
	const words = strings.preview;
	const list = box.createEl('dl', { cls: 'tillid-change-lines', attr: { 'aria-label': words.line(line) } });
	list.createEl('dt', { text: words.before });
	list.createEl('dd', { text: before });
	list.createEl('dt', { text: words.after });
	const dd = list.createEl('dd');
	dd.appendText(after.slice(0, fresh.from));
	if (fresh.to > fresh.from) dd.createEl('ins', { text: after.slice(fresh.from, fresh.to) });
	dd.appendText(after.slice(fresh.to));
}
