import { describe, expect, it } from 'vitest';
import { calendarMeeting } from '../../src/report/calendar-meeting';
import { stringsFor } from '../../src/strings/strings-for';
import { ASKING, held, note, vaultOf } from '../index/vault-of';

const WORDS = stringsFor('da').report.calendar;
const HELD = 'Samtaler/2026-11-05 Hanne Holm.md';
const NEXT = 'Samtaler/2026-12-03 Hanne Holm.md';

const INDEX = vaultOf({
	'Kolleger/Hanne Holm.md': note('kollega'),
	[HELD]: held('Hanne Holm', '2026-11-05', [], 'næste: "[[2026-12-03 Hanne Holm]]"'),
	[NEXT]: note('samtale', ['kollega: "[[Hanne Holm]]"', 'dato: 2026-12-03T14:30', 'varighed: 30', 'sted: Personalestuen']),
	'Samtaler/Ali.md': held('Ali', '2026-11-06'),
	'Samtaler/Uden dag.md': note('samtale', ['kollega: "[[Hanne Holm]]"']),
});

describe('what a calendar is told of a conversation', () => {
	it('is its day, time, length and place, and nobody’s name', () => {
		expect(calendarMeeting(INDEX, ASKING, NEXT, false, WORDS)).toEqual({ path: NEXT, at: { day: '2026-12-03', time: '14:30' }, duration: 30, place: 'Personalestuen', status: null, title: 'Samtale' });
	});

	it('is the name too where the user wants it', () => {
		expect(calendarMeeting(INDEX, ASKING, NEXT, true, WORDS)?.title).toBe('Samtale med Hanne Holm');
	});

	it.each<[string, string, string | null]>([
		['one that was held and is followed by another means that one', HELD, NEXT],
		['one that was held, with none after it, means itself', 'Samtaler/Ali.md', 'Samtaler/Ali.md'],
		['one without a day means nothing', 'Samtaler/Uden dag.md', null],
		['a note that is no conversation means nothing', 'Kolleger/Hanne Holm.md', null],
	])('%s', (_, path, meant) => {
		expect(calendarMeeting(INDEX, ASKING, path, false, WORDS)?.path ?? null).toBe(meant);
	});
});
