// What the form for a new conversation, or the command line, was told. Only the person is needed.
import type { Purpose } from '../model/choices';
import type { IsoDay } from '../text/dates';
import type { PromiseToLink } from './promise-link';

export interface ConversationAnswers {
	/** A colleague who has a note (`name`: as shown, where it differs from the file name), or the name of a new one. */
	readonly colleague: { readonly path: string; readonly name?: string } | { readonly name: string };
	/** Null: today. */
	readonly date: IsoDay | null;
	/** 'HH:mm'; null for none. */
	readonly time: string | null;
	readonly place: string;
	/** The honest reason. */
	readonly why: string;
	readonly purpose: Purpose | null;
	/** Name of a purpose of the user's own, where no preset was chosen: what the property says. */
	readonly ownPurpose?: string;
	/** The preset's words as the user left them, or own words. */
	readonly purposeText: string;
	/** Path of an initiative note. */
	readonly initiative?: string;
	/** The conversation before this one; with its text, its `next` is filled in where empty. */
	readonly previous?: { readonly path: string; readonly text?: string };
	/** What the preparation takes from last time: see last-time.ts. */
	readonly fromLastTime?: {
		/** Open promises, as links to where they stand. */
		readonly promises: readonly PromiseToLink[];
		/** The colleague's note: what it keeps for next time moves over. */
		readonly colleague?: { readonly path: string; readonly text: string };
	};
}
