// Makes the note of a new colleague from a name.
import { planColleague } from '../edit/new-colleague';
import { askForColleague } from './colleague-modal';
import { openNote } from './open-note';
import type { Session } from './session';
import { carryOutTold } from './told-outcome';
import { writingContext } from './writing-context';

export async function askAndCreateColleague(session: Session): Promise<void> {
	const name = await askForColleague(session.app, session.strings, (typed) => session.index.peopleNamed(typed).length > 0);
	if (name === null) return;
	await session.settingsStore.fixNoteLanguage();
	const note = planColleague(name, await writingContext(session));
	if (await carryOutTold(session, { label: session.strings.notices.colleagueCreated(name), notes: [note] })) await openNote(session.app, note.path);
}
