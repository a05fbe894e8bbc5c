// Which questions to offer: those of a step, never-asked ones first. Asked means that the words stand in a held conversation with this person.
import type { Step } from '../model/headings';
import { QUESTIONS, type Question } from '../model/question-bank';
import { isAsked } from '../model/question-prints';
import type { IsoDay } from '../text/dates';
import type { Asking } from './asking';
import { conversationFacts } from './conversation-facts';
import type { VaultIndex } from './vault-index';

export interface OfferedQuestion {
	readonly question: Question;
	readonly asked: boolean;
	/** The last day on which it was asked; null if never, or on a day that nobody noted. */
	readonly lastAsked: IsoDay | null;
}

/**
 * The bank's questions and the user's own, never-asked ones first, own ones before the bank's; each group in its own order.
 * @param step null for those of all steps; an own question without a step fits every one
 * @param colleague path of the person it is asked of; null: nobody was asked anything
 * @param own what readOwnQuestions found in the user's own note
 */
export function questionsFor(index: VaultIndex, asking: Asking, step: Step | null, colleague: string | null, own: readonly Question[]): readonly OfferedQuestion[] {
	const conversations = colleague === null ? [] : heldWith(index, asking, colleague);
	const fitting = [...own, ...QUESTIONS].filter((question) => step === null || question.step === null || question.step === step);
	const offered = fitting.map((question) => offer(question, conversations));
	return [...offered.filter(({ asked }) => !asked), ...offered.filter(({ asked }) => asked)];
}

interface Held {
	readonly day: IsoDay | null;
	readonly prints: ReadonlySet<number>;
}

/** Latest first. One with several colleagues asked each of them. */
function heldWith(index: VaultIndex, asking: Asking, colleague: string): readonly Held[] {
	const held = [...conversationFacts(index, asking).values()].filter(({ state, colleagues }) => state === 'held' && colleagues.includes(colleague));
	const asked = held.map(({ day, record }) => ({ day, prints: new Set(record.content.asked) }));
	return asked.sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? 1 : -1));
}

function offer(question: Question, conversations: readonly Held[]): OfferedQuestion {
	const last = conversations.find(({ prints }) => prints.size > 0 && isAsked(question, prints));
	return { question, asked: last !== undefined, lastAsked: last?.day ?? null };
}
