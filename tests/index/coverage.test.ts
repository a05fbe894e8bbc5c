import { describe, expect, it } from 'vitest';
import { coverageOf, type Coverage, type CoverageCell } from '../../src/index/coverage';
import { listRelationships } from '../../src/index/list-relationships';
import { listTalks } from '../../src/index/talks';
import type { IsoDay } from '../../src/text/dates';
import { ASKING, day, held, note, vaultOf } from './vault-of';

const VAULT = vaultOf({
	'Afd/Birkehuset.md': '',
	'Anna.md': note('kollega', ['afdeling: "[[Birkehuset]]"', 'vagt: Dag']),
	'Bo.md': note('kollega', ['afdeling: birkehuset', 'vagt: dag']),
	'Carl.md': note('kollega', ['afdeling: "[[Birkehuset]]"', 'vagt: nat', 'kontakt_ikke: ja']),
	'Dan.md': note('kollega', ['afdeling: Køkken']),
	'Eva.md': note('kollega', ['vagt: nat']),
	'a1.md': held('Anna', '2026-09-01'),
	'a2.md': held('Anna', '2026-10-01'),
	'd.md': held('Dan', '2026-08-31'),
	'gruppe.md': note('samtale', ['kollega: ["[[Bo]]", "[[Eva]]"]', 'dato: 2026-11-20', 'status: afholdt']),
});

function coverage(since: IsoDay | null = day('2026-09-01')): Coverage {
	return coverageOf(listRelationships(VAULT, ASKING), listTalks(VAULT, ASKING), since);
}

function told({ people, met }: CoverageCell): string {
	return `${met} of ${people.length}: ${people.map(({ name }) => name).join(' ')}`;
}

describe('coverage', () => {
	it('has a line for each department and shift, whatever their case, and for those without one last', () => {
		const { departments, shifts } = coverage();
		expect(departments).toEqual([{ key: 'birkehuset', label: 'Birkehuset' }, { key: 'køkken', label: 'Køkken' }, { key: '', label: null }]);
		expect(shifts).toEqual([{ key: 'dag', label: 'Dag' }, { key: 'nat', label: 'nat' }, { key: '', label: null }]);
	});

	it('tells of every cell, the blank ones too, and the sums agree', () => {
		const { departments, shifts, cell, department, shift, all } = coverage();
		expect(departments.map(({ key }) => shifts.map((each) => told(cell(key, each.key))))).toEqual([
			['1 of 2: Anna Bo', '0 of 1: Carl', '0 of 0: '],
			['0 of 0: ', '0 of 0: ', '0 of 1: Dan'],
			['0 of 0: ', '0 of 1: Eva', '0 of 0: '],
		]);
		expect(departments.map(({ key }) => told(department(key)))).toEqual(['1 of 3: Anna Bo Carl', '0 of 1: Dan', '0 of 1: Eva']);
		expect(shifts.map(({ key }) => told(shift(key)))).toEqual(['1 of 2: Anna Bo', '0 of 2: Carl Eva', '0 of 1: Dan']);
		expect(told(all)).toBe('1 of 5: Anna Bo Carl Dan Eva');
	});

	it('knows the last day in the period and who rests', () => {
		expect(coverage().cell('birkehuset', 'dag').people[0]).toMatchObject({ path: 'Anna.md', met: '2026-10-01', rests: false });
		expect(coverage().cell('birkehuset', 'nat').people[0]).toMatchObject({ met: null, rests: true });
	});

	it('counts from its first day on, and everything without one', () => {
		expect(told(coverage(day('2026-10-02')).all)).toBe('0 of 5: Anna Bo Carl Dan Eva');
		expect(coverage(null).all.met).toBe(2);
	});

	it('is empty where nobody is', () => {
		expect(coverageOf([], [], null)).toMatchObject({ departments: [], shifts: [], all: { people: [], met: 0 } });
	});
});
