import { describe, expect, it } from 'vitest';
import { contactsFinder, headingMeaning, sectionName, stepName, stepOf, STEPS } from '../../src/model/headings';

const BY_NAME: readonly (readonly [string, number])[] = [
	['Forbindelse', 1],
	['Connection', 1],
	['Attention', 1],
	['Interesse', 2],
	['Interest', 2],
	['Udforskning', 3],
	['Exploration', 3],
	['Udveksling', 4],
	['Exchange', 4],
	['Forpligtelse', 5],
	['Forpligtigelse', 5],
	['Commitment', 5],
];

describe.each(BY_NAME)('%s', (name, step) => {
	it.each([name, `${step} ${name}`, `${step}. ${name}`, `${step}) ${name}`, `${step}: ${name}`, `${step}.${name}`, name.toUpperCase(), `**${name}**`, `**${step}. ${name}**`, `${name}:`])(
		'is read in "%s"',
		(text) => {
			expect(headingMeaning(text)).toEqual({ is: 'step', step });
		},
	);
});

it.each(['5.', '5', 'Forpligtelser', 'Interesser', 'Min interesse', 'Interesse og vilje', ''])('"%s" is no step', (text) => {
	expect(headingMeaning(text)).toBeNull();
});

it.each([
	['Kontakt', 'contacts'],
	['Contact', 'contacts'],
	['kontakter', 'contacts'],
	['Til næste gang', 'next-time'],
	['For next time', 'next-time'],
] as const)('"%s" heads %s', (text, is) => {
	expect(headingMeaning(text)).toEqual({ is });
});

it('writes names that it reads', () => {
	for (const language of ['da', 'en'] as const) {
		for (const step of STEPS) expect(headingMeaning(`${step}. ${stepName(step, language)}`)).toEqual({ is: 'step', step });
		for (const section of ['contacts', 'next-time'] as const) expect(headingMeaning(sectionName(section, language))).toEqual({ is: section });
	}
});

const headings = (...lines: readonly (readonly [number, number, string])[]): readonly { line: number; level: number; text: string }[] =>
	lines.map(([line, level, text]) => ({ line, level, text }));

describe('the step a line stands under', () => {
	const conversation = headings([1, 1, 'Samtale'], [3, 2, '3. Udforskning'], [5, 3, 'Det hørte jeg'], [7, 2, '4 Udveksling'], [9, 2, 'Efter samtalen'], [11, 3, 'Forpligtelse'], [13, 3, 'Andet'], [15, 1, 'Slut']);

	it.each([
		[1, null],
		[2, null],
		[3, 3],
		[4, 3],
		[6, 3],
		[8, 4],
		[10, null],
		[12, 5],
		[14, null],
		[16, null],
	] as const)('line %i: %s', (line, step) => {
		expect(stepOf(conversation, line)).toBe(step);
	});
});

it('contacts stand down to the next heading of their own level or a higher one', () => {
	const isUnderContacts = contactsFinder(headings([2, 2, 'Kontakt'], [4, 3, '2026'], [8, 2, 'Andet'], [10, 1, 'Contact']));
	expect([1, 3, 5, 9, 11, 400].filter(isUnderContacts)).toEqual([3, 5, 11, 400]);
});
