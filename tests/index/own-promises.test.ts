import { describe, expect, it } from 'vitest';
import { listCommitments } from '../../src/index/list-commitments';
import { ownPromises, type OwnPromises } from '../../src/index/own-promises';
import { ASKING, held, note, vaultOf } from './vault-of';

function pictureOf(...lines: readonly string[]): OwnPromises {
	const index = vaultOf({
		'Kolleger/Hanne Holm.md': note('kollega'),
		'Kolleger/Bo Friis.md': note('kollega'),
		'Mig.md': note('mig', ['navn: Lise Vinter']),
		'Samtaler/s.md': held('Hanne Holm', '2026-09-05', lines),
	});
	return ownPromises(listCommitments(index, ASKING), ASKING.today, 3);
}

/** Where one line stands, and as what. */
function placeOf(line: string): string {
	const { months, earlier, later, undated } = pictureOf(line);
	const inMonths = months.flatMap(({ month, promises }) => promises.map(({ fate }) => `${month.slice(0, 7)} ${fate}`));
	return [...inMonths, ...later.map(({ fate }) => `later ${fate}`), ...undated.map(({ fate }) => `undated ${fate}`), ...(earlier > 0 ? ['earlier'] : [])].join();
}

describe('my own promises over the months', () => {
	it.each([
		['kept on its day', '- [x] Jeg: ringer 📅 2026-10-05 ✅ 2026-10-05', '2026-10 kept'],
		['kept before its day', '- [x] Jeg: ringer 📅 2026-11-02 ✅ 2026-10-05', '2026-11 kept'],
		['kept a day late', '- [x] Jeg: ringer 📅 2026-10-31 ✅ 2026-11-01', '2026-10 late'],
		['kept without a day of keeping', '- [x] Jeg: ringer 📅 2026-10-05', '2026-10 kept'],
		['kept without a due day', '- [x] Jeg: ringer ✅ 2026-11-01', '2026-11 kept'],
		['kept without any day', '- [x] Jeg: ringer', 'undated kept'],
		['released', '- [-] Jeg: ringer 📅 2026-10-05 ❌ 2026-11-01', '2026-10 released'],
		['open and past', '- [ ] Jeg: ringer 📅 2026-10-05', '2026-10 open'],
		['under way', '- [/] Jeg: ringer 📅 2026-11-30', '2026-11 open'],
		['the first day shown', '- [ ] Jeg: ringer 📅 2026-09-01', '2026-09 open'],
		['the day before the first', '- [x] Jeg: ringer 📅 2026-08-31 ✅ 2026-09-01', 'earlier'],
		['the last day shown', '- [ ] Jeg: ringer 📅 2026-11-30', '2026-11 open'],
		['the day after the last', '- [ ] Jeg: ringer 📅 2026-12-01', 'later open'],
		['kept ahead of a month to come', '- [x] Jeg: ringer 📅 2026-12-01 ✅ 2026-11-20', 'later kept'],
		['open without a day', '- [ ] Jeg: ringer', 'undated open'],
		['moved to another line', '- [>] Jeg: ringer 📅 2026-10-05', ''],
		['by the me note', '- [ ] [[Mig]]: ringer 📅 2026-10-05', '2026-10 open'],
		['of the colleague', '- [x] Hanne: ringer 📅 2026-10-05 ✅ 2026-10-09', ''],
		['of another colleague', '- [ ] [[Bo Friis]]: ringer 📅 2026-10-05', ''],
		['of both', '- [x] Begge: mødes 📅 2026-10-05 ✅ 2026-10-05', ''],
		['of nobody yet', '- [ ] Ringe 📅 2026-10-05', ''],
	])('%s', (_, line, place) => {
		expect(placeOf(line)).toBe(place);
	});

	it('has every month asked for, empty ones too, and the promises of each by day', () => {
		const { months } = pictureOf('- [ ] Jeg: b 📅 2026-11-20', '- [x] Jeg: a ✅ 2026-11-03', '- [ ] Jeg: c 📅 2026-11-28');
		expect(months.map(({ month }) => month)).toEqual(['2026-09-01', '2026-10-01', '2026-11-01']);
		expect(months.map(({ promises }) => promises.map(({ commitment }) => commitment.text))).toEqual([[], [], ['a', 'b', 'c']]);
	});

	it('leaves out what "I" promised in a conversation that somebody else led', () => {
		const index = vaultOf({
			'Kolleger/Hanne Holm.md': note('kollega'),
			'Kolleger/Bo Friis.md': note('kollega'),
			'Mig.md': note('mig'),
			'Samtaler/s.md': held('Hanne Holm', '2026-09-05', ['- [ ] Jeg: ringer 📅 2026-10-05'], 'samtalefører: "[[Bo Friis]]"'),
		});
		const { months } = ownPromises(listCommitments(index, ASKING), ASKING.today, 3);
		expect(months.flatMap(({ promises }) => promises)).toEqual([]);
	});
});
