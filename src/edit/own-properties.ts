// Writing properties of ours into a note: under the key that the note already uses, else under that of the notes' language.
import { typeWord, type NoteKind, type NoteType } from '../model/note-kind';
import { propertyByKey, PROPERTIES, isCanonical, writeKey, type Property } from '../model/properties';
import { applyEdits } from '../text/edits';
import { readFrontmatter, type Frontmatter, type FrontmatterEntry, type PropertyValue } from '../text/frontmatter';
import { setProperty, type NewValue } from '../text/frontmatter-edits';
import type { Language } from '../text/language';
import { foldKey } from '../text/names';
import { refused, type Refused } from './refusal';

/** A property by its canonical key. */
export interface OwnValue {
	readonly key: string;
	readonly value: NewValue;
	/** A value of the note's own stays. */
	readonly yields?: boolean;
}

export type NewText = { readonly ok: true; readonly text: string } | Refused;

/** The entry that counts for a property: a canonical key before its Danish one, of equal keys the first. */
export function entryOf(frontmatter: Frontmatter, kind: NoteKind, key: string): FrontmatterEntry | null {
	const entries = frontmatter.entries.filter((entry) => propertyByKey(kind, entry.key)?.key === key);
	return entries.find((entry) => isCanonical(propertyOf(kind, key), entry.key)) ?? entries[0] ?? null;
}

/** The key under which a property is written in this note. */
export function keyIn(frontmatter: Frontmatter, kind: NoteKind, key: string, language: Language): string {
	return entryOf(frontmatter, kind, key)?.key ?? writeKey(propertyOf(kind, key), language);
}

/** The entry that says what a note is. */
export function typeEntry(frontmatter: Frontmatter, typeProperty: string): FrontmatterEntry | null {
	return frontmatter.entries.find((entry) => foldKey(entry.key) === foldKey(typeProperty)) ?? null;
}

/** The text with the properties set, one after the other. Refused as a whole where one is refused. */
export function withProperties(text: string, kind: NoteKind, values: readonly OwnValue[], language: Language): NewText {
	let current = text;
	for (const { key, value, yields } of values) {
		const frontmatter = readFrontmatter(current);
		const there = entryOf(frontmatter, kind, key);
		if (yields === true && there && !isEmptyValue(there.value)) continue;
		const next = withKey(current, there?.key ?? writeKey(propertyOf(kind, key), language), value);
		if (!next.ok) return next;
		current = next.text;
	}
	return { ok: true, text: current };
}

/** The text with its type said, where it has none yet. */
export function withType(text: string, type: NoteType, typeProperty: string, language: Language): NewText {
	const there = typeEntry(readFrontmatter(text), typeProperty);
	if (there && !isEmptyValue(there.value)) return { ok: true, text };
	return withKey(text, there?.key ?? typeProperty, typeWord(type, language));
}

export function isEmptyValue(value: PropertyValue): boolean {
	if (value.kind === 'list') return value.items.every(isEmptyValue);
	return value.kind === 'empty' || (value.kind === 'text' && value.value.trim() === '');
}

/** One line, without what would make the note a template to the reader. */
export function plainLine(words: string): string {
	return words.replace(/\s+/g, ' ').trim().replaceAll('{{', '{ {').replaceAll('<%', '< %');
}

function withKey(text: string, key: string, value: NewValue): NewText {
	const result = setProperty(text, key, value);
	return result.ok ? { ok: true, text: applyEdits(text, result.edits) } : refused(result.why);
}

function propertyOf(kind: NoteKind, key: string): Property {
	const found = PROPERTIES[kind].find((each) => each.key === key);
	if (!found) throw new RangeError(`No property ${key} in a note of kind ${kind}`);
	return found;
}
