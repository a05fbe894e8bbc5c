// What people can gather around: an interest, a value, a resource or an initiative.
import type { InitiativeStatus } from '../model/initiative';
import type { TopicKind } from '../model/topic';
import type { Asking } from './asking';
import { isOfKind, type KindRecord } from './kind-record';
import { kindSpellings, type KindSpellings } from './kind-spelling';
import { listTopics } from './list-topics';
import { lookUpPerson } from './person-lookup';
import { meNote } from './me-note';
import { remembered } from './remembered';
import { topicKey, topicMeant, type TopicMeaning } from './topic-meaning';
import type { TopicEntry } from './topic-entry';
import type { VaultIndex } from './vault-index';
import { sortedUnique } from './code-units';

export type SubjectKind = 'initiative' | TopicKind;

export interface Subject {
	/** Outlives an update: the kind, and the note or the text. */
	readonly key: string;
	readonly kind: SubjectKind;
	/** A note's name, else the spelling that its hub would bear. */
	readonly label: string;
	/** Path of the note; null for plain text. */
	readonly path: string | null;
	/** Paths of the colleagues who have it; of an initiative, of those who lead it or take part. Sorted. */
	readonly people: readonly string[];
	readonly me: boolean;
	/** Of an initiative. */
	readonly status: InitiativeStatus | null;
}

/** Initiatives by path, then topics as `listTopics` has them. */
export const listSubjects = remembered((index: VaultIndex, asking: Asking): readonly Subject[] => {
	const spellings = kindSpellings(index, asking);
	const initiatives = index.ofKind('initiative').map((record) => ofInitiative(index, asking, record));
	return [...initiatives, ...listTopics(index, asking).map((topic) => ofTopic(topic, spellings))];
});

/** The subject that a note is; null for any other note. */
export function subjectKeyOf(index: VaultIndex, path: string | null): string | null {
	const record = path === null ? undefined : index.get(path);
	if (isOfKind(record, 'initiative')) return initiativeKey(record.path);
	return isOfKind(record, 'topic') ? topicKey({ kind: record.content.topicKind, path: record.path, label: '' }) : null;
}

export function initiativeKey(path: string): string {
	return `initiative/${path}`;
}

/** The topics that an initiative names as its interests, and as its needs: each once. */
export function topicsOfInitiative(index: VaultIndex, { path, content }: KindRecord<'initiative'>): { readonly interests: readonly TopicMeaning[]; readonly needs: readonly TopicMeaning[] } {
	return {
		interests: eachOnce(content.interests.map((reference) => topicMeant(index, 'interest', reference, path))),
		needs: eachOnce(content.needs.map((reference) => topicMeant(index, 'resource', reference, path))),
	};
}

function eachOnce(topics: readonly TopicMeaning[]): readonly TopicMeaning[] {
	return [...new Map(topics.map((topic) => [topic.key, topic])).values()];
}

function ofTopic(topic: TopicEntry, spellings: KindSpellings): Subject {
	const { kind, path, people, me } = topic;
	return { key: topicKey(topic), kind, label: path === null ? spellings(topic) : topic.label, path, people, me, status: null };
}

function ofInitiative(index: VaultIndex, asking: Asking, { path, content }: KindRecord<'initiative'>): Subject {
	const me = meNote(index, asking);
	const named = [...(content.lead === null ? [] : [content.lead]), ...content.people].map((reference) => lookUpPerson(index, reference, { from: path, own: [], me }));
	return {
		key: initiativeKey(path),
		kind: 'initiative',
		label: content.name,
		path,
		people: sortedUnique(named.flatMap((person) => (person.is === 'colleague' ? [person.path] : []))),
		me: named.some((person) => person.is === 'me'),
		status: content.status,
	};
}
