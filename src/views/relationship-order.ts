// The order and the groups of the relationships view. An order of what waits, never a ranking of people.
import type { Relationship } from '../index/relationship';
import type { WhoNext } from '../index/who-next';
import type { DaySpeech } from '../strings/day-words';
import type { RelationshipGrouping, RelationshipSort } from '../strings/en-views';
import { alphabet } from './alphabet';
import { RHYTHMS, TIERS } from './relationships-state';

export interface RawGroup {
	readonly key: string;
	readonly label: string;
	readonly relationships: readonly Relationship[];
}

/** Sorted anew; equal ones by name. `next`: everybody who waits, the most urgent first. */
export function sortRelationships(relationships: readonly Relationship[], sort: RelationshipSort, next: readonly WhoNext[], { language }: DaySpeech): readonly Relationship[] {
	const { order } = alphabet(language);
	const urgency = new Map(next.map(({ path }, place) => [path, place]));
	const by = compareBy(sort, urgency);
	return [...relationships].sort((a, b) => by(a, b) || order(a.name, b.name));
}

export function groupRelationships(sorted: readonly Relationship[], grouping: RelationshipGrouping, speech: DaySpeech): readonly RawGroup[] {
	const members = new Map<string, Relationship[]>();
	for (const relationship of sorted) {
		const label = groupLabel(relationship, grouping, speech);
		const group = members.get(label);
		if (group === undefined) members.set(label, [relationship]);
		else group.push(relationship);
	}
	const missing = speech.strings.relationships.noGroup[grouping];
	const fixed = fixedOrder(grouping, speech);
	const { order } = alphabet(speech.language);
	return [...members]
		.map(([label, relationships]) => ({ key: `${grouping}:${label}`, label: label === '' ? missing : label, relationships, last: label === '' }))
		.sort((a, b) => Number(a.last) - Number(b.last) || fixed.indexOf(a.label) - fixed.indexOf(b.label) || order(a.label, b.label));
}

type Compare = (a: Relationship, b: Relationship) => number;

function compareBy(sort: RelationshipSort, urgency: ReadonlyMap<string, number>): Compare {
	switch (sort) {
		case 'urgency':
			return (a, b) => place(urgency, a) - place(urgency, b);
		case 'name':
			return () => 0;
		case 'rhythm':
			return (a, b) => RHYTHMS.indexOf(a.rhythm) - RHYTHMS.indexOf(b.rhythm) || b.daysOver - a.daysOver || (b.elapsed ?? 0) - (a.elapsed ?? 0);
		case 'last':
			return (a, b) => compare(a.lastConversation ?? '', b.lastConversation ?? '');
		case 'next':
			return (a, b) => compare(a.nextConversation ?? '9999', b.nextConversation ?? '9999');
	}
}

/** Who waits for nothing comes after all who do; who rests, last. */
function place(urgency: ReadonlyMap<string, number>, { path, rhythm }: Relationship): number {
	const resting = rhythm === 'paused' ? 1 : 0;
	return urgency.get(path) ?? urgency.size + resting;
}

function groupLabel(relationship: Relationship, grouping: RelationshipGrouping, { strings }: DaySpeech): string {
	switch (grouping) {
		case 'none':
			return '';
		case 'department':
			return relationship.department ?? '';
		case 'rhythm':
			return strings.rhythm[relationship.rhythm];
		case 'tier':
			return strings.tiers[relationship.colleague.tier ?? 'other'];
		case 'shift':
			return relationship.colleague.shift ?? '';
	}
}

/** Groups with an order of their own; the others stand by the alphabet. */
function fixedOrder(grouping: RelationshipGrouping, { strings }: DaySpeech): readonly string[] {
	if (grouping === 'rhythm') return RHYTHMS.map((rhythm) => strings.rhythm[rhythm]);
	return grouping === 'tier' ? TIERS.map((tier) => strings.tiers[tier]) : [];
}

function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
