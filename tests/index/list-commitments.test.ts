import { describe, expect, it } from 'vitest';
import { listCommitments } from '../../src/index/list-commitments';
import { listProblems } from '../../src/index/list-problems';
import type { Commitment } from '../../src/index/commitment';
import { ASKING, held, note, vaultOf } from './vault-of';

const HANNE = 'Kolleger/Hanne Holm.md';
const BO = 'Kolleger/Bo Friis.md';
const PEOPLE = {
	[HANNE]: note('kollega', ['aliases: [Hansi]']),
	[BO]: note('kollega', ['navn: Bo']),
	'Kolleger/Dag/Mette.md': note('kollega'),
	'Kolleger/Nat/Mette.md': note('kollega'),
	'Mig.md': note('mig', ['navn: Lise Vinter']),
	'Initiativer/Bedre vagtplaner.md': note('initiativ'),
};

/** What a line in Hanne's conversation tells, and its problem. */
function told(line: string, conversation = held('Hanne Holm', '2026-11-05', [line])): readonly [string, readonly string[], string, string | null] {
	const index = vaultOf({ ...PEOPLE, 'Samtaler/s.md': conversation });
	const promise = only(listCommitments(index, ASKING).filter(({ path }) => path === 'Samtaler/s.md'));
	const problem = listProblems(index, ASKING).find(({ path, line: at }) => path === 'Samtaler/s.md' && at > 4);
	return [promise.who, promise.people, promise.text, problem ? `${problem.code}:${problem.column}` : null];
}

function only(promises: readonly Commitment[]): Commitment {
	const [promise, ...others] = promises;
	if (!promise || others.length > 0) throw new RangeError(`${promises.length} promises`);
	return promise;
}

describe('who promised', () => {
	it.each<[string, string, ...ReturnType<typeof told>]>([
		['nobody said', '- [ ] Ringer til klubben', 'unassigned', [], 'Ringer til klubben', null],
		['a word in the field', '- [ ] Ringer [hvem:: mig]', 'me', [], 'Ringer', null],
		['the colleague by a word', '- [ ] Ringer [who:: them]', 'them', [HANNE], 'Ringer', null],
		['both', '- [ ] Mødes [hvem:: vi]', 'both', [HANNE], 'Mødes', null],
		['a word at the start', '- [ ] jeg: ringer', 'me', [], 'ringer', null],
		['a word without a blank', '- [ ] Vi:mødes', 'both', [HANNE], 'mødes', null],
		['a link at the start', '- [ ] [[Hanne Holm]]: spørger tre', 'them', [HANNE], 'spørger tre', null],
		['the own colleague by first name', '- [ ] Hanne: spørger', 'them', [HANNE], 'spørger', null],
		['an alias', '- [ ] Hansi: spørger', 'them', [HANNE], 'spørger', null],
		['another colleague by name', '- [ ] Bo: spørger', 'them', [BO], 'spørger', null],
		['a file name', '- [ ] bo friis: spørger', 'them', [BO], 'spørger', null],
		['the me note by name', '- [ ] Lise Vinter: ringer', 'me', [], 'ringer', null],
		['a start that is nobody', '- [ ] Husk: kaffe', 'unassigned', [], 'Husk: kaffe', null],
		['a link to a note that is no person', '- [ ] [[Bedre vagtplaner]]: skriver udkast', 'unassigned', [], '[[Bedre vagtplaner]]: skriver udkast', null],
		['the field before the start', '- [ ] Hanne: ringer [hvem:: mig]', 'me', [], 'ringer', null],
		['an empty field', '- [ ] Hanne: ringer [hvem:: ]', 'them', [HANNE], 'ringer', null],
		['an unknown name in the field', '- [ ] Ringer [hvem:: Ukendt]', 'unassigned', [], 'Ringer', 'who-unknown:22'],
		['an unknown field never falls back', '- [ ] Hanne: ringer [hvem:: Ukendt]', 'unassigned', [], 'ringer', 'who-unknown:29'],
		['an unknown link', '- [ ] [[Hanne Hlom]]: ringer', 'unassigned', [], '[[Hanne Hlom]]: ringer', 'link-dangling:7'],
		['a link to no note that a name fits', '- [ ] [[Hansi]]: ringer', 'them', [HANNE], 'ringer', 'link-dangling:7'],
		['a link to no person in the field', '- [ ] Ringer [hvem:: [[Bedre vagtplaner]]]', 'unassigned', [], 'Ringer', 'who-unknown:22'],
		['several links in the field', '- [ ] Ringer [hvem:: [[Hanne Holm]], [[Ali Demir]]]', 'unassigned', [], 'Ringer', 'who-unknown:22'],
		['a link of two', '- [ ] [[Mette]]: ringer', 'unassigned', [], '[[Mette]]: ringer', 'link-ambiguous:7'],
		['a name of two', '- [ ] Mette: ringer', 'unassigned', [], 'Mette: ringer', 'name-ambiguous:7'],
	])('%s: %s', (_, line, ...answer) => {
		expect(told(line)).toEqual(answer);
	});

	it('them is nobody where there are two colleagues', () => {
		const two = note('samtale', ['kollega: ["[[Hanne Holm]]", "[[Bo Friis]]"]', 'dato: 2026-11-05'], ['', '- [ ] Ringer [hvem:: kollega]']);
		expect(told('', two)).toEqual(['unassigned', [], 'Ringer', 'who-unknown:22']);
	});

	it('a nested line has its parent, a placeholder with a name too', () => {
		const index = vaultOf({ ...PEOPLE, 'Samtaler/s.md': held('Hanne Holm', '2026-11-05', ['- [ ] Hanne:', '\t- [ ] spørger tre', '\t- [ ] mig: ringer', '\t\t- [ ] skriver']) });
		expect(listCommitments(index, ASKING).map(({ text, who, people }) => [text, who, people])).toEqual([
			['spørger tre', 'them', [HANNE]],
			['ringer', 'me', []],
			['skriver', 'me', []],
		]);
	});

	it('the organizer says me, where somebody else led the conversation', () => {
		const lines = ['- [ ] jeg: ringer', '- [ ] vi: mødes', '- [ ] kollega: spørger', '- [ ] [[Mig]]: læser'];
		const led = (organizer: string) => held('Hanne Holm', '2026-11-05', lines, `samtalefører: ${organizer}`);
		const index = vaultOf({ ...PEOPLE, 'Samtaler/a.md': led('"[[Bo Friis]]"'), 'Samtaler/b.md': led('Lone'), 'Samtaler/c.md': led('mig') });
		expect(listCommitments(index, ASKING).map(({ who, people }) => [who, ...people])).toEqual([
			['them', BO],
			['them', BO, HANNE],
			['them', HANNE],
			['me'],
			['them'],
			['them', HANNE],
			['them', HANNE],
			['me'],
			['me'],
			['both', HANNE],
			['them', HANNE],
			['me'],
		]);
	});

	it('without a me note organizers are not looked at', () => {
		const index = vaultOf({ [HANNE]: note('kollega'), 'Samtaler/a.md': held('Hanne Holm', '2026-11-05', ['- [ ] jeg: ringer'], 'samtalefører: Lone') });
		expect(listCommitments(index, ASKING).map(({ who }) => who)).toEqual(['me']);
	});
});

describe('which lines count', () => {
	it.each<[string, string, string, number]>([
		['a conversation, whatever its state', 'a.md', note('samtale', ['kollega: "[[Bo Friis]]"', 'status: aflyst', 'dato: 2026-11-01'], ['- [ ] Ringer']), 1],
		['a colleague', 'a.md', note('kollega', [], ['- [ ] Ringer']), 1],
		['an initiative', 'a.md', note('initiativ', [], ['- [ ] Ringer']), 1],
		['another note that links to a colleague', 'a.md', '- [ ] Ringer til [[Hanne Holm]]\n- [ ] Køber mælk\n- [ ] Læser [[Bedre vagtplaner]]\n', 1],
		['a plan note only outside its plan lines', 'a.md', note('handleplan', [], ['- [ ] [[Hanne Holm]] [ved:: [[Mig]]]', '- [ ] Ringer til [[Hanne Holm]]']), 1],
		['no placeholder', 'a.md', note('initiativ', [], ['- [ ] [[Hanne Holm]]:', '- [ ] [hvem:: mig]', '- [ ] #klub', '- [ ] ']), 0],
		['no template', 'a.md', '---\ntype: samtale\nkollega: "{{colleague}}"\n---\n- [ ] [[Hanne Holm]]: ringer\n', 0],
		['no conflict copy', 'a.sync-conflict-20261106-081512-7GZK3QF.md', note('samtale', [], ['- [ ] [[Hanne Holm]]: ringer']), 0],
	])('%s', (_, path, text, count) => {
		const index = vaultOf({ ...PEOPLE, [path]: text });
		expect(listCommitments(index, ASKING)).toHaveLength(count);
	});
});

it('tells everything of one promise', () => {
	const line = '- [/] [[Bo Friis]]: spørger #klub tre [slags:: ansvar] [til:: [[Bedre vagtplaner]]] ➕ 2026-11-05 📅 2026-11-20';
	const index = vaultOf({ ...PEOPLE, 'Samtaler/s.md': held('Hanne Holm', '2026-11-05', ['# 5. Forpligtelse', line]) });
	expect(listCommitments(index, ASKING)).toEqual([
		{
			path: 'Samtaler/s.md',
			line: 8,
			raw: line,
			occurrence: 0,
			text: 'spørger #klub tre',
			mark: '/',
			state: 'under-way',
			who: 'them',
			people: [BO],
			with: [BO, HANNE],
			kind: 'responsibility',
			for: [{ label: 'Bedre vagtplaner', path: 'Initiativer/Bedre vagtplaner.md' }],
			due: '2026-11-20',
			created: '2026-11-05',
			settled: null,
			overdue: true,
			conversation: 'Samtaler/s.md',
			conversationDay: '2026-11-05',
			initiative: null,
			step: 5,
			recurring: false,
		},
	]);
});

it.each<[string, boolean, string | null]>([
	['- [ ] Ringer 📅 2026-11-23', true, null],
	['- [ ] Ringer 📅 2026-11-24', false, null],
	['- [x] Ringer 📅 2026-11-23 ✅ 2026-11-24', false, '2026-11-24'],
	['- [-] Ringer 📅 2026-11-23 ❌ 2026-11-22', false, '2026-11-22'],
	['- [x] Ringer ❌ 2026-11-22', false, null],
	['- [>] Ringer 📅 2026-11-23', false, null],
])('%s: overdue %s, settled %s', (line, overdue, settled) => {
	const index = vaultOf({ 'a.md': note('initiativ', [], [line]) });
	expect(listCommitments(index, ASKING).map((promise) => [promise.overdue, promise.settled])).toEqual([[overdue, settled]]);
});
