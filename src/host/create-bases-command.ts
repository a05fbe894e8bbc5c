// "Create bases": colleagues, conversations and topics as files for the app's Bases, each only where it is not there yet.
import { planBases } from '../edit/new-bases';
import { tell } from './notices';
import type { Session } from './session';
import { carryOutTold } from './told-outcome';
import { writingContext } from './writing-context';

export async function createBases(session: Session): Promise<void> {
	const { settings, strings } = session;
	await session.settingsStore.fixNoteLanguage();
	const notes = planBases({ ...(await writingContext(session)), leftOut: settings.leftOut, only: settings.only });
	if (notes.length === 0) tell(strings.bases.there);
	else await carryOutTold(session, { label: strings.bases.made(notes.length), notes });
}
