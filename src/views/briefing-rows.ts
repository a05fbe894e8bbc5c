// What the briefing shows of one colleague: every word, order and button is decided here; drawing decides nothing.
import type { Relationship } from '../index/relationship';
import { agoWords, exactDay, shortDay, type DaySpeech } from '../strings/day-words';
import { sectionsOf, type BriefingSection, type BriefingSubject } from './briefing-section-rows';
import type { BriefingState } from './briefing-state';
import { rhythmWords } from './relationship-row';
import { rhythmShape, type RhythmShape } from './rhythm-shape';
import { formatDay, formatTime } from '../text/dates';

export type BriefingPage =
	| { readonly is: 'empty'; readonly icon: string; readonly title: string; readonly text: string }
	| BriefingOfPerson;

export interface BriefingOfPerson {
	readonly is: 'person';
	readonly path: string;
	readonly name: string;
	/** Role, department and shift; empty where nothing is known. */
	readonly role: string;
	readonly rhythm: { readonly shape: RhythmShape; readonly words: string; readonly exact: string };
	readonly next: { readonly words: string; readonly path: string | null } | null;
	/** A sentence that asks for nothing: somebody rests, or a conversation ended without a promise. */
	readonly hint: string | null;
	readonly buttons: readonly BriefingButton[];
	/** Path of the conversation that the button closes. */
	readonly closes: string | null;
	readonly sections: readonly BriefingSection[];
}

export interface BriefingButton {
	readonly does: 'open-conversation' | 'plan' | 'promise' | 'invite' | 'close';
	readonly label: string;
}

export function briefingPage(subject: BriefingSubject, state: BriefingState, speech: DaySpeech): BriefingPage {
	const { briefing: words } = speech.strings;
	const { briefing } = subject;
	if (briefing === null) {
		const [title, text] = subject.unclear ? [words.unclear, words.unclearText] : [words.empty, words.emptyText];
		return { is: 'empty', icon: 'user-round', title, text };
	}
	const { relationship } = briefing;
	return {
		is: 'person',
		path: relationship.path,
		name: relationship.name,
		role: roleOf(relationship),
		rhythm: rhythmOf(relationship, speech),
		next: nextOf(relationship, speech),
		hint: hintOf(relationship, subject, speech),
		buttons: buttonsOf(relationship, subject, speech),
		closes: closesOf(subject),
		sections: sectionsOf(briefing, subject, state, speech),
	};
}

function roleOf({ colleague, department }: Relationship): string {
	return [colleague.role, department, colleague.shift].filter((part) => part !== null && part !== '').join(', ');
}

function rhythmOf(relationship: Relationship, speech: DaySpeech): BriefingOfPerson['rhythm'] {
	const { rhythm, elapsed, lastContact, lastConversation } = relationship;
	const { lines, lastContact: contact } = speech.strings.relationships;
	const words = rhythmWords(relationship, speech);
	const shape = rhythmShape(rhythm, elapsed);
	if (lastContact === null) return { shape, words, exact: '' };
	const say = lastConversation === null ? contact : lines.last;
	return { shape, words: `${words}. ${say(agoWords(lastContact, speech))}`, exact: exactDay(lastContact, null, speech) };
}

function nextOf({ nextConversation, nextTime, nextConversationPath }: Relationship, { language, strings }: DaySpeech): BriefingOfPerson['next'] {
	if (nextConversation === null) return null;
	const date = formatDay(nextConversation, language, 'weekday-day-month');
	return { words: nextTime === null ? date : strings.days.dateAt(date, formatTime(nextTime, language)), path: nextConversationPath };
}

function hintOf({ rhythm }: Relationship, { looseEnd, conversation }: BriefingSubject, speech: DaySpeech): string | null {
	const { briefing: words } = speech.strings;
	if (rhythm === 'paused') return words.restsText;
	if (looseEnd === null) return null;
	return words.looseEnd(looseEnd.path === conversation ? null : shortDay(looseEnd.day, speech));
}

/** The conversation that is open, unless it is closed; without one the last, where its ends are loose. */
function closesOf({ conversation, closed, looseEnd }: BriefingSubject): string | null {
	if (conversation !== null) return closed ? null : conversation;
	return looseEnd?.path ?? null;
}

/** Nobody who rests is invited or planned with. */
function buttonsOf({ rhythm, nextConversationPath, conversations }: Relationship, subject: BriefingSubject, { strings }: DaySpeech): readonly BriefingButton[] {
	const { conversation } = subject;
	const words = strings.briefing;
	const rests = rhythm === 'paused';
	const ahead = nextConversationPath !== null;
	return [
		...(ahead && nextConversationPath !== conversation ? [{ does: 'open-conversation', label: words.openConversation } as const] : []),
		...(ahead || rests ? [] : [{ does: 'plan', label: words.plan } as const]),
		...(conversations === 0 && !rests ? [{ does: 'invite', label: words.copyInvitation } as const] : []),
		...(conversations === 0 && conversation === null ? [] : [{ does: 'promise', label: words.newPromise } as const]),
		...(closesOf(subject) === null ? [] : [{ does: 'close', label: words.close } as const]),
	];
}
