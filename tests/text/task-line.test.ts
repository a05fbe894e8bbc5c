import { describe, expect, it } from 'vitest';
import { readTaskLine, type TaskLine } from '../../src/text/task-line';

const OWN = new Set(['who', 'hvem', 'kind', 'slags', 'for', 'til']);
const options = { ownField: (key: string): boolean => OWN.has(key) };

function read(raw: string): TaskLine {
	const task = readTaskLine(raw, options);
	if (task === null) throw new RangeError(`No task line: ${raw}`);
	return task;
}

/** The dates that count, by their first letters: `due 2026-12-01`. */
function dates(raw: string): string {
	const { due, scheduled, start, created, done, cancelled } = read(raw);
	return Object.entries({ due, scheduled, start, created, done, cancelled })
		.flatMap(([kind, date]) => (date ? [`${kind} ${date.day}`] : []))
		.join(', ');
}

describe('the shape of a task line', () => {
	it.each([
		['- [ ] x', ' '], ['* [x] x', 'x'], ['+ [X] x', 'X'], ['1. [/] x', '/'], ['23) [-] x', '-'], ['\t- [>] x', '>'], ['    - [!] x', '!'], ['> - [ ] x', ' '],
		['>> \t> * [?] x', '?'], ['>- [ ] x', ' '], ['- [😀] x', '😀'], ['- [ ]  x', ' '], ['-\t[ ]\tx', ' '], ['- [ ] ', ' '], ['-   [ ] x', ' '],
	])('%j has the mark %j', (raw, mark) => {
		const task = read(raw);
		expect(task.mark).toBe(mark);
		expect(raw.startsWith(mark, task.markFrom)).toBe(true);
	});

	it.each(['- [ ]x', '- [ ]', '-[ ] x', '- [] x', '- [xx] x', '- [✔️] x', '[ ] x', '- x', 'a - [ ] x', '1234567890. [ ] x', '1: [ ] x', '', '- ', '> x', '- [', '\u00a0- [ ] x'])('%j is none', (raw) => {
		expect(readTaskLine(raw, options)).toBeNull();
	});
});

describe('dates as Tasks reads them', () => {
	it.each([
		['📅 2026-12-01', 'due 2026-12-01'],
		['📆 2026-12-01', 'due 2026-12-01'],
		['🗓 2026-12-01', 'due 2026-12-01'],
		['🗓️ 2026-12-01', 'due 2026-12-01'],
		['📅\ufe0f 2026-12-01', 'due 2026-12-01'],
		['📅2026-12-01', 'due 2026-12-01'],
		['📅   2026-12-01  ', 'due 2026-12-01'],
		['📅\u00a02026-12-01', 'due 2026-12-01'],
		['⏳ 2026-12-01', 'scheduled 2026-12-01'],
		['⌛ 2026-12-01', 'scheduled 2026-12-01'],
		['🛫 2026-12-01', 'start 2026-12-01'],
		['➕ 2026-12-01', 'created 2026-12-01'],
		['✅ 2026-12-01', 'done 2026-12-01'],
		['❌ 2026-12-01', 'cancelled 2026-12-01'],
		['x 📅 2026-12-01 ^abc-1', 'due 2026-12-01'],
		['x 📅 2026-12-01 #tag #to', 'due 2026-12-01'],
		['x #tag 📅 2026-12-01', 'due 2026-12-01'],
		['x 📅 2026-12-01 [kind:: ansvar] [for:: [[Vagtplan]]]', 'due 2026-12-01'],
		['x 🆔 abc ⛔ d1,e2 ⏫ 🔁 every week 🏁 keep ➕ 2026-01-01 🛫 2026-01-02 ⏳ 2026-01-03 📅 2026-01-04 ❌ 2026-01-05 ✅ 2026-01-06', 'due 2026-01-04, scheduled 2026-01-03, start 2026-01-02, created 2026-01-01, done 2026-01-06, cancelled 2026-01-05'],
		['x ✅ 2026-01-06 ⏳ 2026-01-03 🔽 📅 2026-01-04', 'due 2026-01-04, scheduled 2026-01-03, done 2026-01-06'],
		['😀 ⏳ 2026-01-03', 'scheduled 2026-01-03'],
		['x 📅 2026-12-01 📅 2026-12-02', 'due 2026-12-01'],
		['x [due:: 2026-12-02] 📅 2026-12-01', 'due 2026-12-01'],
		['x [due:: 2026-12-01]', 'due 2026-12-01'],
		['x (due:: 2026-12-01)', 'due 2026-12-01'],
		['[due:: 2026-12-01] inden mødet', 'due 2026-12-01'],
		['x [due:: 2026-12-01] [due:: 2026-12-02]', 'due 2026-12-01'],
		['x  [created:: 2026-01-01]  [start:: 2026-01-02]  [scheduled:: 2026-01-03]  [cancelled:: 2026-01-05]  [completion:: 2026-01-06]', 'scheduled 2026-01-03, start 2026-01-02, created 2026-01-01, done 2026-01-06, cancelled 2026-01-05'],
		['x [frist:: 1.12.2026]', 'due 2026-12-01'],
		['x [Frist:: [[2026-12-01]]]', 'due 2026-12-01'],
		['x [frist:: 2026-12-02] [due:: 2026-12-01]', 'due 2026-12-02'],
		['x [done:: 2026-12-01]', ''],
		['x due:: 2026-12-01', ''],
		['x [due:: 1.12.2026]', ''],
		['x [due:: 2026-12-01T10:00]', ''],
		['x `[due:: 2026-12-01]`', ''],
		['x %%[due:: 2026-12-01]%%', ''],
		['x 📅 2026-12-01 inden mødet', ''],
		['x 📅 2026-12-01 [foreign:: y]', ''],
		['x 📅 2026-12-01 [scheduled:: 2026-12-02]', 'scheduled 2026-12-02'],
		['x 📅 2026-12-01 🔁 hver måned', ''],
		['x 📅 2026-12-01 🔁 hver uge', 'due 2026-12-01'],
		['x 📅 01-12-2026', ''],
		['x 📅 2026-02-30', ''],
		['x 📅 2026-12-01.', ''],
		['x 📅 2026-12-01 14:00', ''],
		['x 📅 i morgen', ''],
		['x 📅', ''],
		['x 2026-12-01', ''],
		['2026-12-01', ''],
		['x 📅 2026-12-01 #', ''],
		['x 📅 2026-12-01 y#tag', ''],
		['x 📅 2026-12-01 ⏫', 'due 2026-12-01'],
		['x 📅 2026-12-01 ⏰ 2026-12-01 09:00', ''],
		['x ⏰ 2026-12-01 09:00 📅 2026-12-01', 'due 2026-12-01'],
	])('%j', (body, expected) => {
		expect(dates(`- [ ] ${body}`)).toBe(expected);
	});

	it.each<readonly [string, string]>([
		...['🔺', '⏫', '🔼', '🔽', '⏬'].map((sign) => [`x 📅 2026-12-01 ${sign}`, 'due 2026-12-01'] as const),
		['x ⏳\ufe0f 2026-12-01', 'scheduled 2026-12-01'],
		['x ⌛\ufe0f 2026-12-01', 'scheduled 2026-12-01'],
		['x 🛫\ufe0f 2026-12-01', 'start 2026-12-01'],
		['x ➕\ufe0f 2026-12-01', 'created 2026-12-01'],
		['x ✅\ufe0f 2026-12-01', 'done 2026-12-01'],
		['x ❌\ufe0f 2026-12-01', 'cancelled 2026-12-01'],
		['x 📅 2026-12-01 🆔 abc_D-1', 'due 2026-12-01'],
		['x 📅 2026-12-01 🆔 æ', ''],
		['x 📅 2026-12-01 ⛔ a1,b-2 , c_3', 'due 2026-12-01'],
		['x 📅 2026-12-01 ⛔', ''],
		['x 📅 2026-12-01 🏁 keep', 'due 2026-12-01'],
		['x 📅 2026-12-01 🏁 måske', ''],
		['x 📅 2026-12-01 🔁 every 2 weeks on Monday, Friday when done!', 'due 2026-12-01'],
		['x (scheduled:: 2026-12-01) (start:: 2026-12-02) (created:: 2026-12-03)', 'scheduled 2026-12-01, start 2026-12-02, created 2026-12-03'],
		['x  [id:: a1]  [dependsOn:: b,c]  [priority:: high]  [repeat:: every week]  [onCompletion:: keep]  [due:: 2026-12-01]', 'due 2026-12-01'],
	])('beside what else Tasks writes: %j', (body, expected) => {
		expect(dates(`- [ ] ${body}`)).toBe(expected);
	});

	it.each([
		['#2099, #3133: days written as Danes do', 'x 📅 01-12-2026', ''],
		['#3714: 10/1 was read as 1 October', 'x 📅 10/1/2026', ''],
		['#3714: without a year', 'x 📅 10/1', ''],
		['#1686: a link to a daily note', 'x 📅 [[2026-12-01]]', ''],
		['#1854: a time of day', 'x 📅 2026-12-01 14:30', ''],
		['#606: a hard blank that was pasted', 'x 📅\u00a02026-12-01', 'due 2026-12-01'],
		['#3546: another emoji one blank before', 'x 🎉 ⏳ 2026-12-01', 'scheduled 2026-12-01'],
		['#3546: and without a blank', 'x 🎉⏳ 2026-12-01', 'scheduled 2026-12-01'],
		['#3546: a family of joined emoji before', 'x 👩‍👩‍👧 📅 2026-12-01', 'due 2026-12-01'],
		['#710 of the day planner: ⏳ beside a due date', 'x ⏳ 2026-12-01 📅 2026-12-02', 'due 2026-12-02, scheduled 2026-12-01'],
		['Dataview: done:: is not completion::', 'x [done:: 2026-12-01] [completion:: 2026-12-02]', 'done 2026-12-02'],
	])('as in the reports: %s', (_, body, expected) => {
		expect(dates(`- [ ] ${body}`)).toBe(expected);
	});

	it('stand where they stand', () => {
		const raw = '- [ ] x [frist:: 1.12.2026] 🗓️ 2026-12-02 ^id';
		expect(read(raw).dates.map(({ form, from, to }) => [form, raw.slice(from, to)])).toEqual([['sign', '🗓️ 2026-12-02'], ['field', '[frist:: 1.12.2026]']]);
	});
});

describe('a date that is not read', () => {
	it.each([
		['x 📅 01-12-2026', ['9 📅 01-12-2026']],
		['x 📅 2026-12-01 inden mødet', ['9 📅 2026-12-01 inden mødet']],
		['x 📅 2026-02-30', ['9 📅 2026-02-30']],
		['x [due:: i morgen]', ['9 i morgen']],
		['x [frist:: snart]', ['9 snart']],
		['x [completion:: ja] ✅ 2026-12-01', ['9 ja']],
		['x 📅 snart ⏳ 2026-12-01', ['9 📅 snart']],
		['x 📅 2026-12-01 [foreign:: y]', ['9 📅 2026-12-01']],
		['x [due:: ] [frist::]', []],
		['x 📅 2026-12-01', []],
		['x 📅 2026-12-01 📅 2026-12-02', []],
		['x `📅 i morgen` [[📅 plan]] [note:: 📅]', []],
		['x ⏰ i morgen', []],
	])('%j is told with its column', (body, found) => {
		expect(read(`- [ ] ${body}`).unreadDates.map((unread) => `${unread.from + 1} ${unread.found}`)).toEqual(found);
	});
});

describe('a line that repeats or deletes itself', () => {
	it.each([
		['x 🔁 every week 📅 2026-12-01', true], ['x 🔁 every week', true], ['x 🔁every 2 weeks, when done!', true], ['x [repeat:: every week]', true], ['x (repeat:: every week) y', true],
		['x 🏁 delete', true], ['x 🏁 Delete 📅 2026-12-01', true], ['x [onCompletion:: delete]', true], ['x 🏁 keep', false], ['x [repeat:: ]', false], ['x 🔁', false],
		['x 🔁 hver måned', false], ['x 🔁 hver uge', true], ['x 🔁 every week og mere…', false], ['x', false],
	])('%j: %s', (body, recurring) => {
		expect(read(`- [ ] ${body}`).recurring).toBe(recurring);
	});
});

describe('the words of a line', () => {
	it.each([
		['[[Hanne Holm]]: spørger tre i aftenvagten [kind:: responsibility] [for:: [[Bedre vagtplaner]]] 📅 2026-12-01', '[[Hanne Holm]]: spørger tre i aftenvagten'],
		['x  [due:: 2026-12-01]  [foo:: bar] y', 'x y'],
		['x #a 📅 2026-12-01 #b ^id', 'x #a #b'],
		['x 🆔 abc ⏫ 🔁 every week 📅 2026-12-01', 'x'],
		['x 📅 2026-12-01 inden mødet', 'x 📅 2026-12-01 inden mødet'],
		['x %%skjult%% y <!-- z -->', 'x y'],
		['x `kode [a:: b]`', 'x `kode [a:: b]`'],
		['x ⏰ 2026-12-01 09:00 (@2026-01-01 09:00) @{2026-01-01} 📅 2026-12-01', 'x'],
		['  x   y\u00a0z ', 'x y z'],
		['[who:: me] 📅 2026-12-01', ''],
		['', ''],
		['^id', ''],
	])('%j is %j', (body, words) => {
		expect(read(`- [ ] ${body}`).description).toBe(words);
	});

	it('has its tags, links, fields and block id', () => {
		const task = read('- [ ] #a [[B#c|d]] x#no [who:: [[E]]] `#f` (#g) #h/i 📅 2026-12-01 #1 ^id-1');
		expect(task.tags.map(({ text }) => text)).toEqual(['#a', '#h/i', '#1']);
		expect(task.links.map(({ linkpath }) => linkpath)).toEqual(['B', 'E']);
		expect(task.fields.map(({ key }) => key)).toEqual(['who']);
		expect(task.blockId).toBe('id-1');
	});

	it.each([
		['x ^id', 'id'], ['x ^id  ', 'id'], ['x^id', null], ['x ^', null], ['x ^æ', null], ['x ^id y', null],
	])('%j has the block id %j', (body, blockId) => {
		expect(read(`- [ ] ${body}`).blockId).toBe(blockId);
	});

	it.each([
		['x 📅 2026-12-01 #a', '📅 2026-12-01 #a'], ['x y', ''], ['x [who:: me] ✅ 2026-12-01 ^id', '[who:: me] ✅ 2026-12-01'], ['x [due:: 2026-12-01] #a', '#a'],
	])('%j has the run %j', (body, run) => {
		const raw = `- [ ] ${body}`;
		const { runFrom, bodyTo } = read(raw);
		expect(raw.slice(runFrom, bodyTo)).toBe(run);
	});
});
