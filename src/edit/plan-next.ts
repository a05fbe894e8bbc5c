// The next conversation with somebody: which one is there already, which day to propose, and what the form of a new one would have been told.
import type { Asking } from '../index/asking';
import { conversationFacts } from '../index/conversation-facts';
import { isOfKind } from '../index/kind-record';
import type { VaultIndex } from '../index/vault-index';
import type { ConversationKind } from '../model/conversation';
import { addDays, type IsoDay } from '../text/dates';
import type { ConversationAnswers } from './conversation-answers';
import { purposeWords } from './purposes';
import type { WritingContext } from './writing-context';

const WEEKS = 4;
const WEEKS_AFTER_NEW_RESPONSIBILITY = 2;

/** The day to propose: the same weekday in four weeks, or in two where somebody took on something new. */
export function proposedDay(from: IsoDay, kind: ConversationKind | null): IsoDay {
	return addDays(from, 7 * (kind === 'escalation' ? WEEKS_AFTER_NEW_RESPONSIBILITY : WEEKS));
}

export interface NextAnswers {
	readonly day: IsoDay;
	/** 'HH:mm'; null for none. */
	readonly time: string | null;
	readonly place: string;
}

/** What the form of a conversation would have been told. */
export function nextAnswers(index: VaultIndex, colleague: string, { day, time, place }: NextAnswers, context: Pick<WritingContext, 'language'>): ConversationAnswers {
	const record = index.get(colleague);
	const name = isOfKind(record, 'colleague') ? { name: record.content.name } : {};
	return { colleague: { path: colleague, ...name }, date: day, time, place, why: '', purpose: 'follow-up', purposeText: purposeWords('follow-up', context.language) };
}

/** Path of the conversation that follows this one: where its `next` leads, else one that names it as `previous`, else one planned with the colleague on that day. */
export function conversationAfter(index: VaultIndex, asking: Asking, conversation: string, day: IsoDay | null): string | null {
	const facts = conversationFacts(index, asking);
	const here = facts.get(conversation);
	if (!here) return null;
	const led = destination(index, here.record.content.next?.linkpath ?? null, conversation);
	if (led !== null && facts.has(led)) return led;
	const planned = [...facts.values()].filter(({ state, colleague, record }) => state === 'planned' && colleague !== null && colleague === here.colleague && record.path !== conversation);
	const follows = planned.find(({ record }) => destination(index, record.content.previous?.linkpath ?? null, record.path) === conversation);
	return (follows ?? planned.find((each) => each.day !== null && each.day === day))?.record.path ?? null;
}

function destination(index: VaultIndex, linkpath: string | null, from: string): string | null {
	return linkpath === null ? null : index.linkDestination(linkpath, from).path;
}
