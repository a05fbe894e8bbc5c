// Makes the user's own note, or opens the one that is there.
import { planMe } from '../edit/new-me';
import { meNote } from '../index/me-note';
import { openAtOffset, openNote } from './open-note';
import type { Session } from './session';
import { carryOutTold } from './told-outcome';
import { writingContext } from './writing-context';

export async function writeOwnNote(session: Session): Promise<void> {
	const [there] = session.index.ofKind('me');
	const known = meNote(session.index, session.asking()) ?? there?.path ?? null;
	if (known !== null) {
		await openNote(session.app, known);
		return;
	}
	await session.settingsStore.fixNoteLanguage();
	const note = planMe('', await writingContext(session));
	if ((await carryOutTold(session, { label: session.strings.notices.ownNoteCreated, notes: [note] })) !== null) await openAtOffset(session.app, note.path, note.text.length);
}
