// A contact that is not a conversation: a list line under the heading Kontakt/Contact of a colleague's note.
import type { IsoDay } from '../text/dates';

export type ContactKind = 'informal' | 'case' | 'group';

export interface Contact {
	readonly day: IsoDay;
	readonly kind: ContactKind | null;
	/** Empty for a case: of a case only the date is kept. */
	readonly text: string;
	readonly line: number;
	readonly column: number;
}
