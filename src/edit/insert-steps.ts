// The five steps into a note that is open: as a conversation where the note has no type of its own, else as headings alone or in a new linked note.
import type { ConversationAnswers, ConversationPlan } from './new-conversation';
import { refused, type TextChange } from './refusal';
import type { WritingContext } from './writing-context';

/** What the note at hand is: without a type, a conversation already, or of another type, where the user chooses. */
export type StepsTarget = 'untyped' | 'conversation' | 'other';

export function stepsTarget(text: string, context: WritingContext): StepsTarget {
	return text === context.now ? 'untyped' : 'other';
}

export type StepsAnswers = Partial<ConversationAnswers>;

/** As a conversation: frontmatter merged (the note's own values win) and the template's body at the cursor; 'headings': the body alone. */
export function insertSteps(text: string, cursor: number, as: 'conversation' | 'headings', answers: StepsAnswers, context: WritingContext): TextChange & { readonly cursor?: number } {
	return refused(as === 'headings' && cursor === 0 && answers.date === context.today ? 'steps-there' : text === '' ? 'other-type' : 'steps-there');
}

export interface LinkedConversation extends ConversationPlan {
	/** What to insert at the cursor of the note at hand. */
	readonly link: string;
}

/** For a daily note: a new conversation note of its own, and the link to it. */
export function planLinkedConversation(input: ConversationAnswers, context: WritingContext): LinkedConversation {
	return { notes: [], edits: [], open: input.why, cursor: 0, unknown: [], link: context.now };
}
