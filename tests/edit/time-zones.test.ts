// No time zone and no change of clocks moves a day or an hour. Each zone gets modules of its own: days are remembered as moments of the zone they were first asked in.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const ZONES: readonly (readonly [zone: string, changes: readonly (readonly [number, number, number])[]])[] = [
	['Europe/Copenhagen', [[2026, 3, 29], [2026, 10, 25]]],
	['America/New_York', [[2026, 3, 8], [2026, 11, 1]]],
	['Pacific/Auckland', [[2026, 4, 5], [2026, 9, 27]]],
];

/** One that has no change at midnight, and one that has: there a day begins at one o'clock. */
const OTHERS: typeof ZONES = [['UTC', [[2026, 1, 1]]], ['America/Santiago', [[2026, 4, 5], [2026, 9, 6]]]];

const HOURS = ['00:00', '00:30', '01:30', '02:00', '02:30', '03:00', '03:30', '12:00', '23:59'];

describe.each([...ZONES, ...OTHERS])('in %s', (zone, changes) => {
	const before = process.env['TZ'];
	beforeAll(() => {
		process.env['TZ'] = zone;
		vi.resetModules();
	});
	afterAll(() => {
		process.env['TZ'] = before;
		vi.resetModules();
	});

	it.each(changes)('the clocks change on %i-%i-%i and no day does', async (year, month, date) => {
		const { addDays, addMonths, dayOf, daysBetween, isoDay, weekdayOf } = await import('../../src/text/dates');
		const { readDateWords } = await import('../../src/text/date-words');
		const day = isoDay(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
		if (day === null) throw new Error('no day');
		for (let around = -3; around <= 3; around++) {
			const other = addDays(day, around);
			expect(daysBetween(day, other)).toBe(around);
			expect(addDays(other, -around)).toBe(day);
			expect(weekdayOf(other)).toBe(((weekdayOf(day) - 1 + around + 7) % 7) + 1);
			expect(readDateWords('i morgen', other)).toBe(addDays(other, 1));
			expect(readDateWords('om 14 dage', other)).toBe(addDays(other, 14));
			expect(daysBetween(other, readDateWords('på søndag', other) ?? other)).toBe(7 - (weekdayOf(other) % 7));
			expect(addMonths(addMonths(other, 12), -12)).toBe(other);
			// 00:30 on the clock of the wall is that day; where the night has no such hour, the same day all the same.
			const [y, m, d] = other.split('-').map(Number);
			expect(dayOf(new Date(y ?? 0, (m ?? 1) - 1, d, 0, 30))).toBe(other);
			expect(dayOf(new Date(y ?? 0, (m ?? 1) - 1, d, 23, 59))).toBe(other);
		}
	});

	it.each(changes)('a conversation on %i-%i-%i keeps its hour through reading, moving and the calendar', async (year, month, date) => {
		const ICAL = (await import('ical.js')).default;
		const { isoDay } = await import('../../src/text/dates');
		const { readNote } = await import('../../src/model/read-note');
		const { DEFAULT_READING } = await import('../../src/model/reading-options');
		const { setConversationDate } = await import('../../src/edit/conversation-status');
		const { statusOf } = await import('../../src/edit/conversation-text');
		const { calendarFile } = await import('../../src/report/calendar');
		const { applyEdits } = await import('../../src/text/edits');
		const day = isoDay(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
		if (day === null) throw new Error('no day');
		for (const time of HOURS) {
			const note = '---\ntype: samtale\nkollega: Hanne\ndato: 2026-01-01\nstatus: planlagt\n---\n';
			const change = setConversationDate(note, day, time, 'da');
			const text = change.ok ? applyEdits(note, change.edits) : '';
			expect(text).toContain(`dato: ${day}T${time}\n`);
			const { content } = readNote('Samtaler/a.md', text, DEFAULT_READING);
			if (content.kind !== 'conversation' || content.date === null) throw new Error(content.kind);
			expect(content.date).toEqual({ day, time });
			expect(statusOf(day, time, { today: day, now: time })).toBe('planned');
			const file = calendarFile({ path: 'a.md', at: content.date, duration: 60, place: null, status: 'planned', title: 'x' }, new Date(Date.UTC(2026, 0, 1)));
			expect(file).toContain(`DTSTART:${day.replaceAll('-', '')}T${time.replace(':', '')}00\r\n`);
			expect(file).toContain('DTSTAMP:20260101T000000Z\r\n');
			const event = new ICAL.Event(new ICAL.Component(ICAL.parse(file) as unknown[]).getFirstSubcomponent('vevent') ?? undefined);
			expect(event.startDate.toString()).toBe(`${day}T${time}:00`);
		}
	});

	it('really is that zone', () => {
		expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
	});
});
