import { describe, expect, it } from 'vitest';
import type { Relationship } from '../../src/index/relationship';
import type { WhoNext } from '../../src/index/who-next';
import { stringsFor } from '../../src/strings/strings-for';
import type { Language } from '../../src/text/language';
import { relationshipsPage, type RelationshipsPage } from '../../src/views/relationship-rows';
import { shortened } from '../../src/views/relationship-questions';
import { ORGANIZER_ME, RELATIONSHIPS_AT_FIRST, type RelationshipsState } from '../../src/views/relationships-state';
import { wedgePath } from '../../src/views/rhythm-shape';
import { aCommitment, aRelationship, day, TODAY, withColleague } from './a-commitment';

const AT = { path: 'Kolleger/Anna.md', line: 1, column: 1 };

function page(relationships: readonly Relationship[], state: Partial<RelationshipsState> = {}, next: readonly WhoNext[] = [], meName: string | null = null, language: Language = 'da'): RelationshipsPage {
	return relationshipsPage({ relationships, next, meName, talks: [] }, { ...RELATIONSHIPS_AT_FIRST, ...state }, { today: TODAY, language, strings: stringsFor(language) });
}

function names(result: RelationshipsPage): string[] {
	return result.groups.flatMap(({ rows }) => rows.map(({ name }) => name));
}

function only(given: Partial<Relationship>) {
	const row = page([aRelationship('Hanne Holm', given)]).groups[0]?.rows[0];
	if (row === undefined) throw new RangeError('One row was expected, none is there.');
	return row;
}

describe('rhythm: a shape and words', () => {
	it.each<[Partial<Relationship>, string, string]>([
		[{ rhythm: 'ok', elapsed: 0.5 }, 'wedge', 'I rytme'],
		[{ rhythm: 'due-soon', elapsed: 0.9 }, 'wedge', 'Snart tid'],
		[{ rhythm: 'overdue', daysOver: 12 }, 'full', 'På tide, 12 dage over'],
		[{ rhythm: 'overdue', daysOver: 1 }, 'full', 'På tide, 1 dag over'],
		[{ rhythm: 'never-met' }, 'dashed', 'Ikke mødt endnu'],
		[{ rhythm: 'paused', restsUntil: day('2027-04-14') }, 'bars', 'Hviler til 14. april'],
		[{ rhythm: 'paused' }, 'bars', 'Hviler'],
	])('%j', (given, shape, words) => {
		expect(only(given).rhythm).toMatchObject({ shape: { is: shape }, words });
	});

	it.each([
		[0.5, 'M8 8V4A4 4 0 0 1 8.00 12.00Z'],
		[0.8, 'M8 8V4A4 4 0 1 1 4.20 6.76Z'],
		[0, 'M8 8V4A4 4 0 0 1 8.99 4.13Z'],
		[1, 'M8 8V4A4 4 0 1 1 7.50 4.03Z'],
	])('draws %d of the disc', (part, path) => {
		expect(wedgePath(part)).toBe(path);
	});
});

describe('the row', () => {
	it('counts a promise of both on both sides, and those that are late', () => {
		const row = only({ openMine: 1, openTheirs: 2, openBoth: 1, overdueMine: 1, overdueBoth: 1 });
		expect(row.mine).toEqual({ count: 2, late: 2, label: '2, heraf 1 fælles, 2 af dem overskredet' });
		expect(row.theirs).toEqual({ count: 3, late: 1, label: '3, heraf 1 fælles, et af dem overskredet' });
	});

	it('tells relative days in the cell and the exact one beside it', () => {
		const row = only({ lastConversation: day('2026-10-13'), lastConversationPath: 'Samtaler/a.md', nextConversation: day('2026-11-25'), nextTime: '10:00' });
		expect(row.last).toEqual({ words: '42 dage siden', exact: 'tirsdag 13. oktober 2026', path: 'Samtaler/a.md' });
		expect(row.next).toEqual({ words: 'i morgen kl. 10', exact: 'onsdag 25. november 2026 kl. 10.00', path: null });
	});

	it.each<[string, Partial<Relationship>, string]>([
		['everything', { lastConversation: day('2026-11-05'), nextConversation: day('2026-12-03'), openMine: 1, openTheirs: 2 }, 'Sidst for 19 dage siden, næste om 9 dage. Løfter: 1 mit, 2 deres'],
		['each promise once', { openMine: 1, openTheirs: 3, openBoth: 1, openUnassigned: 2 }, 'Løfter: 1 mit, 3 deres, 1 fælles, 2 uden ansvarlig'],
		['yesterday', { lastConversation: day('2026-11-23') }, 'Sidst i går'],
		['only the next one', { nextConversation: day('2026-12-03') }, 'Næste om 9 dage'],
		['nothing yet', {}, ''],
	])('says in one line %s', (_case, given, line) => {
		expect(only(given).line).toBe(line);
	});

	it('holds nothing sensitive', () => {
		const member = withColleague(aRelationship('Anna'), { sensitive: { member: 'no', assessment: 4, opinionLeader: true }, role: 'pædagog', shift: 'aften' });
		const row = page([member]).groups[0]?.rows[0];
		expect(row).toMatchObject({ role: 'pædagog, aften', line: 'pædagog, aften' });
		expect(JSON.stringify(row)).not.toMatch(/member|assessment|opinion|"no"/);
	});
});

describe('order', () => {
	const people = [
		aRelationship('Åse', { rhythm: 'ok', elapsed: 0.2, lastConversation: day('2026-11-10') }),
		aRelationship('Bo', { rhythm: 'overdue', daysOver: 3, lastConversation: day('2026-03-01'), nextConversation: day('2026-11-30') }),
		aRelationship('Anna', { rhythm: 'paused', lastConversation: day('2026-01-01') }),
		aRelationship('Dan', { rhythm: 'due-soon', elapsed: 0.9, nextConversation: day('2026-11-26') }),
	];

	it.each<[RelationshipsState['sort'], string[]]>([
		['name', ['Anna', 'Bo', 'Dan', 'Åse']],
		['rhythm', ['Bo', 'Dan', 'Åse', 'Anna']],
		['last', ['Dan', 'Anna', 'Bo', 'Åse']],
		['next', ['Dan', 'Bo', 'Anna', 'Åse']],
		['urgency', ['Bo', 'Dan', 'Åse', 'Anna']],
	])('by %s', (sort, expected) => {
		const next: WhoNext[] = [{ reason: 'overdue', path: 'Kolleger/Bo.md', daysOver: 3, lastContact: null }];
		expect(names(page(people, { sort, group: 'none' }, next))).toEqual(expected);
	});
});

describe('groups', () => {
	const people = [
		aRelationship('Anna', { department: 'Østfløjen', rhythm: 'overdue', daysOver: 1 }),
		aRelationship('Bo', { department: 'Aftenholdet' }),
		aRelationship('Dan', { department: 'Østfløjen' }),
		aRelationship('Eva'),
	];

	it('stand by the alphabet with their counts, those without a place last', () => {
		expect(page(people).groups.map(({ label, count }) => `${label}: ${count}`)).toEqual(['Aftenholdet: 1 kollega', 'Østfløjen: 2 kolleger, 1 på tide', 'Uden afdeling: 1 kollega']);
	});

	it('follow the rhythm in its own order', () => {
		expect(page(people, { group: 'rhythm' }).groups.map(({ label }) => label)).toEqual(['På tide', 'Ikke mødt endnu']);
	});

	it('have no header where nothing divides them', () => {
		expect(page([aRelationship('Anna'), aRelationship('Bo')]).groups.map(({ label }) => label)).toEqual([null]);
		expect(page(people, { group: 'none' }).groups.map(({ label }) => label)).toEqual([null]);
	});

	it('fold, and their people are not counted as still to be shown', () => {
		const many = Array.from({ length: 118 }, (_, i) => aRelationship(`Kollega ${i}`, { department: i < 14 ? 'A' : 'B' }));
		expect(page(many).more).toEqual({ shown: 100, all: 118 });
		const folded = page(many, { folded: ['department:B'] });
		expect(page(many.map((each, i) => ({ ...each, department: `Afd ${String(Math.floor(i / 59))}` })), { shown: 59 }).groups.map(({ open, reach, rows }) => [open, reach, rows.length])).toEqual([[true, null, 59], [false, 118, 0]]);
		expect(folded.more).toBeNull();
		expect(folded.groups.map(({ open, count, rows }) => [open, count, rows.length])).toEqual([[true, '14 kolleger', 14], [false, '104 kolleger', 0]]);
	});
});

describe('search and filters', () => {
	const people = [
		withColleague(aRelationship('Anna Åkjær', { department: 'Nat', interests: ['Klima'], openUnassigned: 1 }), { aliases: ['Nusser'], shift: 'nat', tier: 'core', organizer: { ...AT, linkpath: 'Mig', label: 'Mig selv' } }),
		withColleague(aRelationship('Bo', { rhythm: 'overdue', values: ['Ro'], cares: [{ facet: 'resources', label: 'Bil', path: null, source: 'Kolleger/Bo.md', day: null }] }), { organizer: { ...AT, linkpath: 'Lone', label: 'Lone' } }),
	];

	it.each<[Partial<RelationshipsState>, string[]]>([
		[{ query: 'åkjær' }, ['Anna Åkjær']],
		[{ query: 'nusser' }, ['Anna Åkjær']],
		[{ query: 'klima' }, ['Anna Åkjær']],
		[{ rhythm: 'overdue' }, ['Bo']],
		[{ department: 'Nat' }, ['Anna Åkjær']],
		[{ shift: 'nat' }, ['Anna Åkjær']],
		[{ tier: 'other' }, ['Bo']],
		[{ interest: 'Klima' }, ['Anna Åkjær']],
		[{ value: 'Ro' }, ['Bo']],
		[{ resource: 'Bil' }, ['Bo']],
		[{ promises: true }, ['Anna Åkjær']],
		[{ organizer: 'Lone' }, ['Bo']],
		[{ organizer: ORGANIZER_ME }, ['Anna Åkjær']],
	])('%j', (state, expected) => {
		const result = page(people, { ...state, group: 'none' }, [], 'Mig Selv');
		expect(names(result)).toEqual(expected);
		expect(result.hidden).toBe(1);
	});

	it('says how many it hides when nobody is left', () => {
		expect(page(people, { query: 'zebra' })).toMatchObject({ is: 'no-hits', hidden: 2 });
	});

	it('begins anew in an empty vault', () => {
		expect(page([]).is).toBe('start');
	});
});

describe('the questions above', () => {
	it('asks about every past appointment, the earliest first', () => {
		const at = (iso: string, time: string | null) => ({ path: `Samtaler/${iso}.md`, colleague: '', at: { day: day(iso), time } });
		const result = page([aRelationship('Thanh', { awaiting: [at('2026-11-23', '15:15')] }), aRelationship('Fatima', { awaiting: [at('2026-11-20', '13:00')] })]);
		expect(result.tookPlace).toEqual([
			{ key: 'Samtaler/2026-11-20.md', name: 'Fatima', when: 'fredag 20. november kl. 13.00, 4 dage siden' },
			{ key: 'Samtaler/2026-11-23.md', name: 'Thanh', when: 'mandag 23. november kl. 15.15, i går' },
		]);
	});

	const path = 'Kolleger/Anna.md';
	it.each<[WhoNext, Partial<Relationship>, string]>([
		[{ reason: 'my-promise-late', path, promise: aCommitment({ text: 'svar om vagtbytte' }), due: day('2026-11-12') }, {}, 'Du lovede ”svar om vagtbytte” senest 12. november.'],
		[{ reason: 'planned-this-week', path, day: day('2026-11-26'), time: '14:30', conversation: 'Samtaler/x.md' }, {}, 'I mødes torsdag 26. november kl. 14.30.'],
		[{ reason: 'planned-this-week', path, day: day('2026-11-24'), time: '18:00', conversation: 'Samtaler/x.md' }, {}, 'I mødes i dag kl. 18.'],
		[{ reason: 'planned-this-week', path, day: day('2026-11-25'), time: null, conversation: 'Samtaler/x.md' }, {}, 'I mødes i morgen.'],
		[{ reason: 'overdue', path, daysOver: 12, lastContact: day('2026-10-13') }, {}, 'I har ikke talt sammen siden tirsdag 13. oktober.'],
		[{ reason: 'overdue', path, daysOver: 71, lastContact: day('2026-03-18') }, {}, 'I har ikke talt sammen siden marts.'],
		[{ reason: 'overdue', path, daysOver: 200, lastContact: day('2025-03-18') }, {}, 'I har ikke talt sammen siden marts 2025.'],
		[{ reason: 'never-met', path }, {}, 'I har ikke mødtes endnu.'],
		[{ reason: 'never-met', path }, { interests: ['arbejdsmiljø'] }, 'I har ikke mødtes endnu. Har nævnt arbejdsmiljø.'],
	])('says why: %j', (who, given, reason) => {
		expect(page([aRelationship('Anna', given)], {}, [who]).next).toMatchObject([{ key: path, name: 'Anna', reason }]);
	});

	it.each([
		['2026-11-24', '18:00', 'You are meeting today at 18:00.'],
		['2026-11-25', null, 'You are meeting tomorrow.'],
		['2026-11-26', '14:30', 'You are meeting on Thursday 26 November at 14:30.'],
	])('says in English when you meet: %s %s', (iso, time, reason) => {
		const who: WhoNext = { reason: 'planned-this-week', path, day: day(iso), time, conversation: 'Samtaler/x.md' };
		expect(page([aRelationship('Anna')], {}, [who], null, 'en').next[0]?.reason).toBe(reason);
	});

	it('names three at most and nobody who is gone', () => {
		const people = ['A', 'B', 'C', 'D'].map((name) => aRelationship(name));
		const next = ['X', 'A', 'B', 'C', 'D'].map((name): WhoNext => ({ reason: 'never-met', path: `Kolleger/${name}.md` }));
		expect(page(people, {}, next).next.map(({ name }) => name)).toEqual(['A', 'B']);
	});

	it('cuts a long promise at a word', () => {
		expect(shortened('Finde ud af, om to fra nattevagten må bytte vagt uden ledelsens ja')).toBe('Finde ud af, om to fra nattevagten må bytte vagt uden …');
		expect(shortened('a'.repeat(80))).toHaveLength(62);
	});
});
