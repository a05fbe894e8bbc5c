// One interest, value or resource and everybody who has it.
import type { TopicKind } from '../model/topic';

export interface TopicEntry {
	readonly label: string;
	/** Path of the hub note; null for plain text. */
	readonly path: string | null;
	readonly kind: TopicKind;
	/** Paths of the colleagues, sorted. */
	readonly people: readonly string[];
	/** The user has it too. */
	readonly me: boolean;
	/** Every spelling in which plain text names it. */
	readonly spellings: readonly string[];
}
