import { describe, expect, it } from 'vitest';
import { listRelationships } from '../../src/index/list-relationships';
import type { Relationship } from '../../src/index/relationship';
import { ASKING, held, note, vaultOf } from './vault-of';

const HANNE = 'Hanne.md';

/** Some of a row, as the tests write it. */
type Row = Partial<Record<keyof Relationship, unknown>>;

/** Hanne's row in a vault with these conversations, and these properties and lines in her own note. */
function hanne(conversations: readonly string[], properties: readonly string[] = [], body: readonly string[] = []): Relationship {
	const notes = Object.fromEntries(conversations.map((text, i) => [`Samtaler/${i}.md`, text]));
	const index = vaultOf({ [HANNE]: note('kollega', properties, body), 'Bo.md': note('kollega'), ...notes });
	const row = listRelationships(index, ASKING).find(({ path }) => path === HANNE);
	if (!row) throw new RangeError('no row');
	return row;
}

function talk(date: string, status: string, ...properties: readonly string[]): string {
	return note('samtale', ['kollega: "[[Hanne]]"', `dato: ${date}`, ...(status === '' ? [] : [`status: ${status}`]), ...properties]);
}

describe('last, next and awaiting', () => {
	it.each<[string, readonly string[], Row]>([
		['nothing', [], { lastConversation: null, nextConversation: null, conversations: 0, lastContact: null }],
		['the latest held', [talk('2026-11-05', 'afholdt'), talk('2026-09-01', 'afholdt')], { lastConversation: '2026-11-05', lastConversationPath: 'Samtaler/0.md', conversations: 2, lastContact: '2026-11-05' }],
		['without a status held from its day on', [talk('2026-11-24', ''), talk('2026-11-25', '')], { lastConversation: '2026-11-24', nextConversation: '2026-11-25', conversations: 1 }],
		['the earliest planned, with its time', [talk('2026-12-03', 'planlagt'), talk('2026-12-01T14:30', 'planlagt')], { nextConversation: '2026-12-01', nextTime: '14:30', nextConversationPath: 'Samtaler/1.md' }],
		['planned today', [talk('2026-11-24', 'planlagt')], { nextConversation: '2026-11-24', nextTime: null, awaiting: [] }],
		['the next meeting of a held one', [talk('2026-11-05', 'afholdt', 'næste_møde: 2026-12-03T10:00')], { nextConversation: '2026-12-03', nextTime: '10:00', nextConversationPath: 'Samtaler/0.md' }],
		['not when its next leads to a conversation', [talk('2026-11-05', 'afholdt', 'næste_møde: 2026-12-03', 'næste: "[[1]]"'), talk('2026-11-20', 'aflyst')], { nextConversation: null }],
		['not when one is planned', [talk('2026-11-05', 'afholdt', 'næste_møde: 2026-11-26'), talk('2026-12-03', 'planlagt')], { nextConversation: '2026-12-03' }],
		['no next meeting that is past', [talk('2026-09-05', 'afholdt', 'næste_møde: 2026-10-03')], { nextConversation: null }],
		['awaiting', [talk('2026-11-20T10:00', 'planlagt')], { nextConversation: null, conversations: 0, awaiting: [{ path: 'Samtaler/0.md', colleague: HANNE, at: { day: '2026-11-20', time: '10:00' } }] }],
		['held on a day to come counts for nothing', [talk('2026-12-24', 'afholdt')], { lastConversation: null, conversations: 0, lastContact: null, rhythm: 'never-met' }],
		['an unknown status counts for nothing', [talk('2026-11-05', 'måske')], { lastConversation: null, nextConversation: null, conversations: 0, rhythm: 'never-met' }],
		['a group is a contact and no conversation', [note('samtale', ['kollega: ["[[Hanne]]", "[[Bo]]"]', 'dato: 2026-11-05', 'status: holdt'])], { lastConversation: null, conversations: 0, lastContact: '2026-11-05', rhythm: 'never-met' }],
		['another organizer counts', [talk('2026-11-05', 'afholdt', 'samtalefører: Lone')], { lastConversation: '2026-11-05', rhythm: 'ok' }],
		['a link of any case', [note('samtale', ['kollega: "[[HANNE|Hanne H]]"', 'dato: 2026-11-05'])], { lastConversation: '2026-11-05' }],
	])('%s', (_, conversations, expected) => {
		expect(hanne(conversations)).toMatchObject(expected);
	});
});

describe('contacts', () => {
	it.each<[string, readonly string[], readonly string[], string | null]>([
		['a line under Kontakt', [], ['## Kontakt', '- 2026-11-20 uformel: talt ved kaffemaskinen', '- 2026-10-01'], '2026-11-20'],
		['the later of both', [talk('2026-11-05', 'afholdt')], ['## Kontakt', '- 2026-10-20'], '2026-11-05'],
		['none to come', [talk('2026-11-05', 'afholdt')], ['## Contact', '- 2026-12-20'], '2026-11-05'],
	])('%s', (_, conversations, body, day) => {
		expect(hanne(conversations, [], body).lastContact).toBe(day);
	});
});

describe('rhythm', () => {
	it.each<[string, readonly string[], readonly string[], Relationship['rhythm'], Row]>([
		['no contact wanted', [talk('2026-11-05', 'afholdt')], ['kontakt_ikke: ja'], 'paused', { restsUntil: null, elapsed: null }],
		['declined rests 180 days', [talk('2026-11-05', 'afslået')], [], 'paused', { restsUntil: '2027-05-04' }],
		['on the last day of rest', [talk('2026-05-29', 'afslået')], [], 'paused', {}],
		['rested', [talk('2026-05-28', 'afslået')], [], 'never-met', { restsUntil: null }],
		['declined, but held since', [talk('2026-10-05', 'afslået'), talk('2026-11-05', 'afholdt')], [], 'ok', {}],
		['declined after a held one', [talk('2026-10-05', 'afholdt'), talk('2026-11-05', 'afslået')], [], 'paused', {}],
		['other is every 180 days', [talk('2026-05-28', 'afholdt')], [], 'due-soon', { cadence: 180, daysOver: 0 }],
		['one day over', [talk('2026-05-27', 'afholdt')], [], 'overdue', { daysOver: 1, elapsed: 1 }],
		['core is every 30 days', [talk('2026-10-30', 'afholdt')], ['prioritet: kerne'], 'due-soon', { cadence: 30 }],
		['just before four fifths', [talk('2026-11-01', 'afholdt')], ['prioritet: kerne'], 'ok', {}],
		['active is every 90 days', [talk('2026-08-25', 'afholdt')], ['tier: active'], 'overdue', { cadence: 90, daysOver: 1 }],
		['an own cadence', [talk('2026-11-05', 'afholdt')], ['kadence: 14', 'prioritet: kerne'], 'overdue', { cadence: 14, daysOver: 5 }],
		['never met', [talk('2026-12-05', 'planlagt')], [], 'never-met', { elapsed: null }],
	])('%s', (_, conversations, properties, rhythm, more) => {
		expect(hanne(conversations, properties)).toMatchObject({ rhythm, ...more });
	});

	it('an informal contact keeps the rhythm of somebody who was met', () => {
		const row = hanne([talk('2026-03-05', 'afholdt')], [], ['## Kontakt', '- 2026-11-20 uformel: hej']);
		expect([row.rhythm, row.lastConversation, row.lastContact]).toEqual(['ok', '2026-03-05', '2026-11-20']);
	});
});

describe('open promises', () => {
	it('mine, theirs, both and unassigned are counted where they belong', () => {
		const lines = ['- [ ] jeg: ringer 📅 2026-11-20', '- [/] Hanne: spørger', '- [ ] vi: mødes', '- [ ] Uden navn', '- [ ] [[Bo]]: hjælper 📅 2026-11-20', '- [x] jeg: skrev'];
		const index = vaultOf({ [HANNE]: note('kollega'), 'Bo.md': note('kollega'), 's.md': held('Hanne', '2026-11-05', lines) });
		const counts = listRelationships(index, ASKING).map((row) => [row.path, row.openMine, row.openTheirs, row.openBoth, row.openUnassigned, row.overdueMine, row.overdueTheirs]);
		expect(counts).toEqual([
			['Bo.md', 0, 1, 0, 0, 0, 1],
			[HANNE, 1, 1, 1, 1, 1, 0],
		]);
	});
});

describe('what they care about and what we share', () => {
	const vault = vaultOf({
		[HANNE]: note('kollega', ['interesser: ["[[Vagtplaner]]", klima]', 'værdier: [Tillid]', 'motivation: [Ro]']),
		'Mig.md': note('mig', ['interesser: [Klima]', 'værdier: [Vagtplaner, klima]']),
		'Emner/Vagtplaner.md': note('interesse', ['aliases: [Skemaer]']),
		's1.md': held('Hanne', '2026-11-05', [], 'interesser: [Skemaer, Musik]', 'mine_værdier: [tillid]', 'fælles: ["[[Vagtplaner]]", Humor]'),
		's2.md': note('samtale', ['kollega: "[[Hanne]]"', 'dato: 2026-12-05', 'status: planlagt', 'interesser: [Kor]', 'mine_interesser: [Musik]', 'fælles: [Kor]']),
		's3.md': held('Hanne', '2026-11-06', [], 'samtalefører: Lone', 'værdier: [Mod]', 'mine_værdier: [Mod]', 'fælles: [Mod]'),
	});
	const [row] = listRelationships(vault, ASKING);

	it('labels of the note and the held conversations, the hub by its name', () => {
		expect([row?.interests, row?.values]).toEqual([['Musik', 'Vagtplaner', 'klima'], ['Mod', 'Tillid']]);
	});

	it('shared within one property only, and what held ones name as common', () => {
		expect(row?.shared).toEqual([
			{ label: 'Humor', path: null },
			{ label: 'Musik', path: null },
			{ label: 'Tillid', path: null },
			{ label: 'Vagtplaner', path: 'Emner/Vagtplaner.md' },
			{ label: 'klima', path: null },
		]);
	});

	it('each with its source and day', () => {
		expect(row?.cares.map(({ facet, label, source, day }) => [facet, label, source, day])).toEqual([
			['values', 'Tillid', HANNE, null],
			['interests', 'Vagtplaner', HANNE, null],
			['interests', 'klima', HANNE, null],
			['motivation', 'Ro', HANNE, null],
			['interests', 'Vagtplaner', 's1.md', '2026-11-05'],
			['interests', 'Musik', 's1.md', '2026-11-05'],
			['values', 'Mod', 's3.md', '2026-11-06'],
		]);
	});
});

it('awaiting conversations of a colleague stand together, earliest first', () => {
	const index = vaultOf({ [HANNE]: note('kollega'), 'a.md': talk('2026-11-23', 'planlagt'), 'b.md': talk('2026-11-20', 'planlagt') });
	expect(listRelationships(index, ASKING).flatMap(({ awaiting }) => awaiting.map(({ path, colleague }) => [path, colleague]))).toEqual([
		['b.md', HANNE],
		['a.md', HANNE],
	]);
});
