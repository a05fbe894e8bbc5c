// The note templates and the question bank that come with Tillid, bundled from templates/ as they stand there.
import conversationDa from '../../templates/conversation.da.md';
import conversationEn from '../../templates/conversation.en.md';
import questions from '../../templates/questions.json';
import type { Language } from '../text/language';

export const CONVERSATION_TEMPLATES: Readonly<Record<Language, string>> = { da: conversationDa, en: conversationEn };

export interface Question {
	readonly id: string;
	/** One of the four that a first conversation can begin with. */
	readonly starter: boolean;
	/** Step 1 to 5. */
	readonly step: number;
	readonly theme: string;
	/** professional, personal or both. */
	readonly plane: string;
	readonly da: string;
	readonly en: string;
}

export const QUESTIONS: readonly Question[] = questions;
