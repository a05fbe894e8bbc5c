import { describe, expect, it } from 'vitest';
import type { Relationship } from '../../src/index/relationship';
import type { Talk } from '../../src/index/talks';
import { stringsFor } from '../../src/strings/strings-for';
import type { Language } from '../../src/text/language';
import { coveragePage, firstDay, type CoveragePage } from '../../src/views/coverage-page';
import { dotsPath } from '../../src/views/coverage-picture';
import { COVERAGE_AT_FIRST, readCoverageState, type CoverageState, type Period } from '../../src/views/coverage-state';
import { aRelationship, day, TODAY, withColleague } from './a-commitment';

const AT = { path: 'Kolleger/Anna.md', line: 1, column: 1 };

function person(name: string, department: string | null, shift: string | null, given: Partial<Relationship> = {}): Relationship {
	return withColleague(aRelationship(name, { department, ...given }), { shift });
}

function talk(name: string, iso: string): Talk {
	return { colleague: `Kolleger/${name}.md`, day: day(iso) };
}

function page(relationships: readonly Relationship[], talks: readonly Talk[], state: Partial<CoverageState> = {}, language: Language = 'da'): CoveragePage {
	return coveragePage({ relationships, talks, meName: null }, { ...COVERAGE_AT_FIRST, ...state }, { today: TODAY, language, strings: stringsFor(language) });
}

const PEOPLE = [
	person('Anna', 'Østhuset', 'nat'),
	person('Bo', 'Østhuset', 'dag'),
	person('Carl', 'Østhuset', 'dag'),
	person('Dan', 'Aftenholdet', 'aften', { rhythm: 'paused' }),
	person('Eva', null, 'dag'),
	person('Finn', null, null),
];
const TALKS = [talk('Anna', '2026-11-05'), talk('Bo', '2026-06-01'), talk('Bo', '2025-06-01')];

describe('coverage', () => {
	it('says every cell in words, with sums and shares, in the order of the day', () => {
		const { shifts, rows, totals, all, summary, period } = page(PEOPLE, TALKS);
		expect([summary, period]).toEqual(['2 af 6 kolleger siden 24. maj, 33 %', 'Siden 24. maj']);
		expect(shifts.map(({ label }) => label)).toEqual(['Dag', 'Aften', 'Nat', 'Uden vagt']);
		expect(rows.map(({ label, cells, total }) => [label, ...cells.map(({ words }) => words), total.words])).toEqual([
			['Aftenholdet', 'ingen', 'ingen af 1 endnu', 'ingen', 'ingen', 'ingen af 1 endnu'],
			['Østhuset', '1 af 2', 'ingen', '1 af 1', 'ingen', '2 af 3, 67 %'],
			['Uden afdeling', 'ingen af 1 endnu', 'ingen', 'ingen', 'ingen af 1 endnu', 'ingen af 2 endnu'],
		]);
		expect(totals.map(({ words }) => words)).toEqual(['1 af 3, 33 %', 'ingen af 1 endnu', '1 af 1, 100 %', 'ingen af 1 endnu']);
		expect(all.words).toBe('2 af 6, 33 %');
		expect(rows[1]?.cells[0]?.label).toBe('Østhuset, dag: 1 af 2');
	});

	it('tells the names of the cell at hand: talked, not yet, resting', () => {
		const named = (open: CoverageState['open']) => page(PEOPLE, TALKS, { open }).names;
		expect(named({ department: 'østhuset', shift: 'dag' })).toMatchObject({
			title: 'Østhuset, dag',
			count: '1 af 2',
			groups: [
				{ label: 'Talt sammen', lines: [{ name: 'Bo', day: '1. juni' }] },
				{ label: 'Ikke endnu', lines: [{ name: 'Carl', day: '' }] },
			],
		});
		expect(named({ department: 'aftenholdet', shift: null })?.groups).toMatchObject([{ label: 'Hviler', lines: [{ name: 'Dan' }] }]);
		expect(named({ department: null, shift: null })?.title).toBe('Alle');
		expect(named({ department: 'østhuset', shift: 'aften' })).toBeNull();
		expect(named({ department: 'nedlagt', shift: 'dag' })).toBeNull();
	});

	it.each<[Period, string, string]>([
		['month', '1 af 6 kolleger siden 24. oktober, 17 %', 'Siden 24. oktober'],
		['year', '2 af 6 kolleger siden 24. nov. 2025, 33 %', 'Siden 24. nov. 2025'],
		['always', '2 af 6 kolleger indtil nu, 33 %', 'Fra begyndelsen'],
		['since', '0 af 6 kolleger siden 10. november, 0 %', 'Siden 10. november'],
	])('counts the period %s', (period, summary, words) => {
		expect(page(PEOPLE, TALKS, { period, since: day('2026-11-10') })).toMatchObject({ summary, period: words });
	});

	it('filters by tier and organizer', () => {
		const lone = withColleague(person('Gro', 'A', 'dag'), { tier: 'core', organizer: { ...AT, linkpath: 'Lone', label: 'Lone' } });
		expect(page([...PEOPLE, lone], [], { organizer: 'Lone' }).summary).toBe('0 af 1 kollega siden 24. maj, 0 %');
		expect(page([...PEOPLE, lone], [], { tier: 'core' }).summary).toBe('0 af 1 kollega siden 24. maj, 0 %');
		expect(page(PEOPLE, [], { organizer: 'Lone' }).is).toBe('no-hits');
	});

	it('begins anew without colleagues, and says what to write where nobody has a place', () => {
		expect(page([], []).is).toBe('start');
		expect(page([person('Anna', null, null)], []).hint).toContain('afdeling');
		expect(page(PEOPLE, []).hint).toBeNull();
	});

	it('speaks English', () => {
		expect(page(PEOPLE, TALKS, {}, 'en').all.words).toBe('2 of 6, 33%');
		expect(page(PEOPLE, TALKS, {}, 'en').rows[0]?.cells.map(({ words }) => words)).toEqual(['none', 'none of 1 yet', 'none', 'none']);
	});
});

describe('the picture', () => {
	it('puts nine dots in a row', () => {
		expect(dotsPath(8, 10)).toBe('M114.5 7a4.5 4.5 0 1 1 9 0a4.5 4.5 0 1 1 -9 0M2.5 21a4.5 4.5 0 1 1 9 0a4.5 4.5 0 1 1 -9 0');
		expect(dotsPath(3, 3)).toBe('');
	});
});

describe('kept state', () => {
	it('believes only what it understands', () => {
		expect(readCoverageState({ period: 'since', since: '2026-02-30', open: { department: 3, shift: '' } })).toEqual(COVERAGE_AT_FIRST);
		const own: CoverageState = { period: 'since', since: day('2026-09-01'), tier: 'core', organizer: '@me', open: { department: '', shift: null } };
		expect(readCoverageState(JSON.parse(JSON.stringify(own)))).toEqual(own);
	});

	it('ends every period today', () => {
		expect(firstDay({ period: 'quarter', since: null }, day('2026-05-31'))).toBe('2026-02-28');
	});
});
