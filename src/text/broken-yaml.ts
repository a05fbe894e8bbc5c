// What can still be read of YAML that does not read as a whole: each top-level entry by itself. Nothing is guessed, nothing is written.
import type { FrontmatterEntry } from './property-value';
import { readPlainEntry } from './plain-entry';
import { readYaml } from './yaml';

export interface BrokenYaml {
	readonly entries: readonly FrontmatterEntry[];
	readonly error: {
		/** Offset into the note. */
		readonly at: number;
		/** The line it stands on, shortened. */
		readonly found: string;
		readonly field: string | null;
	};
}

/** The entries that `yaml` reads by themselves, and where the first error stands: that of the whole, or an earlier one of an entry alone. */
export function recoverEntries(source: string, base: number, wholeError: number): BrokenYaml {
	const entries: FrontmatterEntry[] = [];
	let error = wholeError;
	for (const [from, to] of entrySpans(source)) {
		const read = readEntry(source.slice(from, to), base + from);
		for (const entry of read.entries) entries.push(entry);
		// An unclosed quote is noticed only at the end of the whole; the entry alone tells where it stands.
		if (read.error !== null) error = Math.min(error, read.error, base + from + source.slice(from, to).trimEnd().length);
	}
	return { entries, error: describe(source, base, error) };
}

/**
 * YAML in which the marker lines of a merge conflict are blanked out, so that every offset stays; both sides remain.
 * Null without a conflict.
 */
export function mendConflict(source: string): { readonly source: string; readonly at: number; readonly found: string } | null {
	const first = CONFLICT_START.exec(source);
	if (first === null) return null;
	const at = first.index + (first[0].startsWith('\n') ? 1 : 0);
	const found = source.slice(at, endOfLine(source, at)).trimEnd();
	return { source: source.replace(MARKER_LINE, (line) => ' '.repeat(line.length)), at, found };
}

const CONFLICT_START = /(?:^|\n)<{7}(?= |\r?\n|$)/;
const MARKER_LINE = /^(?:<{7}|={7}|>{7}|\|{7})(?:[ \t][^\r\n]*)?(?=\r?$)/gm;

interface ReadEntry {
	readonly entries: readonly FrontmatterEntry[];
	readonly error: number | null;
}

/** An entry whose further lines spoil it still counts with its first one, if that holds a value. */
function readEntry(text: string, base: number): ReadEntry {
	const plain = readPlainEntry(text, base);
	if (plain) return { entries: [plain], error: null };
	const whole = readYaml(text, base);
	if (whole.error === null) return { entries: whole.otherRoot ? [] : whole.entries, error: whole.otherRoot ? base : null };
	const end = endOfLine(text, 0);
	if (end + 1 >= text.length) return { entries: [], error: whole.error };
	// By itself a CR ends no line.
	const first = readYaml(text.slice(0, end).replace(/\r$/, ''), base);
	return { entries: first.entries.filter(({ value }) => value.kind !== 'empty'), error: whole.error };
}

/** From each line that begins an entry to the next. Comments, blank lines and what is indented belong to the entry above. */
export function entrySpans(source: string): readonly (readonly [number, number])[] {
	const starts: number[] = [];
	for (let at = 0; at < source.length; at = endOfLine(source, at) + 1) {
		if (beginsEntry(source, at)) starts.push(at);
	}
	return starts.map((from, index) => [from, starts[index + 1] ?? source.length]);
}

function beginsEntry(source: string, at: number): boolean {
	const char = source.charAt(at);
	if (char === '-') return !/^[\s-]/.test(source.charAt(at + 1) || ' ');
	return !/^[\s#\]}]/.test(char);
}

function describe(source: string, base: number, error: number): BrokenYaml['error'] {
	let at = Math.min(error - base, source.length);
	while (at > 0 && (at === source.length || /[\r\n]/.test(source.charAt(at))) && /\s/.test(source.charAt(at - 1))) at -= 1;
	const lineFrom = startOfLine(source, at);
	const found = source.slice(lineFrom, endOfLine(source, lineFrom)).trim().slice(0, LONGEST_FOUND);
	return { at: base + at, found, field: keyAbove(source, at) };
}

/** The key of the entry that an offset belongs to, as far as it can be told without reading it. */
function keyAbove(source: string, at: number): string | null {
	let lineFrom = startOfLine(source, at);
	while (lineFrom > 0 && !beginsEntry(source, lineFrom)) lineFrom = startOfLine(source, lineFrom - 1);
	const line = source.slice(lineFrom, Math.min(endOfLine(source, lineFrom), lineFrom + LONGEST_FOUND));
	const colon = line.indexOf(':');
	return colon > 0 ? line.slice(0, colon).trim().replace(/^["']|["']$/g, '') : null;
}

function startOfLine(source: string, at: number): number {
	return at === 0 ? 0 : source.lastIndexOf('\n', at - 1) + 1;
}

function endOfLine(source: string, at: number): number {
	const end = source.indexOf('\n', at);
	return end === -1 ? source.length : end;
}

const LONGEST_FOUND = 60;
