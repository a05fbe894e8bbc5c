import { describe, expect, it } from 'vitest';
import { listRelationships } from '../../src/index/list-relationships';
import { paceOf, spokenPace, type Pace } from '../../src/index/pace';
import { listTalks } from '../../src/index/talks';
import { addDays } from '../../src/text/dates';
import { ASKING, held, note, vaultOf } from './vault-of';

interface Round {
	readonly people: number;
	readonly cadence: number;
	/** Days before today on which somebody of them was talked with. */
	readonly ago?: readonly number[];
	readonly others?: Readonly<Record<string, string>>;
}

function pace({ people, cadence, ago = [], others = {} }: Round): Pace | null {
	const colleagues = Array.from({ length: people }, (_, i): [string, string] => [`K${i}.md`, note('kollega', [`kadence: ${cadence}`])]);
	const talks = ago.map((days, i): [string, string] => [`S${i}.md`, held(`K${i % people}`, addDays(ASKING.today, -days))]);
	const index = vaultOf({ ...Object.fromEntries([...colleagues, ...talks]), ...others });
	return paceOf(listRelationships(index, ASKING), listTalks(index, ASKING), ASKING.today);
}

describe('the pace of a round', () => {
	it.each<[string, Round, Partial<Pace>]>([
		['forty people at two a week: twenty weeks', { people: 40, cadence: 140 }, { people: 40, needed: 2, weeks: 20, held: 0, real: 0, realWeeks: null, toShare: false }],
		['the last eight weeks, today included and the day before them not', { people: 8, cadence: 56, ago: [0, 1, 55, 56, 57] }, { needed: 1, weeks: 8, held: 3, real: 0.5, realWeeks: 16 }],
		['four hundred are too many for one', { people: 400, cadence: 180 }, { needed: 16, weeks: 25, toShare: true }],
		['one person', { people: 1, cadence: 180, ago: [3] }, { people: 1, needed: 0.125, weeks: 8, held: 1, real: 0.125, realWeeks: 8 }],
	])('%s', (_case, round, expected) => {
		expect(pace(round)).toMatchObject(expected);
	});

	it('leaves out who rests, contacts, groups, what is planned and what was held with nobody known', () => {
		const others = {
			'Rest.md': note('kollega', ['kontakt_ikke: ja']),
			'Kontakt.md': note('kollega', ['kadence: 56'], ['## Kontakt', '- 2026-11-20 uformel']),
			'gruppe.md': note('samtale', ['kollega: ["[[K0]]", "[[K1]]"]', 'dato: 2026-11-20', 'status: afholdt']),
			'plan.md': note('samtale', ['kollega: "[[K0]]"', 'dato: 2026-11-30', 'status: planlagt']),
			'ukendt.md': held('Ingen', '2026-11-20'),
		};
		expect(pace({ people: 7, cadence: 56, others })).toMatchObject({ people: 8, needed: 1, held: 0 });
	});

	it('is none where nobody is part of the round', () => {
		expect(paceOf([], [], ASKING.today)).toBeNull();
	});

	it.each([
		[0.01, 0.125],
		[0.2, 0.25],
		[0.4, 0.5],
		[0.74, 0.5],
		[1.1, 1],
		[1.5, 1.5],
		[2.6, 2.5],
		[2.8, 3],
		[15.6, 16],
	])('%d a week is said as %d', (real, spoken) => {
		expect(spokenPace(real)).toBe(spoken);
	});
});
