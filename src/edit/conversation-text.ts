// The text of a conversation note: the template filled in, and what is known of the conversation in its frontmatter.
import { choiceWord, PURPOSES, STATUSES } from '../model/choices';
import type { ConversationStatus } from '../model/conversation';
import { readNoteType, typeWord } from '../model/note-kind';
import { linkName } from '../model/reference';
import { applyEdits } from '../text/edits';
import { readFrontmatter } from '../text/frontmatter';
import { setProperty } from '../text/frontmatter-edits';
import type { IsoDay } from '../text/dates';
import { wikilink } from '../text/links';
import { fillTemplate, type FilledTemplate } from './fill-template';
import { withRoomToWrite } from './first-step';
import type { ConversationAnswers } from './conversation-answers';
import { ownNote } from './own-note';
import { plainLine, typeEntry, withProperties, type OwnValue } from './own-properties';
import type { WritingContext } from './writing-context';

export interface ConversationFacts extends Omit<ConversationAnswers, 'colleague' | 'date'> {
	readonly day: IsoDay;
	/** The colleague as shown; '' where nobody is known. */
	readonly name: string;
	/** Linkpath of the colleague's note; '' where nobody is known. */
	readonly linkpath: string;
}

export interface ConversationText {
	readonly text: string;
	readonly unknown: readonly string[];
	readonly templateBroken: boolean;
}

export function conversationText(facts: ConversationFacts, context: WritingContext): ConversationText {
	const filled = fillConversation(facts, context);
	const own = conversationValues(facts, context);
	const merged = filled.frontmatter.trim() === '' ? null : mergedWithTemplate(filled, own, context);
	const text = merged ?? ownNote({ kind: 'conversation' }, own, filled.body, context);
	return { text, unknown: filled.unknown, templateBroken: merged === null && filled.frontmatter.trim() !== '' };
}

/** The template with everything in its place that is known of the conversation. */
export function fillConversation(facts: ConversationFacts, context: WritingContext): FilledTemplate {
	const values = new Map([
		['colleague', facts.name],
		['colleague_link', facts.linkpath === '' ? '' : shownLink(facts)],
		['why', plainLine(facts.why)],
		['purpose', plainLine(facts.purposeText)],
		['place', plainLine(facts.place)],
	]);
	const filled = fillTemplate(context.template, { values, at: { day: facts.day, time: facts.time }, language: context.language });
	return { ...filled, body: withRoomToWrite(filled.body) };
}

/** What is known, in the order in which a new note has it. What was not asked for is left out. */
export function conversationValues(facts: ConversationFacts, context: WritingContext): readonly OwnValue[] {
	const status = statusOf(facts.day, facts.time, context);
	const purpose = facts.purpose === null ? plainLine(facts.ownPurpose ?? facts.purposeText) : choiceWord(PURPOSES, facts.purpose, context.language);
	return [
		...given('colleague', facts.linkpath === '' ? '' : wikilink(facts.linkpath)),
		...given('organizer', context.organizer === null ? '' : wikilink(context.organizer), true),
		{ key: 'date', value: facts.time === null ? facts.day : `${facts.day}T${facts.time}` },
		...given('place', plainLine(facts.place)),
		{ key: 'status', value: choiceWord(STATUSES, status, context.language) },
		...given('why', plainLine(facts.why)),
		...given('purpose', purpose),
		...(facts.initiative === undefined ? [] : [{ key: 'initiative', value: [wikilink(context.linkText(facts.initiative))] }]),
		...given('previous', facts.previous === undefined ? '' : wikilink(context.linkText(facts.previous.path))),
	];
}

/** How long a conversation lasts where nobody said (the domain's default): after that, one of today is over. */
const MINUTES = 45;

/**
 * A day that is past: held. A day to come: planned. Today: held when it is over by the clock, else planned,
 * so that a conversation about to be had is not counted before it was had; tomorrow the view asks.
 */
export function statusOf(day: IsoDay, time: string | null, context: Pick<WritingContext, 'today' | 'now'>): ConversationStatus {
	if (day !== context.today) return day < context.today ? 'held' : 'planned';
	return time !== null && minutes(time) + MINUTES <= minutes(context.now) ? 'held' : 'planned';
}

function minutes(time: string): number {
	const [hours, rest] = time.split(':');
	return Number(hours) * 60 + Number(rest);
}

function given(key: string, value: string, yields = false): readonly OwnValue[] {
	return value === '' ? [] : [{ key, value, yields }];
}

/** The name is shown where the file name could not be the same, unless it would end the link. */
function shownLink({ name, linkpath }: ConversationFacts): string {
	const same = linkName(linkpath) === name || /[[\]|]/.test(name);
	return same ? wikilink(linkpath) : wikilink(linkpath, name);
}

/** The template's own properties stay, ours are filled in; null where its frontmatter cannot be written to. */
function mergedWithTemplate(filled: FilledTemplate, own: readonly OwnValue[], context: WritingContext): string | null {
	const newline = filled.body.includes('\r\n') || filled.frontmatter.includes('\r\n') ? '\r\n' : '\n';
	const start = `---${newline}${filled.frontmatter.trimEnd()}${newline}---${newline}${filled.body}`;
	const frontmatter = readFrontmatter(start);
	const there = typeEntry(frontmatter, context.typeProperty);
	const typed = there && readNoteType(there.value)?.kind === 'conversation'
		? { ok: true as const, edits: [] }
		: setProperty(start, there?.key ?? context.typeProperty, typeWord({ kind: 'conversation' }, context.language));
	if (!typed.ok) return null;
	const whole = withProperties(applyEdits(start, typed.edits), 'conversation', own, context.language);
	return whole.ok ? whole.text : null;
}
