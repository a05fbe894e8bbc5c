import { describe, expect, it } from 'vitest';
import type { Commitment } from '../../src/index/commitment';
import { stringsFor } from '../../src/strings/strings-for';
import { commitmentsPage, type CommitmentsPage } from '../../src/views/commitment-rows';
import { COMMITMENTS_AT_FIRST, type CommitmentsState } from '../../src/views/commitments-state';
import { aCommitment, aRelationship, day, TODAY } from './a-commitment';

const HANNE = 'Kolleger/Hanne Holm.md';
const JESPER = 'Kolleger/Jesper Kjær.md';
const relationships = [aRelationship('Hanne Holm', { department: 'Lindehuset' }), aRelationship('Jesper Kjær', { department: 'Birkehuset' })];

function page(commitments: readonly Commitment[], state: Partial<CommitmentsState> = {}): CommitmentsPage {
	return commitmentsPage({ commitments, relationships }, { ...COMMITMENTS_AT_FIRST, ...state }, { today: TODAY, language: 'da', strings: stringsFor('da') });
}

function groups(result: CommitmentsPage): string[] {
	return result.groups.map(({ label, count, rows }) => `${label} ${count}: ${rows.map(({ text }) => text).join(', ')}`);
}

describe('groups by urgency', () => {
	it.each<[string, Partial<Commitment>, string]>([
		['mine, past its day', { who: 'me', due: day('2026-11-23') }, 'Mine overskredne'],
		['of both, past its day', { who: 'both', due: day('2026-11-23') }, 'Mine overskredne'],
		['theirs, past its day', { who: 'them', people: [HANNE], due: day('2026-11-23') }, 'Andres overskredne'],
		['due today', { due: day('2026-11-24') }, 'Næste 7 dage'],
		['due in seven days', { due: day('2026-12-01') }, 'Næste 7 dage'],
		['due in eight days', { due: day('2026-12-02') }, 'Senere'],
		['no day', {}, 'Uden dato'],
		['nobody named, past its day', { who: 'unassigned', due: day('2026-11-01') }, 'Uden ansvarlig'],
		['under way', { state: 'under-way', due: day('2026-11-01') }, 'Mine overskredne'],
		['kept yesterday', { state: 'kept', settled: day('2026-11-23') }, 'Afgjort for nylig'],
		['released 30 days ago', { state: 'released', settled: day('2026-10-25') }, 'Afgjort for nylig'],
	])('%s', (_case, given, label) => {
		expect(page([aCommitment(given)]).groups.map((group) => group.label)).toEqual([label]);
	});

	it.each<[string, Partial<Commitment>]>([
		['moved', { state: 'moved', settled: day('2026-11-23') }],
		['kept, nobody knows when', { state: 'kept' }],
		['kept 31 days ago', { state: 'kept', settled: day('2026-10-24') }],
	])('leaves out what is %s', (_case, given) => {
		expect(page([aCommitment(given)]).is).toBe('empty');
	});

	it('orders the groups from my own overdue to the settled, and rows by day', () => {
		const result = page([
			aCommitment({ text: 'senere', due: day('2026-12-24') }),
			aCommitment({ text: 'først', due: day('2026-11-01') }),
			aCommitment({ text: 'dernæst', due: day('2026-11-20') }),
			aCommitment({ text: 'holdt', state: 'kept', settled: day('2026-11-20') }),
			aCommitment({ text: 'andres', who: 'them', people: [JESPER], due: day('2026-11-02') }),
		]);
		expect(groups(result)).toEqual(['Mine overskredne 2: først, dernæst', 'Andres overskredne 1: andres', 'Senere 1: senere', 'Afgjort for nylig 1: ']);
		expect(result.count).toBe('4 åbne');
	});

	it('unfolds the settled ones when turned, and folds another group', () => {
		const commitments = [aCommitment({ text: 'a', due: day('2026-11-01') }), aCommitment({ text: 'b', state: 'kept', settled: day('2026-11-23') })];
		expect(groups(page(commitments, { toggled: ['settled', 'overdue-mine'] }))).toEqual(['Mine overskredne 1: ', 'Afgjort for nylig 1: b']);
	});
});

describe('other groups', () => {
	const commitments = [
		aCommitment({ text: 'nød', with: [JESPER], conversation: 'Samtaler/2026-10-13 Jesper.md', conversationDay: day('2026-10-13') }),
		aCommitment({ text: 'ært', for: [{ label: 'Bedre vagtplaner', path: null }] }),
		aCommitment({ text: 'alene', with: [], conversation: null, conversationDay: null, path: 'Dagbog/x.md' }),
	];

	it.each<[CommitmentsState['group'], string[]]>([
		['colleague', ['Hanne Holm 1: ært', 'Jesper Kjær 1: nød', 'Ikke med nogen bestemt 1: alene']],
		['initiative', ['Bedre vagtplaner 1: ært', 'Uden initiativ 2: alene, nød']],
		['conversation', ['Hanne Holm, 5. nov. 1: ært', 'Jesper Kjær, 13. okt. 1: nød', 'Uden for samtaler 1: alene']],
	])('by %s', (group, expected) => {
		const sorted = page(commitments, { group }).groups.map(({ label, count, rows }) => `${label} ${count}: ${rows.map(({ text }) => text).sort().join(', ')}`);
		expect(sorted).toEqual(expected);
	});
});

describe('search and filters', () => {
	const commitments = [
		aCommitment({ text: 'Spørge om barsel', kind: 'responsibility' }),
		aCommitment({ text: 'Låne lokalet', who: 'them', people: [JESPER], with: [JESPER], initiative: 'Initiativer/Madaften.md', conversation: null, conversationDay: null }),
		aCommitment({ text: 'Holdt', state: 'kept', settled: day('2026-11-23') }),
	];

	it.each<[string, Partial<CommitmentsState>, string, string[]]>([
		['a word of the text, whatever its case', { query: 'BARSEL' }, '1 af 2', ['Spørge om barsel']],
		['two words in any order', { query: 'lokalet låne' }, '1 af 2', ['Låne lokalet']],
		['a name', { query: 'jesper' }, '1 af 2', ['Låne lokalet']],
		['an initiative', { query: 'madaften' }, '1 af 2', ['Låne lokalet']],
		['who', { who: 'them' }, '1 af 2', ['Låne lokalet']],
		['kind', { kind: 'responsibility' }, '1 af 2', ['Spørge om barsel']],
		['initiative', { initiative: 'Madaften' }, '1 af 2', ['Låne lokalet']],
		['department', { department: 'Birkehuset' }, '1 af 2', ['Låne lokalet']],
	])('%s', (_case, state, count, texts) => {
		const result = page(commitments, state);
		expect(result.count).toBe(count);
		expect(result.groups.flatMap(({ key, rows }) => (key === 'settled' ? [] : rows.map(({ text }) => text)))).toEqual(texts);
		expect(result.hidden).toBe(1);
	});

	it('says how many a search hides', () => {
		expect(page(commitments, { query: 'zebra' })).toMatchObject({ is: 'no-hits', count: '0 af 2', hidden: 2 });
	});

	it('offers what the filters can be set to', () => {
		expect(page(commitments).choices()).toMatchObject({ initiatives: ['Madaften'], departments: ['Birkehuset', 'Lindehuset'] });
	});
});

describe('a row', () => {
	const row = (given: Partial<Commitment>) => page([aCommitment(given)], { toggled: ['settled'] }).groups[0]?.rows[0];

	it.each<[string, Partial<Commitment>, string, string | null, boolean]>([
		['mine', {}, 'Mig', 'Hanne', false],
		['mine to nobody in particular', { with: [] }, 'Mig', null, false],
		['theirs', { who: 'them', people: [JESPER] }, 'Jesper', 'mig', false],
		['theirs, two of them', { who: 'them', people: [HANNE, JESPER] }, 'Hanne, Jesper', 'mig', false],
		['of both', { who: 'both', people: [HANNE] }, 'Mig', 'Hanne', true],
	])('%s', (_case, given, from, to, mutual) => {
		expect(row(given)?.who).toMatchObject({ from, to, mutual });
	});

	it.each<[string, Partial<Commitment>, object]>([
		['a conversation by its day', {}, { icon: 'message-circle', words: '5. nov.' }],
		['a conversation without a day by its name', { conversationDay: null }, { icon: 'message-circle', words: '2026-11-05 Hanne Holm' }],
		['an initiative by its name', { conversation: null, conversationDay: null, initiative: 'I/Madaften.md', path: 'I/Madaften.md' }, { icon: 'flag', words: 'Madaften' }],
		['another note by its name', { conversation: null, conversationDay: null, path: 'Dagbog/2026-11-20.md' }, { icon: 'file-text', words: '2026-11-20' }],
	])('comes from %s', (_case, given, origin) => {
		expect(row(given)?.origin).toMatchObject(origin);
	});

	it.each<[string, Partial<Commitment>, string[]]>([
		['my own', { due: day('2026-11-01') }, ['move-due', 'release']],
		['theirs, still in time', { who: 'them', people: [HANNE], due: day('2026-12-01') }, ['move-due', 'release']],
		['theirs that slipped: talk, do not chase', { who: 'them', people: [HANNE], due: day('2026-11-01') }, ['raise-next-time', 'plan']],
		['settled', { state: 'kept', settled: day('2026-11-23') }, ['reopen']],
	])('offers for %s', (_case, given, buttons) => {
		expect(row(given)?.buttons).toEqual(buttons);
	});

	it('asks who promised it where nobody is named', () => {
		expect(row({ who: 'unassigned' })).toMatchObject({ asks: true, who: null, answers: [{ label: 'Mig', who: 'me' }, { label: 'Hanne', who: { colleague: HANNE } }, { label: 'Begge', who: 'both' }] });
		expect(row({ who: 'unassigned', with: [] })?.answers.map(({ label }) => label)).toEqual(['Mig']);
	});

	it.each<[Commitment['state'], string, boolean]>([
		['open', ' ', false],
		['under-way', '/', false],
		['kept', 'x', true],
		['released', '-', false],
	])('shows %s in its box', (state, task, checked) => {
		expect(row({ state, settled: state === 'kept' || state === 'released' ? day('2026-11-23') : null })).toMatchObject({ task, checked });
	});

	it('keeps its key when the line is ticked, dated or moved, and tells equal ones apart', () => {
		const one = aCommitment({ text: 'Ringe', line: 4 });
		const other = aCommitment({ text: 'Ringe', line: 9, occurrence: 1 });
		const keys = (list: readonly Commitment[]): (string | undefined)[] => page(list).groups.flatMap(({ rows }) => rows.map(({ key }) => key));
		expect(new Set(keys([one, other])).size).toBe(2);
		expect(keys([{ ...one, raw: '- [/] Ringe', mark: '/', state: 'under-way', line: 40 }])).toEqual(keys([one]));
	});
});

describe('people of one first name', () => {
	it.each([
		[['Jens Dahl', 'Jens Ravn'], 'Jens D.'],
		[['Jens Dahl', 'Jens Degn', 'Bo'], 'Jens Dahl'],
		[['Jens Dahl', 'Bo'], 'Jens'],
	])('%j: %s', (names, called) => {
		const commitments = [aCommitment({ with: ['Kolleger/Jens Dahl.md'] })];
		const input = { commitments, relationships: names.map((name) => aRelationship(name)) };
		const result = commitmentsPage(input, COMMITMENTS_AT_FIRST, { today: TODAY, language: 'da', strings: stringsFor('da') });
		expect(result.groups[0]?.rows[0]?.who?.to).toBe(called);
	});
});

describe('paging', () => {
	const many = Array.from({ length: 250 }, (_, i) => aCommitment({ text: `Løfte ${i}`, line: i + 1, due: day(i < 150 ? '2026-11-01' : '2026-12-24') }));

	it('draws the first hundred across the groups and counts them all', () => {
		const result = page(many);
		expect(result.groups.map(({ count, rows }) => [count, rows.length])).toEqual([['150', 100], ['100', 0]]);
		expect(result.more).toEqual({ shown: 100, all: 250 });
	});

	it('counts only rows of open groups as still to be shown', () => {
		expect(page(many, { toggled: ['overdue-mine'] }).more).toBeNull();
		expect(page(many, { shown: 300 }).more).toBeNull();
	});

	it('makes no more rows than are seen, of ten thousand too, and counts them all', () => {
		const vast = Array.from({ length: 10_000 }, (_, i) => aCommitment({ text: `Løfte ${i}`, path: `Samtaler/${i % 500}.md`, conversation: `Samtaler/${i % 500}.md`, due: day(i < 150 ? '2026-11-01' : '2026-12-24') }));
		const seen = (drawn: number, state: Partial<CommitmentsState> = {}): readonly [rows: number, headings: number, heldBack: boolean] => {
			const { groups: drawnGroups, heldBack } = commitmentsPage({ commitments: vast, relationships, drawn }, { ...COMMITMENTS_AT_FIRST, ...state }, { today: TODAY, language: 'da', strings: stringsFor('da') });
			return [drawnGroups.reduce((sum, { rows }) => sum + rows.length, 0), drawnGroups.length, heldBack];
		};
		expect(seen(30)).toEqual([30, 2, true]);
		expect(seen(100)).toEqual([100, 2, false]);
		expect(seen(30, { group: 'conversation' })).toEqual([30, 2, true]);
		const folded = Array.from({ length: 500 }, (_, i) => `conversation:Samtaler/${i}.md`);
		expect(seen(30, { group: 'conversation', toggled: folded })).toEqual([0, 30, true]);
		expect(seen(100, { group: 'conversation', toggled: folded.slice(0, 499) })[0]).toBeLessThanOrEqual(100);
	});
});

it('groups by who promised, mine first, the settled ones last', () => {
	const list = [
		aCommitment({ text: 'ingens', who: 'unassigned' }),
		aCommitment({ text: 'holdt', state: 'kept', settled: day('2026-11-20') }),
		aCommitment({ text: 'Hannes', who: 'them', people: [HANNE] }),
		aCommitment({ text: 'fælles', who: 'both', people: [HANNE] }),
		aCommitment({ text: 'mit', who: 'me' }),
	];
	expect(groups(page(list, { group: 'who', toggled: ['settled'] }))).toEqual(['Mine 1: mit', 'Andres 1: Hannes', 'Begges 1: fælles', 'Uden ansvarlig 1: ingens', 'Afgjort for nylig 1: holdt']);
});
