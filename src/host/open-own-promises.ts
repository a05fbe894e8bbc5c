// The way to the picture of my own promises, for its command and for the commitments pane.
import { openInMainArea } from './main-area';
import type { Session } from './session';

export const OWN_PROMISES_VIEW = 'tillid-own-promises';

export async function openOwnPromises(session: Session): Promise<void> {
	await openInMainArea(session, OWN_PROMISES_VIEW);
}
