// A meeting as an iCalendar file (RFC 5545, https://www.rfc-editor.org/rfc/rfc5545). Times are local without a zone ("floating", 3.3.5): no zone and no change of
// clocks moves them. The title names nobody unless the user wants it; reason, purpose and words of the conversation are never in it.
import { fingerprint } from '../edit/fingerprint';
import { basenameOf } from '../model/note-text';
import type { ConversationStatus } from '../model/conversation';
import type { DateTime } from '../text/dates';
import { foldName } from '../text/names';

export interface CalendarMeeting {
	/** Path of the conversation note. */
	readonly path: string;
	/** A day without a time is a whole day. */
	readonly at: DateTime;
	/** Minutes; null for the usual 45. */
	readonly duration: number | null;
	readonly place: string | null;
	readonly status: ConversationStatus | null;
	/** As the calendar shows it: see calendarTitle. */
	readonly title: string;
}

export interface CalendarWords {
	readonly conversation: string;
	readonly conversationWith: (name: string) => string;
}

/** `name`: the colleague's, where the user wants it in the calendar; null else. */
export function calendarTitle(name: string | null, words: CalendarWords): string {
	return name === null || name.trim() === '' ? words.conversation : words.conversationWith(name.trim());
}

/** The file's text. `now`: the moment of writing. A later file of the same note updates the meeting in the calendar; `above`: the SEQUENCE of the one before. */
export function calendarFile(meeting: CalendarMeeting, now: Date, above = -1): string {
	const { at, place, status, title } = meeting;
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Tillid//Conversations//EN',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		'BEGIN:VEVENT',
		`UID:${meetingId(meeting.path)}`,
		`SEQUENCE:${Math.max(sequenceOf(now), above + 1)}`,
		`DTSTAMP:${utc(now)}`,
		...timeLines(at, meeting.duration),
		`SUMMARY:${escaped(title)}`,
		...(place === null || place.trim() === '' ? [] : [`LOCATION:${escaped(place)}`]),
		`STATUS:${status === 'cancelled' || status === 'declined' ? 'CANCELLED' : 'CONFIRMED'}`,
		'CLASS:PRIVATE',
		'END:VEVENT',
		'END:VCALENDAR',
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/**
 * What tells the meeting again. Made from the note's file name, which stays when the meeting moves, when the note moves to another folder and when its properties
 * change; a renamed note is a new meeting to a calendar. It tells nobody's name.
 */
export function meetingId(path: string): string {
	return `${markOf(path)}@tillid`;
}

/** Where the file goes: beside the note, under a name that tells no more than the title does. */
export function calendarPath(path: string, named: boolean, words: CalendarWords): string {
	const folder = path.slice(0, path.lastIndexOf('/') + 1);
	return `${folder}${named ? basenameOf(path) : `${words.conversation} ${markOf(path).slice(-8)}`}.ics`;
}

function markOf(path: string): string {
	return fingerprint(foldName(basenameOf(path)));
}

const USUAL_MINUTES = 45;

function timeLines({ day, time }: DateTime, duration: number | null): readonly string[] {
	const date = day.replaceAll('-', '');
	if (time === null) return [`DTSTART;VALUE=DATE:${date}`];
	const minutes = duration === null || duration <= 0 ? USUAL_MINUTES : Math.round(duration);
	return [`DTSTART:${date}T${time.replace(':', '')}00`, `DURATION:PT${minutes}M`];
}

/** Seconds since 2020: later files have a higher number, and it fits into 31 bits until 2088. */
function sequenceOf(now: Date): number {
	return Math.max(0, Math.floor(now.getTime() / 1000) - FIRST_SECOND);
}

const FIRST_SECOND = Date.UTC(2020, 0, 1) / 1000;

function utc(now: Date): string {
	const pad = (value: number, length = 2): string => String(value).padStart(length, '0');
	const day = pad(now.getUTCFullYear(), 4) + pad(now.getUTCMonth() + 1) + pad(now.getUTCDate());
	return `${day}T${pad(now.getUTCHours())}${pad(now.getUTCMinutes())}${pad(now.getUTCSeconds())}Z`;
}

/** Text values (3.3.11): backslash, semicolon, comma and line breaks. Other control characters may not stand there. */
function escaped(text: string): string {
	const plain = text.normalize('NFC').trim().replace(/\r\n?/g, '\n').replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\n/g, '\\n');
	return [...plain].filter((char) => (char >= ' ' && char !== '\u007F') || char === '\t').join('');
}

const MOST_OCTETS = 75;

/** Lines of at most 75 octets (3.1): the next part begins with a blank, and no character is cut in two. */
function folded(line: string): string {
	let out = '';
	let octets = 0;
	for (const char of line) {
		const size = octetsOf(char.codePointAt(0) ?? 0);
		if (octets + size > MOST_OCTETS) {
			out += '\r\n ';
			octets = 1;
		}
		out += char;
		octets += size;
	}
	return out;
}

function octetsOf(code: number): number {
	if (code < 0x80) return 1;
	if (code < 0x800) return 2;
	return code < 0x10000 ? 3 : 4;
}
