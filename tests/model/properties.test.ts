import { describe, expect, it } from 'vitest';
import type { NoteKind } from '../../src/model/note-kind';
import { isCanonical, PROPERTIES, propertyByKey, writeKey, type Property } from '../../src/model/properties';
import { foldKey } from '../../src/text/names';

const KINDS: readonly NoteKind[] = ['colleague', 'me', 'conversation', 'topic', 'initiative', 'plan'];
const ALL: readonly (readonly [NoteKind, string, Property])[] = KINDS.flatMap((kind) => PROPERTIES[kind].map((each) => [kind, each.key, each] as const));

describe.each(ALL)('%s: %s', (kind, _key, property) => {
	it('is found by both its keys, however they are spelled', () => {
		for (const key of [property.key, property.danish]) {
			const spellings = [key, key.toUpperCase(), key.replace(/_/g, '-'), key.replace(/_/g, ' '), key.replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa'), key.normalize('NFD')];
			for (const spelling of spellings) expect(propertyByKey(kind, spelling)).toBe(property);
		}
	});

	it('writes a key of the notes’ language', () => {
		expect(writeKey(property, 'en')).toBe(property.key);
		expect(writeKey(property, 'da')).toBe(property.danish);
	});

	it('has choices exactly when it is a choice, and a range exactly when it is a number', () => {
		expect(property.choices !== null).toBe(property.kind === 'choice');
		expect(property.range !== null).toBe(property.kind === 'number');
	});
});

it.each(KINDS)('no two properties of a %s note share a key', (kind) => {
	const keys = PROPERTIES[kind].flatMap((each) => [...new Set([foldKey(each.key), foldKey(each.danish)])]);
	expect(keys).toHaveLength(new Set(keys).size);
});

it.each([
	['colleague', 'værdier', 'values'],
	['colleague', 'opsøgte mig', 'reached_out'],
	['colleague', 'kender', 'connected_to'],
	['colleague', 'gennemgaa-senest', 'review_by'],
	['conversation', 'samtalefører', 'organizer'],
	['conversation', 'næste_møde', 'next_meeting'],
	['conversation', 'plan niveau', 'plane'],
	['initiative', 'tovholder', 'lead'],
	['plan', 'måltal', 'target'],
] as const)('in a %s note %s means %s', (kind, key, canonical) => {
	expect(propertyByKey(kind, key)?.key).toBe(canonical);
});

it.each([
	['topic', 'values'],
	['plan', 'status'],
	['colleague', 'tags'],
	['colleague', '__proto__'],
	['me', 'member'],
] as const)('in a %s note %s is the user’s own', (kind, key) => {
	expect(propertyByKey(kind, key)).toBeNull();
});

it('knows the canonical spelling from the Danish one', () => {
	const values = propertyByKey('colleague', 'values');
	expect(values && isCanonical(values, 'Values')).toBe(true);
	expect(values && isCanonical(values, 'værdier')).toBe(false);
});

it('marks the three sensitive ones and no other', () => {
	expect(ALL.filter(([, , property]) => property.sensitive).map(([kind, key]) => `${kind}.${key}`)).toEqual(['colleague.member', 'colleague.assessment', 'colleague.opinion_leader']);
});
