// Mends what the note check tells, in the way that the user chose: shown before it is written, and undone like any other write.
import { linkTextIn } from '../edit/link-text';
import { mendColleague, mendText, type Mend, type TextMend } from '../edit/mend';
import { planColleague } from '../edit/new-colleague';
import { planInitiative } from '../edit/new-initiative';
import type { NewNote } from '../edit/new-note';
import { basenameOf } from '../model/note-text';
import type { Problem } from '../model/problem';
import { countsAt } from '../model/why-ignored';
import { dateConversation } from './act-on-conversations';
import { ChangePreviewModal } from './change-preview-modal';
import { shownChange } from './door';
import { tell } from './notices';
import { pickColleague } from './pick-colleague';
import type { Session } from './session';
import { carryOutTold } from './told-outcome';
import { writingContext } from './writing-context';

export async function mendProblem(session: Session, problem: Problem, mend: Mend): Promise<void> {
	switch (mend.do) {
		case 'mine':
			return session.chooseMe(problem.path);
		case 'ask-date':
			return dateConversation(session, problem.path);
		case 'new-note':
			return makeColleague(session, mend);
		case 'new-initiative':
			return makeInitiative(session, mend, problem.path);
		case 'ask-colleague':
			return nameColleague(session, problem);
		case 'name':
		case 'quote':
		case 'unlink':
		case 'date':
			return changeText(session, problem, mend);
		default:
			throw new RangeError(`No way to mend: ${JSON.stringify(mend satisfies never)}`);
	}
}

/** Where the link says, else where colleagues go. */
async function makeColleague(session: Session, { name, folder }: Extract<Mend, { do: 'new-note' }>): Promise<void> {
	await session.settingsStore.fixNoteLanguage();
	const note = planColleague(name, await writingContext(session), folder ?? undefined);
	await makeWhereItCounts(session, [note], session.strings.notices.colleagueCreated(name));
}

/** Where its link says, else where the app puts a new note that is made from a link in this one; from a folder that is left out, beside the conversations. */
async function makeInitiative(session: Session, { name, folder }: Extract<Mend, { do: 'new-initiative' }>, from: string): Promise<void> {
	await session.settingsStore.fixNoteLanguage();
	const context = await writingContext(session);
	const parent = session.app.fileManager.getNewFileParent(from);
	const folders = folder === null ? [parent.isRoot() ? '' : parent.path, '', context.folders.conversations] : [folder];
	const notes = folders.map((each) => planInitiative(name, each, context));
	await makeWhereItCounts(session, notes, session.strings.mends.initiativeMade(name));
}

/** The first of these places where the note would count: one made elsewhere would mend nothing. */
async function makeWhereItCounts(session: Session, places: readonly NewNote[], label: string): Promise<void> {
	const note = places.find(({ path }) => countsAt(path, session.settingsStore.reading));
	if (note === undefined) tell(session.mask(session.strings.mends.leftOut(places[0]?.folder ?? '')));
	else await carryOutTold(session, { label, notes: [note] });
}

async function nameColleague(session: Session, { path, found }: Problem): Promise<void> {
	const { index, settingsStore, strings } = session;
	const colleague = await pickColleague(session);
	if (colleague === null) return;
	const linktext = linkTextIn(index, colleague, [path]);
	await carryOutTold(session, { label: strings.mends.done(basenameOf(path)), changes: [{ path, change: (text) => mendColleague(text, found, linktext, settingsStore.noteLanguage) }] });
}

async function changeText(session: Session, problem: Problem, mend: TextMend): Promise<void> {
	const { door, index, strings } = session;
	const { path } = problem;
	const text = await door.read(path);
	const change = text === null ? null : mendText(text, problem, mend, (to) => linkTextIn(index, to, [path]));
	if (text === null || change?.ok !== true) {
		tell(strings.mends.gone);
		return;
	}
	const edits = { path, edits: change.edits, expect: text };
	const { title, lead, apply } = strings.mends;
	const done = async (): Promise<void> => void (await carryOutTold(session, { label: strings.mends.done(basenameOf(path)), changes: [shownChange(edits)] }));
	new ChangePreviewModal(session, { strings, plan: { notes: [], edits: [edits], skipped: [], refused: [] }, words: { title, lead, nothing: strings.mends.gone, apply }, apply: done }).open();
}
