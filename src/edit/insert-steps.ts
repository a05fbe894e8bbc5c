// The five steps into a note that is open: as a conversation where the note has no type of its own, else as headings alone or in a new linked note.
import { headingMeaning, stepName, STEPS } from '../model/headings';
import { readNoteType } from '../model/note-kind';
import { basenameOf } from '../model/note-text';
import { readBody } from '../text/body';
import { isoDay } from '../text/dates';
import { applyEdits, minimalEdit, type Edit } from '../text/edits';
import { readFrontmatter, splitNote } from '../text/frontmatter';
import { readLink, wikilink } from '../text/links';
import type { ConversationAnswers } from './conversation-answers';
import { conversationValues, fillConversation, type ConversationFacts } from './conversation-text';
import { firstStepCursor, hasSteps } from './first-step';
import { planConversation, type ConversationPlan } from './new-conversation';
import { entryOf, isEmptyValue, typeEntry, withProperties, withType, type NewText } from './own-properties';
import { refused, type Refused } from './refusal';
import type { WritingContext } from './writing-context';

/** What the note at hand is: without a type, a conversation already, or of another type, where the user chooses. */
export type StepsTarget = 'untyped' | 'conversation' | 'other';

export function stepsTarget(text: string, context: Pick<WritingContext, 'typeProperty'>): StepsTarget {
	const type = typeEntry(readFrontmatter(text), context.typeProperty);
	if (!type || isEmptyValue(type.value)) return 'untyped';
	return readNoteType(type.value)?.kind === 'conversation' ? 'conversation' : 'other';
}

/** A daily note that has words already: it is about more than one conversation, and its tasks are nobody's promises, though it has no type. */
export function isDailyNote(text: string, path: string | undefined): boolean {
	return path !== undefined && isoDay(basenameOf(path)) !== null && text.slice(splitNote(text).bodyFrom).trim() !== '';
}

/** What is known besides the note itself; the note's own values win. `path`: a day that the file name begins with is the conversation's. */
export type StepsAnswers = Partial<ConversationAnswers> & { readonly path?: string };

export type StepsInserted =
	| { readonly ok: true; readonly edits: readonly Edit[]; /** Offset in the changed text: where writing begins. */ readonly cursor: number }
	| Refused;

/** As a conversation: frontmatter merged and the template's body at the cursor. As headings: the five of them and nothing else; they do not count. */
export function insertSteps(text: string, cursor: number, as: 'conversation' | 'headings', answers: StepsAnswers, context: WritingContext): StepsInserted {
	if (hasSteps(text)) return refused('steps-there');
	if (as === 'conversation' && stepsTarget(text, context) === 'other') return refused('other-type');
	const facts = factsOf(text, answers, context);
	const template = fillConversation(facts, context).body;
	const body = insertion(text, cursor, as === 'headings' ? headingsOf(template, context) : template);
	if (as === 'headings') return inserted(text, [body]);
	const typed = withType(text, { kind: 'conversation' }, context.typeProperty, context.language);
	const nobody = facts.linkpath === '' ? [{ key: 'colleague', value: '' }] : [];
	const values = [...nobody, ...conversationValues(facts, context)].map((each) => ({ ...each, yields: true }));
	const merged = typed.ok ? withProperties(typed.text, 'conversation', values, context.language) : typed;
	return merged.ok ? inserted(text, joined(frontmatterEdit(text, merged), body)) : merged;
}

export interface LinkedConversation extends ConversationPlan {
	/** What to insert at the cursor of the note at hand. */
	readonly link: string;
}

/** For a daily note: a new conversation note of its own, and the link to it. */
export function planLinkedConversation(input: ConversationAnswers, context: WritingContext): LinkedConversation {
	const plan = planConversation(input, context);
	return { ...plan, link: wikilink(context.linkText(plan.open)) };
}

function inserted(text: string, edits: readonly Edit[]): StepsInserted {
	return { ok: true, edits, cursor: firstStepCursor(applyEdits(text, edits)) };
}

function factsOf(text: string, answers: StepsAnswers, context: WritingContext): ConversationFacts {
	const frontmatter = readFrontmatter(text);
	const own = (key: string): string => {
		const value = entryOf(frontmatter, 'conversation', key)?.value;
		if (value?.kind === 'bare-link') return value.text;
		return value?.kind === 'text' ? value.value.trim() : '';
	};
	const path = answers.colleague && 'path' in answers.colleague ? answers.colleague.path : null;
	const link = readLink(own('colleague'));
	const linkpath = link?.linkpath ?? (path === null ? '' : context.linkText(path));
	const given = link ? link.display ?? basenameOf(link.linkpath) : answers.colleague?.name ?? (path === null ? '' : basenameOf(path));
	return {
		...answers,
		name: own('colleague') !== '' && !link ? own('colleague') : given,
		linkpath,
		day: answers.date ?? dayInName(answers.path) ?? context.today,
		time: answers.time ?? null,
		place: own('place') || (answers.place ?? ''),
		why: own('why') || (answers.why ?? ''),
		purpose: answers.purpose ?? null,
		purposeText: answers.purposeText ?? '',
	};
}

function dayInName(path: string | undefined): ConversationFacts['day'] | null {
	return path === undefined ? null : isoDay(basenameOf(path).slice(0, 10));
}

function headingsOf(body: string, context: WritingContext): string {
	const steps = readBody(body, 0).headings.filter((heading) => headingMeaning(heading.text)?.is === 'step');
	const lines = steps.length > 0 ? steps.map((heading) => body.slice(heading.from, heading.to).trim()) : STEPS.map((step) => `## ${step}. ${stepName(step, context.language)}`);
	return `${lines.join('\n\n')}\n`;
}

/** On the cursor's line where that is blank, else below it; never inside the frontmatter; with a blank line to what stands around. */
function insertion(text: string, cursor: number, body: string): Edit {
	const { bodyFrom } = splitNote(text);
	const at = endOfLine(text, Math.min(Math.max(cursor, bodyFrom), text.length));
	const newline = text.includes('\r\n') ? '\r\n' : '\n';
	const above = text.slice(bodyFrom, at);
	const words = `${body.replace(/\r\n/g, '\n').replace(/^\n+/, '').replace(/\n+$/, '')}\n`;
	const before = above.trim() === '' ? lineBreakOwed(text, at) : Math.max(0, 2 - lineBreaks(/[\r\n]*$/, above));
	const below = text.slice(at);
	const after = below.trim() === '' ? 0 : Math.max(0, 1 - lineBreaks(/^[\r\n]*/, below));
	return { from: at, to: at, insert: ('\n'.repeat(before) + words + '\n'.repeat(after)).replace(/\n/g, newline) };
}

/** A frontmatter whose last fence ends the note has no line break behind it yet. */
function lineBreakOwed(text: string, at: number): number {
	return at === 0 || text.charAt(at - 1) === '\n' || text.charAt(at - 1) === '\uFEFF' ? 0 : 1;
}

function lineBreaks(where: RegExp, text: string): number {
	return where.exec(text)?.[0].replace(/\r/g, '').length ?? 0;
}

function endOfLine(text: string, cursor: number): number {
	const newline = text.indexOf('\n', cursor);
	const end = newline === -1 ? text.length : newline;
	const start = text.lastIndexOf('\n', cursor - 1) + 1;
	// A byte order mark is a blank too, and nothing may stand before it.
	if (cursor > 0 && text.slice(start, end).trim() === '') return text.charCodeAt(start) === 0xfeff ? start + 1 : start;
	return text.charAt(end - 1) === '\r' && end > cursor ? end - 1 : end;
}

/** What changes above the body. */
function frontmatterEdit(text: string, merged: Extract<NewText, { ok: true }>): Edit | null {
	const { bodyFrom } = splitNote(text);
	return minimalEdit(text.slice(0, bodyFrom), merged.text.slice(0, merged.text.length - (text.length - bodyFrom)));
}

/** Two edits that touch become one, so that nobody has to guess which comes first. */
function joined(first: Edit | null, second: Edit): readonly Edit[] {
	if (!first) return [second];
	if (first.to < second.from) return [first, second];
	return [{ from: first.from, to: second.to, insert: first.insert + second.insert }];
}
