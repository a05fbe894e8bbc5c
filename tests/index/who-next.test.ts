import { describe, expect, it } from 'vitest';
import { colleagueOf } from '../../src/index/conversation-facts';
import { findPeople } from '../../src/index/find-people';
import { listCommitments } from '../../src/index/list-commitments';
import { listRelationships } from '../../src/index/list-relationships';
import { looseEnds } from '../../src/index/loose-ends';
import { meNote } from '../../src/index/me-note';
import { whoNext } from '../../src/index/who-next';
import { ASKING, held, note, vaultOf } from './vault-of';

function talk(colleague: string, date: string, status: string): string {
	return note('samtale', [`kollega: "[[${colleague}]]"`, `dato: ${date}`, `status: ${status}`]);
}

const VAULT = vaultOf({
	'Anna.md': note('kollega'),
	'Bo.md': note('kollega'),
	'Carl.md': note('kollega'),
	'Dan.md': note('kollega', ['kadence: 10']),
	'Eva.md': note('kollega', ['kadence: 10']),
	'Finn.md': note('kollega', ['kontakt_ikke: ja'], ['- [ ] mig: ringer 📅 2026-11-01']),
	'Gro.md': note('kollega'),
	'Hans.md': note('kollega'),
	'Ida.md': note('kollega', ['kadence: 10']),
	'b.md': held('Bo', '2026-11-20', ['- [ ] mig: ringer 📅 2026-11-22', '- [ ] mig: skriver 📅 2026-11-21', '- [ ] Bo: svarer 📅 2026-11-01']),
	'c.md': talk('Carl', '2026-11-30', 'planlagt'),
	'd.md': held('Dan', '2026-11-01'),
	'e.md': held('Eva', '2026-10-01'),
	'g.md': talk('Gro', '2026-12-01', 'planlagt'),
	'h.md': talk('Hans', '2026-11-24', 'planlagt'),
	'i.md': held('Ida', '2026-11-20', ['- [x] mig: ringer 📅 2026-11-21']),
});

describe('who next', () => {
	const all = whoNext(listRelationships(VAULT, ASKING), listCommitments(VAULT, ASKING), ASKING, 20);

	it('my own late promise, planned this week, overdue, never met; whoever rests is left in peace', () => {
		expect(all.map(({ path, reason }) => `${path} ${reason}`)).toEqual([
			'Bo.md my-promise-late',
			'Hans.md planned-this-week',
			'Carl.md planned-this-week',
			'Eva.md overdue',
			'Dan.md overdue',
			'Anna.md never-met',
		]);
	});

	it('the promise longest late is the reason', () => {
		expect(all[0]).toMatchObject({ due: '2026-11-21', promise: { text: 'skriver' } });
	});

	it('a conversation of the last thirty days that ended with neither promise nor next step comes before who is overdue', () => {
		const ends = looseEnds(VAULT, ASKING);
		expect(ends.map(({ colleague }) => colleague)).toEqual(['Dan.md', 'Eva.md']);
		const next = whoNext(listRelationships(VAULT, ASKING), listCommitments(VAULT, ASKING), ASKING, 20, ends);
		expect(next.map(({ path, reason }) => `${path} ${reason}`).slice(2, 5)).toEqual(['Carl.md planned-this-week', 'Dan.md loose-end', 'Eva.md overdue']);
	});

	it('no more than were asked for', () => {
		expect(whoNext(listRelationships(VAULT, ASKING), listCommitments(VAULT, ASKING), ASKING, 2)).toEqual(all.slice(0, 2));
	});
});

describe('a typed name', () => {
	const index = vaultOf({
		'A/Mette Holm.md': note('kollega', ['navn: Mette', 'aliases: [MH]']),
		'B/Mette.md': note('kollega'),
		'Mig.md': note('mig', ['navn: Lise']),
		's.md': held('Mette Holm', '2026-11-05'),
		't.md': note('samtale', ['kollega: ["[[Mette Holm]]", "[[B/Mette]]"]', 'dato: 2026-11-05']),
	});
	it.each([
		['mette', null, ['A/Mette Holm.md', 'B/Mette.md']],
		['mh', null, ['A/Mette Holm.md']],
		['Mette  holm', null, ['A/Mette Holm.md']],
		['Lise', null, []],
		['', null, []],
		['__proto__', null, []],
		['Mette', 's.md', ['A/Mette Holm.md']],
		['Mette', 'B/Mette.md', ['B/Mette.md']],
		['Mette', 't.md', ['A/Mette Holm.md', 'B/Mette.md']],
		['Mette', 'nowhere.md', ['A/Mette Holm.md', 'B/Mette.md']],
	])('%s near %s', (name, near, paths) => {
		expect(findPeople(index, name, near)).toEqual(paths);
	});

	it('a conversation has one colleague or none', () => {
		expect(['s.md', 't.md', 'Mig.md', 'nowhere.md'].map((path) => colleagueOf(index, path))).toEqual(['A/Mette Holm.md', null, null, null]);
	});
});

describe('the me note', () => {
	const two = vaultOf({ 'Lise.md': note('mig'), 'Ole.md': note('me'), 'Bo.md': note('kollega') });
	it.each([
		[two, null, null],
		[two, 'Ole.md', 'Ole.md'],
		[two, 'Bo.md', null],
		[vaultOf({ 'Lise.md': note('mig') }), 'Gone.md', 'Lise.md'],
		[vaultOf({}), null, null],
	])('%#', (index, chosen, path) => {
		expect(meNote(index, { me: chosen })).toBe(path);
	});
});
