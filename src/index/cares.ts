// What a colleague cares about, with the place where it was said, and what the user shares with them.
import { FACETS, type Facet, type Facets } from '../model/facets';
import type { Reference } from '../model/reference';
import { foldName } from '../text/names';
import type { IsoDay } from '../text/dates';
import { byCodeUnits, sortedUnique } from './code-units';
import type { ConversationFacts } from './conversation-facts';
import type { KindRecord } from './kind-record';
import type { Relationship, Sourced } from './relationship';
import { topicKindOf, topicMeant } from './topic-meaning';
import type { TopicEntry } from './topic-entry';
import type { VaultIndex } from './vault-index';

/** What shared things are compared by: the note, or the text. */
type Shared = Relationship['shared'][number];

/** The facets that can be in common; a resource of both is nothing they share. */
const IN_COMMON: readonly Facet[] = ['values', 'interests'];

/** Labels of topics as the list of topics has them, by key. */
export type Topics = ReadonlyMap<string, TopicEntry>;

/** What the colleague's note says, then the held conversations by their day. */
export function caresOf(index: VaultIndex, topics: Topics, colleague: KindRecord<'colleague'>, held: readonly ConversationFacts[]): readonly Sourced[] {
	const byDay = [...held].sort((a, b) => byCodeUnits(a.day ?? '', b.day ?? ''));
	return [
		...sourcedIn(index, topics, colleague.content.facets, FACETS, colleague.path, null),
		...byDay.flatMap(({ record, day }) => sourcedIn(index, topics, record.content.theirs, FACETS, record.path, day)),
	];
}

/** Labels of one facet, each once, sorted. */
export function labelsOf(cares: readonly Sourced[], facet: Facet): readonly string[] {
	return sortedUnique(cares.flatMap((care) => (care.facet === facet ? [care.label] : [])));
}

/** Values and interests of a note of the user's own, to be compared with theirs. */
export function mineIn(index: VaultIndex, topics: Topics, facets: Pick<Facets, 'values' | 'interests'>, source: string): readonly Sourced[] {
	return sourcedIn(index, topics, facets, ['values', 'interests'], source, null);
}

/** Values and interests on both sides, and what held conversations name as common; by label. */
export function sharedOf(index: VaultIndex, theirs: readonly Sourced[], mine: readonly Sourced[], held: readonly ConversationFacts[]): readonly Shared[] {
	const shared = new Map<string, Shared>();
	const ours = new Set(mine.map(sharedKey));
	for (const care of theirs) {
		if (IN_COMMON.includes(care.facet) && ours.has(sharedKey(care))) add(shared, care);
	}
	for (const { record, ledByOther } of held) {
		if (ledByOther === null) record.content.common.forEach((reference) => add(shared, commonMeant(index, reference, record.path)));
	}
	return [...shared.values()].sort((a, b) => byCodeUnits(a.label, b.label) || byCodeUnits(a.path ?? '', b.path ?? ''));
}

/** The same thing counts once, whether it is a value, an interest or only said to be common. */
function add(shared: Map<string, Shared>, { label, path }: Shared): void {
	const key = path ?? foldName(label);
	if (!shared.has(key)) shared.set(key, { label, path });
}

/** Plain text is compared within its facet: under two properties it is two topics. */
function sharedKey({ facet, label, path }: Sourced): string {
	return path ?? `${facet} ${foldName(label)}`;
}

function commonMeant(index: VaultIndex, reference: Reference, from: string): Shared {
	const value = topicMeant(index, 'value', reference, from);
	return value.path === null ? topicMeant(index, 'interest', reference, from) : value;
}

function sourcedIn<F extends Facet>(
	index: VaultIndex,
	topics: Topics,
	facets: Pick<Facets, F>,
	wanted: readonly F[],
	source: string,
	day: IsoDay | null,
): readonly Sourced[] {
	return wanted.flatMap((facet) => facets[facet].map((reference) => ({ facet, ...meant(index, topics, facet, reference, source), source, day })));
}

function meant(index: VaultIndex, topics: Topics, facet: Facet, reference: Reference, from: string): Shared {
	const kind = topicKindOf(facet);
	if (kind === null) {
		const path = reference.linkpath === null ? null : index.linkDestination(reference.linkpath, from).path;
		return { label: reference.label, path };
	}
	const topic = topicMeant(index, kind, reference, from);
	return { label: topics.get(topic.key)?.label ?? topic.label, path: topic.path };
}
