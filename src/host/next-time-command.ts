// A note for next time: a line in the colleague's note, from anywhere; the next conversation takes it over.
import { addForNextTime } from '../edit/next-time';
import { changedInTurn, leastEdits } from '../edit/own-change';
import type { ShownPromise } from '../views/view-action';
import { askForm } from './form-modal';
import { colleagueMeant, relationshipOf } from './pick-colleague';
import type { Session } from './session';
import { carryOutTold } from './told-outcome';

export async function noteForNextTimeHere(session: Session): Promise<void> {
	const colleague = await colleagueMeant(session);
	if (colleague !== null) await noteForNextTime(session, colleague);
}

export async function noteForNextTime(session: Session, colleague: string): Promise<void> {
	const { strings } = session;
	const words = strings.nextTimeForm;
	const name = relationshipOf(session, colleague)?.name;
	if (name === undefined) return;
	const value = await askForm(session, {
		title: words.title(name),
		fields: [{ id: 'words', label: words.words, kind: 'text', value: '' }],
		submit: words.submit,
		cancel: strings.common.cancel,
		check: (typed) => (typed('words') === '' ? { message: words.wordsMissing, field: 'words' } : null),
	});
	if (value !== null) await write(session, colleague, name, [value('words')]);
}

/** The promises' words as lines for next time: one talks about them, nothing chases anybody. */
export async function raiseNextTime(session: Session, promises: readonly ShownPromise[], colleague: string): Promise<void> {
	const name = relationshipOf(session, colleague)?.name;
	if (name !== undefined) await write(session, colleague, name, promises.map(({ text }) => text));
}

async function write(session: Session, colleague: string, name: string, lines: readonly string[]): Promise<void> {
	const { strings, settingsStore } = session;
	await settingsStore.fixNoteLanguage();
	const language = settingsStore.noteLanguage;
	const change = (text: string): ReturnType<typeof addForNextTime> => {
		const changed = changedInTurn(text, lines.map((words) => (before) => addForNextTime(before, words, language)));
		return changed.ok ? { ok: true, edits: leastEdits(text, changed.text) } : changed;
	};
	await carryOutTold(session, { label: strings.nextTimeForm.saved(name), changes: [{ path: colleague, change }] });
}
