// One row for each colleague: what all notes together tell of them.
import type { NoteRecord } from '../model/note';
import type { IsoDay } from '../text/dates';
import type { Asking } from './asking';
import { caresOf, labelsOf, mineIn, sharedOf, type Topics } from './cares';
import { isUnresolved, type Commitment } from './commitment';
import { conversationFacts, type ConversationFacts } from './conversation-facts';
import { gather } from './gather';
import { isOfKind, type KindRecord } from './kind-record';
import { listCommitments } from './list-commitments';
import { topicsByKey } from './list-topics';
import { meNote } from './me-note';
import { awaitingOf, isHeldOnDay, lastHeld, nextMeeting } from './meetings';
import type { Relationship, Sourced } from './relationship';
import { remembered } from './remembered';
import { latest, restingUntil, rhythmOf } from './rhythm';
import type { VaultIndex } from './vault-index';

/** Everything that is looked up once for all rows. */
interface Ground {
	readonly index: VaultIndex;
	readonly asking: Asking;
	readonly topics: Topics;
	/** Values and interests of the me note. */
	readonly mine: readonly Sourced[];
	/** Equal for as long as topics are called the same, links and names mean the same, and the me note says the same. */
	readonly moment: object;
}

/** By path. */
export const listRelationships = remembered((index: VaultIndex, asking: Asking): readonly Relationship[] => {
	const facts = [...conversationFacts(index, asking).values()];
	const withOne = gather(facts, ({ colleague }) => (colleague === null ? [] : [colleague]));
	const withMany = gather(facts, ({ colleague, colleagues }) => (colleague === null ? colleagues : []));
	const promises = gather(listCommitments(index, asking).filter(isUnresolved), (promise) => promise.with);
	const topics = topicsByKey(index, asking);
	const ground = { index, asking, topics, mine: ownCares(index, asking, topics), moment: momentOf(index, asking, topics) };
	return index.ofKind('colleague').map((record) =>
		relationshipOf(ground, record, withOne.get(record.path) ?? [], withMany.get(record.path) ?? [], promises.get(record.path) ?? []),
	);
});

function ownCares(index: VaultIndex, asking: Asking, topics: Topics): readonly Sourced[] {
	const path = meNote(index, asking);
	const record = path === null ? undefined : index.get(path);
	return isOfKind(record, 'me') ? mineIn(index, topics, record.content.facets, record.path) : [];
}

function relationshipOf(
	ground: Ground,
	record: KindRecord<'colleague'>,
	conversations: readonly ConversationFacts[],
	groups: readonly ConversationFacts[],
	promises: readonly Commitment[],
): Relationship {
	return {
		path: record.path,
		name: record.content.name,
		colleague: record.content,
		department: record.content.department?.label ?? null,
		...meetingsOf(ground, conversations),
		...rhythmRow(ground, record, conversations, groups),
		...promiseCounts(record.path, promises),
		...caresRow(ground, record, conversations),
	};
}

function meetingsOf({ index, asking }: Ground, conversations: readonly ConversationFacts[]): Pick<
	Relationship,
	'lastConversation' | 'lastConversationPath' | 'nextConversation' | 'nextTime' | 'nextConversationPath' | 'awaiting' | 'conversations'
> {
	const last = lastHeld(conversations);
	const next = nextMeeting(index, conversations, asking.today);
	return {
		lastConversation: last?.day ?? null,
		lastConversationPath: last?.record.path ?? null,
		nextConversation: next?.at.day ?? null,
		nextTime: next?.at.time ?? null,
		nextConversationPath: next?.path ?? null,
		awaiting: awaitingOf(conversations),
		conversations: conversations.filter(isHeldOnDay).length,
	};
}

function rhythmRow(
	{ asking }: Ground,
	{ content }: KindRecord<'colleague'>,
	conversations: readonly ConversationFacts[],
	groups: readonly ConversationFacts[],
): Pick<Relationship, 'lastContact' | 'rhythm' | 'cadence' | 'daysOver' | 'elapsed' | 'restsUntil'> {
	const held = conversations.filter(isHeldOnDay).map(({ day }) => day);
	const lastContact = latest([...held, ...groups.filter(isHeldOnDay).map(({ day }) => day), ...content.contacts.map(({ day }) => day).filter((day) => day <= asking.today)]);
	const cadence = content.cadence ?? asking.cadences[content.tier ?? 'other'];
	const declined = conversations.flatMap(({ state, day }): readonly IsoDay[] => (state === 'declined' && day !== null ? [day] : []));
	const restsUntil = content.doNotContact ? null : restingUntil(declined, held, asking.today);
	const met = conversations.some(({ state }) => state === 'held');
	const rhythm = rhythmOf({ today: asking.today, doNotContact: content.doNotContact, restsUntil, met, lastContact, cadence });
	return { lastContact, cadence, restsUntil, ...rhythm };
}

function promiseCounts(path: string, promises: readonly Commitment[]): Pick<
	Relationship,
	'openMine' | 'openTheirs' | 'openBoth' | 'openUnassigned' | 'overdueMine' | 'overdueTheirs' | 'overdueBoth'
> {
	const mine = promises.filter(({ who }) => who === 'me');
	const theirs = promises.filter(({ who, people }) => who === 'them' && people.includes(path));
	const both = promises.filter(({ who }) => who === 'both');
	return {
		openMine: mine.length,
		openTheirs: theirs.length,
		openBoth: both.length,
		openUnassigned: promises.filter(({ who }) => who === 'unassigned').length,
		overdueMine: mine.filter(isOverdue).length,
		overdueTheirs: theirs.filter(isOverdue).length,
		overdueBoth: both.filter(isOverdue).length,
	};
}

function isOverdue({ overdue }: Commitment): boolean {
	return overdue;
}

interface Moment {
	readonly lookups: number;
	readonly me: NoteRecord | undefined;
	readonly labels: ReadonlyMap<string, string>;
}

const moments = new WeakMap<VaultIndex, Moment>();

/** The last moment again, where nothing of it has changed. */
function momentOf(index: VaultIndex, asking: Asking, topics: Topics): Moment {
	const path = meNote(index, asking);
	const now: Moment = { lookups: index.lookups, me: path === null ? undefined : index.get(path), labels: new Map([...topics].map(([key, { label }]) => [key, label])) };
	const last = moments.get(index);
	const same = last?.lookups === now.lookups && last.me === now.me && last.labels.size === now.labels.size && [...now.labels].every(([key, label]) => last.labels.get(key) === label);
	if (last && same) return last;
	moments.set(index, now);
	return now;
}

type Cares = Pick<Relationship, 'cares' | 'values' | 'interests' | 'shared'>;

const knownCares = new WeakMap<KindRecord<'colleague'>, { readonly moment: object; readonly conversations: readonly ConversationFacts[]; readonly cares: Cares }>();

/** Computed again when the colleague's note or one of the conversations changes, or the moment: facts of a conversation are the same object until then. */
function caresRow(ground: Ground, record: KindRecord<'colleague'>, conversations: readonly ConversationFacts[]): Cares {
	const known = knownCares.get(record);
	if (known?.moment === ground.moment && known.conversations.length === conversations.length && conversations.every((facts, at) => facts === known.conversations[at])) return known.cares;
	const cares = freshCares(ground, record, conversations);
	knownCares.set(record, { moment: ground.moment, conversations, cares });
	return cares;
}

function freshCares({ index, topics, mine }: Ground, record: KindRecord<'colleague'>, conversations: readonly ConversationFacts[]): Cares {
	const held = conversations.filter(({ state }) => state === 'held');
	const cares = caresOf(index, topics, record, held);
	const told = conversations.flatMap((each) => (each.ledByOther === null ? mineIn(index, topics, each.record.content.mine, each.record.path) : []));
	return {
		cares,
		values: labelsOf(cares, 'values'),
		interests: labelsOf(cares, 'interests'),
		shared: sharedOf(index, cares, [...mine, ...told], held),
	};
}
