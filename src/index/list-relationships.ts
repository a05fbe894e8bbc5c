// One row for each colleague: what all notes together tell of them.
import type { NoteRecord } from '../model/note';
import type { IsoDay } from '../text/dates';
import { questionOf, type Asking } from './asking';
import { caresOf, labelsOf, mineIn, sharedOf, type Topics } from './cares';
import { isUnresolved, type Commitment } from './commitment';
import { conversationFacts, type ConversationFacts } from './conversation-facts';
import { gatherInSteps } from './gather';
import { isOfKind, type KindRecord } from './kind-record';
import { listCommitments } from './list-commitments';
import { topicsByKey } from './list-topics';
import { meNote } from './me-note';
import { awaitingOf, isHeldOnDay, lastHeld, nextMeeting } from './meetings';
import type { Relationship, Sourced } from './relationship';
import { rememberedInSteps } from './remembered';
import { latest, restingUntil, rhythmOf } from './rhythm';
import { each, type Steps } from './steps';
import type { VaultIndex } from './vault-index';

/** Everything that is looked up once for all rows. */
interface Ground {
	readonly index: VaultIndex;
	readonly asking: Asking;
	readonly topics: Topics;
	/** Values and interests of the me note. */
	readonly mine: readonly Sourced[];
	/** The same object for as long as the same is asked, topics are called the same, links and names mean the same, and the me note says the same. */
	readonly moment: object;
}

/** What is told of one colleague elsewhere than in the colleague's own note. */
interface Told {
	readonly conversations: readonly ConversationFacts[];
	/** Conversations with several people. */
	readonly groups: readonly ConversationFacts[];
	/** Unresolved ones. */
	readonly promises: readonly Commitment[];
}

/** By path. */
export const listRelationships = rememberedInSteps(function* (index: VaultIndex, asking: Asking): Steps<readonly Relationship[]> {
	const commitments = yield* listCommitments.inSteps(index, asking);
	const topics = yield* topicsByKey.inSteps(index, asking);
	const ground = { index, asking, topics, mine: ownCares(index, asking, topics), moment: momentOf(index, asking, topics) };
	const facts = conversationFacts(index, asking);
	const withOne = yield* gatherInSteps(facts.values(), ({ colleague }) => (colleague === null ? [] : [colleague]));
	const withMany = yield* gatherInSteps(facts.values(), ({ colleague, colleagues }) => (colleague === null ? colleagues : []));
	const promises = yield* gatherInSteps(commitments, (promise) => (isUnresolved(promise) ? promise.with : []));
	const rows: Relationship[] = [];
	yield* each(index.ofKind('colleague'), (record) => {
		const { path } = record;
		rows.push(relationshipOf(ground, record, { conversations: withOne.get(path) ?? [], groups: withMany.get(path) ?? [], promises: promises.get(path) ?? [] }));
	});
	return rows;
});

function ownCares(index: VaultIndex, asking: Asking, topics: Topics): readonly Sourced[] {
	const path = meNote(index, asking);
	const record = path === null ? undefined : index.get(path);
	return isOfKind(record, 'me') ? mineIn(index, topics, record.content.facets, record.path) : [];
}

const knownRows = new WeakMap<KindRecord<'colleague'>, { readonly moment: object; readonly told: Told; readonly row: Relationship }>();

/** Worked out again when the colleague's note, one of the conversations or promises changes, or the moment: each of them is the same object until then. */
function relationshipOf(ground: Ground, record: KindRecord<'colleague'>, told: Told): Relationship {
	const known = knownRows.get(record);
	if (known?.moment === ground.moment && areSame(known.told.conversations, told.conversations) && areSame(known.told.groups, told.groups) && areSame(known.told.promises, told.promises)) return known.row;
	const row = freshRow(ground, record, told);
	knownRows.set(record, { moment: ground.moment, told, row });
	return row;
}

function areSame(before: readonly object[], now: readonly object[]): boolean {
	return before.length === now.length && now.every((item, at) => item === before[at]);
}

function freshRow(ground: Ground, record: KindRecord<'colleague'>, { conversations, groups, promises }: Told): Relationship {
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
	readonly question: string;
	readonly lookups: number;
	readonly me: NoteRecord | undefined;
	readonly labels: ReadonlyMap<string, string>;
}

const moments = new WeakMap<VaultIndex, Moment>();

/** The last moment again, where nothing of it has changed. */
function momentOf(index: VaultIndex, asking: Asking, topics: Topics): Moment {
	const path = meNote(index, asking);
	const labels = new Map([...topics].map(([key, { label }]) => [key, label]));
	const now: Moment = { question: questionOf(asking), lookups: index.lookups, me: path === null ? undefined : index.get(path), labels };
	const last = moments.get(index);
	const same = last?.question === now.question && last.lookups === now.lookups && last.me === now.me && last.labels.size === labels.size && [...labels].every(([key, label]) => last.labels.get(key) === label);
	if (last && same) return last;
	moments.set(index, now);
	return now;
}

type Cares = Pick<Relationship, 'cares' | 'values' | 'interests' | 'shared'>;

function caresRow({ index, topics, mine }: Ground, record: KindRecord<'colleague'>, conversations: readonly ConversationFacts[]): Cares {
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
