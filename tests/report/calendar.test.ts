import fc from '../chance';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile, calendarPath, calendarTitle, meetingId, type CalendarMeeting } from '../../src/report/calendar';
import { stringsFor } from '../../src/strings/strings-for';
import { isoDay, type IsoDay } from '../../src/text/dates';

const NOW = new Date(Date.UTC(2026, 10, 24, 11, 5, 9));

function day(text: string): IsoDay {
	const read = isoDay(text);
	if (read === null) throw new Error(text);
	return read;
}

function meeting(changes: Partial<CalendarMeeting> = {}): CalendarMeeting {
	return { path: 'Samtaler/2026-12-03 Hanne Holm.md', at: { day: day('2026-12-03'), time: '14:30' }, duration: null, place: 'Personalestuen', status: 'planned', title: 'Samtale', ...changes };
}

/** What a parser of another author reads. */
function read(text: string): ICAL.Event {
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
	const events = calendar.getAllSubcomponents('vevent');
	expect(events).toHaveLength(1);
	return new ICAL.Event(events[0]);
}

describe('a meeting in the calendar', () => {
	it('reads as this', () => {
		expect(calendarFile(meeting(), NOW).split('\r\n')).toEqual([
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//Tillid//Conversations//EN',
			'CALSCALE:GREGORIAN',
			'METHOD:PUBLISH',
			'BEGIN:VEVENT',
			expect.stringMatching(/^UID:[0-9a-f-]+@tillid$/),
			'SEQUENCE:217681509',
			'DTSTAMP:20261124T110509Z',
			'DTSTART:20261203T143000',
			'DURATION:PT45M',
			'SUMMARY:Samtale',
			'LOCATION:Personalestuen',
			'STATUS:CONFIRMED',
			'CLASS:PRIVATE',
			'END:VEVENT',
			'END:VCALENDAR',
			'',
		]);
	});

	it('is read by another parser as it was meant', () => {
		const event = read(calendarFile(meeting({ duration: 30 }), NOW));
		expect(event.summary).toBe('Samtale');
		expect(event.location).toBe('Personalestuen');
		expect(event.startDate.toString()).toBe('2026-12-03T14:30:00');
		expect(event.startDate.zone.tzid).toBe('floating');
		expect(event.endDate.toString()).toBe('2026-12-03T15:00:00');
	});

	it('lasts over midnight and over the change of clocks as long as it lasts', () => {
		expect(read(calendarFile(meeting({ at: { day: day('2026-10-24'), time: '23:30' }, duration: 300 }), NOW)).endDate.toString()).toBe('2026-10-25T04:30:00');
	});

	it('without a time is a whole day', () => {
		const event = read(calendarFile(meeting({ at: { day: day('2026-12-03'), time: null } }), NOW));
		expect(event.startDate.isDate).toBe(true);
		expect(event.startDate.toString()).toBe('2026-12-03');
		expect(event.endDate.toString()).toBe('2026-12-04');
	});

	it.each<[CalendarMeeting['status'], string]>([['planned', 'CONFIRMED'], ['held', 'CONFIRMED'], [null, 'CONFIRMED'], ['cancelled', 'CANCELLED'], ['declined', 'CANCELLED']])('that is %s is %s', (status, word) => {
		expect(calendarFile(meeting({ status }), NOW)).toContain(`STATUS:${word}\r\n`);
	});

	it('says nothing of a place that nobody gave', () => {
		expect(calendarFile(meeting({ place: null }), NOW)).not.toContain('LOCATION');
		expect(calendarFile(meeting({ place: ' ' }), NOW)).not.toContain('LOCATION');
	});

	it('keeps every character of title and place, in lines of at most 75 octets', () => {
		const char = fc.constantFrom('a', 'æ', '😀', '—', ',', ';', '\\', ':', '"', ' ', '\n', 'x'.repeat(30));
		const words = fc.array(char, { minLength: 1, maxLength: 60 }).map((chars) => chars.join('').trim()).filter((text) => text !== '');
		fc.assert(
			fc.property(words, words, (title, place) => {
				const text = calendarFile(meeting({ title, place }), NOW);
				const event = read(text);
				expect(event.summary).toBe(title);
				expect(event.location).toBe(place);
				for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
				expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
			}),
		);
	});

	it('drops what no calendar may hold', () => {
		expect(read(calendarFile(meeting({ title: 'a\u0000b\u0007\r\nc' }), NOW)).summary).toBe('ab\nc');
	});
});

describe('a meeting that moves', () => {
	it('is the same meeting, and the later file counts', () => {
		const first = read(calendarFile(meeting(), NOW));
		const later = read(calendarFile(meeting({ at: { day: day('2026-12-10'), time: '09:00' }, title: 'Samtale med Hanne Holm' }), new Date(NOW.getTime() + 1000)));
		expect(later.uid).toBe(first.uid);
		expect(later.sequence).toBeGreaterThan(first.sequence);
	});

	it.each<[string, boolean]>([
		['Arkiv/2026/2026-12-03 Hanne Holm.md', true],
		['Samtaler/2026-12-03 Hanne Holm.md'.normalize('NFD'), true],
		['2026-12-03 hanne holm.md', true],
		['Samtaler/2026-12-03 Hanne Holm 2.md', false],
		['Samtaler/2026-12-04 Hanne Holm.md', false],
	])('%s is the same meeting: %s', (path, same) => {
		expect(meetingId(path) === meetingId(meeting().path)).toBe(same);
	});
});

describe('the file', () => {
	const words = { da: stringsFor('da').report.calendar, en: stringsFor('en').report.calendar };

	it('names nobody, unless that is wanted', () => {
		expect(calendarTitle(null, words.da)).toBe('Samtale');
		expect(calendarTitle('Hanne Holm', words.da)).toBe('Samtale med Hanne Holm');
		expect(calendarTitle('Amir Said', words.en)).toBe('Conversation with Amir Said');
		expect(calendarPath(meeting().path, false, words.da)).toMatch(/^Samtaler\/Samtale [0-9a-f]{8}\.ics$/);
		expect(calendarPath(meeting().path, true, words.da)).toBe('Samtaler/2026-12-03 Hanne Holm.ics');
		expect(calendarPath('a.md', false, words.en)).toMatch(/^Conversation [0-9a-f]{8}\.ics$/);
		expect(calendarFile(meeting(), NOW)).not.toMatch(/Hanne|Holm/);
	});
});
