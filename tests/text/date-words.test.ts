import fc from '../chance';
import { describe, expect, it } from 'vitest';
import { readDateWords } from '../../src/text/date-words';
import { isoDay, type IsoDay } from '../../src/text/dates';

function day(text: string): IsoDay {
	const read = isoDay(text);
	if (read === null) throw new Error(`${text} is no day`);
	return read;
}

/** Tuesday in ISO week 48. */
const TODAY = day('2026-11-24');

describe('a day in words', () => {
	it.each<[string, string | null]>([
		['i dag', '2026-11-24'],
		['I dag', '2026-11-24'],
		['today', '2026-11-24'],
		['i aften', '2026-11-24'],
		['i morgen', '2026-11-25'],
		['Tomorrow', '2026-11-25'],
		['i overmorgen', '2026-11-26'],
		['the day after tomorrow', '2026-11-26'],
		['i går', '2026-11-23'],
		['i gaar', '2026-11-23'],
		['yesterday', '2026-11-23'],
		['i forgårs', '2026-11-22'],
		['torsdag', '2026-11-26'],
		['på torsdag', '2026-11-26'],
		['På  torsdag.', '2026-11-26'],
		['nu på torsdag', '2026-11-26'],
		['senest på torsdag', '2026-11-26'],
		['Senest 1. december', '2026-12-01'],
		['by thursday', '2026-11-26'],
		['by 2026-12-01', '2026-12-01'],
		['senest', null],
		['inden torsdag', null],
		['thursday', '2026-11-26'],
		['on thursday', '2026-11-26'],
		['this thursday', '2026-11-26'],
		['thu', '2026-11-26'],
		['tors', '2026-11-26'],
		['tirsdag', '2026-12-01'],
		['tuesday', '2026-12-01'],
		['mandag', '2026-11-30'],
		['lørdag', '2026-11-28'],
		['loerdag', '2026-11-28'],
		['søn', '2026-11-29'],
		['næste fredag', '2026-12-04'],
		['next friday', '2026-12-04'],
		['fredag i næste uge', '2026-12-04'],
		['friday next week', '2026-12-04'],
		['næste tirsdag', '2026-12-01'],
		['next monday', '2026-11-30'],
		['fredag om en uge', '2026-12-04'],
		['fredag om to uger', '2026-12-11'],
		['på fredag om 14 dage', '2026-12-11'],
		['fredag om 3 dage', null],
		['i torsdags', '2026-11-19'],
		['i tirsdags', '2026-11-17'],
		['sidste mandag', '2026-11-23'],
		['last friday', '2026-11-20'],
		['om 14 dage', '2026-12-08'],
		['om fjorten dage', '2026-12-08'],
		['om en uge', '2026-12-01'],
		['om 2 uger', '2026-12-08'],
		['2 uger', '2026-12-08'],
		['om et par uger', '2026-12-08'],
		['in two weeks', '2026-12-08'],
		['in a week', '2026-12-01'],
		['in a fortnight', '2026-12-08'],
		['in 3 days', '2026-11-27'],
		['om tre måneder', '2027-02-24'],
		['om en måned', '2026-12-24'],
		['in a year', '2027-11-24'],
		['for 3 dage siden', '2026-11-21'],
		['3 days ago', '2026-11-21'],
		['næste uge', '2026-11-30'],
		['next week', '2026-11-30'],
		['uge 50', '2026-12-07'],
		['i uge 48', '2026-11-23'],
		['week 1', '2027-01-04'],
		['uge 53', '2026-12-28'],
		['næste måned', '2026-12-01'],
		['next month', '2026-12-01'],
		['sidst på måneden', '2026-11-30'],
		['end of the month', '2026-11-30'],
		['1. dec', '2026-12-01'],
		['1. dec.', '2026-12-01'],
		['1 december', '2026-12-01'],
		['den 1. december 2027', '2027-12-01'],
		['december 1st', '2026-12-01'],
		['Dec 1', '2026-12-01'],
		['the 3rd of May', '2027-05-03'],
		['3. maj', '2027-05-03'],
		['24. nov', '2026-11-24'],
		['23. nov', '2027-11-23'],
		['29. februar', '2028-02-29'],
		['fredag 11. december 2026', '2026-12-11'],
		['Friday 11 December 2026', '2026-12-11'],
		['fredag den 11. december', '2026-12-11'],
		['fredag d. 11/12', '2026-12-11'],
		['fre. 11/12', '2026-12-11'],
		['fredag 2026-12-11', '2026-12-11'],
		['på fredag den 4.', '2026-12-04'],
		['on Friday, December 4th', '2026-12-04'],
		['torsdag den 11. december', null],
		['fredag 11', null],
		['fredag næste uge måske', null],
		['fredag fredag', null],
		['den 3.', '2026-12-03'],
		['den 31.', '2026-12-31'],
		['the 30th', '2026-11-30'],
		['3/12', '2026-12-03'],
		['d. 3/12', '2026-12-03'],
		['3.12.', '2026-12-03'],
		['3/12-2027', '2027-12-03'],
		['2026-12-01', '2026-12-01'],
		['1.12.2026', '2026-12-01'],
		['', null],
		['snart', null],
		['en dag', '2026-11-25'],
		['dag', null],
		['31. november', null],
		['30. februar', null],
		['32/1', null],
		['uge 54', null],
		['om 0 dage', null],
		['om 1000 dage', null],
		['torsdag måske', null],
		['måske torsdag', null],
		['14', null],
		['i', null],
		['næste', null],
		['om', null],
		['for længe siden', null],
	])('%j is %s', (words, expected) => {
		expect(readDateWords(words, TODAY)).toBe(expected);
	});

	it.each<[string, string, string]>([
		['2026-01-31', 'om en måned', '2026-02-28'],
		['2028-02-28', 'i morgen', '2028-02-29'],
		['2026-12-31', 'i morgen', '2027-01-01'],
		['2026-12-31', 'næste uge', '2027-01-04'],
		['2027-01-02', 'uge 53', '2026-12-28'],
		['2026-11-29', 'næste mandag', '2026-11-30'],
		['2026-11-29', 'søndag', '2026-12-06'],
		['2026-10-24', 'i morgen', '2026-10-25'],
		['2026-03-28', 'om en uge', '2026-04-04'],
	])('on %s %j is %s', (today, words, expected) => {
		expect(readDateWords(words, day(today))).toBe(expected);
	});

	it('gives a real day or none, whatever is typed', () => {
		const word = fc.constantFrom('om', 'in', '14', '1', 'dage', 'uge', 'næste', 'fredag', 'i', 'på', 'dec', 'den', 'siden', 'for', 'ago', '/', '.', 'x', '99', '0', 'par', 'et');
		fc.assert(
			fc.property(fc.array(word, { maxLength: 5 }), (words) => {
				const read = readDateWords(words.join(' '), TODAY);
				expect(read === null || isoDay(read) === read).toBe(true);
			}),
		);
	});
});
