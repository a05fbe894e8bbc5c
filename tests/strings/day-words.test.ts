import { describe, expect, it } from 'vitest';
import { agoWords, aheadWords, dueWords, exactDay, fullDay, pastAppointment, settledWords, shortDay, type DaySpeech } from '../../src/strings/day-words';
import { stringsFor } from '../../src/strings/strings-for';
import { readDateWords } from '../../src/text/date-words';
import { addDays } from '../../src/text/dates';
import { day, TODAY } from '../views/a-commitment';

const da: DaySpeech = { today: TODAY, language: 'da', strings: stringsFor('da') };
const en: DaySpeech = { today: TODAY, language: 'en', strings: stringsFor('en') };

describe('a day gone by', () => {
	it.each([
		['2026-11-24', 'i dag', 'today'],
		['2026-11-23', 'i går', 'yesterday'],
		['2026-11-22', '2 dage siden', '2 days ago'],
		['2026-10-13', '42 dage siden', '42 days ago'],
		['2026-10-07', '48 dage siden', '48 days ago'],
		['2026-10-06', '7 uger siden', '7 weeks ago'],
		['2026-09-28', '8 uger siden', '8 weeks ago'],
		['2026-08-25', '3 mdr. siden', '3 months ago'],
		['2026-03-18', '8 mdr. siden', '8 months ago'],
		['2024-11-25', '24 mdr. siden', '24 months ago'],
		['2023-11-01', '3 år siden', '3 years ago'],
		['2026-11-27', 'om 3 dage', 'in 3 days'],
	])('%s: %s', (iso, danish, english) => {
		expect(agoWords(day(iso), da)).toBe(danish);
		expect(agoWords(day(iso), en)).toBe(english);
	});
});

describe('a day to come', () => {
	it.each([
		['2026-11-24', '14:30', 'i dag kl. 14.30', 'today at 14:30'],
		['2026-11-25', '10:00', 'i morgen kl. 10', 'tomorrow at 10:00'],
		['2026-11-25', null, 'i morgen', 'tomorrow'],
		['2026-12-03', '14:30', 'om 9 dage', 'in 9 days'],
		['2027-01-20', null, 'om 8 uger', 'in 8 weeks'],
		['2027-05-24', null, 'om 6 mdr.', 'in 6 months'],
		['2026-11-20', null, '4 dage siden', '4 days ago'],
	])('%s %s: %s', (iso, time, danish, english) => {
		expect(aheadWords(day(iso), time, da)).toBe(danish);
		expect(aheadWords(day(iso), time, en)).toBe(english);
	});
});

describe('a due date', () => {
	it.each([
		['2026-11-12', '12 dage over', '12 days over'],
		['2026-11-23', '1 dag over', '1 day over'],
		['2026-11-24', 'i dag', 'today'],
		['2026-11-25', 'i morgen', 'tomorrow'],
		['2026-11-26', 'på torsdag', 'on Thursday'],
		['2026-11-30', 'på mandag', 'on Monday'],
		['2026-12-01', '1. dec.', '1 Dec'],
		['2027-12-01', '1. dec. 2027', '1 Dec 2027'],
	])('%s: %s', (iso, danish, english) => {
		expect(dueWords(day(iso), da)).toBe(danish);
		expect(dueWords(day(iso), en)).toBe(english);
	});
});

it('tells a near day without its year, across New Year too', () => {
	expect(shortDay(day('2027-01-04'), da)).toBe('4. jan.');
	expect(shortDay(day('2025-03-04'), en)).toBe('4 Mar 2025');
});

it('tells when something was settled', () => {
	expect(settledWords(day('2026-11-23'), da)).toBe('i går');
	expect(settledWords(day('2026-11-18'), da)).toBe('18. nov.');
});

it('tells an exact day with its time as each language does', () => {
	expect(exactDay(day('2026-10-13'), '14:30', da)).toBe('tirsdag 13. oktober 2026 kl. 14.30');
	expect(exactDay(day('2026-10-13'), '14:30', en)).toBe('Tuesday 13 October 2026 at 14:30');
	expect(pastAppointment(day('2026-11-20'), '13:00', da)).toBe('fredag 20. november kl. 13.00, 4 dage siden');
	expect(pastAppointment(day('2026-11-23'), null, en)).toBe('Monday 23 November, yesterday');
});

describe('a day that is proposed', () => {
	it.each([
		['2026-12-03', 'torsdag 3. december', 'Thursday 3 December'],
		['2027-11-25', 'torsdag 25. november 2027', 'Thursday 25 November 2027'],
	])('%s: %s', (iso, danish, english) => {
		expect(fullDay(day(iso), da)).toBe(danish);
		expect(fullDay(day(iso), en)).toBe(english);
	});

	it('is read as that day, however far ahead it is', () => {
		const days = Array.from({ length: 1500 }, (_, ahead) => addDays(TODAY, ahead));
		for (const speech of [da, en]) expect(days.filter((each) => readDateWords(fullDay(each, speech), TODAY) !== each)).toEqual([]);
	});
});
