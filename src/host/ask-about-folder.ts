// Once for each finding: who can read the folder that the notes lie in? A question; what to do about it is the user's.
import { tell } from './notices';
import { openGuide } from './open-view';
import type { Session } from './session';
import { folderReach } from './vault-folder';

/** Only where there is a note about somebody to read. */
export async function askAboutFolder(session: Session): Promise<void> {
	await session.whenRead();
	const { app, device, index, strings } = session;
	if (index.ofKind('colleague').length === 0) return;
	const reach = await folderReach(app);
	if (reach === 'unknown' || reach === 'plain' || reach === device.folderTold) return;
	device.folderTold = reach;
	if (device.folderSeen !== null) return;
	tell(strings.guide.folderNotice, { label: strings.guide.folderNoticeAction, run: () => void openGuide(session) });
}
