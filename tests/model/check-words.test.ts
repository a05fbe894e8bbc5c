import { describe, expect, it } from 'vitest';
import { tellsMembership } from '../../src/model/membership-words';
import { aConversation, aNote, readLines, told } from './reading';

it.each([
	['medlem', true],
	['Medlem', true],
	['ikke-medlem', true],
	['ikke_medlem', true],
	['Ikke medlem', true],
	['status/medlem', true],
	['non-member', true],
	['union-member', true],
	['uorganiseret', true],
	['medlemsmøde', false],
	['medlemskab', false],
	['remember', false],
	['organisering', false],
	['', false],
])('%j tells membership: %s', (name, tells) => {
	expect(tellsMembership(name)).toBe(tells);
});

describe('in the body of a note of ours', () => {
	it.each([
		['#medlem', ['6:1 sensitive-property']],
		['Hun er #ikke-medlem, tror jeg', ['6:8 sensitive-property']],
		['Se [[Ikke-medlem]].', ['6:4 sensitive-property']],
		['Se [[Lister/Medlem|listen]].', ['6:4 sensitive-property']],
		['[listen](Ikke-medlem.md)', ['6:1 sensitive-property']],
		['- [ ] [[Bo]]: ringer #medlem', ['6:22 sensitive-property']],
		['Vi talte om medlemmer', []],
		['a#medlem', []],
		['`#medlem`', []],
		['Til #medlemsmødet', []],
		['Hej {{name}}', ['6:5 placeholder-unknown {{name}}']],
		['- {{ date:YYYY }}: {{time}}', ['6:3 placeholder-unknown {{date:YYYY}}', '6:20 placeholder-unknown {{time}}']],
		['`{{name}}`', []],
		['{{}} og { {x} }', []],
		['{{aldrig lukket', []],
	] as const)('%s', (line, problems) => {
		expect(told(readLines(aConversation([], [line])).problems)).toEqual(problems);
	});
});

describe('in a property', () => {
	it.each([
		['tags: [tr, medlem]', ['3:12 sensitive-property tags']],
		['tags: "#medlem"', ['3:7 sensitive-property tags']],
		['tags:\n  - tr\n  - ikke-medlem', ['5:5 sensitive-property tags']],
		['kender: ["[[Ikke-medlem]]"]', ['3:10 sensitive-property kender']],
		['noter: medlem af klubben', []],
	] as const)('%s', (property, problems) => {
		expect(told(readLines(aNote('kollega', [property])).problems)).toEqual(problems);
	});
});
