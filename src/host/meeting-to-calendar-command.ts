// A meeting as a calendar file beside its note. Nothing is sent: the user opens the file, or shares it.
import { Platform } from 'obsidian';
import { calendarFile, calendarPath, type CalendarMeeting } from '../report/calendar';
import { calendarMeeting } from '../report/calendar-meeting';
import { updatedCalendar } from '../report/calendar-update';
import { stringsFor } from '../strings/strings-for';
import type { Work } from './door';
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
	let changed = !there;
	const work = workFor(session, meeting, file, there, () => (changed = true));
	if (await carryOutTold(session, work, true)) tellOf(session, file, there, changed);
}

/** What a notice can offer for a meeting that was just agreed on. */
export function calendarAction(session: Session, path: string): NoticeAction {
	return { label: session.strings.calendar.offer, run: () => void meetingToCalendar(session, path) };
}

function workFor(session: Session, meeting: CalendarMeeting, path: string, there: boolean, onChange: () => void): Work {
	const label = session.strings.calendar[there ? 'updated' : 'made'](path);
	const now = new Date();
	if (!there) return { label, notes: [{ path, text: calendarFile(meeting, now), folder: path.slice(0, Math.max(0, path.lastIndexOf('/'))) }] };
	const change = (text: string): ReturnType<typeof updatedCalendar> => {
		const outcome = updatedCalendar(text, meeting, now);
		if (outcome.ok && outcome.edits.length > 0) onChange();
		return outcome;
	};
	return { label, changes: [{ path, change }] };
}

/** Says where the file is and what to do with it on this device. */
function tellOf(session: Session, path: string, there: boolean, changed: boolean): void {
	const { calendar: words } = session.strings;
	const written = there ? 'updated' : 'made';
	const done = words[changed ? written : 'same'](path);
	const how = Platform.isMobile ? words.onPhone() : words.onDesktop;
	const undo = changed ? wayBack(session, done) : [];
	tell(session.mask(`${done} ${how}`), { label: words.open, run: () => void openFile(session, path) }, ...undo);
}

/** The app hands a file that it has no view for to the device. */
async function openFile({ app }: Session, path: string): Promise<void> {
	const file = app.vault.getFileByPath(path);
	if (file !== null) await app.workspace.getLeaf(false).openFile(file);
}
