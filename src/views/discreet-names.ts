// Discreet mode: names of people become initials wherever they stand in a text. Only what is drawn; no note is touched.

/** Gives a text with the names in it masked; masked once more, it stays as it is. */
export type Mask = (text: string) => string;

interface KnownName {
	readonly words: readonly string[];
	/** A single word is a name only when it is spelled as one: "Tage" is somebody, "tage" is not. */
	readonly spelled: string | null;
	readonly initials: string;
}

interface Word {
	readonly text: string;
	readonly folded: string;
	readonly from: number;
	readonly to: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** Whole names, and first names by themselves; with a genitive's s too. */
export function maskOf(names: Iterable<string>): Mask {
	const book = new Map<string, KnownName[]>();
	for (const name of names) {
		const words = wordsOf(name);
		const [first] = words;
		if (first === undefined) continue;
		enter(book, words);
		if (words.length > 1) enter(book, [first]);
	}
	for (const known of book.values()) known.sort((a, b) => b.words.length - a.words.length);
	return (text) => masked(text, book);
}

function enter(book: Map<string, KnownName[]>, words: readonly Word[]): void {
	const folded = words.map((word) => word.folded);
	const [first, ...others] = folded;
	if (first === undefined) return;
	const known = book.get(first) ?? [];
	if (known.some((each) => each.words.join(' ') === folded.join(' '))) return;
	const initials = words.map(({ text }) => initialsOf(text)).join('');
	known.push({ words: folded, spelled: others.length === 0 ? (words[0]?.text ?? null) : null, initials });
	book.set(first, known);
}

function masked(text: string, book: ReadonlyMap<string, readonly KnownName[]>): string {
	const words = wordsOf(text);
	let result = '';
	let done = 0;
	for (let i = 0; i < words.length; i++) {
		const word = words[i];
		const hit = word === undefined ? null : nameAt(text, words, i, book);
		if (word === undefined || hit === null) continue;
		result += text.slice(done, word.from) + hit.initials + (hit.genitive ? '’s' : '');
		done = hit.to;
		i += hit.length - 1;
	}
	return done === 0 ? text : result + text.slice(done);
}

interface Hit {
	readonly initials: string;
	readonly genitive: boolean;
	readonly length: number;
	readonly to: number;
}

function nameAt(text: string, words: readonly Word[], at: number, book: ReadonlyMap<string, readonly KnownName[]>): Hit | null {
	const folded = words[at]?.folded ?? '';
	const known = [...(book.get(folded) ?? []), ...(book.get(bare(folded)) ?? [])];
	for (const name of known) {
		const genitive = fits(text, words, at, name);
		const last = words[at + name.words.length - 1];
		if (genitive !== null && last !== undefined) return { initials: name.initials, genitive, length: name.words.length, to: last.to };
	}
	return cutOff(text, words[at], book);
}

/** The beginning of a name that a drawing had no room for: "Anne-Mar…". A letter or two tell nobody. */
function cutOff(text: string, word: Word | undefined, book: ReadonlyMap<string, readonly KnownName[]>): Hit | null {
	if (word === undefined || word.text.length < 3 || !isCutOff(text, word)) return null;
	for (const [first, names] of book) {
		const name = first.startsWith(word.folded) ? names.find(({ spelled }) => spelled?.startsWith(word.text) === true) : undefined;
		if (name !== undefined) return { initials: name.initials, genitive: false, length: 1, to: word.to };
	}
	return null;
}

function isCutOff(text: string, { to }: Word): boolean {
	return text.charAt(to) === '…';
}

/** Whether the name stands there, and if so whether in the genitive; null where it does not. */
function fits(text: string, words: readonly Word[], at: number, name: KnownName): boolean | null {
	for (const [i, expected] of name.words.entries()) {
		const word = words[at + i];
		const before = words[at + i - 1];
		if (word === undefined || (i > 0 && before !== undefined && !/^[ .\u00a0]{1,3}$/.test(text.slice(before.to, word.from)))) return null;
		if (word.folded === expected || (i > 0 && i === name.words.length - 1 && isCutOff(text, word) && expected.startsWith(word.folded))) continue;
		return i === name.words.length - 1 && bare(word.folded) === expected && isSpelled(bare(word.text), name) ? true : null;
	}
	return isSpelled(words[at]?.text ?? '', name) ? false : null;
}

function isSpelled(word: string, { spelled }: KnownName): boolean {
	return spelled === null || word.normalize('NFC') === spelled;
}

/** Without the s of a genitive. */
function bare(word: string): string {
	if (!/s$/i.test(word)) return word;
	return word.slice(0, /['’]s$/i.test(word) ? -2 : -1);
}

function wordsOf(text: string): readonly Word[] {
	return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
		const spelled = word.normalize('NFC');
		return { text: spelled, folded: spelled.toLowerCase(), from: index, to: index + word.length };
	});
}

/** "Anne-Marie" → "AM". */
function initialsOf(word: string): string {
	return word.split('-').map((part) => (Array.from(part)[0] ?? '').toUpperCase()).join('');
}
