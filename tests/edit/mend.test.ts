import { describe, expect, it } from 'vitest';
import { mendColleague, mendsFor, mendText, type Mend } from '../../src/edit/mend';
import { listProblems } from '../../src/index/list-problems';
import type { Problem } from '../../src/model/problem';
import { withoutLink } from '../../src/edit/take-link-away';
import { applyEdits } from '../../src/text/edits';
import { ASKING, vaultOf } from '../index/vault-of';

const AROUND = { 'Kolleger/Hanne Holm.md': '---\ntype: kollega\n---\n', 'Kolleger/Bo Berg.md': '---\ntype: kollega\n---\n', 'Bedre vagtplaner.md': '---\ntype: initiativ\n---\n' };
const linkText = (path: string): string => path.replace(/^.*\//, '').replace(/\.md$/, '');

/** Each problem of the note with the ways to mend it, and what the note says after the first. */
function mended(text: string): readonly string[] {
	const index = vaultOf({ ...AROUND, 'a.md': text });
	return listProblems(index, ASKING)
		.filter(({ path }) => path === 'a.md')
		.map((problem) => `${problem.code}: ${mendsFor(problem).map(told).join(', ')} → ${firstOf(text, problem)}`);
}

function told(mend: Mend): string {
	if (mend.do === 'name') return linkText(mend.path);
	const words = [mend.do, 'written' in mend ? mend.written : '', 'name' in mend ? mend.name : ''].filter((word) => word !== '').join(' ');
	return 'folder' in mend && mend.folder !== null ? `${words} in ${mend.folder}` : words;
}

function firstOf(text: string, problem: Problem): string {
	const [mend] = mendsFor(problem);
	if (mend?.do !== 'name' && mend?.do !== 'quote' && mend?.do !== 'date' && mend?.do !== 'unlink') return '';
	const change = mendText(text, problem, mend, linkText);
	return change.ok ? (applyEdits(text, change.edits).split('\n')[problem.line - 1] ?? '') : change.why;
}

const CONVERSATION = '---\ntype: samtale\nkollega: "[[Bo Berg]]"\ndato: 2026-11-20\nstatus: holdt\n';

describe('what can be mended', () => {
	it.each<[string, string]>([
		['---\ntype: samtale\nkollega: "[[Hane Holm]]"\ndato: 2026-11-20\n---\n', 'link-dangling: Hanne Holm, new-note Hane Holm → kollega: "[[Hanne Holm]]"'],
		['---\ntype: samtale\nkollega: "[[Hane Holm#x|Hanne]]"\ndato: 2026-11-20\n---\n', 'link-dangling: Hanne Holm, new-note Hane Holm → kollega: "[[Hanne Holm#x|Hanne]]"'],
		['---\ntype: samtale\nkollega: Hane Holm\ndato: 2026-11-20\n---\n', 'name-unknown: Hanne Holm, new-note Hane Holm → kollega: "[[Hanne Holm]]"'],
		['---\r\ntype: samtale\r\nkollega: "Hane Holm" # hvem\r\ndato: 2026-11-20\r\n---\r\n', 'name-unknown: Hanne Holm, new-note Hane Holm → kollega: "[[Hanne Holm]]" # hvem\r'],
		['\uFEFF---\ntype: samtale\nkollega: [Hane Holm]\ndato: 2026-11-20\n---\n', 'name-unknown: Hanne Holm, new-note Hane Holm → kollega: ["[[Hanne Holm]]"]'],
		['---\ntype: samtale\nkollega: Qwerty\ndato: 2026-11-20\n---\n', 'name-unknown: new-note Qwerty → '],
		['---\ntype: samtale\nkollega: "[[Folk/Nat/Mette.md]]"\ndato: 2026-11-20\n---\n', 'link-dangling: new-note Mette in Folk/Nat → '],
		['---\ntype: samtale\nkollega: "[[/Mette]]"\ndato: 2026-11-20\n---\n', 'link-dangling: new-note Mette in  → '],
		['---\ntype: samtale\nkollega: "[[../Mette]]"\ndato: 2026-11-20\n---\n', 'link-dangling:  → '],
		['---\ntype: samtale\nkollega: "[[Mette: Krag]]"\ndato: 2026-11-20\n---\n', 'link-dangling:  → '],
		['---\ntype: samtale\nkollega: "[[Bedre vagtplaner]]"\ndato: 2026-11-20\n---\n', 'name-unknown:  → '],
		['---\ntype: samtale\nkollega: [[Bo Berg]]\ndato: 2026-11-20\n---\n', 'link-unquoted: quote → kollega: "[[Bo Berg]]"'],
		['---\ntype: samtale\nkollega: "[[Bo Berg]]"\n---\n', 'date-missing: ask-date → '],
		[`${CONVERSATION}---\n## 5\n- [ ] [[Hane Holm]]: ringer\n`, 'link-dangling: Hanne Holm, new-note Hane Holm → - [ ] [[Hanne Holm]]: ringer'],
		[`${CONVERSATION}---\n## 5\n- [ ] ringer [hvem:: Hane Holm]\n`, 'who-unknown: Hanne Holm → - [ ] ringer [hvem:: [[Hanne Holm]]]'],
		[`${CONVERSATION}---\n## 5\n- [ ] Bo: ringer [til:: [[Bedre vagtplan]]]\n`, 'link-dangling: Bedre vagtplaner, new-initiative Bedre vagtplan → - [ ] Bo: ringer [til:: [[Bedre vagtplaner]]]'],
		[`${CONVERSATION}initiativ: ["[[Ro om natten]]"]\n---\n`, 'link-dangling: new-initiative Ro om natten → '],
		[`${CONVERSATION}initiativ: "[[Projekter/Nat/Ro om natten]]"\n---\n`, 'link-dangling: new-initiative Ro om natten in Projekter/Nat → '],
		[`${CONVERSATION}initiativ: "[[./Ro om natten]]"\n---\n`, 'link-dangling:  → '],
		[`${CONVERSATION}initiativ: "[[Ro: om natten]]"\n---\n`, 'link-dangling:  → '],
		[`${CONVERSATION}næste: "[[2027-01-01 Bo Berg]]"\n---\n`, 'link-dangling: unlink → næste:'],
		[`${CONVERSATION}forrige: '[[Samtaler/2026-01-01 Bo Berg#x|den]]' # før\n---\n`, 'link-dangling: unlink → forrige: # før'],
		[`${CONVERSATION}previous: "se [[2026-01-01 Bo Berg]]"\n---\n`, 'link-dangling: unlink → previous: "se "'],
		[`${CONVERSATION}previous: ["[[2026-01-01 Bo Berg]]"]\n---\n`, 'link-dangling: unlink → previous: []'],
		[`${CONVERSATION}previous:\n  - "[[2026-01-01 Bo Berg]]"\nplace: Haven\n---\n`, 'link-dangling: unlink → place: Haven'],
		[`${CONVERSATION}previous:\n  - "[[2026-01-01 Bo Berg]]" # den\n---\n`, 'link-dangling: unlink →   - "" # den'],
		[`${CONVERSATION}---\n## 5\n- [ ] Bo: ringer 📅 01-10-2026\n`, 'date-not-read: date 2026-10-01 → - [ ] Bo: ringer 📅 2026-10-01'],
		[`${CONVERSATION}---\n## 5\n- [ ] Bo: ringer 📅 2026-10-01 inden mødet\n`, 'date-not-read:  → '],
	])('%j', (text, expected) => {
		expect(mended(text)).toEqual([expected]);
	});

	it.each<[string, string]>([
		['1. december 2026', '2026-12-01'],
		['2026.12.1', '2026-12-01'],
		['2026/12/01', '2026-12-01'],
		['2026-12-01T14:30+01:00', '2026-12-01T14:30'],
		['2026-12-01T14:30:00Z', '2026-12-01T14:30'],
		['1. dec 2026 kl. 9.05', '2026-12-01T09:05'],
	])('a day written %s becomes %s', (found, written) => {
		expect(mended(`---\ntype: samtale\nkollega: "[[Bo Berg]]"\ndato: ${found}\n---\n`)).toEqual([`date-unreadable: date ${written} → dato: ${written}`]);
	});

	it.each(['i morgen', '1. december', 'uge 49', '2026-02-30', '2026-13-01', '12/13/2026', '2026', 'engang i 2026', '2026-12-01T25:00+01:00'])('a day written %s is the user’s to mend', (found) => {
		expect(mended(`---\ntype: samtale\nkollega: "[[Bo Berg]]"\ndato: ${found}\n---\n`)).toEqual(['date-unreadable:  → ']);
	});

	it.each<[string, string, string]>([
		['---\ntype: samtale # ja\ndato: 2026-11-20\n---\n', '', '---\ntype: samtale # ja\ndato: 2026-11-20\nkollega: "[[Bo Berg]]"\n---\n'],
		['---\ntype: conversation\ncolleague:\n---\nx', '', '---\ntype: conversation\ncolleague: "[[Bo Berg]]"\n---\nx'],
		['---\ntype: samtale\nkollega: []\n---\n', '', '---\ntype: samtale\nkollega: "[[Bo Berg]]"\n---\n'],
		['---\r\ntype: samtale\r\nkollega: "[[Mig]]"\r\n---\r\n', '[[Mig]]', '---\r\ntype: samtale\r\nkollega: "[[Bo Berg]]"\r\n---\r\n'],
		['---\ntype: samtale\nkollega: mig selv\n---\n', 'mig selv', '---\ntype: samtale\nkollega: "[[Bo Berg]]"\n---\n'],
		['---\ntype: samtale\nkollega: "[[Ali]]"\n---\n', '', 'text-changed'],
		['---\ntype: samtale\nkollega: "[[Ali]]"\n---\n', '[[Mig]]', 'text-changed'],
		['---\ntype: samtale\nkollega: ["[[Mig]]", "[[Ali]]"]\n---\n', '[[Mig]]', 'text-changed'],
	])('whom %j was with, where the check saw “%s”', (text, found, after) => {
		const change = mendColleague(text, found, 'Bo Berg', 'da');
		expect(change.ok ? applyEdits(text, change.edits) : change.why).toBe(after);
	});

	it('refuses where something else stands there now', () => {
		const problem: Problem = { code: 'link-unquoted', path: 'a.md', line: 3, column: 10, field: 'kollega', found: '[[Bo Berg]]' };
		for (const text of ['', '---\ntype: samtale\nkollega: "x"\n---\n', 'x\n']) expect(mendText(text, problem, { do: 'quote' }, linkText)).toMatchObject({ ok: false, why: 'text-changed' });
	});
});

describe('a link taken away', () => {
	it.each([
		['[ "[[A]]", x ]', '[ x ]'],
		["[x, '[[A]]']", '[x]'],
		['[x, "[[A]]", y]', '[x, y]'],
		['[x, "se [[A]]"]', '[x, "se "]'],
		['  - "[[A]]"\r\n  - x\r\n', '  - x\r\n'],
		['  - "[[A]]"', ''],
		['  - [[A]]\r\n  - x\r\n', '  - x\r\n'],
		['  - [[A]] # den', '  -  # den'],
		['  "[[A]]",\n', '  "",\n'],
		['se [[A]] og [b], ja', 'se  og [b], ja'],
		['se [[A', null],
	])('%j becomes %j', (text, expected) => {
		const edit = withoutLink(text, text.indexOf('[[A'));
		expect(edit === null ? null : applyEdits(text, [edit])).toBe(expected);
	});
});
