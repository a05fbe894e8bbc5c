// Closing a conversation: held, what was promised, what was learned, and the next one. All of it as values for one undoable step; done twice it writes nothing twice,
// and where it was interrupted a second run completes it.
import type { Asking } from '../index/asking';
import type { LineIdentity } from '../index/commitment';
import { colleagueOf } from '../index/conversation-facts';
import { meNote } from '../index/me-note';
import type { VaultIndex } from '../index/vault-index';
import { choiceWord, OUTCOMES } from '../model/choices';
import type { Outcome } from '../model/conversation';
import type { Facet } from '../model/facets';
import type { IsoDay } from '../text/dates';
import { wikilink } from '../text/links';
import { applyEdits } from '../text/edits';
import { setTaskDate } from '../text/task-line-edits';
import { addCare, careOf, type Care, type Topic } from './add-care';
import { addPromise, type NewPromise, type PromiseOptions } from './add-promise';
import { TASK_LINE } from './change-line';
import { setConversationDate, setConversationStatus } from './conversation-status';
import { isoForm } from './date-form';
import type { FileEdits } from './file-edits';
import { findLine } from './find-line';
import { moveDue } from './move-due';
import type { NewNote } from './new-note';
import { changedInTurn, leastEdits, type ChangedText } from './own-change';
import { withProperties, type OwnValue } from './own-properties';
import { nextAfter, type NextConversation } from './next-after';
import type { NextAnswers } from './plan-next';
import { refused, type Refusal, type Refused, type TextChange } from './refusal';
import type { WritingContext } from './writing-context';

export interface ClosingAnswers {
	/** Path of the conversation. */
	readonly conversation: string;
	/** The day it took place, where that is not the one it has. */
	readonly day?: IsoDay;
	readonly promises: readonly NewPromise[];
	/** Days for promises of the conversation that had none. */
	readonly dues?: readonly DueGiven[];
	/** `none-yet` is a good answer; null leaves what stands there. */
	readonly outcome: Outcome | null;
	/** What is to be copied to the colleague's note: see learnedIn. */
	readonly learned: readonly { readonly facet: Facet; readonly topic: Topic }[];
	/** Percent, 0 to 100; null leaves what stands there. */
	readonly listening: number | null;
	readonly next: NextAnswers | null;
}

export interface DueGiven {
	readonly promise: LineIdentity;
	readonly day: IsoDay;
}

export type Closing =
	| {
			readonly ok: true;
			/** Made first: hubs, then the next conversation. */
			readonly notes: readonly NewNote[];
			/** The conversation, the colleague's note, then a next conversation that was there. With no notes and no edits it is closed already. */
			readonly edits: readonly FileEdits[];
			/** Path of the next conversation, new or there; null for none. */
			readonly next: string | null;
	  }
	| { readonly ok: false; readonly why: Refusal; readonly path: string };

/** @param texts the text of a note by its path; null where it is gone. Asked for: `textsForClosing` */
export function closeConversation(
	index: VaultIndex,
	texts: (path: string) => string | null,
	asking: Asking,
	answers: ClosingAnswers,
	context: WritingContext,
	options: PromiseOptions,
): Closing {
	const path = answers.conversation;
	const text = texts(path);
	if (text === null) return { ...refused('note-gone'), path };
	const colleague = colleagueOf(index, path, meNote(index, asking));
	const next = answers.next === null || colleague === null ? null : nextAfter(index, texts, asking, { conversation: path, colleague, answers: answers.next }, context);
	const closed = closedText(text, answers, next, context, options);
	if (!closed.ok) return { ...closed, path };
	const planned = next?.given(closed.text) ?? { ok: true, notes: [], edits: [], colleague: colleague === null ? null : texts(colleague) };
	if (!planned.ok) return { ...planned, path: next?.path ?? path };
	const cares = colleague === null ? [] : answers.learned.flatMap(({ facet, topic }) => careOf(index, facet, topic, context) ?? []);
	const theirs = colleague === null ? NO_COPY : copied(index, colleague, texts(colleague), planned.colleague, cares, context);
	if (!theirs.ok) return { ...theirs, path: colleague ?? path };
	return { ok: true, notes: [...theirs.hubs, ...planned.notes], edits: [...fileEdits(path, text, closed.text), ...theirs.edits, ...planned.edits], next: next?.path ?? null };
}

/** The conversation's own text. */
function closedText(text: string, answers: ClosingAnswers, next: NextConversation | null, context: WritingContext, options: PromiseOptions): ChangedText {
	const { language } = context;
	const { day, listening, outcome } = answers;
	const values: readonly OwnValue[] = [
		...(listening === null ? [] : [{ key: 'listening', value: Math.round(Math.min(100, Math.max(0, listening))) }]),
		...(outcome === null ? [] : [{ key: 'outcome', value: choiceWord(OUTCOMES, outcome, language) }]),
		...(next === null ? [] : [{ key: 'next', value: wikilink(context.linkText(next.path)), yields: true }]),
		...(answers.next === null ? [] : [{ key: 'next_meeting', value: isoForm(answers.next) }]),
	];
	return changedInTurn(text, [
		...(answers.dues ?? []).map((due) => (current: string) => dated(current, due, options)),
		(current) => setConversationStatus(current, 'held', language),
		...(day === undefined ? [] : [(current: string) => setConversationDate(current, day, null, language)]),
		(current) => asChange(current, withProperties(current, 'conversation', values, language)),
		...answers.promises.map((promise) => (current: string) => addPromise(answers.conversation, current, promise, options)),
	]);
}

/** A line that has got that very day already was dated by a run before. */
function dated(text: string, { promise, day }: DueGiven, { preferField }: PromiseOptions): TextChange {
	const changed = moveDue(text, promise, day, preferField);
	if (changed.ok) return changed;
	const raw = applyEdits(promise.raw, setTaskDate(promise.raw, 'due', day, preferField ? 'field' : 'sign', TASK_LINE));
	return findLine(text, { ...promise, raw }).ok ? { ok: true, edits: [] } : changed;
}

function asChange(before: string, changed: ChangedText): TextChange {
	return changed.ok ? { ok: true, edits: leastEdits(before, changed.text) } : changed;
}

type Copied = { readonly ok: true; readonly hubs: readonly NewNote[]; readonly edits: readonly FileEdits[] } | Refused;

const NO_COPY: Copied = { ok: true, hubs: [], edits: [] };

/** The colleague's note with what was learned; `left`: what the next conversation has left of it. Hubs are made only for what is written. */
function copied(index: VaultIndex, path: string, before: string | null, left: string | null, cares: readonly Care[], context: WritingContext): Copied {
	if (before === null || left === null) return cares.length === 0 ? NO_COPY : refused('note-gone');
	const hubs: NewNote[] = [];
	let current = left;
	for (const care of cares) {
		const change = addCare(index, { path, kind: 'colleague', key: care.facet }, current, care, context);
		if (!change.ok) return change;
		if (change.edits.length > 0 && care.hub && hubs.every((hub) => hub.path !== care.hub?.path)) hubs.push(care.hub);
		current = applyEdits(current, change.edits);
	}
	return { ok: true, hubs, edits: fileEdits(path, before, current) };
}

function fileEdits(path: string, before: string, after: string): readonly FileEdits[] {
	return before === after ? [] : [{ path, edits: leastEdits(before, after), expect: before }];
}
