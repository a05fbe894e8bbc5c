// What a user does to a conversation from a list: it took place, it did not, it gets a new date.
import { setConversationDate, setConversationStatus } from '../edit/conversation-status';
import { colleagueOf } from '../index/conversation-facts';
import type { ConversationStatus } from '../model/conversation';
import { formatDay, type DateTime } from '../text/dates';
import type { NoteChange } from './door';
import { calendarAction } from './meeting-to-calendar-command';
import { pickDay } from './pick-day-modal';
import type { Session } from './session';
import { carryOutTold, tellDone } from './told-outcome';

export async function setStatus(session: Session, path: string, status: Exclude<ConversationStatus, 'planned'>): Promise<void> {
	const { notices } = session.strings;
	const name = colleagueName(session, path);
	const label = { held: notices.conversationHeld, cancelled: notices.conversationCancelled, declined: notices.conversationDeclined }[status](name);
	const language = session.settingsStore.noteLanguage;
	await carryOutTold(session, { label, changes: [{ path, change: (text) => setConversationStatus(text, status, language) }] });
}

/** Asks for the new date; the conversation is planned again. */
export async function moveConversation(session: Session, path: string): Promise<void> {
	const at = await askDate(session, path);
	if (at === null) return;
	const language = session.settingsStore.noteLanguage;
	const ahead = at.day >= session.clock.today;
	const planned = ahead ? [{ path, change: (text: string) => setConversationStatus(text, 'planned', language) }] : [];
	await setDate(session, path, at, planned);
}

/** Asks for the date of a conversation that has none which can be read. Whether it was held stays as the note says. */
export async function dateConversation(session: Session, path: string): Promise<void> {
	const at = await askDate(session, path);
	if (at !== null) await setDate(session, path, at, []);
}

function askDate(session: Session, path: string): Promise<DateTime | null> {
	const record = session.index.get(path);
	const from = record?.content.kind === 'conversation' ? record.content.date : null;
	const { pickDay: words } = session.strings;
	// Where there is no date yet, nothing is moved.
	return pickDay(session, { ...(from === null ? { title: words.titleUndated, submit: words.submitUndated } : { title: words.titleConversation }), from, withTime: true });
}

async function setDate(session: Session, path: string, at: DateTime, besides: readonly NoteChange[]): Promise<void> {
	const { strings, language, clock, settingsStore } = session;
	const label = strings.notices.conversationMoved(colleagueName(session, path), formatDay(at.day, language, 'weekday-day-month'));
	const done = await carryOutTold(session, { label, changes: [{ path, change: (text) => setConversationDate(text, at.day, at.time, settingsStore.noteLanguage) }, ...besides] }, true);
	if (done !== null) tellDone(session, label, done, ...(at.day < clock.today ? [] : [calendarAction(session, path)]));
}

function colleagueName(session: Session, path: string): string {
	const colleague = colleagueOf(session.index, path);
	const record = colleague === null ? undefined : session.index.get(colleague);
	return record?.content.kind === 'colleague' ? record.content.name : (session.index.get(path)?.basename ?? path);
}
