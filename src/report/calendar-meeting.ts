// Which meeting a conversation's note stands for in a calendar, and what the calendar is told of it.
import { conversationAfter } from '../edit/plan-next';
import type { Asking } from '../index/asking';
import { conversationFacts, type ConversationFacts } from '../index/conversation-facts';
import { isOfKind } from '../index/kind-record';
import type { VaultIndex } from '../index/vault-index';
import { calendarTitle, type CalendarMeeting, type CalendarWords } from './calendar';

/** Null where there is no day to put it on. Of one that was held and is followed by another, the one that follows. `named`: the user wants the name in the title. */
export function calendarMeeting(index: VaultIndex, asking: Asking, path: string, named: boolean, words: CalendarWords): CalendarMeeting | null {
	const facts = meant(index, asking, path);
	const at = facts?.record.content.date ?? null;
	if (!facts || at === null) return null;
	const { duration, place, status } = facts.record.content;
	const title = calendarTitle(named ? nameOf(index, facts.colleague) : null, words);
	return { path: facts.record.path, at, duration, place, status: status === 'unknown' ? null : status, title };
}

function meant(index: VaultIndex, asking: Asking, path: string): ConversationFacts | undefined {
	const facts = conversationFacts(index, asking);
	const here = facts.get(path);
	const after = here?.state === 'held' ? conversationAfter(index, asking, path, here.record.content.nextMeeting?.day ?? null) : null;
	const next = after === null ? undefined : facts.get(after);
	return next?.state === 'planned' ? next : here;
}

function nameOf(index: VaultIndex, colleague: string | null): string | null {
	const record = colleague === null ? undefined : index.get(colleague);
	return isOfKind(record, 'colleague') ? record.content.name : null;
}
