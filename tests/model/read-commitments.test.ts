import { describe, expect, it } from 'vitest';
import type { CommitmentLine, Promiser } from '../../src/model/commitment-line';
import { aConversation, aNote, readLines, told } from './reading';
import { outOfProportion } from '../out-of-proportion';

/** The one line, as a conversation note has it: line 6. */
function one(line: string): CommitmentLine {
	const [first, ...others] = readLines(aConversation([], [line])).lines;
	if (!first || others.length > 0) throw new Error(`${others.length} lines too many in ${line}`);
	return first;
}

function who(promiser: Promiser | null): string | null {
	if (!promiser) return null;
	if (promiser.is === 'word') return `${promiser.who} (${promiser.found}) ${promiser.column}`;
	const { linkpath, label, column } = promiser.reference;
	return `${linkpath === null ? label : `[[${linkpath}]] ${label}`} ${column}`;
}

describe('the start of a promise', () => {
	it.each([
		['- [ ] Hanne: spørger tre', 'Hanne 7', 'spørger tre'],
		['- [ ] Hanne Holm:  spørger  tre', 'Hanne Holm 7', 'spørger tre'],
		['- [ ] [[Hanne Holm]]: spørger', '[[Hanne Holm]] Hanne Holm 7', 'spørger'],
		['- [ ] [[Kolleger/Hanne Holm|Hanne]]:spørger', '[[Kolleger/Hanne Holm]] Hanne 7', 'spørger'],
		['- [ ] [Hanne](Kolleger/Hanne%20Holm.md): spørger', '[[Kolleger/Hanne Holm.md]] Hanne 7', 'spørger'],
		['- [ ] #tr  [[Hanne  Holm]]:  ringer', '[[Hanne  Holm]] Hanne  Holm 12', '#tr ringer'],
		['- [ ] Jeg: ringer', 'me (Jeg) 7', 'ringer'],
		['- [ ] mig:ringer', 'me (mig) 7', 'ringer'],
		['- [ ] Vi: mødes', 'both (Vi) 7', 'mødes'],
		['- [ ] Kollega: ringer', 'them (Kollega) 7', 'ringer'],
		['- [ ] #tr #uge/47 Hanne: spørger', 'Hanne 19', '#tr #uge/47 spørger'],
		['- [ ] **Hanne:** spørger', 'Hanne 9', 'spørger'],
		['- [ ] **Hanne**: spørger', 'Hanne 9', 'spørger'],
		['- [ ] **Hanne: spørger**', 'Hanne 9', 'spørger'],
		['- [ ] **Hanne: spørger** i morgen', 'Hanne 9', 'spørger i morgen'],
		['- [ ] **[[Hanne]]: spørger**', '[[Hanne]] Hanne 9', 'spørger'],
		['- [ ] [[Hanne]] : spørger', '[[Hanne]] Hanne 7', 'spørger'],
		['- [ ] _[[Hanne Holm]]_: spørger', '[[Hanne Holm]] Hanne Holm 8', 'spørger'],
		['- [ ] Jeg: **altid** først', 'me (Jeg) 7', '**altid** først'],
		['- [ ] Husk: kaffe', 'Husk 7', 'kaffe'],
		['> - [ ] Hanne: spørger', 'Hanne 9', 'spørger'],
		['- [ ] [kind:: ansvar] Hanne: spørger', 'Hanne 23', 'spørger'],
	])('%s', (line, start, rest) => {
		const read = one(line);
		expect(who(read.start)).toBe(start);
		expect(read.textAfterStart).toBe(rest);
	});

	it('stands after a priority sign, which is kept', () => {
		const read = one('- [ ] ⏫ Hanne: spørger');
		expect(who(read.start)).toBe('Hanne 9');
		expect(read.textAfterStart).toBe('⏫ spørger');
	});

	it.each([
		'- [ ] kl. 14:30 mødes vi',
		'- [ ] Hanne:spørger',
		'- [ ] se https://example.org',
		'- [ ] Hanne spørger tre',
		'- [ ] [[Hanne Holm]] spørger: hvem?',
		'- [ ] due:: i morgen',
		'- [ ] : tom',
		'- [ ] (Bo): ringer',
		`- [ ] ${'meget '.repeat(20)}langt: navn`,
	])('is none in "%s"', (line) => {
		const read = one(line);
		expect(read.start).toBeNull();
		expect(read.textAfterStart).toBe(read.text);
	});
});

describe('fields', () => {
	it.each([
		['[who:: me]', 'me (me) 21'],
		['[hvem:: Begge]', 'both (Begge) 22'],
		['[Hvem:: kollega]', 'them (kollega) 22'],
		['(who:: [[Bo Lund]])', '[[Bo Lund]] Bo Lund 21'],
		['[who:: Bo Lund]', 'Bo Lund 21'],
		['[who:: hos [[Bo Lund]] i morgen]', '[[Bo Lund]] Bo Lund 25'],
		['[who:: ]', null],
		['[who:: ] [hvem:: mig]', 'me (mig) 31'],
		['[who:: me] [hvem:: begge]', 'me (me) 21'],
	])('who: %s', (field, promiser) => {
		expect(who(one(`- [ ] ringer ${field}`).who)).toBe(promiser);
	});

	it.each([
		['[kind:: responsibility]', 'responsibility'],
		['[slags:: mødes igen]', 'meet-again'],
		['[slags:: moedes_igen]', 'meet-again'],
		['[kind:: ]', null],
		['', null],
	])('kind: %s', (field, kind) => {
		expect(one(`- [ ] ringer ${field}`).kind).toBe(kind);
	});

	it('a kind that is none is told at its value', () => {
		expect(told(readLines(aConversation([], ['- [ ] ringer [kind:: bug]'])).problems)).toEqual(['6:22 choice-unknown kind bug']);
	});

	it('for: links and names, whatever the language', () => {
		const read = one('- [ ] ringer [for:: [[Bedre vagtplaner]]] [til:: Kaffe, [[Projekter/Ro|ro]]]');
		expect(read.for.map(({ linkpath, label, column }) => [linkpath, label, column])).toEqual([
			['Bedre vagtplaner', 'Bedre vagtplaner', 21],
			['Projekter/Ro', 'ro', 57],
		]);
	});

	it('leaves words, tags and links in the text, and nothing else', () => {
		const read = one('- [ ] Hanne: spørger [[Bo Lund]] #tr  om vagter [kind:: ansvar] [energy:: low] ➕ 2026-11-05 📅 2026-12-01 ^lofte');
		expect(read).toMatchObject({
			text: 'Hanne: spørger [[Bo Lund]] #tr om vagter',
			textAfterStart: 'spørger [[Bo Lund]] #tr om vagter',
			due: '2026-12-01',
			created: '2026-11-05',
			kind: 'responsibility',
		});
		expect(read.links.map(({ label }) => label)).toEqual(['Bo Lund']);
	});
});

it.each([
	[' ', 'open'],
	['/', 'under-way'],
	['x', 'kept'],
	['X', 'kept'],
	['-', 'released'],
	['>', 'moved'],
	['?', 'open'],
	['🔥', 'open'],
])('[%s] is %s', (mark, state) => {
	expect(one(`- [${mark}] ringer`)).toMatchObject({ mark, state });
});

describe('dates', () => {
	it.each([
		['📅 2026-12-01', '2026-12-01'],
		['[due:: 2026-12-01]', '2026-12-01'],
		['[frist:: 1.12.2026]', '2026-12-01'],
		['', null],
	])('%s', (date, due) => {
		expect(one(`- [ ] ringer ${date}`).due).toBe(due);
	});

	it('one that cannot be read is told at its column', () => {
		expect(told(readLines(aConversation([], ['- [ ] ringer 📅 2026-02-30'])).problems)).toEqual(['6:14 date-not-read 📅 2026-02-30']);
	});

	it('settling dates and repeats are read', () => {
		expect(one('- [x] ringer 🔁 every week ✅ 2026-11-06')).toMatchObject({ done: '2026-11-06', recurring: true });
		expect(one('- [-] ringer ❌ 2026-11-07')).toMatchObject({ cancelled: '2026-11-07', recurring: false });
		expect(one('- [ ] ringer 🏁 delete')).toMatchObject({ recurring: true });
	});
});

describe('a line waiting to be filled', () => {
	it.each(['- [ ] 📅', '- [ ] Hanne: 🗓️ #tr', '- [ ] [[Hanne Holm]]: ', '- [ ] Jeg:', '- [ ] Hanne: ', '- [ ] **Jeg:** ', '- [ ] #tr', '- [ ] [kind:: ansvar]', '- [ ] Jeg: [kind:: ansvar] #tr', '- [ ] 📅 2026-12-01', '- [ ] Vi: 📅 2026-12-01'])('%s', (line) => {
		expect(one(line).placeholder).toBe(true);
	});

	it.each(['- [ ] [[Hanne Holm]]', '- [ ] Hanne', '- [ ] jeg', '- [ ] #tr ringer', '- [ ] Jeg: #tr ringer'])('is not "%s"', (line) => {
		expect(one(line).placeholder).toBe(false);
	});
});

describe('among the other lines', () => {
	const body = [
		'## 4. Udveksling',
		'- [ ] Hanne: samler navne',
		'  - husk',
		'    - [ ] skriver listen',
		'\t- [ ] ringer til [[Bo Lund]]',
		'- [ ] ringer',
		'## 5. Forpligtelse',
		'- [ ] ringer',
		'```',
		'- [ ] ringer',
		'```',
		'- [ ] ringer',
		'## Bagefter',
		'- [ ] taler med [[Bo Lund]]',
	];

	it('each knows its line, step, parent and which of equal lines it is', () => {
		const { lines } = readLines(aConversation([], body));
		expect(lines.map(({ line, step, parent, occurrence, text }) => [line, step, parent, occurrence, text])).toEqual([
			[7, 4, null, 0, 'Hanne: samler navne'],
			[9, 4, 0, 0, 'skriver listen'],
			[10, 4, 0, 0, 'ringer til [[Bo Lund]]'],
			[11, 4, null, 0, 'ringer'],
			[13, 5, null, 1, 'ringer'],
			[17, 5, null, 3, 'ringer'],
			[19, null, null, 0, 'taler med [[Bo Lund]]'],
		]);
	});

	it('elsewhere only those with a link are kept, and those above them', () => {
		const { lines } = readLines(body);
		expect(lines.map(({ line, step, parent, text }) => [line, step, parent, text])).toEqual([
			[2, null, null, 'Hanne: samler navne'],
			[5, null, 0, 'ringer til [[Bo Lund]]'],
			[14, null, null, 'taler med [[Bo Lund]]'],
		]);
	});

	it('of a note without a linked task nothing is kept', () => {
		expect(readLines(['- [ ] køb kaffe', 'Se [[Bo Lund]]']).lines).toEqual([]);
		expect(readLines(['Se [[Bo Lund]] [x] ']).lines).toEqual([]);
	});

	it.each(['- [ ]\tjeg: ringer til [[Hanne Holm]]', '-\t[ ]\tjeg: ringer til [[Hanne Holm]]', '1.\t[ ] jeg: ringer til [[Hanne Holm]]'])('a note that is not ours: a tab after the box or marker, %j', (line) => {
		const { lines } = readLines(['Noter fra mødet', line, 'og mere.']);
		expect(lines.map((each) => [each.line, each.text])).toEqual([[2, 'jeg: ringer til [[Hanne Holm]]']]);
	});

	it('a line of a note that is not ours carries its own problems', () => {
		const record = readLines(['- [ ] [[Bo Lund]] ringer [kind:: bug] 📅 2026-02-30']);
		expect(record.problems).toEqual([]);
		expect(record.lines.map(({ problems }) => told(problems))).toEqual([['1:39 date-not-read 📅 2026-02-30', '1:34 choice-unknown kind bug']]);
	});

	it('in a plan note a line tells the link it begins with', () => {
		const { lines } = readLines(aNote('plan', [], ['- [ ] #uge47 [[Hanne Holm]] [by:: [[Mig]]]', '- [ ] ring til [[Hanne Holm]]', '- [ ] [[Hanne Holm]]: siger ja']));
		expect(lines.map(({ beginsWith }) => beginsWith && [beginsWith.label, beginsWith.column])).toEqual([['Hanne Holm', 14], null, ['Hanne Holm', 7]]);
	});

	it('CRLF lines read like others', () => {
		const text = ['---', 'type: samtale', 'kollega: Bo', 'dato: 2026-11-05', '---', '## Forpligtelse', '- [ ] ringer', '- [ ] ringer'].join('\r\n');
		const { lines, problems } = readLines([text]);
		expect(problems).toEqual([]);
		expect(lines.map(({ line, raw, occurrence, step }) => [line, raw, occurrence, step])).toEqual([
			[7, '- [ ] ringer', 0, 5],
			[8, '- [ ] ringer', 1, 5],
		]);
	});
});

it('takes time in proportion on hostile lines', () => {
	const hostile = (length: number): readonly string[] => ['- [ ] '.concat('[a::'.repeat(length)), `- [ ] ${'**'.repeat(length)}`, `- [ ] ${'#a '.repeat(length)}`, `- [ ] ${'[who:: x] '.repeat(length)}`];
	expect(outOfProportion((length) => void readLines(aConversation([], hostile(length))), 8000)).toBeNull();
});

it('reads the first line of an item only, and takes no day from the note’s properties', () => {
	const [promise] = readLines(aConversation(['due: 2026-12-01', 'frist: 2026-12-01'], ['- [ ] ringer', '  📅 2026-12-01 [hvem:: mig]'])).lines;
	expect(promise).toMatchObject({ text: 'ringer', due: null, who: null });
});
