import { describe, expect, it } from 'vitest';
import { listProblems } from '../../src/index/list-problems';
import { ASKING, held, note, vaultOf } from './vault-of';

const PEOPLE = {
	'Kolleger/Hanne Holm.md': note('kollega', ['aliases: [Hansi]']),
	'Kolleger/Bo.md': note('kollega'),
	'Kolleger/Dag/Mette.md': note('kollega'),
	'Kolleger/Nat/Mette.md': note('kollega'),
	'Mig.md': note('mig'),
	'Initiativer/Bedre vagtplaner.md': note('initiativ'),
	'Emner/Dag/Klima.md': note('interesse'),
	'Emner/Nat/Klima.md': note('interesse'),
};

/** The problems in short: place, code, what stands there, what was probably meant. */
function problemsOf(notes: Readonly<Record<string, string>>): readonly string[] {
	return listProblems(vaultOf({ ...PEOPLE, ...notes }), ASKING).map(({ path, line, column, code, found, candidates }) =>
		[`${path}:${line}:${column} ${code} ${found}`.trimEnd(), ...(candidates ?? [])].join(' < '),
	);
}

function talk(...properties: readonly string[]): string {
	return note('samtale', ['dato: 2026-11-05', 'status: afholdt', ...properties]);
}

describe('links and names of properties', () => {
	it.each<[string, string, readonly string[]]>([
		['a dangling colleague, with the nearest', talk('kollega: "[[Hanne Hlom]]"'), ['s.md:5:10 link-dangling [[Hanne Hlom]] < Kolleger/Hanne Holm.md']],
		['a dangling link that a name fits', talk('kollega: "[[Hansi]]"'), ['s.md:5:10 link-dangling [[Hansi]] < Kolleger/Hanne Holm.md']],
		['an unknown name', talk('kollega: Bodil Frederiksen'), ['s.md:5:10 name-unknown Bodil Frederiksen']],
		['a name of two', talk('kollega: Mette'), ['s.md:5:10 name-ambiguous Mette < Kolleger/Dag/Mette.md < Kolleger/Nat/Mette.md']],
		['a link of two', talk('kollega: "[[Mette]]"'), ['s.md:5:10 link-ambiguous [[Mette]] < Kolleger/Dag/Mette.md < Kolleger/Nat/Mette.md']],
		['a path tells the two apart', talk('kollega: "[[Nat/Mette]]"'), []],
		['a note that is no colleague', talk('kollega: "[[Bedre vagtplaner]]"'), ['s.md:5:10 name-unknown [[Bedre vagtplaner]]']],
		['nobody but me', talk('kollega: "[[Mig]]"'), ['s.md:5:10 colleague-missing [[Mig]]']],
		['nobody', talk('kollega:'), ['s.md:1:1 colleague-missing']],
		['two', talk('kollega:', '  - "[[Bo]]"', '  - "[[Hanne Holm]]"'), ['s.md:7:5 colleague-many [[Hanne Holm]]']],
		['the same one twice', talk('kollega:', '  - "[[Bo]]"', '  - Bo'), []],
		['a dangling organizer', talk('kollega: Bo', 'samtalefører: "[[Lone]]"'), ['s.md:6:15 link-dangling [[Lone]]']],
		['an organizer nobody knows', talk('kollega: Bo', 'samtalefører: Lone'), []],
		['the next conversation', talk('kollega: Bo', 'næste: "[[2026-12-03 Bo]]"'), ['s.md:6:8 link-dangling [[2026-12-03 Bo]]']],
		['an initiative with a slip', talk('kollega: Bo', 'initiativ: "[[Bedre vagtplan]]"'), ['s.md:6:12 link-dangling [[Bedre vagtplan]] < Initiativer/Bedre vagtplaner.md']],
		['no topic, department or prose', `${talk('kollega: Bo', 'interesser: "[[Vejr]]"', 'fælles: "[[Vejr]]"', 'læs: "[[Bog]]"')}Se [[Intet]].\n`, []],
		['but a topic of two', talk('kollega: Bo', 'interesser: "[[Klima]]"'), ['s.md:6:13 link-ambiguous [[Klima]] < Emner/Dag/Klima.md < Emner/Nat/Klima.md']],
	])('%s', (_, text, problems) => {
		expect(problemsOf({ 's.md': text })).toEqual(problems);
	});

	it('of colleagues, initiatives and plans', () => {
		const problems = problemsOf({
			'a.md': note('kollega', ['kender: ["[[Boo]]", Ukendt]', 'ansvarlig: "[[Ingen]]"', 'afdeling: "[[Natten]]"']),
			'b.md': note('initiativ', ['tovholder: "[[Ingen]]"', 'deltagere: [Mette]', 'behov: "[[Intet]]"']),
			'c.md': note('handleplan', ['deltagere: ["[[Ingen]]"]']),
		});
		expect(problems).toEqual([
			'a.md:3:10 link-dangling [[Boo]]',
			'a.md:4:12 link-dangling [[Ingen]]',
			'b.md:3:12 link-dangling [[Ingen]]',
			'b.md:4:13 name-ambiguous Mette < Kolleger/Dag/Mette.md < Kolleger/Nat/Mette.md',
			'c.md:3:13 link-dangling [[Ingen]]',
		]);
	});
});

describe('lines', () => {
	it.each<[string, readonly string[], readonly string[]]>([
		['a dangling initiative', ['- [ ] Ringer [til:: [[Bedre vagtplan]]]'], ['s.md:7:21 link-dangling [[Bedre vagtplan]] < Initiativer/Bedre vagtplaner.md']],
		['one fault is one problem', ['- [ ] [[Ingen]]: ringer', '\t- [ ] skriver', '\t- [ ] læser'], ['s.md:7:7 link-dangling [[Ingen]]']],
		['prose in a promise', ['- [ ] Ringer til [[Ingen]]'], []],
		['meeting again without a day', ['- [ ] vi: mødes [slags:: mødes igen]', '- [x] vi: mødtes [slags:: mødes igen]', '- [ ] vi: mødes [slags:: mødes igen] 📅 2026-12-01'], ['s.md:7:1 meet-again-undated vi: mødes']],
		['a date that is none', ['- [ ] Ringer 📅 2026-11-31'], ['s.md:7:14 date-not-read 📅 2026-11-31']],
	])('%s', (_, lines, problems) => {
		expect(problemsOf({ 's.md': held('Bo', '2026-11-05', lines) }).map((each) => each)).toEqual(problems);
	});

	it('a colleague unknown is told once, not again for each them', () => {
		expect(problemsOf({ 's.md': held('Ingen', '2026-11-05', ['- [ ] kollega: ringer']) })).toEqual(['s.md:3:10 link-dangling [[Ingen]]']);
	});

	it('in other notes only of lines that count', () => {
		expect(problemsOf({ 'dag.md': '- [ ] [[Bo]]: ringer [slags:: hop]\n- [ ] Se [[Ingen]] [slags:: hop]\n- [ ] Køber mælk 📅 2026-11-31\n' })).toEqual(['dag.md:1:31 choice-unknown hop']);
	});
});

describe('what depends on the day and on the others', () => {
	it('held and in contact on a day to come', () => {
		const notes = { 's.md': held('Bo', '2026-12-05'), 'k.md': note('kollega', [], ['## Kontakt', '- 2026-12-01 uformel: hej']) };
		expect(problemsOf(notes)).toEqual(['k.md:5:3 held-in-future 2026-12-01', 's.md:4:7 held-in-future 2026-12-05']);
	});

	it('two me notes, until one is chosen', () => {
		const index = vaultOf({ ...PEOPLE, 'Mig 2.md': note('mig') });
		expect(listProblems(index, ASKING).map(({ path, code, candidates }) => [path, code, candidates])).toEqual([['Mig.md', 'me-twice', ['Mig 2.md', 'Mig.md']]]);
		expect(listProblems(index, { ...ASKING, me: 'Mig.md' })).toEqual([]);
	});
});

it('of a line that counts elsewhere what tells membership and CPR numbers are told, of the rest of that note nothing', () => {
	const line = '- [ ] [[Bo]]: ringer 010190-1234 #ikke-medlem [[Medlem]] `#medlem`';
	expect(problemsOf({ 'd.md': `#medlem 010190-1234\n${line}\n- [ ] ringer #medlem\n` }).map((problem) => problem.trim())).toEqual([
		'd.md:2:22 cpr',
		'd.md:2:34 sensitive-property',
		'd.md:2:47 sensitive-property',
	]);
});

describe('broken YAML', () => {
	const broken = (type: string) => `---\ntype: ${type}\nnavn: "Bo\n---\n`;
	it.each<[string, Record<string, string>, number]>([
		['with a type of ours is told', { 'x.md': broken('samtale') }, 1],
		['of a note that is none of ours is not', { 'x.md': broken('opskrift') }, 0],
		['linked from one of ours is told', { 'x.md': broken('opskrift'), 's.md': held('Bo', '2026-11-05', [], 'læs: "[[x]]"') }, 1],
		['linked from the words of one of ours is told', { 'x.md': broken('opskrift'), 's.md': `${held('Bo', '2026-11-05')}Se også [opskriften](x.md).\n` }, 1],
		['linked from another note is not', { 'x.md': broken('opskrift'), 's.md': 'Se [[x]]\n' }, 0],
	])('%s', (_, notes, count) => {
		expect(problemsOf(notes).filter((problem) => problem.includes('yaml-broken'))).toHaveLength(count);
	});
});

it('stands by path, line and column', () => {
	const problems = problemsOf({ 'b.md': talk('kollega: Ingen'), 'a.md': talk('initiativ: ["[[X]]", "[[Y]]"]', 'kollega: Ingen') });
	expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['a.md:5:13', 'a.md:5:22', 'a.md:6:10', 'b.md:5:10']);
});
