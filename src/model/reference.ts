// One item of a property or field that can name a note: a link, or plain text. As written; nothing is resolved here.
import type { Place } from '../text/place';

export interface Reference extends Place {
	/** The linkpath of a link, decoded, without subpath; null for plain text. */
	readonly linkpath: string | null;
	/** What a reader sees: the link's display text, else its last name part, else the plain text. */
	readonly label: string;
}
