// A calendar file that is there, brought up to date: only where it is of that very meeting, and only where the meeting has changed.
import { leastEdits } from '../edit/own-change';
import { refused, type TextChange } from '../edit/refusal';
import { calendarFile, meetingId, type CalendarMeeting } from './calendar';

/** No edits where the file says it already. Refused where the file is not the one that we made for this meeting. */
export function updatedCalendar(text: string, meeting: CalendarMeeting, now: Date): TextChange {
	if (valueOf(text, 'UID') !== meetingId(meeting.path)) return refused('file-not-ours');
	const after = calendarFile(meeting, now, Number.parseInt(valueOf(text, 'SEQUENCE') ?? '', 10) || 0);
	return { ok: true, edits: timeless(after) === timeless(text) ? [] : leastEdits(text, after) };
}

/** The value of a line that stands there once. Long lines are folded (RFC 5545, 3.1); these never are. */
function valueOf(text: string, name: string): string | null {
	const [line, ...others] = text.split(/\r?\n/).filter((each) => each.startsWith(`${name}:`));
	return line === undefined || others.length > 0 ? null : line.slice(name.length + 1);
}

/** Without what tells only when it was written. */
function timeless(text: string): string {
	return text
		.split(/\r?\n/)
		.filter((line) => !line.startsWith('SEQUENCE:') && !line.startsWith('DTSTAMP:'))
		.join('\n');
}
