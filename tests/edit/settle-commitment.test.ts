import fc from '../chance';
import { describe, expect, it } from 'vitest';
import { changeEach } from '../../src/edit/change-each';
import { moveDue } from '../../src/edit/move-due';
import { replaceLine } from '../../src/edit/replace-line';
import { settle, type Settlement } from '../../src/edit/settle-commitment';
import type { TextChange } from '../../src/edit/refusal';
import { isoDay, type IsoDay } from '../../src/text/dates';
import { applyEdits } from '../../src/text/edits';
import { shown } from './line-identity';

function day(text: string): IsoDay {
	const read = isoDay(text);
	if (read === null) throw new Error(`${text} is no day`);
	return read;
}

const TODAY = day('2026-11-24');

/** What a line becomes in a note full of other bytes, or why not. The other bytes are checked. */
function changed(line: string, change: (text: string, identity: ReturnType<typeof shown>) => TextChange, ending = '\n'): string {
	const above = `\uFEFF---${ending}type: samtale # kommentar${ending}---${ending}  Tekst med blanke  ${ending}- punkt${ending}`;
	const below = `${ending}${ending}Slut uden linjeskift`;
	const text = above + line + below;
	const result = change(text, shown(text, 6));
	if (!result.ok) return result.why;
	const after = applyEdits(text, result.edits);
	expect(after.startsWith(above)).toBe(true);
	expect(after.endsWith(below)).toBe(true);
	return after.slice(above.length, after.length - below.length);
}

describe('settling', () => {
	it.each<[string, Settlement, string]>([
		['- [ ] Jeg: ringer', 'kept', '- [x] Jeg: ringer ✅ 2026-11-24'],
		['- [ ] Jeg: ringer 📅 2026-12-01', 'kept', '- [x] Jeg: ringer 📅 2026-12-01 ✅ 2026-11-24'],
		['- [ ] Jeg: ringer 📅 2026-12-01 ^a1', 'kept', '- [x] Jeg: ringer 📅 2026-12-01 ✅ 2026-11-24 ^a1'],
		['- [ ] Jeg: ringer  [due:: 2026-12-01]', 'kept', '- [x] Jeg: ringer  [due:: 2026-12-01]  [completion:: 2026-11-24]'],
		['- [ ] Hanne: spørger tre [kind:: responsibility] [for:: [[Bedre vagtplaner]]] 📅 2026-12-01', 'kept', '- [x] Hanne: spørger tre [kind:: responsibility] [for:: [[Bedre vagtplaner]]] 📅 2026-12-01 ✅ 2026-11-24'],
		['- [ ] Jeg: ringer', 'released', '- [-] Jeg: ringer ❌ 2026-11-24'],
		['- [ ] Jeg: ringer', 'under-way', '- [/] Jeg: ringer'],
		['- [/] Jeg: ringer', 'kept', '- [x] Jeg: ringer ✅ 2026-11-24'],
		['- [x] Jeg: ringer ✅ 2026-11-20', 'open', '- [ ] Jeg: ringer'],
		['- [X] Jeg: ringer ✅ 2026-11-20', 'open', '- [ ] Jeg: ringer'],
		['- [-] Jeg: ringer ❌ 2026-11-20', 'open', '- [ ] Jeg: ringer'],
		['- [-] Jeg: ringer ❌ 2026-11-20', 'kept', '- [x] Jeg: ringer ✅ 2026-11-24'],
		['- [x] Jeg: ringer ✅ 2026-11-20', 'released', '- [-] Jeg: ringer ❌ 2026-11-24'],
		['- [x] Jeg: ringer ✅ 2026-11-20', 'under-way', '- [/] Jeg: ringer'],
		['- [x] Jeg: ringer', 'open', '- [ ] Jeg: ringer'],
		['- [x] Jeg: ringer ✅ 2026-11-20', 'kept', '- [x] Jeg: ringer ✅ 2026-11-20'],
		['- [X] Jeg: ringer', 'kept', '- [X] Jeg: ringer'],
		['- [!] Jeg: ringer', 'open', '- [!] Jeg: ringer'],
		['- [>] Jeg: ringer', 'open', '- [ ] Jeg: ringer'],
		['- [!] Jeg: ringer', 'kept', '- [x] Jeg: ringer ✅ 2026-11-24'],
		['> >  1) [ ] Jeg: ringer  ', 'under-way', '> >  1) [/] Jeg: ringer  '],
		['* [ ]   Jeg:  to  blanke', 'under-way', '* [/]   Jeg:  to  blanke'],
		['- [ ] Jeg: ringer 🔁 every week 📅 2026-12-01', 'kept', 'recurring'],
		['- [ ] Jeg: ringer 🔁 every week 📅 2026-12-01', 'released', 'recurring'],
		['- [ ] Jeg: ringer 🔁 every week 📅 2026-12-01', 'under-way', '- [/] Jeg: ringer 🔁 every week 📅 2026-12-01'],
		['- [ ] Jeg: ringer [repeat:: every week]', 'kept', 'recurring'],
		['- [ ] Jeg: ringer 🏁 delete', 'kept', 'recurring'],
		['- [ ] Jeg: ringer 🏁 keep', 'kept', '- [x] Jeg: ringer 🏁 keep ✅ 2026-11-24'],
		['\t* [ ] Jeg: ringer', 'kept', '\t* [x] Jeg: ringer ✅ 2026-11-24'],
		['- [ ] Jeg: ringer [frist:: 1.12.2026]', 'kept', '- [x] Jeg: ringer [frist:: 1.12.2026] ✅ 2026-11-24'],
		['- Jeg: ringer', 'kept', 'not-a-task'],
	])('%s → %s', (line, to, expected) => {
		expect(changed(line, (text, identity) => settle(text, identity, to, TODAY))).toBe(expected);
		expect(changed(line, (text, identity) => settle(text, identity, to, TODAY), '\r\n')).toBe(expected);
	});

	it('touches the box and the end, and leaves the words between to whoever types there', () => {
		const text = '- [ ] Jeg: ringer 📅 2026-12-01';
		const result = settle(text, shown(text, 1), 'kept', TODAY);
		expect(result).toEqual({ ok: true, line: 1, edits: [{ from: 3, to: 4, insert: 'x' }, { from: text.length, to: text.length, insert: ' ✅ 2026-11-24' }] });
	});

	it('comes back to the same bytes when it is reopened', () => {
		const line = fc
			.tuple(fc.constantFrom('- ', '* ', '\t- ', '> - ', '1. '), fc.constantFrom('ringer', 'Jeg: ringer', '[[Hanne Holm]]: ja ', '#task x', 'æ😀'), fc.constantFrom('', ' 📅 2026-12-01', ' [due:: 2026-12-01]', ' [kind:: ansvar]', ' ⏫ 📅 2026-12-01 ^b', ' [hvem:: mig] 📅 2026-12-01'))
			.map(([marker, words, end]) => `${marker}[ ] ${words}${end}`);
		fc.assert(
			fc.property(line, fc.constantFrom<Settlement[]>('kept', 'released', 'under-way'), (before, to) => {
				const settled = changed(before, (text, identity) => settle(text, identity, to, TODAY));
				expect(settled).not.toBe(before);
				expect(changed(settled, (text, identity) => settle(text, identity, 'open', TODAY))).toBe(before);
			}),
		);
	});
});

describe('moving the day', () => {
	const later = day('2026-12-15');

	it.each<[string, IsoDay | null, string]>([
		['- [ ] Jeg: ringer', later, '- [ ] Jeg: ringer 📅 2026-12-15'],
		['- [ ] Jeg: ringer 📅 2026-12-01', later, '- [ ] Jeg: ringer 📅 2026-12-15'],
		['- [ ] Jeg: ringer 📅 2026-12-01', null, '- [ ] Jeg: ringer'],
		['- [ ] Jeg: ringer  [due:: 2026-12-01]', later, '- [ ] Jeg: ringer  [due:: 2026-12-15]'],
		['- [ ] Jeg: ringer (due:: 2026-12-01)', later, '- [ ] Jeg: ringer (due:: 2026-12-15)'],
		['- [ ] Jeg: ringer  [priority:: high]', later, '- [ ] Jeg: ringer  [priority:: high]  [due:: 2026-12-15]'],
		['- [ ] Jeg: ringer ➕ 2026-11-01 ✅ 2026-11-02', later, '- [ ] Jeg: ringer ➕ 2026-11-01 📅 2026-12-15 ✅ 2026-11-02'],
		['- [ ] Jeg: ringer 🔁 every week 📅 2026-12-01', later, '- [ ] Jeg: ringer 🔁 every week 📅 2026-12-15'],
		['- [ ] Jeg: ringer 📅 2026-12-15', later, '- [ ] Jeg: ringer 📅 2026-12-15'],
		['- [ ] Jeg: ringer', null, '- [ ] Jeg: ringer'],
		['- [ ] Jeg: ringer [frist:: 1.12.2026]', later, '- [ ] Jeg: ringer 📅 2026-12-15'],
		['- [ ] Jeg: ringer [frist:: 1.12.2026]', null, '- [ ] Jeg: ringer'],
	])('%s → %s', (line, to, expected) => {
		expect(changed(line, (text, identity) => moveDue(text, identity, to))).toBe(expected);
	});

	it('writes a field where the user prefers it', () => {
		expect(changed('- [ ] Jeg: ringer', (text, identity) => moveDue(text, identity, later, true))).toBe('- [ ] Jeg: ringer  [due:: 2026-12-15]');
	});
});

describe('what Tasks makes of a recurring line', () => {
	it.each([
		['two lines', '- [ ] a 📅 2026-12-08\n- [x] a', '- [ ] a 📅 2026-12-08\r\n- [x] a'],
		['one line', '- [x] a', '- [x] a'],
	])('takes its place: %s', (_, replacement, expected) => {
		expect(changed('- [ ] a', (text, identity) => replaceLine(text, identity, replacement), '\r\n')).toBe(expected);
	});

	it('takes it away with its line ending', () => {
		const text = 'a\r\n- [ ] b\r\nc';
		const result = replaceLine(text, shown(text, 2), '');
		expect(result.ok && applyEdits(text, result.edits)).toBe('a\r\nc');
	});
});

describe('several promises of one note', () => {
	const text = '- [ ] a\n- [ ] b 🔁 every week\n- [ ] a\n- [ ] a';
	const twins = [1, 3, 4].map((line) => shown(text, line));

	it('are settled together, twins too', () => {
		const change = changeEach(text, twins, (now, promise) => settle(now, promise, 'released', TODAY));
		expect(change.ok && applyEdits(text, change.edits)).toBe('- [-] a ❌ 2026-11-24\n- [ ] b 🔁 every week\n- [-] a ❌ 2026-11-24\n- [-] a ❌ 2026-11-24');
	});

	it('are refused together', () => {
		expect(changeEach(text, [...twins, shown(text, 2)], (now, promise) => settle(now, promise, 'kept', TODAY))).toEqual({ ok: false, why: 'recurring', line: 2 });
	});
});
