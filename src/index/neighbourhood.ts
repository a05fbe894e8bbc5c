// What a colleague shares with others, and who those are: the interests and values that at least one more person has.
import { tellsMembership } from '../model/membership-words';
import type { TopicKind } from '../model/topic';
import type { Asking } from './asking';
import { byCodeUnits } from './code-units';
import { topicsByKey } from './list-topics';
import type { VaultIndex } from './vault-index';

export interface SharedTopic {
	readonly key: string;
	readonly label: string;
	readonly kind: TopicKind;
	/** Path of the hub; null for plain text. */
	readonly path: string | null;
	/** Paths of the others who have it. */
	readonly others: readonly string[];
	/** The user has it too. */
	readonly me: boolean;
}

/** Never who is a member of a union. Those of fewest people first, for they tell most; then by label. */
export function neighbourhoodOf(index: VaultIndex, asking: Asking, colleague: string): readonly SharedTopic[] {
	const shared = [...topicsByKey(index, asking)].flatMap(([key, { label, kind, path, people, me }]): readonly SharedTopic[] => {
		if (kind === 'resource' || tellsMembership(label) || !people.includes(colleague) || (people.length === 1 && !me)) return [];
		return [{ key, label, kind, path, others: people.filter((person) => person !== colleague), me }];
	});
	return shared.sort((a, b) => a.others.length - b.others.length || byCodeUnits(a.label, b.label) || byCodeUnits(a.key, b.key));
}
