// Held conversations that ended with neither a promise nor a next step. A quiet hint and never a fault: "not yet" said aloud is an ending.
import type { IsoDay } from '../text/dates';
import type { Asking } from './asking';
import { byCodeUnits } from './code-units';
import { conversationFacts, type ConversationFacts } from './conversation-facts';
import { gather } from './gather';
import { isOfKind } from './kind-record';
import { listCommitments } from './list-commitments';
import { listRelationships } from './list-relationships';
import { remembered } from './remembered';
import type { VaultIndex } from './vault-index';

export interface LooseEnd {
	/** Path of the conversation note. */
	readonly path: string;
	readonly colleague: string;
	readonly day: IsoDay;
}

/**
 * Latest first. Of each colleague the last held conversation only, and none of somebody who rests or wants no contact, or that another organizer led.
 * An outcome, a `next`, a `next_meeting` or a later conversation is a next step.
 */
export const looseEnds = remembered((index: VaultIndex, asking: Asking): readonly LooseEnd[] => {
	const promised = new Set(listCommitments(index, asking).flatMap(({ conversation }) => (conversation === null ? [] : [conversation])));
	const withOne = gather(conversationFacts(index, asking).values(), ({ colleague }) => (colleague === null ? [] : [colleague]));
	const ends = listRelationships(index, asking).flatMap(({ path: colleague, rhythm, lastConversation: day, lastConversationPath: path }) => {
		const conversations = withOne.get(colleague) ?? [];
		const last = conversations.find(({ record }) => record.path === path);
		if (rhythm === 'paused' || day === null || !last || promised.has(last.record.path)) return [];
		return leadsOn(index, last, conversations) ? [] : [{ path: last.record.path, colleague, day }];
	});
	return ends.sort((a, b) => byCodeUnits(b.day, a.day) || byCodeUnits(a.path, b.path));
});

function leadsOn(index: VaultIndex, last: ConversationFacts, conversations: readonly ConversationFacts[]): boolean {
	const { content, path } = last.record;
	if (last.ledByOther !== null || content.outcome !== null || content.nextMeeting !== null) return true;
	const next = content.next?.linkpath ? index.linkDestination(content.next.linkpath, path).path : null;
	if (next !== null && isOfKind(index.get(next), 'conversation')) return true;
	return conversations.some((each) => each !== last && (each.state === 'planned' || each.state === 'awaiting') && (each.day === null || each.day >= (last.day ?? '')));
}
