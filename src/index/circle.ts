// Everybody around one topic or initiative: who cares, who has what, what is promised and by whom.
import type { IsoDay } from '../text/dates';
import { findLinks } from '../text/links';
import type { Asking } from './asking';
import { byCodeUnits } from './code-units';
import { isUnresolved, type Commitment } from './commitment';
import { conversationFacts } from './conversation-facts';
import { gather } from './gather';
import { isOfKind } from './kind-record';
import { listCommitments } from './list-commitments';
import { topicsByKey } from './list-topics';
import { remembered } from './remembered';
import { listSubjects, topicsOfInitiative, type Subject } from './subject';
import { topicMentions, type TopicMention } from './topic-mentions';
import type { VaultIndex } from './vault-index';

/** A topic's name, and its note where it has one. */
export interface Named {
	readonly key: string;
	readonly label: string;
	readonly path: string | null;
}

/** Somebody in the circle: a colleague by path, or the user as null. */
export interface Member {
	readonly person: string | null;
	/** Leads the initiative or takes part in it. */
	readonly part: boolean;
	/** The topics by which they belong here: the topic itself, or interests of the initiative. */
	readonly by: readonly Named[];
	/** The first day it was heard on; null where only their own note says it. */
	readonly since: IsoDay | null;
	/** What else they have to bring. */
	readonly resources: readonly Named[];
}

/** Something that is needed, and who has it. */
export interface Need extends Named {
	/** The initiative that needs it. */
	readonly initiative: { readonly path: string; readonly label: string };
	readonly people: readonly string[];
	readonly me: boolean;
}

export interface Circle {
	readonly subject: Subject;
	/** Colleagues by path, then the user. */
	readonly members: readonly Member[];
	/** By initiative, then label. */
	readonly needs: readonly Need[];
	/** Initiatives that name the topic; none for an initiative. */
	readonly initiatives: readonly Subject[];
	/** Overdue and soonest first, undated last. */
	readonly open: readonly Commitment[];
	/** Kept and released, latest first. */
	readonly settled: readonly Commitment[];
}

/** Null where nothing has this key. */
export function circleOf(index: VaultIndex, asking: Asking, key: string): Circle | null {
	const subjects = listSubjects(index, asking);
	const subject = subjects.find((each) => each.key === key);
	if (!subject) return null;
	const around = subject.kind === 'initiative' ? [subject] : subjects.filter((each) => each.kind === 'initiative' && namesTopic(index, each, key));
	const promises = promisesAround(index, asking, subject, around);
	return {
		subject,
		members: membersOf(index, asking, subject),
		needs: around.filter(({ status }) => status !== 'done' && status !== 'dropped').flatMap((initiative) => needsOf(index, asking, initiative)),
		initiatives: subject.kind === 'initiative' ? [] : around,
		open: promises.filter(isUnresolved).sort(byDue),
		settled: promises.filter(({ state }) => state === 'kept' || state === 'released').sort((a, b) => byCodeUnits(b.settled ?? '', a.settled ?? '') || byPlace(a, b)),
	};
}

/** The mentions of each topic by its key. */
export const mentionsByTopic = remembered((index: VaultIndex, asking: Asking) => gather(topicMentions(index, asking), ({ topic }) => [topic.key]));

/** What each person has to bring: colleagues by path, the user under ''. */
const resourcesByPerson = remembered((index: VaultIndex, asking: Asking) =>
	gather(topicMentions(index, asking).filter(({ topic }) => topic.kind === 'resource'), ({ person }) => [person ?? '']),
);

function namesTopic(index: VaultIndex, { path }: Subject, key: string): boolean {
	const { interests, needs } = initiativeTopics(index, path);
	return [...interests, ...needs].some((topic) => topic.key === key);
}

function initiativeTopics(index: VaultIndex, path: string | null): ReturnType<typeof topicsOfInitiative> {
	const record = path === null ? undefined : index.get(path);
	return isOfKind(record, 'initiative') ? topicsOfInitiative(index, record) : { interests: [], needs: [] };
}

function membersOf(index: VaultIndex, asking: Asking, subject: Subject): readonly Member[] {
	const keys = subject.kind === 'initiative' ? initiativeTopics(index, subject.path).interests.map(({ key }) => key) : [subject.key];
	const byTopic = mentionsByTopic(index, asking);
	const mentions = gather(keys.flatMap((key) => byTopic.get(key) ?? []), ({ person }) => [person ?? '']);
	const part = subject.kind === 'initiative' ? [...subject.people, ...(subject.me ? [''] : [])] : [];
	return [...new Set([...mentions.keys(), ...part])]
		.sort((a, b) => Number(a === '') - Number(b === '') || byCodeUnits(a, b))
		.map((person) => memberOf(index, asking, person, mentions.get(person) ?? [], part.includes(person), keys));
}

function memberOf(index: VaultIndex, asking: Asking, person: string, mentions: readonly TopicMention[], part: boolean, around: readonly string[]): Member {
	const facts = conversationFacts(index, asking);
	const days = mentions.map(({ source }) => facts.get(source)?.day ?? null).filter((day) => day !== null);
	const resources = resourcesByPerson(index, asking).get(person) ?? [];
	return {
		person: person === '' ? null : person,
		part,
		by: namesOf(index, asking, mentions),
		since: days.reduce<IsoDay | null>((first, day) => (first === null || day < first ? day : first), null),
		resources: namesOf(index, asking, resources).filter(({ key }) => !around.includes(key)),
	};
}

/** Each topic once, as the list of topics calls it. */
function namesOf(index: VaultIndex, asking: Asking, mentions: readonly TopicMention[]): readonly Named[] {
	const topics = topicsByKey(index, asking);
	const named = new Map(mentions.map(({ topic }) => [topic.key, { key: topic.key, label: topics.get(topic.key)?.label ?? topic.label, path: topic.path }]));
	return [...named.values()].sort((a, b) => byCodeUnits(a.label, b.label));
}

function needsOf(index: VaultIndex, asking: Asking, initiative: Subject): readonly Need[] {
	const record = initiative.path === null ? undefined : index.get(initiative.path);
	if (!isOfKind(record, 'initiative')) return [];
	const topics = topicsByKey(index, asking);
	const initiativeNote = { path: record.path, label: record.content.name };
	const needs = topicsOfInitiative(index, record).needs.map((need): Need => {
		const { label, people, me } = topics.get(need.key) ?? { label: need.label, people: [], me: false };
		return { key: need.key, label, path: need.path, initiative: initiativeNote, people, me };
	});
	return needs.sort((a, b) => byCodeUnits(a.label, b.label));
}

/** Promises for the subject or an initiative that names it as an interest, standing in its note, or linking to it. */
function promisesAround(index: VaultIndex, asking: Asking, subject: Subject, around: readonly Subject[]): readonly Commitment[] {
	const wanted = new Set(around.filter(({ path }) => subject.kind === 'initiative' || initiativeTopics(index, path).interests.some(({ key }) => key === subject.key)).map(({ path }) => path));
	if (subject.path !== null) wanted.add(subject.path);
	if (wanted.size === 0) return [];
	return listCommitments(index, asking).filter((promise) =>
		promise.for.some(({ path }) => path !== null && wanted.has(path)) || (promise.initiative !== null && wanted.has(promise.initiative)) || linksTo(index, promise, subject.path),
	);
}

function linksTo(index: VaultIndex, { text, path: from }: Commitment, path: string | null): boolean {
	return path !== null && text.includes('[') && findLinks(text).some(({ linkpath }) => index.linkDestination(linkpath, from).path === path);
}

function byDue(a: Commitment, b: Commitment): number {
	return byCodeUnits(a.due ?? '~', b.due ?? '~') || byPlace(a, b);
}

function byPlace(a: Commitment, b: Commitment): number {
	return byCodeUnits(a.path, b.path) || a.line - b.line;
}
