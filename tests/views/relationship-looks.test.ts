import { describe, expect, it } from 'vitest';
import type { Relationship } from '../../src/index/relationship';
import type { Talk } from '../../src/index/talks';
import type { RelationshipColumn } from '../../src/strings/en-people';
import { stringsFor } from '../../src/strings/strings-for';
import type { Language } from '../../src/text/language';
import { paceWords } from '../../src/views/pace-words';
import { COLUMNS, COLUMNS_AT_FIRST, columnsIn, isFull, paneWidth, readColumns, toggled, type PaneWidth } from '../../src/views/relationship-columns';
import { relationshipsPage } from '../../src/views/relationship-rows';
import { readRelationshipsState, RELATIONSHIPS_AT_FIRST, type RelationshipsState } from '../../src/views/relationships-state';
import { aRelationship, day, TODAY, withColleague } from './a-commitment';

const AT = { path: 'Kolleger/Anna.md', line: 1, column: 1 };
const OWN = 'Kolleger/Anna.md';

function page(relationships: readonly Relationship[], state: Partial<RelationshipsState>, width: PaneWidth = 'wide') {
	return relationshipsPage({ relationships, next: [], talks: [], meName: 'Sara' }, { ...RELATIONSHIPS_AT_FIRST, ...state }, { today: TODAY, language: 'da', strings: stringsFor('da') }, width);
}

describe('columns', () => {
	it.each<[number, PaneWidth]>([
		[0, 'wide'],
		[901, 'wide'],
		[900, 'narrow'],
		[600, 'lines'],
	])('%d pixels are %s', (pixels, width) => {
		expect(paneWidth(pixels)).toBe(width);
	});

	it('come and go in the order of the table', () => {
		expect(toggled(['rhythm', 'mine'], 'department')).toEqual(['rhythm', 'department', 'mine']);
		expect(toggled(['rhythm', 'mine'], 'rhythm')).toEqual(['mine']);
	});

	it.each<[unknown, readonly RelationshipColumn[]]>([
		[undefined, COLUMNS_AT_FIRST],
		[['mine', 'nonsense', 'rhythm', 3], ['rhythm', 'mine']],
		[[], []],
	])('are read from %j', (kept, columns) => {
		expect(readColumns(kept)).toEqual(columns);
		expect(readRelationshipsState({ columns: kept, layout: 'cards' })).toMatchObject({ columns, layout: 'cards' });
	});

	it('are fewer where there is less room, and scroll where there are too many', () => {
		expect(columnsIn(COLUMNS, 'narrow')).toEqual(['rhythm', 'department', 'shift', 'tier']);
		expect([COLUMNS_AT_FIRST, COLUMNS, ['values', 'interests'] as const].map((columns) => isFull(columns))).toEqual([false, true, true]);
	});

	it('say what the notes say', () => {
		const anna = withColleague(
			aRelationship('Anna', { department: 'Lindehuset', interests: ['Klima', 'Ro'], conversations: 3, lastContact: day('2026-11-20'), cares: [{ facet: 'resources', label: 'Bil', path: null, source: OWN, day: null }] }),
			{ shift: 'nat', tier: 'core', organizer: { ...AT, linkpath: 'Sara', label: 'sara' } },
		);
		expect(page([anna], { columns: COLUMNS }).groups[0]?.rows[0]?.texts).toEqual({
			department: 'Lindehuset',
			shift: 'nat',
			tier: 'Kerne',
			organizer: 'mig',
			values: '',
			interests: 'Klima, Ro',
			resources: 'Bil',
			contact: '4 dage siden',
			count: '3',
		});
	});
});

describe('cards', () => {
	it.each<[Partial<RelationshipsState>, PaneWidth, boolean]>([
		[{ layout: 'rows' }, 'wide', false],
		[{ layout: 'rows' }, 'lines', true],
		[{ layout: 'cards' }, 'wide', true],
	])('%j in a %s pane', (state, width, cards) => {
		const result = page([aRelationship('Anna')], state, width);
		expect(result.columns === null).toBe(cards);
		expect(result.groups[0]?.rows[0]?.card === null).toBe(!cards);
	});

	it('tell what we share with its source, and what is not known yet', () => {
		const anna = aRelationship('Anna', {
			shared: [{ label: 'Klima', path: 'Emner/Klima.md' }, { label: 'Ro', path: null }, { label: 'Kun fælles', path: null }],
			cares: [
				{ facet: 'interests', label: 'Klima', path: 'Emner/Klima.md', source: OWN, day: null },
				{ facet: 'interests', label: 'Klima', path: 'Emner/Klima.md', source: 'Samtaler/a.md', day: day('2026-10-01') },
				{ facet: 'interests', label: 'Klima', path: 'Emner/Klima.md', source: 'Samtaler/b.md', day: day('2026-11-05') },
				{ facet: 'values', label: 'ro', path: null, source: OWN, day: null },
				{ facet: 'challenges', label: 'Kun fælles', path: null, source: OWN, day: null },
			],
		});
		expect(page([anna], { layout: 'cards' }).groups[0]?.rows[0]?.card).toEqual({
			shared: [
				{ label: 'Klima', path: 'Emner/Klima.md', source: { words: '5. nov.', path: 'Samtaler/b.md' } },
				{ label: 'Ro', path: null, source: { words: 'egen note', path: OWN } },
				{ label: 'Kun fælles', path: null, source: null },
			],
			unknown: 'Ved ikke endnu: motivation, ressourcer',
		});
	});
});

describe('the pace in words', () => {
	const people = (n: number, cadence: number): readonly Relationship[] => Array.from({ length: n }, (_, i) => aRelationship(`K${i}`, { cadence }));
	const talks = (n: number): readonly Talk[] => Array.from({ length: n }, () => ({ colleague: 'Kolleger/K0.md', day: TODAY }));
	const said = (n: number, cadence: number, held: number, language: Language): string | null => paceWords(people(n, cadence), talks(held), { today: TODAY, language, strings: stringsFor(language) });

	it.each<[number, number, number, Language, string | null]>([
		[40, 140, 12, 'da', 'At holde rytmen med 40 kolleger kræver to samtaler om ugen. Så er du hele vejen rundt på 20 uger. De sidste otte uger er det blevet til halvanden om ugen. Så tager en runde 27 uger.'],
		[40, 140, 0, 'da', 'At holde rytmen med 40 kolleger kræver to samtaler om ugen. Så er du hele vejen rundt på 20 uger. De sidste otte uger er det ikke blevet til nogen.'],
		[1, 180, 1, 'da', 'At holde rytmen med 1 kollega kræver én samtale hver ottende uge. Så er du hele vejen rundt på 8 uger. De sidste otte uger er det blevet til én hver ottende uge. Så tager en runde 8 uger.'],
		[60, 168, 4, 'da', 'At holde rytmen med 60 kolleger kræver to og en halv samtale om ugen. Så er du hele vejen rundt på 24 uger. De sidste otte uger er det blevet til én hver anden uge. Så tager en runde 120 uger.'],
		[400, 180, 8, 'en', 'Keeping the rhythm with 400 colleagues takes 16 conversations a week. That is once round in 25 weeks. That is more than one person can do: share the round with others. The last eight weeks came to one a week. At that, once round takes 400 weeks.'],
		[8, 56, 12, 'en', 'Keeping the rhythm with 8 colleagues takes one conversation a week. That is once round in 8 weeks. The last eight weeks came to one and a half a week. At that, once round takes 6 weeks.'],
		[4, 56, 0, 'en', 'Keeping the rhythm with 4 colleagues takes one conversation every other week. That is once round in 8 weeks. There were none in the last eight weeks.'],
		[0, 30, 0, 'en', null],
	])('%d people every %d days, %d held, in %s', (n, cadence, held, language, words) => {
		expect(said(n, cadence, held, language)).toBe(words);
	});

	it.each<[Partial<RelationshipsState>, boolean]>([
		[{}, true],
		[{ department: 'Lindehuset' }, true],
		[{ query: 'k' }, false],
		[{ rhythm: 'never-met' }, false],
		[{ promises: true }, false],
	])('is told of people who belong together: %j', (state, told) => {
		expect(page([aRelationship('K', { department: 'Lindehuset' })], state).pace !== null).toBe(told);
	});
});
