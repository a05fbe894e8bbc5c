import { describe, expect, it } from 'vitest';
import { stringsFor } from '../../src/strings/strings-for';
import { ownPromisesPage, type OwnPromisesPage } from '../../src/views/own-promises-page';
import { bricksOf } from '../../src/views/own-promises-picture';
import { OWN_PROMISES_AT_FIRST, readOwnPromisesState, type OwnPromisesState } from '../../src/views/own-promises-state';
import { aCommitment, aRelationship, day, TODAY } from './a-commitment';

const COMMITMENTS = [
	aCommitment({ text: 'til tiden', state: 'kept', due: day('2026-11-20'), settled: day('2026-11-20') }),
	aCommitment({ text: 'se [[Vagtplaner]]', state: 'kept', due: day('2026-11-20'), settled: day('2026-11-23') }),
	aCommitment({ text: 'over', due: day('2026-11-12') }),
	aCommitment({ text: 'bortfaldet', state: 'released', due: day('2026-01-12'), settled: day('2026-01-20') }),
	aCommitment({ text: 'senere', due: day('2026-12-08') }),
	aCommitment({ text: 'uden dato', with: [] }),
	aCommitment({ text: 'gammelt', state: 'kept', due: day('2024-12-08') }),
	aCommitment({ text: 'en andens', who: 'them', people: ['Kolleger/Hanne Holm.md'], due: day('2026-11-12') }),
];

function pageOf(state: Partial<OwnPromisesState> = {}, language: 'da' | 'en' = 'da', commitments = COMMITMENTS): OwnPromisesPage {
	const input = { commitments, relationships: [aRelationship('Hanne Holm')] };
	return ownPromisesPage(input, { ...OWN_PROMISES_AT_FIRST, ...state }, { today: TODAY, language, strings: stringsFor(language) });
}

describe('the picture of my own promises', () => {
	it('has a column for each of the last twelve months, told in words too', () => {
		const { columns } = pageOf();
		expect(columns.map(({ short, year, total }) => `${short} ${year ?? ''} ${total}`)).toEqual([
			'dec  0', 'jan 2026 1', 'feb  0', 'mar  0', 'apr  0', 'maj  0', 'jun  0', 'jul  0', 'aug  0', 'sep  0', 'okt  0', 'nov  3',
		]);
		expect(columns.filter(({ total }) => total > 0).map(({ label }) => label)).toEqual(['januar 2026: 1 bortfaldet', 'november 2026: 1 holdt til tiden, 1 holdt senere, 1 åbent']);
		expect(columns[0]?.label).toBe('december 2025: ingen');
	});

	it('says in a sentence what the picture shows, in both languages', () => {
		expect(pageOf().summary).toBe('Mine egne løfter de sidste 12 måneder: 1 holdt til tiden, 1 holdt senere, 1 bortfaldet, 1 åbent.');
		expect(pageOf({}, 'en').summary).toBe('My own promises of the last 12 months: 1 kept on time, 1 kept later, 1 released, 1 open.');
	});

	it.each([
		['2026-11-01', 'November 2026', ['over: til Hanne, lovet til 12. nov., åbent, 12 dage over', 'til tiden: til Hanne, lovet til 20. nov., holdt 20. nov.', 'se Vagtplaner: til Hanne, lovet til 20. nov., holdt i går, 3 dage efter']],
		['2026-01-01', 'Januar 2026', ['bortfaldet: til Hanne, lovet til 12. jan., bortfaldet 20. jan.']],
		['later', 'Til senere måneder', ['senere: til Hanne, lovet til 8. dec., åbent']],
		['undated', 'Uden dato', ['uden dato: åbent']],
	])('leads from %s to its promises', (open, title, lines) => {
		const { list } = pageOf({ open });
		expect(list?.title).toBe(title);
		expect(list?.lines.map(({ text, meta }) => `${text}: ${meta}`)).toEqual(lines);
	});

	it.each([[null], ['2026-02-01'], ['2019-01-01'], ['nonsense']])('lists nothing for %s', (open) => {
		expect(pageOf({ open }).list).toBeNull();
	});

	it('shows earlier months when asked, and offers them only where there are any', () => {
		expect(pageOf().earlier).toBe('Vis 12 måneder mere');
		const more = pageOf({ months: 24 });
		expect([more.earlier, more.columns.length, more.columns[0]?.total]).toEqual([null, 24, 1]);
	});

	it('is empty where nothing is mine', () => {
		expect(pageOf({}, 'da', COMMITMENTS.slice(-1)).is).toBe('empty');
	});

	it.each([
		[null, OWN_PROMISES_AT_FIRST],
		[{ months: 24, as: 'table', open: 'later' }, { months: 24, as: 'table', open: 'later' }],
		[{ months: -3, as: 'pie', open: 7 }, OWN_PROMISES_AT_FIRST],
		[{ months: 1e9 }, { ...OWN_PROMISES_AT_FIRST, months: 120 }],
	])('believes nothing of kept state %#', (kept, state) => {
		expect(readOwnPromisesState(kept)).toEqual(state);
	});
});

describe('a pile of bricks', () => {
	it('has one brick a promise, the kept ones below', () => {
		const { bricks, height } = bricksOf({ kept: 2, late: 1, released: 0, open: 1 }, 4);
		expect(bricks.map(({ fate, y }) => `${fate} ${y}`)).toEqual(['kept 45', 'kept 30', 'late 15', 'open 0']);
		expect(height).toBe(60);
	});

	it('becomes a bar where there are too many, never higher than the picture', () => {
		const { bricks, height } = bricksOf({ kept: 400, late: 1, released: 0, open: 99 }, 500);
		expect(bricks.map(({ fate }) => fate)).toEqual(['kept', 'late', 'open']);
		expect(bricks.every(({ height: tall }) => tall >= 1)).toBe(true);
		expect(height).toBe(220);
	});
});
