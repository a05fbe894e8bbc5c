// A question into the open conversation at the cursor: those of the step it stands in first, never-asked ones before the others.
import { MarkdownView } from 'obsidian';
import { insertQuestion, languageOfNote, stepAt } from '../edit/insert-question';
import { questionsFor, type OfferedQuestion } from '../index/questions';
import type { Step } from '../model/headings';
import type { Question } from '../model/question-bank';
import { shortDay } from '../strings/day-words';
import { conversationAtHand } from './mark-held-command';
import { tell } from './notices';
import { ownQuestions } from './own-questions';
import { atHand } from './pick-colleague';
import { pick, type Pickable } from './pick-modal';
import type { Session } from './session';
import { writeInEditor } from './write-in-editor';

/** Asks which question, then writes it. */
export async function askAndInsertQuestion(session: Session): Promise<void> {
	const view = openConversation(session);
	if (view === null) return;
	const { index, strings } = session;
	const { editor } = view;
	const step = stepAt(editor.getValue(), editor.posToOffset(editor.getCursor()));
	const offered = questionsFor(index, session.asking(), step, atHand(session)?.colleague ?? null, await ownQuestions(session));
	const question = await pick(session, strings.askQuestion(stepName(session, step)), offered.map((each) => asPickable(session, each)), strings.noQuestions);
	if (question !== null) insertInto(session, view, question);
}

/** From the briefing: this one, where the cursor was last. */
export function insertQuestionHere(session: Session, question: Question): void {
	const view = openConversation(session);
	if (view === null) tell(session.strings.openConversationFirst);
	else insertInto(session, view, question);
}

/** The conversation in front of the main area, though a side pane may hold the keyboard. */
function openConversation(session: Session): MarkdownView | null {
	const { workspace } = session.app;
	const view = workspace.getMostRecentLeaf(workspace.rootSplit)?.view;
	return view instanceof MarkdownView && view.file !== null && view.file.path === conversationAtHand(session) ? view : null;
}

/** Through the editor, so that the app's own undo takes it back; in the language of the note, whatever the screen speaks. */
function insertInto({ app, settingsStore }: Session, { editor, leaf }: MarkdownView, question: Question): void {
	const text = editor.getValue();
	const language = languageOfNote(text) ?? settingsStore.noteLanguage;
	const inserted = insertQuestion(text, editor.posToOffset(editor.getCursor()), question[language]);
	// Before it is written: a leaf that comes to the front shows what it showed last.
	app.workspace.setActiveLeaf(leaf, { focus: true });
	writeInEditor(editor, inserted.edits, inserted.cursor);
}

function asPickable(session: Session, { question, asked, lastAsked }: OfferedQuestion): Pickable<Question> {
	const { strings, language, clock } = session;
	const day = lastAsked === null ? null : shortDay(lastAsked, { today: clock.today, language, strings });
	const parts = [...(question.own ? [strings.ownQuestion()] : []), ...(question.step === null ? [] : [strings.steps[question.step - 1] ?? '']), ...(asked ? [strings.asked(day)] : [])];
	return { value: question, title: question[language], ...(parts.length === 0 ? {} : { detail: parts.join(', ') }) };
}

function stepName({ strings }: Session, step: Step | null): string | null {
	return step === null ? null : (strings.steps[step - 1] ?? null);
}
