import { expect, it } from 'vitest';
import { listTopics } from '../../src/index/list-topics';
import { ASKING, held, note, vaultOf } from './vault-of';

/** The list in short: kind, label, path, people, me. */
function topicsOf(notes: Readonly<Record<string, string>>): readonly unknown[] {
	return listTopics(vaultOf(notes), ASKING).map(({ kind, label, path, people, me }) => [kind, label, path, people, me]);
}

it('lists hubs without people, and every kind by its label', () => {
	expect(topicsOf({ 'B.md': note('værdi'), 'A.md': note('ressource'), 'c.md': note('interest'), 'C.md': note('interesse') })).toEqual([
		['interest', 'C', 'C.md', [], false],
		['interest', 'c', 'c.md', [], false],
		['resource', 'A', 'A.md', [], false],
		['value', 'B', 'B.md', [], false],
	]);
});

it.each<[string, Record<string, string>, readonly unknown[]]>([
	['a link to the hub', { 'h.md': note('kollega', ['interesser: "[[Klima|klimaet]]"']), 'Klima.md': note('interesse') }, ['interest', 'Klima', 'Klima.md', ['h.md'], false]],
	['the hub by its name in any case', { 'h.md': note('kollega', ['interesser: KLIMA']), 'Klima.md': note('interesse') }, ['interest', 'Klima', 'Klima.md', ['h.md'], false]],
	['the hub by an alias', { 'h.md': note('kollega', ['interesser: Vejr']), 'Klima.md': note('interesse', ['aliases: [vejr]']) }, ['interest', 'Klima', 'Klima.md', ['h.md'], false]],
	['a link to no note as plain text', { 'h.md': note('kollega', ['interesser: "[[Vejr]]"']), 'Klima.md': note('interesse', ['aliases: [vejr]']) }, ['interest', 'Klima', 'Klima.md', ['h.md'], false]],
	['the kind of the hub, whatever the property', { 'h.md': note('kollega', ['værdier: "[[Klima]]"']), 'Klima.md': note('interesse') }, ['interest', 'Klima', 'Klima.md', ['h.md'], false]],
	['a note that is no hub', { 'h.md': note('kollega', ['værdier: "[[Klima]]"']), 'Klima.md': 'Om klima\n' }, ['value', 'Klima', 'Klima.md', ['h.md'], false]],
	['the first spelling', { 'a.md': note('kollega', ['interesser: klima']), 'h.md': note('kollega', ['interesser: Klima']) }, ['interest', 'klima', null, ['a.md', 'h.md'], false]],
	['NFD as NFC', { 'a.md': note('kollega', [`interesser: ${'Åben dør'.normalize('NFD')}`]), 'h.md': note('kollega', ['interesser: Åben dør']) }, ['interest', 'Åben dør'.normalize('NFD'), null, ['a.md', 'h.md'], false]],
	['a held conversation', { 'h.md': note('kollega'), 's.md': held('h', '2026-11-05', [], 'ressourcer: Bil') }, ['resource', 'Bil', null, ['h.md'], false]],
	['me by my note', { 'Mig.md': note('mig', ['ressourcer: Bil']) }, ['resource', 'Bil', null, [], true]],
	['me by my_…', { 'h.md': note('kollega'), 's.md': held('h', '2026-11-05', [], 'mine_ressourcer: Bil') }, ['resource', 'Bil', null, [], true]],
	['an item of a list with its comma', { 'h.md': note('kollega', ['interesser: ["Vagter, nat"]']) }, ['interest', 'Vagter, nat', null, ['h.md'], false]],
])('%s', (_, notes, entry) => {
	expect(topicsOf(notes)).toEqual([entry]);
});

it('plain text under two properties is two topics', () => {
	expect(topicsOf({ 'h.md': note('kollega', ['interesser: Klima', 'værdier: Klima']) })).toEqual([
		['interest', 'Klima', null, ['h.md'], false],
		['value', 'Klima', null, ['h.md'], false],
	]);
});

it('a hub of another kind is another topic', () => {
	expect(topicsOf({ 'h.md': note('kollega', ['værdier: Klima']), 'Klima.md': note('interesse') })).toEqual([
		['interest', 'Klima', 'Klima.md', [], false],
		['value', 'Klima', null, ['h.md'], false],
	]);
});

it('a name of two hubs is neither of them', () => {
	const hub = note('interesse', ['aliases: [Vejr]']);
	expect(topicsOf({ 'a.md': hub, 'b.md': hub, 'h.md': note('kollega', ['interesser: vejr']) })).toContainEqual(['interest', 'vejr', null, ['h.md'], false]);
});

it('motivation, challenges and common make none, nor do planned conversations, groups and other organizers’ my_…', () => {
	const nobody = {
		'h.md': note('kollega', ['motivation: Ro', 'udfordringer: Støj', 'ændring: Mere tid']),
		'b.md': note('kollega'),
		'Mig.md': note('mig'),
		'a.md': held('h', '2026-11-05', [], 'fælles: Humor', 'samtalefører: Lone', 'mine_interesser: Kor'),
		'p.md': note('samtale', ['kollega: "[[h]]"', 'dato: 2026-12-05', 'interesser: Klima']),
		'g.md': note('samtale', ['kollega: ["[[h]]", "[[b]]"]', 'dato: 2026-11-05', 'interesser: Klima']),
	};
	expect(topicsOf(nobody)).toEqual([]);
});

it('tells every spelling of plain text', () => {
	const notes = { 'a.md': note('kollega', ['interesser: klima']), 'b.md': note('kollega', ['interesser: [Klima, "[[Klima]]"]']), 'Klima.md': note('interesse') };
	expect(listTopics(vaultOf(notes), ASKING).map(({ spellings }) => spellings)).toEqual([['klima', 'Klima']]);
});
