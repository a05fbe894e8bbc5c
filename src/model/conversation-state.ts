// In which state a conversation is today, and the problems of a note that depend on the day. The note itself never changes for it.
import type { IsoDay } from '../text/dates';
import type { CommitmentLine } from './commitment-line';
import type { Conversation } from './conversation';
import type { NoteRecord } from './note';
import type { Problem } from './problem';

/** `none`: held on a day to come, or a status nobody knows: it counts for nothing until it is mended. */
export type ConversationState = 'planned' | 'awaiting' | 'held' | 'cancelled' | 'declined' | 'none';

/** Without a status it is held from its day on, else planned. A planned one whose day is past is awaiting. */
export function conversationState(conversation: Pick<Conversation, 'status' | 'date'>, today: IsoDay): ConversationState {
	const day = conversation.date?.day ?? null;
	switch (conversation.status) {
		case 'planned':
			return day !== null && day < today ? 'awaiting' : 'planned';
		case 'held':
			return day !== null && day > today ? 'none' : 'held';
		case 'cancelled':
		case 'declined':
			return conversation.status;
		case 'unknown':
			return 'none';
		case null:
			return day !== null && day <= today ? 'held' : 'planned';
		default:
			throw new RangeError(`A conversation of no status: ${JSON.stringify(conversation.status satisfies never)}`);
	}
}

/** Nothing is left to close: it was held and says what came of it, or it did not take place. */
export function isClosed({ status, outcome }: Pick<Conversation, 'status' | 'outcome'>): boolean {
	return status === 'cancelled' || status === 'declined' || (status === 'held' && outcome !== null);
}

/** The problems that only the day tells: held or in contact on a day to come, and meeting again without a day. */
export function problemsOfToday(record: NoteRecord, today: IsoDay): readonly Problem[] {
	const { content } = record;
	if (content.kind === 'colleague') return content.contacts.filter(({ day }) => day > today).map((contact) => heldInFuture(record.path, contact, contact.day));
	if (content.kind !== 'conversation') return [];
	const { status, date, datePlace } = content;
	const early = status === 'held' && date !== null && date.day > today ? [heldInFuture(record.path, datePlace, date.day)] : [];
	if (conversationState(content, today) !== 'held') return early;
	return [...early, ...record.lines.filter(isUndatedMeeting).map((line) => meetAgainUndated(record.path, line))];
}

function isUndatedMeeting({ kind, state, due, placeholder }: CommitmentLine): boolean {
	return kind === 'meet-again' && (state === 'open' || state === 'under-way') && due === null && !placeholder;
}

function heldInFuture(path: string, at: { readonly line: number; readonly column: number }, day: IsoDay): Problem {
	return { code: 'held-in-future', path, line: at.line, column: at.column, field: null, found: day };
}

function meetAgainUndated(path: string, line: CommitmentLine): Problem {
	return { code: 'meet-again-undated', path, line: line.line, column: 1, field: null, found: line.text };
}
