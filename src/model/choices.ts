// The words of every choice in both languages: how we write it, and the common words we also read. No property is known here.
import type { Language } from '../text/language';
import { foldKey } from '../text/names';
import type { Consent, Tier } from './colleague';
import type { CommitmentKind, WhoWord } from './commitment-line';
import type { ContactKind } from './contact';
import type { ConversationKind, ConversationStatus, Outcome, Plane } from './conversation';
import type { InitiativeStatus } from './initiative';
import type { Sensitive } from './sensitive';

export interface Choice<Value extends string = string> {
	/** What the rest of the code calls it; also the word that is written in English notes. */
	readonly value: Value;
	/** The word that is written in Danish notes. */
	readonly da: string;
	/** Other words that people use for it, in either language. */
	readonly also: readonly string[];
}

export type Choices<Value extends string = string> = readonly Choice<Value>[];

/** What a conversation is for: a preset's word. Any other words are the user's own purpose. */
export type Purpose = 'insight' | 'new-network' | 'problem-help' | 'learn-interest' | 'involve' | 'follow-up' | 'other';

export const TIERS: Choices<Tier> = [
	choice('core', 'kerne'),
	choice('active', 'aktiv', 'aktive'),
	choice('other', 'øvrige', 'øvrig', 'andre', 'anden', 'others'),
];

export const CONSENTS: Choices<Consent> = [
	choice('none', 'intet', 'ingen', 'nej', 'no'),
	choice('oral', 'mundtligt', 'mundtlig', 'mundtlige', 'verbal'),
	choice('written', 'skriftligt', 'skriftlig', 'skriftlige'),
];

export const MEMBERSHIPS: Choices<NonNullable<Sensitive['member']>> = [
	choice('yes', 'ja', 'true'),
	choice('no', 'nej', 'false'),
	choice('unknown', 'ved_ikke', 'ukendt', "don't know", 'not known'),
];

export const STATUSES: Choices<ConversationStatus> = [
	choice('planned', 'planlagt', 'aftalt', 'booket', 'kommende', 'scheduled', 'agreed', 'booked', 'upcoming', 'to do', 'todo'),
	choice('held', 'afholdt', 'holdt', 'gennemført', 'færdig', 'afsluttet', 'afviklet', 'done', 'completed', 'complete', 'finished', 'took place'),
	choice('cancelled', 'aflyst', 'annulleret', 'canceled', 'called off'),
	choice('declined', 'afslået', 'afvist', 'sagt nej', 'takket nej', 'nej tak', 'rejected', 'refused', 'turned down'),
];

export const CONVERSATION_KINDS: Choices<ConversationKind> = [
	choice('first', 'første'),
	choice('maintenance', 'løbende'),
	choice('escalation', 'nyt_ansvar'),
	choice('debrief', 'sparring'),
];

export const PURPOSES: Choices<Purpose> = [
	choice('insight', 'indblik'),
	choice('new-network', 'nyt_netværk'),
	choice('problem-help', 'hjælp_til_problem'),
	choice('learn-interest', 'lære_om_interesse'),
	choice('involve', 'involvere'),
	choice('follow-up', 'opfølgning'),
	choice('other', 'andet'),
];

export const PLANES: Choices<Plane> = [
	choice('professional', 'fagligt', 'faglig'),
	choice('personal', 'personligt', 'personlig'),
	choice('both', 'begge', 'begge dele'),
];

export const OUTCOMES: Choices<Outcome> = [
	choice('committed', 'forpligtet', 'forpligtigelse', 'forpligtelse', 'commitment'),
	choice('none-yet', 'endnu_ikke', 'ikke endnu', 'not yet', 'none'),
	choice('declined', 'afslået', 'afvist', 'nej', 'no'),
];

export const INITIATIVE_STATUSES: Choices<InitiativeStatus> = [
	choice('idea', 'idé', 'ide'),
	choice('active', 'i_gang', 'aktiv', 'igang', 'under way', 'in progress', 'ongoing'),
	choice('done', 'afsluttet', 'færdig', 'gennemført', 'completed', 'finished'),
	choice('dropped', 'droppet', 'opgivet', 'abandoned'),
];

export const COMMITMENT_KINDS: Choices<CommitmentKind> = [
	choice('participate', 'deltage', 'take part'),
	choice('responsibility', 'ansvar', 'take responsibility', 'påtage sig ansvar'),
	choice('contribute', 'bidrage', 'back up', 'bakke op'),
	choice('meet-again', 'mødes igen'),
	choice('initiative', 'initiativ', 'start an initiative', 'sætte initiativ i værk'),
];

/** Who promised. `them` is the note's colleague. */
export const WHO_WORDS: Choices<WhoWord> = [
	choice('me', 'mig', 'jeg'),
	choice('them', 'kollega'),
	choice('both', 'begge', 'we', 'vi'),
];

export const CONTACT_KINDS: Choices<ContactKind> = [
	choice('informal', 'uformel', 'uformelt'),
	choice('case', 'sag'),
	choice('group', 'gruppe'),
];

/** The choice that a word stands for, in either language and any spelling of case, blanks and æøå; null where no choice has it. */
export function readChoice<Value extends string>(choices: Choices<Value>, text: string): Value | null {
	const word = foldKey(text);
	return choices.find((each) => wordsOf(each).includes(word))?.value ?? null;
}

/** The word that stands for a choice in notes of a language. */
export function choiceWord<Value extends string>(choices: Choices<Value>, value: Value, language: Language): string {
	return (language === 'da' ? choices.find((each) => each.value === value)?.da : undefined) ?? value;
}

function choice<Value extends string>(value: Value, da: string, ...also: readonly string[]): Choice<Value> {
	return { value, da, also };
}

const foldedWords = new Map<Choice, readonly string[]>();

function wordsOf(each: Choice): readonly string[] {
	const known = foldedWords.get(each);
	if (known) return known;
	const words = [each.value, each.da, ...each.also].map(foldKey);
	foldedWords.set(each, words);
	return words;
}
