// Names in plain text: where the words of a note call somebody by a name, also in the genitive. Never in frontmatter, code, comments, links or within words.
import { walkLines } from './body-lines';
import { codeAndComments, isWithin, type Span } from './code-spans';
import { splitNote } from './frontmatter';

/** Names as words, and what each stands for. */
export interface NameEntry<T> {
	readonly name: string;
	/** Null: it stands for several, so a mention of it is nobody's. */
	readonly means: T | null;
}

export interface NameMention<T> {
	readonly means: T;
	/** Of the name alone: an s or apostrophe of the genitive stays behind it. */
	readonly from: number;
	readonly to: number;
	/** As it stands there. */
	readonly text: string;
}

/** In the order of the text; the longest name counts. Time grows with the text, not with the names. */
export function findNameMentions<T>(text: string, names: readonly NameEntry<T>[]): readonly NameMention<T>[] {
	const book = bookOf(names);
	const mentions: NameMention<T>[] = [];
	if (book.size === 0) return mentions;
	walkLines(text, splitNote(text).bodyFrom, text.length, ({ from, to }, { kind }) => {
		if (kind !== 'hidden') findInLine(text.slice(from, to), from, book, mentions);
	});
	return mentions;
}

interface Word {
	readonly text: string;
	/** NFC, small letters. */
	readonly folded: string;
	readonly from: number;
	readonly to: number;
	/** What stands between it and the word before. */
	readonly gap: string;
}

interface KnownName<T> {
	readonly words: readonly Word[];
	readonly means: T | null;
}

type Book<T> = ReadonlyMap<string, readonly KnownName<T>[]>;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Names by their first word, and by that word with the s of a genitive; the longest first. */
function bookOf<T>(names: readonly NameEntry<T>[]): Book<T> {
	const book = new Map<string, KnownName<T>[]>();
	for (const { name, means } of names) {
		const words = wordsOf(name);
		const [first] = words;
		if (first === undefined) continue;
		for (const key of words.length === 1 ? [first.folded, `${first.folded}s`] : [first.folded]) {
			const same = book.get(key);
			if (same) same.push({ words, means });
			else book.set(key, [{ words, means }]);
		}
	}
	for (const same of book.values()) same.sort((a, b) => b.words.length - a.words.length || lastLength(b) - lastLength(a));
	return book;
}

function lastLength({ words }: KnownName<unknown>): number {
	return words[words.length - 1]?.folded.length ?? 0;
}

function findInLine<T>(line: string, at: number, book: Book<T>, mentions: NameMention<T>[]): void {
	const words = wordsOf(line);
	if (!words.some(({ folded }) => book.has(folded))) return;
	const hidden = hiddenIn(line);
	for (let i = 0; i < words.length; i++) {
		const hit = nameAt(line, words, i, book);
		const first = words[i];
		if (hit === null || first === undefined) continue;
		// A name that fits several hides the shorter names within it all the same.
		i += hit.length - 1;
		if (hit.means === null || isWithin(hidden, first.from) || isWithin(hidden, hit.to - 1)) continue;
		mentions.push({ means: hit.means, from: at + first.from, to: at + hit.to, text: line.slice(first.from, hit.to) });
	}
}

interface Hit<T> {
	readonly means: T | null;
	readonly length: number;
	readonly to: number;
}

function nameAt<T>(line: string, words: readonly Word[], at: number, book: Book<T>): Hit<T> | null {
	const first = words[at];
	if (first === undefined || !isFreeBefore(line, first.from)) return null;
	for (const { words: name, means } of book.get(first.folded) ?? []) {
		const to = endOfName(line, words, at, name);
		if (to !== null && !goesOn(words[at + name.length], name.length)) return { means, length: name.length, to };
	}
	return null;
}

/** Where the name ends that stands at a word; null where it does not. */
function endOfName(line: string, words: readonly Word[], at: number, name: readonly Word[]): number | null {
	for (const [i, expected] of name.entries()) {
		const word = words[at + i];
		if (word === undefined || (i > 0 && !isSameGap(word.gap, expected.gap))) return null;
		const isLast = i === name.length - 1;
		const ending = word.folded.slice(expected.folded.length);
		if (!word.folded.startsWith(expected.folded) || (ending !== '' && !(isLast && ending === 's'))) return null;
		// By itself a name is one only when it begins as one: "Dag" is somebody, "dag" is not.
		if (name.length === 1 && isSmall(word.text) && !isSmall(expected.text)) return null;
		if (isLast) {
			const to = word.to - ending.length;
			return isFreeBehind(line, word.to) ? to : null;
		}
	}
	return null;
}

/** Blanks for blanks, a hyphen for a hyphen: what stands between the words of the name. */
function isSameGap(gap: string, expected: string): boolean {
	return expected.trim() === '' ? gap.trim() === '' : gap === expected;
}

/** "Hanne Madsen" is not the Hanne we know: a name that goes on is another one. */
function goesOn(next: Word | undefined, length: number): boolean {
	return length === 1 && next !== undefined && next.gap === ' ' && !isSmall(next.text) && next.text !== next.text.toUpperCase();
}

const JOINED_BEFORE = "-'’@#_./\\&=+^~";

/** Not the end of a compound, a tag, an address or a path. A slash between two names stands free. */
function isFreeBefore(line: string, at: number): boolean {
	const before = line.charAt(at - 1);
	if (before === '/') return /[\p{L}\p{N}]/u.test(line.charAt(at - 2));
	if (before === '.' || before === "'" || before === '’') return !/[\p{L}\p{N}]/u.test(line.charAt(at - 2));
	return before === '' || !JOINED_BEFORE.includes(before);
}

function isFreeBehind(line: string, at: number): boolean {
	const [behind, after] = [line.charAt(at), line.charAt(at + 1)];
	if (behind === '@' || behind === '_' || behind === '=' || behind === '\\') return false;
	const goesOnBehind = /[\p{L}\p{N}]/u.test(after);
	if ((behind === "'" || behind === '’') && /^['’]s(?![\p{L}\p{N}])/iu.test(line.slice(at, at + 3))) return true;
	return !(goesOnBehind && (behind === '-' || behind === '.' || behind === "'" || behind === '’'));
}

function isSmall(word: string): boolean {
	const first = Array.from(word.normalize('NFC'))[0] ?? '';
	return first === first.toLowerCase() && first !== first.toUpperCase();
}

/** Code, comments, links of every kind, embeds, tags of HTML and addresses. */
function hiddenIn(line: string): readonly Span[] {
	const spans = [...codeAndComments(line), ...linkSpans(line), ...matches(line, /<[A-Za-z/!][^<>]*>/g), ...matches(line, /[A-Za-z][A-Za-z+.-]{1,20}:\/\/[^\s<>]+/g)];
	return merged(spans);
}

function matches(line: string, pattern: RegExp): readonly Span[] {
	return [...line.matchAll(pattern)].map(({ 0: found, index }) => ({ from: index, to: index + found.length }));
}

/** From each opening bracket to where its link ends: `[[…]]`, `[…](…)`, `[^note]`. A field's brackets hide nothing. */
function linkSpans(line: string): readonly Span[] {
	if (!line.includes('[')) return [];
	const spans: Span[] = [];
	const open: number[] = [];
	const nextRound = nextOf(line, ')');
	for (let at = 0; at < line.length; at++) {
		const char = line.charAt(at);
		if (char === '\\') at += 1;
		else if (char === '[') open.push(at);
		else if (char === ']') {
			const from = open.pop();
			const end = from === undefined ? null : linkEnd(line, from, at, nextRound);
			if (from !== undefined && end !== null) spans.push({ from, to: end });
		}
	}
	return spans;
}

/** For each offset where the sign stands next, at it or behind it; -1 for nowhere. */
function nextOf(line: string, sign: string): Int32Array {
	const next = new Int32Array(line.length + 1).fill(-1);
	for (let at = line.length - 1; at >= 0; at--) next[at] = line.charAt(at) === sign ? at : (next[at + 1] ?? -1);
	return next;
}

function linkEnd(line: string, from: number, close: number, nextRound: Int32Array): number | null {
	if (line.charAt(from - 1) === '[' && line.charAt(close + 1) === ']') return close + 2;
	if (line.charAt(from + 1) === '^') return close + 1;
	if (line.charAt(close + 1) !== '(') return null;
	const end = nextRound[close + 2] ?? -1;
	return end === -1 ? null : end + 1;
}

/** In order, without overlaps. */
function merged(spans: readonly Span[]): readonly Span[] {
	const result: { from: number; to: number }[] = [];
	for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
		const last = result[result.length - 1];
		if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
		else result.push({ from, to });
	}
	return result;
}

function wordsOf(text: string): readonly Word[] {
	let end = 0;
	return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
		const gap = text.slice(end, index);
		end = index + word.length;
		return { text: word, folded: word.normalize('NFC').toLowerCase(), from: index, to: end, gap };
	});
}
