// A new conversation note, worked out from what the form was told and the template. Nothing is written here.
import { basenameOf } from '../model/note-text';
import type { ConversationAnswers } from './conversation-answers';
import { conversationText } from './conversation-text';
import type { FileEdits } from './file-edits';
import { firstStepCursor } from './first-step';
import { planColleague } from './new-colleague';
import { freePath, type NewNote } from './new-note';
import { takeOver } from './next-time';
import { plainLine } from './own-properties';
import { withPreparation } from './preparation';
import { promiseLink } from './promise-link';
import { setNext } from './set-next';
import type { WritingContext } from './writing-context';

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
	/** The template's own frontmatter could not be read and was left out. */
	readonly templateBroken: boolean;
}

/** The conversation note, the colleague's where it is missing, and what changes in the conversation before. A taken name becomes "… 2". */
export function planConversation(input: ConversationAnswers, context: WritingContext): ConversationPlan {
	const colleague = 'path' in input.colleague ? null : planColleague(input.colleague.name, context);
	const person = personOf(input, colleague);
	const day = input.date ?? context.today;
	const folder = context.folders.conversations;
	const open = freePath(folder, `${day} ${person.name}`, (path) => context.exists(path) || path === colleague?.path);
	const written = conversationText({ ...input, day, name: person.name, linkpath: context.linkText(person.path) }, context);
	const lastTime = takenFromLastTime(input, context);
	const text = withPreparation(written.text, lastTime.promises, lastTime.lines, context.language);
	const note = { path: open, folder, text };
	return {
		notes: colleague ? [colleague, note] : [note],
		edits: [...(input.previous ? setNext(input.previous, context.linkText(open), context) : []), ...lastTime.edits],
		open,
		cursor: firstStepCursor(text),
		unknown: written.unknown,
		templateBroken: written.templateBroken,
	};
}

interface FromLastTime {
	readonly promises: readonly string[];
	readonly lines: string;
	/** Takes the lines out of the colleague's note, after the new note is there. */
	readonly edits: readonly FileEdits[];
}

function takenFromLastTime({ fromLastTime }: ConversationAnswers, context: WritingContext): FromLastTime {
	const promises = (fromLastTime?.promises ?? []).map((promise) => promiseLink(promise, (path) => context.linkText(path), context.language));
	const colleague = fromLastTime?.colleague;
	if (!colleague) return { promises, lines: '', edits: [] };
	const { lines, edits } = takeOver(colleague.text);
	return { promises, lines, edits: edits.length === 0 ? [] : [{ path: colleague.path, edits, expect: colleague.text }] };
}

function personOf(input: ConversationAnswers, planned: NewNote | null): { readonly path: string; readonly name: string } {
	if (planned) return { path: planned.path, name: plainLine(input.colleague.name ?? '') };
	const path = 'path' in input.colleague ? input.colleague.path : '';
	return { path, name: plainLine(input.colleague.name ?? basenameOf(path)) };
}
