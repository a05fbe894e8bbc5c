import fc from '../chance';
import moment from 'moment';
import 'moment/locale/da';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayOf, daysBetween, formatDay, formatPattern, formatTime, isoDay, timeOf, weekdayOf, type IsoDay } from '../../src/text/dates';

function day(text: string): IsoDay {
	const read = isoDay(text);
	if (read === null) throw new RangeError(`${text} is no day`);
	return read;
}

describe('a day', () => {
	it.each(['2026-12-01', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2026-03-29', '2026-10-25'])('%s is one', (text) => {
		expect(isoDay(text)).toBe(text);
		expect(isoDay(text)).toBe(text);
	});

	it.each(['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '2026-04-31', '2026-1-1', '26-01-01', ' 2026-01-01', '2026-01-01T10', '2026/01/01', '', '20260101xx'])(
		'%j is none',
		(text) => {
			expect(isoDay(text)).toBeNull();
			expect(isoDay(text)).toBeNull();
		},
	);

	it('is the local day of a moment, also just after midnight', () => {
		expect(dayOf(new Date(2026, 6, 15, 0, 30))).toBe('2026-07-15');
		expect(timeOf(new Date(2026, 6, 15, 0, 5))).toBe('00:05');
	});
});

describe('counting days', () => {
	it.each([
		['2026-03-28', 2, '2026-03-30'],
		['2026-10-24', 2, '2026-10-26'],
		['2026-12-31', 1, '2027-01-01'],
		['2024-03-01', -1, '2024-02-29'],
	])('%s and %i days is %s', (from, count, to) => {
		expect(addDays(day(from), count)).toBe(to);
		expect(daysBetween(day(from), day(to))).toBe(count);
	});

	it.each([
		['2026-01-31', 1, '2026-02-28'],
		['2026-12-15', 2, '2027-02-15'],
		['2026-03-31', -1, '2026-02-28'],
	])('%s and %i months is %s', (from, count, to) => {
		expect(addMonths(day(from), count)).toBe(to);
	});

	it('goes there and back over every change of clock', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: -4000, max: 4000 }), (start, count) => {
				const from = addDays(day('1980-01-01'), start);
				expect(daysBetween(from, addDays(from, count))).toBe(count);
			}),
		);
	});

	it('begins the week on Monday', () => {
		expect(weekdayOf(day('2026-11-23'))).toBe(1);
		expect(weekdayOf(day('2026-11-22'))).toBe(7);
	});
});

describe('a day as people read it', () => {
	it.each([
		['da', 'day-month', '3. dec.'],
		['da', 'day-month-year', '3. dec. 2026'],
		['da', 'day-full-month', '3. december'],
		['da', 'weekday-day-month', 'torsdag 3. december'],
		['da', 'weekday-day-month-year', 'torsdag 3. december 2026'],
		['da', 'weekday', 'torsdag'],
		['da', 'month', 'december 2026'],
		['en', 'day-month', '3 Dec'],
		['en', 'day-month-year', '3 Dec 2026'],
		['en', 'day-full-month', '3 December'],
		['en', 'weekday-day-month', 'Thursday 3 December'],
		['en', 'weekday-day-month-year', 'Thursday 3 December 2026'],
		['en', 'weekday', 'Thursday'],
		['en', 'month', 'December 2026'],
	] as const)('%s %s', (language, style, text) => {
		expect(formatDay(day('2026-12-03'), language, style)).toBe(text);
	});

	it.each([
		['2026-06-02', '2. juni', '2. juni 2026'],
		['2026-07-31', '31. juli', '31. juli 2026'],
		['2026-05-01', '1. maj', '1. maj 2026'],
		['2026-09-01', '1. sep.', '1. sep. 2026'],
	])('writes %s in Danish as %s', (text, short, withYear) => {
		expect([formatDay(day(text), 'da', 'day-month'), formatDay(day(text), 'da', 'day-month-year')]).toEqual([short, withYear]);
	});

	it('writes a time with a dot in Danish', () => {
		expect(formatTime('14:30', 'da')).toBe('14.30');
		expect(formatTime('14:30', 'en')).toBe('14:30');
	});
});

describe('a pattern of a template', () => {
	const TOKENS = ['YYYY', 'YY', 'MMMM', 'MMM', 'MM', 'M', 'DDDD', 'DDD', 'DD', 'D', 'Do', 'dddd', 'ddd', 'd', 'E', 'WW', 'W', 'GGGG', 'GG', 'Q', 'HH', 'H', 'hh', 'h', 'mm', 'm', 'ss', 'A', '[uge]', '[D]'];

	it.each([
		['da', 'da'],
		['en', 'en'],
	] as const)('reads as moment reads it, in %s', (language, locale) => {
		const tokens = fc.array(fc.tuple(fc.constantFrom(...TOKENS), fc.constantFrom(' ', '-', '. ', ': ', '/')), { minLength: 1, maxLength: 5 });
		fc.assert(
			fc.property(tokens, fc.integer({ min: 0, max: 15_000 }), fc.integer({ min: 0, max: 1439 }), (parts, offset, minute) => {
				const pattern = parts.flat().join('');
				const at = addDays(day('1999-12-25'), offset);
				const time = timeOf(new Date(2000, 0, 1, 0, minute));
				expect(formatPattern({ day: at, time }, pattern, language)).toBe(moment(`${at}T${time}`).locale(locale).format(pattern));
			}),
			{ numRuns: 300 },
		);
	});

	it('is midnight without a time', () => {
		expect(formatPattern({ day: day('2026-12-03'), time: null }, 'HH:mm', 'da')).toBe('00:00');
	});
});
