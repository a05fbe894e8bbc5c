// When a colleague was met and will be met: derived from the conversations, stored nowhere.
import type { DateTime, IsoDay } from '../text/dates';
import { byCodeUnits } from './code-units';
import type { ConversationFacts } from './conversation-facts';
import { isOfKind } from './kind-record';
import type { AwaitingConversation } from './relationship';
import type { VaultIndex } from './vault-index';

/** The latest held conversation that has a day. */
export function lastHeld(conversations: readonly ConversationFacts[]): (ConversationFacts & { readonly day: IsoDay }) | null {
	const held = conversations.filter(isHeldOnDay);
	return held.reduce<(ConversationFacts & { readonly day: IsoDay }) | null>((last, each) => (last === null || each.day >= last.day ? each : last), null);
}

/** Held, and it is known when. */
export function isHeldOnDay(facts: ConversationFacts): facts is ConversationFacts & { readonly day: IsoDay } {
	return facts.state === 'held' && facts.day !== null;
}

export interface Meeting {
	/** The planned note, or the held one that names the next meeting. */
	readonly path: string;
	readonly at: DateTime;
}

/**
 * The earliest conversation planned from today on. Where none is, the `next_meeting` of a held one whose `next` leads to
 * no conversation.
 */
export function nextMeeting(index: VaultIndex, conversations: readonly ConversationFacts[], today: IsoDay): Meeting | null {
	const planned = conversations.flatMap(({ state, record }) => (state === 'planned' ? meetingAt(record.path, record.content.date, today) : []));
	if (planned.length > 0) return earliest(planned);
	return earliest(
		conversations.flatMap(({ state, record }) =>
			state === 'held' && !leadsOn(index, record) ? meetingAt(record.path, record.content.nextMeeting, today) : [],
		),
	);
}

/** Planned conversations whose day is past, earliest first. */
export function awaitingOf(conversations: readonly ConversationFacts[]): readonly AwaitingConversation[] {
	const awaiting = conversations.flatMap(({ state, colleague, record }) =>
		state === 'awaiting' && colleague !== null && record.content.date ? [{ path: record.path, colleague, at: record.content.date }] : [],
	);
	return awaiting.sort((a, b) => byTime(a, b) || byCodeUnits(a.path, b.path));
}

function meetingAt(path: string, at: DateTime | null, today: IsoDay): readonly Meeting[] {
	return at !== null && at.day >= today ? [{ path, at }] : [];
}

function leadsOn(index: VaultIndex, { path, content }: ConversationFacts['record']): boolean {
	const linkpath = content.next?.linkpath ?? null;
	if (linkpath === null) return false;
	const next = index.linkDestination(linkpath, path).path;
	return next !== null && isOfKind(index.get(next), 'conversation');
}

function earliest(meetings: readonly Meeting[]): Meeting | null {
	return meetings.reduce<Meeting | null>((first, each) => (first === null || byTime(each, first) < 0 ? each : first), null);
}

/** A day without a time of day comes after its times. */
function byTime(a: { readonly at: DateTime }, b: { readonly at: DateTime }): number {
	return byCodeUnits(a.at.day, b.at.day) || byCodeUnits(a.at.time ?? '~', b.at.time ?? '~');
}
