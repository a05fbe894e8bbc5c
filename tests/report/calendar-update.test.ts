import { describe, expect, it } from 'vitest';
import { calendarFile, type CalendarMeeting } from '../../src/report/calendar';
import { updatedCalendar } from '../../src/report/calendar-update';
import { applyEdits } from '../../src/text/edits';
import { isoDay } from '../../src/text/dates';

const NOW = new Date(Date.UTC(2026, 10, 24, 11, 5, 9));
const LATER = new Date(Date.UTC(2026, 10, 24, 12, 0, 0));

function meeting(day: string, changes: Partial<CalendarMeeting> = {}): CalendarMeeting {
	const at = isoDay(day);
	if (at === null) throw new Error(day);
	return { path: 'Samtaler/2026-12-03 Hanne Holm.md', at: { day: at, time: '14:30' }, duration: null, place: null, status: 'planned', title: 'Samtale', ...changes };
}

function updated(text: string, to: CalendarMeeting, now: Date): string | null {
	const change = updatedCalendar(text, to, now);
	return change.ok ? applyEdits(text, change.edits) : null;
}

describe('a calendar file that is there', () => {
	const file = calendarFile(meeting('2026-12-03'), NOW);

	it('is left as it is while the meeting is as it was, whenever that is asked', () => {
		expect(updatedCalendar(file, meeting('2026-12-03'), LATER)).toEqual({ ok: true, edits: [] });
	});

	it('has the meeting as it is now, under a higher number', () => {
		expect(updated(file, meeting('2026-12-10'), LATER)).toBe(calendarFile(meeting('2026-12-10'), LATER));
	});

	it('has a higher number though the clock of this device goes wrong', () => {
		const again = updated(file, meeting('2026-12-10'), new Date(Date.UTC(2021, 0, 1)));
		expect(again).toContain('SEQUENCE:217681510\r\n');
	});

	it('is taken for ours with the line breaks of another system', () => {
		expect(updated(file.replaceAll('\r\n', '\n'), meeting('2026-12-03', { status: 'cancelled' }), LATER)).toContain('STATUS:CANCELLED');
	});

	it('keeps what the user’s calendar added, its parts behind all lines, and has one end', () => {
		const [words, alarm] = [
			['DESCRIPTION:Tag kaffe med\\, og en lang', '  linje', 'X-APPLE-TRAVEL-ADVISORY:a', ''].join('\r\n'),
			['BEGIN:VALARM', 'UID:alarm', 'ACTION:DISPLAY', 'DESCRIPTION:Samtale', 'END:VALARM', 'END:VEVENT', ''].join('\r\n'),
		];
		const theirs = file.replace(/DURATION:.*\r\n/, 'DTEND:20261203T151500\r\n').replace('END:VEVENT\r\n', words + alarm).replace('PRODID:-//Tillid', 'X-WR-CALNAME:Mit\r\nPRODID:-//Other');
		const after = updated(theirs, meeting('2026-12-10', { place: 'Kantinen' }), LATER) ?? '';
		expect(after).toContain(words);
		expect(after).toContain(alarm);
		expect(after).toContain('X-WR-CALNAME:Mit\r\nPRODID:-//Other');
		expect(after.split('\r\n').filter((line) => /^(?:DT|DURATION|LOCATION|UID)/.test(line))).toEqual([expect.stringMatching(/^UID:.*@tillid$/), 'DTSTAMP:20261124T120000Z', 'DTSTART:20261210T143000', 'DURATION:PT45M', 'LOCATION:Kantinen', 'UID:alarm']);
		expect(updatedCalendar(after, meeting('2026-12-10', { place: 'Kantinen' }), LATER)).toEqual({ ok: true, edits: [] });
	});

	it('is left as it is where only what the calendar added is new', () => {
		expect(updatedCalendar(file.replace('END:VEVENT', 'CATEGORIES:Arbejde\r\nEND:VEVENT'), meeting('2026-12-03'), LATER)).toEqual({ ok: true, edits: [] });
	});

	it.each<[string, string]>([
		['somebody else’s', file.replace(/UID:.*\r\n/, 'UID:other@example.org\r\n')],
		['another meeting of ours', calendarFile(meeting('2026-12-03', { path: 'Samtaler/2026-12-03 Ali Rahimi.md' }), NOW)],
		['several meetings', file + file],
		['no calendar', 'Mine noter'],
		['empty', ''],
	])('is never written to where it is %s', (_, text) => {
		expect(updatedCalendar(text, meeting('2026-12-10'), LATER)).toEqual({ ok: false, why: 'file-not-ours' });
	});
});
