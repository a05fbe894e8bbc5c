// Makes the note of a new colleague from a name, and nothing more is asked.
import { planColleague } from '../edit/new-colleague';
import { askForm } from './form-modal';
import { openAtOffset } from './open-note';
import type { Session } from './session';
import { carryOutTold } from './told-outcome';
import { writingContext } from './writing-context';

export async function askAndCreateColleague(session: Session): Promise<void> {
	const name = await askForName(session);
	if (name === null) return;
	await session.settingsStore.fixNoteLanguage();
	const note = planColleague(name, await writingContext(session));
	if ((await carryOutTold(session, { label: session.strings.notices.colleagueCreated(name), notes: [note] })) !== null) await openAtOffset(session.app, note.path, note.text.length);
}

/** Null when the user let it be. A name that somebody has already is refused: two notes would be one person. */
async function askForName(session: Session): Promise<string | null> {
	const { index, strings } = session;
	const { newColleague: words, common } = strings;
	const answers = await askForm(session, {
		title: words.title,
		fields: [{ id: 'name', label: words.name, kind: 'text', value: '', hint: () => words.hint }],
		submit: words.submit,
		cancel: common.cancel,
		check: (value) => {
			const name = value('name');
			if (name === '') return { message: words.nameMissing, field: 'name' };
			return index.peopleNamed(name).length > 0 ? { message: words.exists(name), field: 'name' } : null;
		},
	});
	return answers?.('name') ?? null;
}
