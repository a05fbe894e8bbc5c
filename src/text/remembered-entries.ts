// Frontmatter read entry by entry, where that gives what reading it whole gives: what an entry says is remembered by its text, for notes of
// one vault say much the same. Every text is read by `yaml`; what this file cannot take apart with certainty is read whole.
import { entrySpans } from './broken-yaml';
import { Memo } from './memo';
import { ownText } from './own-text';
import { readPlainEntry } from './plain-entry';
import type { FrontmatterEntry, PropertyValue } from './property-value';
import { readYaml, type YamlEntries } from './yaml';

/** The same as `readYaml`, mostly without its work. */
export function readEntries(source: string, base: number): YamlEntries {
	// An alias may mean an anchor of another entry.
	if (source.length > LONGEST_SOURCE || source.includes('&') || source.includes('*')) return readYaml(source, base);
	// What follows the mark of another document is none of its entries, and what a tab means depends on the next line.
	if (source.includes('\t') || DOCUMENT_MARK.test(source)) return readYaml(source, base);
	const spans = entrySpans(source);
	if (!isBlankUntil(source, spans[0]?.[0] ?? source.length)) return readYaml(source, base);
	const entries: (FrontmatterEntry | null)[] = [];
	const unknown: string[] = [];
	for (const [from, to] of spans) {
		// Where an empty key stands depends on the line above it.
		if (source.charAt(from) === ':') return readYaml(source, base);
		const text = source.slice(from, to);
		const entry = remembered.get(text) ?? plainly(text);
		entries.push(entry && movedEntry(entry, base + from));
		if (entry === null) unknown.push(text);
	}
	const learned = unknown.length === 0 ? [] : learn(unknown);
	if (learned === null) return readYaml(source, base);
	let next = 0;
	const all: FrontmatterEntry[] = [];
	for (const [at, known] of entries.entries()) {
		const entry = known ?? learned[next++];
		if (entry) all.push(known ?? movedEntry(entry, base + (spans[at]?.[0] ?? 0)));
	}
	return { entries: all, error: null, otherRoot: false };
}

const DOCUMENT_MARK = /(?:^|\n)(?:---|\.\.\.)/;

/** How many entries are remembered; how long one may be, and a whole frontmatter. */
const REMEMBERED = 8000;
const LONGEST_ENTRY = 200;
const LONGEST_SOURCE = 20_000;

/** By their text; places are counted from its beginning. */
const remembered = new Memo<FrontmatterEntry>(REMEMBERED);

/** Only comments and blank lines stand before the first entry: what is indented there spoils the whole. */
function isBlankUntil(source: string, end: number): boolean {
	if (end === 0) return true;
	return source.slice(0, end).split('\n').every((line) => line.trim() === '' || line.startsWith('#'));
}

/** Reads some entries together. Null where that is not one entry for each text, beginning where the text begins. */
function learn(texts: readonly string[]): readonly FrontmatterEntry[] | null {
	const { entries, error, otherRoot } = readYaml(texts.join(''), 0);
	if (error !== null || otherRoot || entries.length !== texts.length) return null;
	const learned: FrontmatterEntry[] = [];
	let from = 0;
	for (const [at, text] of texts.entries()) {
		const entry = entries[at];
		if (entry === undefined || entry.keyFrom !== from) return null;
		learned.push(movedEntry(ownEntry(entry), -from));
		from += text.length;
	}
	texts.forEach((text, at) => remember(text, learned[at]));
	return learned;
}

function plainly(text: string): FrontmatterEntry | null {
	const entry = text.length > LONGEST_ENTRY ? null : readPlainEntry(ownText(text), 0);
	if (entry) remember(text, entry);
	return entry;
}

function remember(text: string, entry: FrontmatterEntry | undefined): void {
	if (entry !== undefined && text.length <= LONGEST_ENTRY) remembered.set(ownText(text), entry);
}

function ownEntry(entry: FrontmatterEntry): FrontmatterEntry {
	return { ...entry, key: ownText(entry.key), value: ownValue(entry.value) };
}

function ownValue(value: PropertyValue): PropertyValue {
	switch (value.kind) {
		case 'text':
			return { ...value, value: ownText(value.value) };
		case 'bare-link':
			return { ...value, text: ownText(value.text) };
		case 'list':
			return { ...value, items: value.items.map(ownValue) };
		case 'number':
		case 'flag':
			return { ...value, source: ownText(value.source) };
		case 'empty':
		case 'map':
			return value;
		default:
			throw new RangeError(`A property value of no kind: ${JSON.stringify(value satisfies never)}`);
	}
}

function movedEntry({ key, keyFrom, keyTo, value }: FrontmatterEntry, by: number): FrontmatterEntry {
	return { key, keyFrom: keyFrom + by, keyTo: keyTo + by, value: moved(value, by) };
}

/** Spelt out: an object that takes over another's properties by spreading costs many times as much. */
function moved(value: PropertyValue, by: number): PropertyValue {
	const from = value.from + by;
	const to = value.to + by;
	switch (value.kind) {
		case 'text':
			return { kind: 'text', value: value.value, quoted: value.quoted, from, to };
		case 'list':
			return { kind: 'list', flow: value.flow, items: value.items.map((item) => moved(item, by)), from, to };
		case 'number':
			return { kind: 'number', value: value.value, source: value.source, from, to };
		case 'empty':
			return { kind: 'empty', from, to };
		default:
			return { ...value, from, to };
	}
}
