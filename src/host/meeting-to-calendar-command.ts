// A meeting as a calendar file beside its note. Nothing is sent: the user opens the file, or shares it.
import { Platform } from 'obsidian';
import { calendarFile, calendarPath, type CalendarMeeting } from '../report/calendar';
import { calendarMeeting } from '../report/calendar-meeting';
import { updatedCalendar } from '../report/calendar-update';
import { stringsFor } from '../strings/strings-for';
import type { Work } from './door';
import type { Done } from './note-writer';
import { tell, type NoticeAction } from './notices';
import type { Session } from './session';
import { carryOutTold, wayBack } from './told-outcome';

/** `path`: the conversation. */
export async function meetingToCalendar(session: Session, path: string): Promise<void> {
	const { settings, settingsStore, index, strings, app } = session;
	await settingsStore.fixNoteLanguage();
	// The file speaks the language of the notes: another one on the screen makes no second file.
	const words = stringsFor(settingsStore.noteLanguage).report.calendar;
	const meeting = calendarMeeting(index, session.asking(), path, settings.calendarName, words);
	if (meeting === null) {
		tell(strings.calendar.noDate);
		return;
	}
	const file = calendarPath(meeting.path, settings.calendarName, words);
	const there = app.vault.getFileByPath(file) !== null;
	const done = await carryOutTold(session, workFor(session, meeting, file, there), true);
	if (done !== null) tellOf(session, file, there, done);
}

/** What a notice can offer for a meeting that was just agreed on. */
export function calendarAction(session: Session, path: string): NoticeAction {
	return { label: session.strings.calendar.offer, run: () => void meetingToCalendar(session, path) };
}

function workFor(session: Session, meeting: CalendarMeeting, path: string, there: boolean): Work {
	const label = session.strings.calendar[there ? 'updated' : 'made'](path);
	const now = new Date();
	if (!there) return { label, notes: [{ path, text: calendarFile(meeting, now), folder: path.slice(0, Math.max(0, path.lastIndexOf('/'))) }] };
	return { label, changes: [{ path, change: (text) => updatedCalendar(text, meeting, now) }] };
}

/** Says where the file is and what to do with it on this device. */
function tellOf(session: Session, path: string, there: boolean, done: Done): void {
	const { calendar: words } = session.strings;
	const written = there ? 'updated' : 'made';
	const said = words[done.there === true ? 'same' : written](path);
	const how = Platform.isMobile ? words.onPhone() : words.onDesktop;
	tell(session.mask(`${said} ${how}`), { label: words.open, run: () => void openFile(session, path) }, ...wayBack(session, done));
}

/** The app hands a file that it has no view for to the device. */
async function openFile({ app }: Session, path: string): Promise<void> {
	const file = app.vault.getFileByPath(path);
	if (file !== null) await app.workspace.getLeaf(false).openFile(file);
}
