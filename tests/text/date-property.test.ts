import { describe, expect, it } from 'vitest';
import { isNoSuchDay, readDateProperty } from '../../src/text/date-property';

describe('a date of a property', () => {
	it.each([
		['2026-12-01', '2026-12-01', null],
		[' 2026-12-01 ', '2026-12-01', null],
		['2026-12-01T14:30', '2026-12-01', '14:30'],
		['2026-12-01 14:30', '2026-12-01', '14:30'],
		['2026-12-01T14:30:59', '2026-12-01', '14:30'],
		['2026-12-01T9:05', '2026-12-01', '09:05'],
		['1-12-2026', '2026-12-01', null],
		['01-12-2026', '2026-12-01', null],
		['1.12.2026', '2026-12-01', null],
		['31.1.2026 8.15', '2026-01-31', '08:15'],
		['1/12-2026', '2026-12-01', null],
		['1/12-2026 14:30', '2026-12-01', '14:30'],
		['29-02-2024', '2024-02-29', null],
		['[[2026-12-01]]', '2026-12-01', null],
		['[[Dagbog/2026-12-01|i går]]', '2026-12-01', null],
		['[[Dagbog/2026-12-01.md#Møde]]', '2026-12-01', null],
		['[[2026-12-01]] 14:30', '2026-12-01', '14:30'],
		['[i går](Dagbog/2026-12-01.md)', '2026-12-01', null],
		['[i går](<Min dagbog/2026-12-01.md>)', '2026-12-01', null],
		['[i går](Min%20dagbog/2026-12-01.md)', '2026-12-01', null],
	])('%j', (text, day, time) => {
		expect(readDateProperty(text)).toEqual({ day, time });
	});

	it.each([
		'', 'i morgen', '2026-02-30', '31.4.2026', '2026-13-01', '1-12-26', '1/12/2026', '12/1-26', '1-12.2026', '2026-12', '2026-12-01T14:30Z',
		'2026-12-01T14:30+01:00', '2026-12-01 24:00', '2026-12-01 14:60', '2026-12-01 eller 2', '[[I morgen]]', '[[2026-02-30]]', 'se [[2026-12-01]]', '[[2026-12-01]] og mere', '20261201',
		'constructor', '0-0-0000',
	])('%j is none', (text) => {
		expect(readDateProperty(text)).toBeNull();
	});

	it('does not wear itself out on a long value', () => {
		expect(readDateProperty(`[[${'2026-12-01 '.repeat(100_000)}`)).toBeNull();
	});
});

it.each<[string, boolean]>([['2026-11-31', true], ['2026-02-30T14:30', true], ['31.11.2026', true], ['2026-12-01', false], ['2026-31-11', false], ['11-31-2026', false], ['2026-12-01T25:00', false], ['i morgen', false]])('%j is written as a day that the calendar does not have: %j', (text, expected) => {
	expect(isNoSuchDay(text)).toBe(expected);
});
