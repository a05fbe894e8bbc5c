import { describe, expect, it } from 'vitest';
import { changeColleague, planColleagueChange, type ColleagueChange } from '../../src/edit/change-colleagues';
import type { Language } from '../../src/text/language';
import { applyEdits } from '../../src/text/edits';

const linkText = (path: string): string => path.replace(/^.*\//, '').replace(/\.md$/, '');

function changed(text: string, change: ColleagueChange, language: Language = 'da'): string {
	const outcome = changeColleague(text, change, { language, linkText });
	return outcome.ok ? applyEdits(text, outcome.edits) : outcome.why;
}

function note(...lines: readonly string[]): string {
	return ['---', 'type: kollega', ...lines, '---', 'Tekst.', ''].join('\n');
}

describe('one property of a colleague', () => {
	it.each<[string, ColleagueChange, readonly string[], readonly string[]]>([
		['a tier that is new', { property: 'tier', value: 'core' }, [], ['prioritet: kerne']],
		['a tier under its English key', { property: 'tier', value: 'active' }, ['tier: other # valgt sammen'], ['tier: active # valgt sammen']],
		['a tier under its Danish key', { property: 'tier', value: 'other' }, ['Prioritet: "kerne"'], ['Prioritet: "øvrige"']],
		['a tier of no known word', { property: 'tier', value: 'core' }, ['prioritet: vist høj'], ['prioritet: kerne']],
		['a cadence', { property: 'cadence', value: 60 }, ['kadence: 30'], ['kadence: 60']],
		['a department with a note', { property: 'department', value: { path: 'Afd/Birkehuset.md', label: 'Birkehuset' } }, ['afdeling: Lindehuset'], ['afdeling: "[[Birkehuset]]"']],
		['a name that has a note now', { property: 'department', value: { path: 'Afd/Birkehuset.md', label: 'Birkehuset' } }, ['afdeling: Birkehuset'], ['afdeling: "[[Birkehuset]]"']],
		['a department in words', { property: 'department', value: { label: ' Nat: øst ' } }, ['afdeling: "[[Lindehuset]]"'], ['afdeling: "Nat: øst"']],
		['an organizer', { property: 'organizer', value: { path: 'Mig.md', label: 'Sara' } }, [], ['ansvarlig: "[[Mig]]"']],
		['nothing any more', { property: 'tier', value: null }, ['prioritet: kerne', 'rolle: pædagog'], ['rolle: pædagog']],
		['nothing any more, under both keys', { property: 'tier', value: null }, ['tier: core', 'rolle: pædagog', 'prioritet: aktiv'], ['rolle: pædagog']],
	])('writes %s', (_case, change, before, after) => {
		expect(changed(note(...before), change)).toBe(note(...after));
	});

	it.each<[ColleagueChange, string]>([
		[{ property: 'tier', value: 'core' }, 'prioritet: Kerne'],
		[{ property: 'cadence', value: 30 }, 'cadence: 30'],
		[{ property: 'department', value: { path: 'Afd/Birkehuset.md', label: 'Birkehuset' } }, 'afdeling: "[[Afd/Birkehuset|birkehuset]]"'],
		[{ property: 'department', value: { label: 'Nat' } }, 'afdeling: nat'],
		[{ property: 'organizer', value: null }, 'rolle: x'],
	])('leaves alone what says it already: %j', (change, line) => {
		expect(changeColleague(note(line), change, { language: 'da', linkText })).toEqual({ ok: true, edits: [] });
	});

	it('writes in English where the notes are English, and changes no other byte', () => {
		const text = '\uFEFF---\r\ntype: colleague\r\nvalues: [ "[[A]]",  B ] # two\r\n---\r\nBody without an end';
		expect(changed(text, { property: 'tier', value: 'active' }, 'en')).toBe(text.replace('# two\r\n', '# two\r\ntier: active\r\n'));
	});
});

describe('several colleagues', () => {
	const texts = new Map([
		['Anna.md', note('prioritet: aktiv')],
		['Bo.md', '---\ntype: kollega\nroller: [a\n---\n'],
		['Carl.md', note('prioritet: kerne')],
		['Dan.md', '---\ntype: kollega\nrolle: x\nrolle: y\n---\n'],
	]);
	const plan = (change: ColleagueChange) => planColleagueChange([...texts.keys(), 'Væk.md'], (path) => texts.get(path) ?? null, change, { language: 'da', linkText });

	it.each<[ColleagueChange, string[], string[]]>([
		[{ property: 'tier', value: 'core' }, ['Anna.md'], ['Carl.md']],
		[{ property: 'tier', value: null }, ['Anna.md', 'Carl.md'], []],
	])('names those that cannot be written to and goes on with the others: %j', (change, edited, same) => {
		const result = plan(change);
		expect(result.edits.map(({ path }) => path)).toEqual(edited);
		expect(result.same).toEqual(same);
		expect(result.refused).toEqual([
			{ path: 'Bo.md', why: 'yaml-broken' },
			{ path: 'Dan.md', why: 'key-twice' },
			{ path: 'Væk.md', why: 'note-gone' },
		]);
	});
});
