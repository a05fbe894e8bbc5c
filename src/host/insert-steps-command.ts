// The five steps into the note at hand.
import { MarkdownView, type Editor } from 'obsidian';
import { insertLink } from '../edit/insert-link';
import { insertSteps, isDailyNote, planLinkedConversation, stepsTarget } from '../edit/insert-steps';
import { ask } from './choice-modal';
import { askForConversation } from './conversation-modal';
import { tell } from './notices';
import { openAtOffset } from './open-note';
import type { Session } from './session';
import { carryOutTold } from './told-outcome';
import { writeInEditor } from './write-in-editor';
import { writingContext } from './writing-context';

export async function insertStepsHere(session: Session, editor: Editor, view: MarkdownView): Promise<void> {
	const { strings } = session;
	await session.settingsStore.fixNoteLanguage();
	const context = await writingContext(session);
	const target = stepsTarget(editor.getValue(), context);
	const isDaily = target === 'untyped' && isDailyNote(editor.getValue(), view.file?.path);
	if (target !== 'other' && !isDaily) {
		await insertInto(session, editor, view, 'conversation');
		return;
	}
	const words = strings.stepsChoice;
	const here = isDaily ? [{ value: 'conversation', label: words.conversation } as const] : [];
	const choice = await ask(session, isDaily ? words.daily : words.title, words.text, [{ value: 'new-note', label: words.newNote } as const, { value: 'headings', label: words.headingsOnly } as const, ...here], strings.common.cancel);
	if (choice === 'new-note') await insertLinked(session, editor);
	else if (choice !== null) await insertInto(session, editor, view, choice);
}

/** Through the editor, so that the cursor stays and the app's own undo takes it back. */
async function insertInto(session: Session, editor: Editor, view: MarkdownView, as: 'conversation' | 'headings'): Promise<void> {
	const { strings } = session;
	const text = editor.getValue();
	const path = view.file?.path;
	const inserted = insertSteps(text, editor.posToOffset(editor.getCursor()), as, path === undefined ? {} : { path }, await writingContext(session));
	if (!inserted.ok) {
		tell(strings.refusals[inserted.why]());
		return;
	}
	writeInEditor(editor, inserted.edits, inserted.cursor);
	// Our own undo knows nothing of it: it would take back what was done before.
	tell(`${as === 'headings' ? strings.notices.stepsNotCounted : strings.notices.stepsInserted} ${strings.notices.editorUndoes}`);
}

async function insertLinked(session: Session, editor: Editor): Promise<void> {
	const answers = await askForConversation(session, null);
	if (answers === null) return;
	const plan = planLinkedConversation(answers, await writingContext(session));
	if ((await carryOutTold(session, { label: session.strings.notices.stepsInserted, notes: plan.notes })) === null) return;
	const { from, to, insert } = insertLink(editor.getValue(), editor.posToOffset(editor.getCursor()), plan.link);
	editor.transaction({ changes: [{ from: editor.offsetToPos(from), to: editor.offsetToPos(to), text: insert }] });
	await openAtOffset(session.app, plan.open, plan.cursor);
}
