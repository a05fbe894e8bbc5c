// The conversation that follows one that is being closed: the one that is there, moved to the agreed day, or a new one that carries over what was promised.
import type { Asking } from '../index/asking';
import { conversationFacts } from '../index/conversation-facts';
import { listCommitments } from '../index/list-commitments';
import { isUnresolved } from '../index/commitment';
import { meNote } from '../index/me-note';
import { VaultIndex } from '../index/vault-index';
import { applyEdits } from '../text/edits';
import { wikilink } from '../text/links';
import { setConversationDate } from './conversation-status';
import type { FileEdits } from './file-edits';
import { lastTimeWith, textsForLastTime, promiserOf } from './last-time';
import { planConversation } from './new-conversation';
import type { NewNote } from './new-note';
import { holdsLines, takeOver } from './next-time';
import { changedInTurn, leastEdits } from './own-change';
import { withProperties } from './own-properties';
import { conversationAfter, nextAnswers, type NextAnswers } from './plan-next';
import type { PromiseToLink } from './promise-link';
import { refused, type Refused } from './refusal';
import type { WritingContext } from './writing-context';

export interface ClosedConversation {
	readonly conversation: string;
	readonly colleague: string;
	readonly answers: NextAnswers;
}

export interface NextConversation {
	readonly path: string;
	/** What has to be written, given the text that closing leaves of the conversation before. */
	given(closed: string): NextWork;
}

export type NextWork =
	| { readonly ok: true; readonly notes: readonly NewNote[]; readonly edits: readonly FileEdits[]; /** What it leaves of the colleague's note; null where that is not at hand. */ readonly colleague: string | null }
	| Refused;

type Texts = (path: string) => string | null;

export function nextAfter(index: VaultIndex, texts: Texts, asking: Asking, closed: ClosedConversation, context: WritingContext): NextConversation {
	const there = conversationAfter(index, asking, closed.conversation, closed.answers.day);
	if (there !== null) return { path: there, given: () => moved(index, texts, asking, there, closed, context) };
	const input = { ...nextAnswers(index, closed.colleague, closed.answers, context), previous: { path: closed.conversation } };
	const path = planConversation(input, context).open;
	return {
		path,
		given: (text) => {
			const promises = promisesToLink(index, texts, asking, closed, text, context);
			const notes = texts(closed.colleague);
			const plan = planConversation({ ...input, fromLastTime: notes === null ? { promises } : { promises, colleague: { path: closed.colleague, text: notes } } }, context);
			return { ok: true, notes: plan.notes, edits: [], colleague: notes === null ? null : applyEdits(notes, takeOver(notes).edits) };
		},
	};
}

/** Paths of the notes whose texts closing asks for, each once; `colleague`: whom the conversation is with. */
export function textsForClosing(index: VaultIndex, asking: Asking, conversation: string, colleague: string | null): readonly string[] {
	const lastTime = colleague === null ? [] : textsForLastTime(index, asking, colleague);
	const planned = [...conversationFacts(index, asking).values()].flatMap((each) => (colleague !== null && each.colleague === colleague && each.state === 'planned' ? [each.record.path] : []));
	const after = conversationAfter(index, asking, conversation, null);
	const me = meNote(index, asking);
	return [...new Set([conversation, ...lastTime, ...planned, ...[after, me].filter((path): path is string => path !== null)])];
}

/** Tied back to the conversation before, and on the agreed day as long as it is still to come. Its own words stay. */
function moved(index: VaultIndex, texts: Texts, asking: Asking, path: string, { conversation, colleague, answers }: ClosedConversation, context: WritingContext): NextWork {
	const text = texts(path);
	if (text === null) return refused('note-gone');
	const facts = conversationFacts(index, asking).get(path);
	const at = facts?.record.content.date ?? null;
	const stays = facts?.state !== 'planned' || (at?.day === answers.day && (answers.time === null || at.time === answers.time));
	const changed = changedInTurn(text, [
		(current) => {
			const tied = withProperties(current, 'conversation', [{ key: 'previous', value: wikilink(context.linkText(conversation)), yields: true }], context.language);
			return tied.ok ? { ok: true, edits: leastEdits(current, tied.text) } : tied;
		},
		...(stays ? [] : [(current: string) => setConversationDate(current, answers.day, answers.time, context.language)]),
	]);
	if (!changed.ok) return changed;
	const edits = changed.text === text ? [] : [{ path, edits: leastEdits(text, changed.text), expect: text }];
	return { ok: true, notes: [], edits, colleague: withoutWhatMoved(texts(colleague), text) };
}

/** Lines that stand in the next conversation whole were carried over by a run that was interrupted before it took them away here. */
function withoutWhatMoved(notes: string | null, next: string): string | null {
	if (notes === null) return null;
	const { lines, edits } = takeOver(notes);
	return lines !== '' && holdsLines(next, lines) ? applyEdits(notes, edits) : notes;
}

/** Open promises with the colleague: those of this conversation as closing leaves it, then the older ones. */
function promisesToLink(index: VaultIndex, texts: Texts, asking: Asking, closed: ClosedConversation, text: string, context: WritingContext): readonly PromiseToLink[] {
	const older = lastTimeWith(index, texts, asking, closed.colleague, context.language).fromLastTime?.promises ?? [];
	// An index of these notes alone judges the lines that closing has written, which the real one does not know yet.
	const alone = new VaultIndex(index.options);
	for (const path of [closed.colleague, meNote(index, asking)]) {
		const known = path === null ? null : texts(path);
		if (path !== null && known !== null) alone.upsert(path, known);
	}
	alone.upsert(closed.conversation, text);
	const fresh = listCommitments(alone, asking).filter((promise) => promise.path === closed.conversation && isUnresolved(promise));
	return [
		...fresh.map((promise) => ({ promise, promiser: promiserOf(alone, promise, context.language), text })),
		...older.filter(({ promise }) => promise.path !== closed.conversation),
	];
}
