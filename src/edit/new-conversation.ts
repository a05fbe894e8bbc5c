// A new conversation note, worked out from what the form was told and the template. Nothing is written here.
import type { IsoDay } from '../text/dates';
import type { FileEdits } from './file-edits';
import type { NewNote } from './new-note';
import type { Purpose } from './purposes';
import type { WritingContext } from './writing-context';

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
	/** The preset's words as the user left them, or own words. */
	readonly purposeText: string;
	/** Path of an initiative note. */
	readonly initiative?: string;
	/** The conversation before this one; with its text, its `next` is filled in where empty. */
	readonly previous?: { readonly path: string; readonly text?: string };
}

export interface ConversationPlan {
	/** In the order in which they are made: the colleague's note first, where it is new. */
	readonly notes: readonly NewNote[];
	readonly edits: readonly FileEdits[];
	/** Path of the conversation note. */
	readonly open: string;
	/** Offset in the conversation's text: where writing begins, in the first step. */
	readonly cursor: number;
	/** Placeholders of the user's own template that nothing is known about. */
	readonly unknown: readonly string[];
}

/** The conversation note, the colleague's where it is missing, and what changes in the conversation before. */
export function planConversation(input: ConversationAnswers, context: WritingContext): ConversationPlan {
	return { notes: [], edits: [], open: `${context.folders.conversations}/${input.why}.md`, cursor: 0, unknown: [] };
}
