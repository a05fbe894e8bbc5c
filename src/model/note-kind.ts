// By which word a note is recognised as one of ours. The word stands in the property `type` (its name is a setting), in either language.
import type { PropertyValue } from '../text/frontmatter';
import type { Language } from '../text/language';
import { readLink } from '../text/links';
import { foldKey } from '../text/names';
import { linkName } from './reference';
import type { TopicKind } from './topic';

export type NoteKind = 'colleague' | 'me' | 'conversation' | 'topic' | 'initiative' | 'plan';

export type NoteType =
	| { readonly kind: Exclude<NoteKind, 'topic'> }
	| { readonly kind: 'topic'; readonly topicKind: TopicKind };

interface TypeWords {
	readonly type: NoteType;
	readonly en: string;
	readonly da: string;
	readonly also: readonly string[];
}

const TYPES: readonly TypeWords[] = [
	{ type: { kind: 'colleague' }, en: 'colleague', da: 'kollega', also: ['person', 'volunteer', 'frivillig'] },
	{ type: { kind: 'me' }, en: 'me', da: 'mig', also: [] },
	{ type: { kind: 'conversation' }, en: 'conversation', da: 'samtale', also: [] },
	{ type: { kind: 'topic', topicKind: 'interest' }, en: 'interest', da: 'interesse', also: [] },
	{ type: { kind: 'topic', topicKind: 'value' }, en: 'value', da: 'værdi', also: [] },
	{ type: { kind: 'topic', topicKind: 'resource' }, en: 'resource', da: 'ressource', also: [] },
	{ type: { kind: 'initiative' }, en: 'initiative', da: 'initiativ', also: [] },
	{ type: { kind: 'plan' }, en: 'plan', da: 'handleplan', also: [] },
];

const BY_WORD = new Map<string, NoteType>();
for (const { type, en, da, also } of TYPES) {
	for (const word of [en, da, ...also]) BY_WORD.set(foldKey(word), type);
}

/** The kind of note that a word stands for; null for any other word. */
export function noteTypeOf(word: string): NoteType | null {
	return BY_WORD.get(foldKey(word)) ?? null;
}

/** The word that makes a note one of ours, in the notes' language. */
export function typeWord(type: NoteType, language: Language): string {
	const topicKind = type.kind === 'topic' ? type.topicKind : null;
	const found = TYPES.find((each) => each.type.kind === type.kind && (each.type.kind === 'topic' ? each.type.topicKind : null) === topicKind);
	if (!found) throw new RangeError(`A kind of note without a word: ${type.kind}`);
	return found[language];
}

/** Every word by which a note of this kind is recognised, that of the language first. */
export function typeWords(kind: NoteKind, language: Language): readonly string[] {
	const types = TYPES.filter(({ type }) => type.kind === kind);
	return [...new Set([...types.map((each) => each[language]), ...types.flatMap(({ en, da, also }) => [en, da, ...also])])];
}

/** The kind of note that the value of `type` tells: a text, a link, or the first item of a list that is a word of ours. */
export function readNoteType(value: PropertyValue): NoteType | null {
	switch (value.kind) {
		case 'text':
			return noteTypeOf(value.value) ?? linkedType(value.value);
		case 'bare-link':
			return linkedType(value.text);
		case 'list':
			return firstType(value.items);
		case 'empty':
		case 'map':
		case 'number':
		case 'flag':
			return null;
		default:
			return unknownValue(value);
	}
}

/** Whether a frontmatter can be that of a note of ours, told from its text alone: where not, there is nothing to parse. */
export function mayHoldOurType(source: string, typeProperty: string): boolean {
	return typeLineValues(source, typeProperty).some((value) => {
		const begins = value.trim().charAt(0);
		// Nothing, or a mark of YAML: the word may stand on a line further down.
		return begins === '' || '#[{&*!|>'.includes(begins) || holdsOurWord(value);
	});
}

/** Whether such a line has a word of ours: a note of ours that cannot be read as one, where its YAML is broken. */
export function hasTypeLineOfOurs(source: string, typeProperty: string): boolean {
	return typeLineValues(source, typeProperty).some(holdsOurWord);
}

/** A note whose fence never closes has no end of frontmatter; a type line further down than this is none. */
const LINES_LOOKED_AT = 200;

function firstType(items: readonly PropertyValue[]): NoteType | null {
	for (const item of items) {
		const type = readNoteType(item);
		if (type) return type;
	}
	return null;
}

function linkedType(text: string): NoteType | null {
	const link = readLink(text);
	return link ? noteTypeOf(linkName(link.linkpath)) : null;
}

/** What stands after `type:` on each line that begins with that key. */
function typeLineValues(source: string, typeProperty: string): readonly string[] {
	const key = foldKey(typeProperty);
	if (/^[a-z]+$/.test(key) && !source.toLowerCase().includes(key)) return [];
	const values: string[] = [];
	let from = 0;
	for (let line = 0; from < source.length && line < LINES_LOOKED_AT; line++) {
		const newline = source.indexOf('\n', from);
		const to = newline < 0 ? source.length : newline;
		const colon = source.indexOf(':', from);
		if (colon >= 0 && colon < to && foldKey(bareKey(source.slice(from, colon))) === key) values.push(source.slice(colon + 1, to));
		from = to + 1;
	}
	return values;
}

function holdsOurWord(value: string): boolean {
	const words = value.split(/[[\]",'#|/]/).map((word) => word.trim());
	return words.some((word) => word !== '' && noteTypeOf(word) !== null);
}

function bareKey(key: string): string {
	return key.trim().replace(/^["']/, '').replace(/["']$/, '');
}

function unknownValue(value: never): never {
	throw new RangeError(`A property value of no kind: ${JSON.stringify(value)}`);
}
