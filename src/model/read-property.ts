// Reads the value of one property as its kind wants it. What cannot be read is a problem at its place and no value.
import { compact } from '../text/compact';
import { readDateProperty } from '../text/date-property';
import type { DateTime, IsoDay } from '../text/dates';
import type { PropertyValue } from '../text/frontmatter';
import type { Place } from '../text/place';
import { readChoice, type Choices } from './choices';
import type { ProblemCode } from './problem';
import { entryOf, type PropertyEntries, type PropertyEntry } from './property-entries';
import { readFlag, readNumber } from './property-words';
import { findReferences, type FoundReference, type Reference } from './reference';

/** A text, trimmed; null where there is none. */
export function readText(entries: PropertyEntries, key: string): string | null {
	return readOne(entries, key, 'value-unexpected', (text) => (text === '' ? null : text));
}

/** Names as they stand: the items of a list, or one text divided at commas. */
export function readTexts(entries: PropertyEntries, key: string): readonly string[] {
	const entry = entryOf(entries, key);
	if (!entry) return [];
	const divides = entry.value.kind !== 'list';
	return itemsOf(entry.value).flatMap((item) => {
		const text = textOf(item);
		if (text === null) return unexpected<string>(entries, entry, item);
		const names = divides && !text.includes('[[') ? text.split(',') : [text];
		return names.map((name) => name.trim()).filter((name) => name !== '');
	});
}

/** The first of what a property names; more than one is a problem. */
export function readReference(entries: PropertyEntries, key: string): Reference | null {
	const entry = entryOf(entries, key);
	const all = readUndivided(entries, key);
	if (entry && all.length > 1) report(entries, entry, 'value-unexpected', entry.value);
	return all[0] ?? null;
}

/** What a property names: the items of a list, the links of a text, or a text without links divided at commas. */
export function readReferences(entries: PropertyEntries, key: string): readonly Reference[] {
	const entry = entryOf(entries, key);
	return entry ? compact(referencesOf(entries, entry, entry.value.kind !== 'list')) : NOTHING;
}

/** The same, but a text without links is one name, commas and all. */
export function readUndivided(entries: PropertyEntries, key: string): readonly Reference[] {
	const entry = entryOf(entries, key);
	return entry ? compact(referencesOf(entries, entry, false)) : NOTHING;
}

const NOTHING = compact<Reference>([]);

export function readDay(entries: PropertyEntries, key: string): IsoDay | null {
	return readDateTime(entries, key).value?.day ?? null;
}

/** A day with or without a time of day; `place` is that of the value, null where there is none. */
export function readDateTime(entries: PropertyEntries, key: string): { readonly value: DateTime | null; readonly place: Place | null } {
	const value = readOne(entries, key, 'date-unreadable', readDateProperty);
	const entry = entryOf(entries, key);
	return { value, place: entry && isGiven(entries, key) ? entries.note.place(firstItem(entry.value).from) : null };
}

/** Days of a list, or of one text divided at commas; each that cannot be read is a problem at its own place. */
export function readDays(entries: PropertyEntries, key: string): readonly IsoDay[] {
	const entry = entryOf(entries, key);
	if (!entry) return [];
	return itemsOf(entry.value).flatMap((item) => {
		const days = (textOf(item) ?? '').split(',').map((part) => readDateProperty(part.trim())?.day ?? null);
		if (days.includes(null)) report(entries, entry, 'date-unreadable', item);
		return days.filter((day) => day !== null);
	});
}

export function readNumberProperty(entries: PropertyEntries, key: string): number | null {
	const range = entryOf(entries, key)?.property.range ?? null;
	return readOne(entries, key, 'number-unreadable', (text) => readNumber(text, range));
}

/** Null too where the note says that it is not known. */
export function readFlagProperty(entries: PropertyEntries, key: string): boolean | null {
	const flag = readOne(entries, key, 'flag-unreadable', readFlag);
	return flag === 'unknown' ? null : flag;
}

export function readChoiceProperty<Value extends string>(entries: PropertyEntries, key: string, choices: Choices<Value>): Value | null {
	return readOne(entries, key, 'choice-unknown', (text) => readChoice(choices, text));
}

/** Whether a property has a value at all, readable or not. */
export function isGiven(entries: PropertyEntries, key: string): boolean {
	const entry = entryOf(entries, key);
	return entry !== null && itemsOf(entry.value).length > 0;
}

/** One value where one belongs. Of a list the first item counts; a list of several is a problem of its own. */
function readOne<Value>(entries: PropertyEntries, key: string, code: ProblemCode, read: (text: string) => Value | null): Value | null {
	const entry = entryOf(entries, key);
	const items = entry ? itemsOf(entry.value) : [];
	const item = items[0];
	if (!entry || !item) return null;
	if (entry.property.sensitive) reportSensitive(entries, entry, item);
	if (items.length > 1) report(entries, entry, 'value-unexpected', entry.value);
	const text = textOf(item);
	const value = text === null ? null : read(text);
	if (value === null) report(entries, entry, code, item);
	return value;
}

function referencesOf(entries: PropertyEntries, entry: PropertyEntry, divided: boolean): readonly Reference[] {
	const { note } = entries;
	const references: Reference[] = [];
	for (const item of itemsOf(entry.value)) {
		const text = textOf(item);
		const found = text === null ? unexpected<FoundReference>(entries, entry, item) : findReferences(text, divided);
		// Several in one text are told apart by their own places; of one alone the place is that of the value.
		const verbatim = text !== null && found.length > 1 ? note.text.slice(item.from, item.to).indexOf(text) : -1;
		for (const each of found) references.push(note.reference(each, verbatim < 0 ? item.from - each.from : item.from + verbatim));
	}
	return references;
}

/** The values in a value: of a list its items, however deep, without the empty ones. */
function itemsOf(value: PropertyValue): readonly PropertyValue[] {
	if (value.kind === 'list') return value.items.some(({ kind }) => kind === 'list') ? value.items.flatMap(itemsOf) : value.items.filter(isThere);
	return isThere(value) ? [value] : [];
}

function isThere(value: PropertyValue): boolean {
	return value.kind !== 'empty' && textOf(value) !== '';
}

function firstItem(value: PropertyValue): PropertyValue {
	return itemsOf(value)[0] ?? value;
}

/** What stands there as text, trimmed; null where it is no single value. */
function textOf(value: PropertyValue): string | null {
	switch (value.kind) {
		case 'text':
			return value.value.trim();
		case 'bare-link':
			return value.text;
		case 'number':
		case 'flag':
			return value.source.trim();
		case 'empty':
		case 'map':
		case 'list':
			return null;
		default:
			throw new RangeError(`A property value of no kind: ${JSON.stringify(value satisfies never)}`);
	}
}

function unexpected<Item>(entries: PropertyEntries, entry: PropertyEntry, value: PropertyValue): readonly Item[] {
	report(entries, entry, 'value-unexpected', value);
	return [];
}

function reportSensitive(entries: PropertyEntries, entry: PropertyEntry, value: PropertyValue): void {
	if (entries.allowed.includes(entry.property.key)) return;
	entries.problems.push(entries.note.problem('sensitive-property', value.from, entry.key, ''));
}

/** What stands in a sensitive property is told by its own problem alone, and never repeated. */
function report(entries: PropertyEntries, entry: PropertyEntry, code: ProblemCode, value: PropertyValue): void {
	if (entry.property.sensitive) return;
	const found = textOf(value) ?? entries.note.text.slice(value.from, value.to);
	entries.problems.push(entries.note.problem(code, value.from, entry.key, found));
}
