// A calendar file that is there, brought up to date: only where it is of that very meeting, and only where the meeting has changed. What the user's calendar added
// to it (reminders, notes, categories) stays as it is.
import { leastEdits } from '../edit/own-change';
import { refused, type TextChange } from '../edit/refusal';
import { calendarFile, meetingId, type CalendarMeeting } from './calendar';

/** No edits where the file says it already. Refused where the file is not the one that we made for this meeting. */
export function updatedCalendar(text: string, meeting: CalendarMeeting, now: Date): TextChange {
	const event = readEvent(text);
	if (event === null || valueOf(event, 'UID') !== meetingId(meeting.path)) return refused('file-not-ours');
	const wanted = readEvent(calendarFile(meeting, now, Number.parseInt(valueOf(event, 'SEQUENCE') ?? '', 10) || 0));
	if (wanted === null || timeless(event) === timeless(wanted)) return { ok: true, edits: [] };
	const merged = mergedLines(event, wanted, text.includes('\r\n') ? '\r\n' : '\n');
	return { ok: true, edits: leastEdits(text, text.slice(0, event.from) + merged + text.slice(event.to)) };
}

/** A line of the event, or a whole part within it such as a reminder. */
interface EventLine {
	readonly name: string;
	/** With its folds and line breaks. */
	readonly raw: string;
}

/** What stands between BEGIN:VEVENT and END:VEVENT. */
interface MeetingEvent {
	readonly from: number;
	readonly to: number;
	readonly lines: readonly EventLine[];
}

/** DTEND instead of our DURATION is what many calendars make of it: both together may not stand there (RFC 5545, 3.6.1). */
const OURS = new Set(['UID', 'SEQUENCE', 'DTSTAMP', 'DTSTART', 'DTEND', 'DURATION', 'SUMMARY', 'LOCATION', 'STATUS', 'CLASS']);

/** Null where there is not exactly one event that is closed. */
function readEvent(text: string): MeetingEvent | null {
	// A line that begins with a blank goes on from the one before (3.1).
	const raws = text.match(/[^\n]*(?:\n[ \t][^\n]*)*\n?/g) ?? [];
	const lines: EventLine[] = [];
	const parts: string[] = [];
	let [at, from, to] = [0, -1, -1];
	for (const raw of raws) {
		const line = raw.trimEnd();
		const inEvent = from !== -1 && to === -1;
		if (line === 'BEGIN:VEVENT') {
			if (from !== -1) return null;
			from = at + raw.length;
		} else if (inEvent && line === 'END:VEVENT') to = at;
		else if (inEvent) {
			if (line.startsWith('BEGIN:')) parts.push(line.slice('BEGIN:'.length));
			lines.push({ name: parts.length > 0 ? '' : nameOf(line), raw });
			if (line === `END:${parts.at(-1) ?? ''}`) parts.pop();
		}
		at += raw.length;
	}
	return to === -1 ? null : { from, to, lines };
}

/** Up to its value or its first parameter. */
function nameOf(line: string): string {
	return (/^[^:;]*/.exec(line)?.[0] ?? '').toUpperCase();
}

/** The value of a line that stands there once. */
function valueOf({ lines }: MeetingEvent, name: string): string | null {
	const [line, ...others] = lines.filter((each) => each.name === name);
	return line === undefined || others.length > 0 ? null : plain(line).slice(name.length + 1);
}

/** What the event says of the meeting, without what tells only when it was written. */
function timeless({ lines }: MeetingEvent): string {
	return lines.filter(({ name }) => OURS.has(name) && name !== 'SEQUENCE' && name !== 'DTSTAMP').map(plain).sort().join('\n');
}

/** Unfolded. */
function plain({ raw }: EventLine): string {
	return raw.replace(/\r?\n[ \t]/g, '').trimEnd();
}

/** Each line of ours in the place of the one it replaces, those without one behind the others: before the parts, which come last (3.6.1). */
function mergedLines({ lines }: MeetingEvent, wanted: MeetingEvent, lineBreak: string): string {
	const left = new Map(wanted.lines.map((line) => [line.name, line.raw.replace(/\r?\n/g, lineBreak)]));
	const kept = lines.map(({ name, raw }) => {
		if (!OURS.has(name)) return raw;
		const ours = left.get(name) ?? '';
		left.delete(name);
		return ours;
	});
	const part = lines.findIndex(({ raw }) => raw.startsWith('BEGIN:'));
	const before = part === -1 ? kept.length : part;
	return [...kept.slice(0, before), ...left.values(), ...kept.slice(before)].join('');
}
