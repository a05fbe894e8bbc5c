// Which topic a link or plain text means. Two spellings of one text are one topic; a text under two properties is two.
import { FACETS, type Facet } from '../model/facets';
import type { Reference } from '../model/reference';
import type { TopicKind } from '../model/topic';
import { foldName } from '../text/names';
import { noteNameOf } from './fold-path';
import { isOfKind } from './kind-record';
import type { VaultIndex } from './vault-index';

export interface TopicMeaning {
	/** Equal for whatever means the same topic. */
	readonly key: string;
	readonly kind: TopicKind;
	/** Path of the hub note, or of another note that is linked in its place; null for plain text. */
	readonly path: string | null;
	/** The note's name, else the text as it stands here. */
	readonly label: string;
}

/** The facets that make topics; motivation, challenges and change make none. */
export const TOPIC_FACETS = { interests: 'interest', values: 'value', resources: 'resource' } as const satisfies Partial<Record<Facet, TopicKind>>;

/** The kind of topic that a facet's items are, or null where they are none. */
export function topicKindOf(facet: Facet): TopicKind | null {
	const kinds: Partial<Record<Facet, TopicKind>> = TOPIC_FACETS;
	return kinds[facet] ?? null;
}

export const TOPIC_FACET_NAMES = FACETS.filter((facet): facet is keyof typeof TOPIC_FACETS => topicKindOf(facet) !== null);

/** A link means its note; a link to no note is compared as plain text, which means the hub of that kind that it names. */
export function topicMeant(index: VaultIndex, kind: TopicKind, reference: Reference, from: string): TopicMeaning {
	const linked = reference.linkpath === null ? null : index.linkDestination(reference.linkpath, from).path;
	if (linked !== null) return byNote(index, kind, linked);
	const label = reference.linkpath === null ? reference.label : noteNameOf(reference.linkpath);
	const [hub, ...others] = index.topicsNamed(kind, label);
	if (hub !== undefined && others.length === 0) return byNote(index, kind, hub);
	return { key: plainTopicKey(kind, label), kind, path: null, label };
}

/** The key of plain text that means no hub. */
export function plainTopicKey(kind: TopicKind, label: string): string {
	return `${kind} ${foldName(label)}`;
}

/** The key of a topic of the list: of its note where it has one. */
export function topicKey({ kind, path, label }: { readonly kind: TopicKind; readonly path: string | null; readonly label: string }): string {
	return path === null ? plainTopicKey(kind, label) : `${kind}/${path}`;
}

/** A hub is of its own kind, whatever the property; a linked note that is no hub is of the property's. */
function byNote(index: VaultIndex, kind: TopicKind, path: string): TopicMeaning {
	const record = index.get(path);
	if (!isOfKind(record, 'topic')) return { key: `${kind}/${path}`, kind, path, label: noteNameOf(path) };
	const { topicKind, name } = record.content;
	return { key: `${topicKind}/${path}`, kind: topicKind, path, label: name };
}
