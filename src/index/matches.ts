// What we can bring into play together: resources of theirs or mine that an initiative under way needs.
import type { Reference } from '../model/reference';
import { foldName } from '../text/names';
import type { Asking } from './asking';
import { byCodeUnits } from './code-units';
import { conversationFacts } from './conversation-facts';
import { isOfKind, type KindRecord } from './kind-record';
import { listRelationships } from './list-relationships';
import { meNote } from './me-note';
import { topicMeant } from './topic-meaning';
import type { VaultIndex } from './vault-index';

export interface Match {
	/** The resource. */
	readonly label: string;
	/** Path of its hub; null for plain text. */
	readonly path: string | null;
	readonly has: 'them' | 'me' | 'both';
	/** Path of the initiative that needs it. */
	readonly initiative: string;
	readonly initiativeName: string;
}

/** By initiative, then label. Initiatives that are done or dropped need nothing any more. */
export function matchesWith(index: VaultIndex, asking: Asking, colleague: string): readonly Match[] {
	const relationship = listRelationships(index, asking).find(({ path }) => path === colleague);
	if (!relationship) return [];
	const theirs = new Set(relationship.cares.filter(({ facet }) => facet === 'resources').map(({ path, label }) => path ?? foldName(label)));
	const mine = myResources(index, asking, colleague);
	const matches = index.ofKind('initiative').flatMap((initiative) => needsOf(index, initiative).flatMap((need): readonly Match[] => {
		const key = need.path ?? foldName(need.label);
		const [them, me] = [theirs.has(key), mine.has(key)];
		if (!them && !me) return [];
		const one = them ? 'them' : 'me';
		return [{ ...need, has: them && me ? 'both' : one, initiative: initiative.path, initiativeName: initiative.content.name }];
	}));
	return [...matches].sort((a, b) => byCodeUnits(a.initiative, b.initiative) || byCodeUnits(a.label, b.label));
}

interface Need {
	readonly label: string;
	readonly path: string | null;
}

function needsOf(index: VaultIndex, { path, content }: KindRecord<'initiative'>): readonly Need[] {
	if (content.status === 'done' || content.status === 'dropped') return [];
	const needs = new Map(content.needs.map((reference) => {
		const meant = resourceMeant(index, reference, path);
		return [meant.path ?? foldName(meant.label), meant] as const;
	}));
	return [...needs.values()];
}

/** Of the me note, and what was told in conversations with this colleague. */
function myResources(index: VaultIndex, asking: Asking, colleague: string): ReadonlySet<string> {
	const me = meNote(index, asking);
	const own = me === null ? undefined : index.get(me);
	const told = [...conversationFacts(index, asking).values()].filter((facts) => facts.colleague === colleague && facts.ledByOther === null);
	const references = [
		...(isOfKind(own, 'me') ? own.content.facets.resources.map((reference) => ({ reference, from: own.path })) : []),
		...told.flatMap(({ record }) => record.content.mine.resources.map((reference) => ({ reference, from: record.path }))),
	];
	return new Set(references.map(({ reference, from }) => {
		const meant = resourceMeant(index, reference, from);
		return meant.path ?? foldName(meant.label);
	}));
}

function resourceMeant(index: VaultIndex, reference: Reference, from: string): Need {
	const { label, path } = topicMeant(index, 'resource', reference, from);
	return { label, path };
}
