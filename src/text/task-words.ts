// The words of a task line: what is left of it for reading when fields, signs and comments are taken out.
import type { Span } from './code-spans';
import { beforeBlanks, type TailPiece } from './task-tail';

/** Reminders as the Reminder and Kanban plugins write them. */
const REMINDER = /⏰\ufe0f?[ \u00a0]?\d{4}-\d{2}-\d{2}(?:[ T]\d{1,2}:\d{2})?|\(@\d{4}-\d{2}-\d{2}(?: \d{1,2}:\d{2})?\)|@\{\d{4}-\d{2}-\d{2}\}/g;

/** The body without fields, the signs of the run, comments and reminders; tags and code stay; blanks collapsed. */
export function describeTask(raw: string, from: number, to: number, fields: readonly Span[], run: readonly TailPiece[], hidden: readonly Span[]): string {
	const comments = hidden.filter((span) => !raw.startsWith('`', span.from));
	const signs = run.filter(({ kind }) => kind === 'date' || kind === 'sign');
	const out = [...fields, ...signs, ...comments].sort((a, b) => a.from - b.from);
	const left = leftOf(raw, from, to, out);
	return collapsed(left.includes('⏰') || left.includes('@') ? left.replace(REMINDER, ' ') : left);
}

/** What stands between the spans, which are in order. Mostly that is one stretch, and stays a part of the line, which is held anyway: a text of its own would double it. */
function leftOf(raw: string, from: number, to: number, out: readonly Span[]): string {
	const stretches: Span[] = [];
	let at = from;
	for (const span of out) {
		if (span.from > at) stretches.push({ from: at, to: span.from });
		at = Math.max(at, span.to);
	}
	if (to > at) stretches.push({ from: at, to });
	const [first, ...others] = stretches.filter((each) => beforeBlanks(raw, each.from, each.to) > each.from);
	if (!first) return '';
	if (others.length === 0) return raw.slice(first.from, first.to);
	return stretches.map((each) => raw.slice(each.from, each.to)).join(' ');
}

/** Blanks trimmed, and several of them one. */
export function collapsed(text: string): string {
	return (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

/** Holds a blank that is not a single space. */
const UNEVEN = /[^\S ]| {2}/;
