// Once for each finding: who can read the folder that the notes lie in? A question; what to do about it is the user's.
import type { Plugin } from 'obsidian';
import { tell } from './notices';
import { openGuide } from './open-view';
import type { Session } from './session';
import { folderReach } from './vault-folder';

/** Asks when all notes have been read for the first time. */
export function askAboutFolderOnce(plugin: Plugin, session: Session): void {
	const heard = session.on('changed', () => {
		if (session.reading !== null) return;
		session.offref(heard);
		void askAboutFolder(session);
	});
	plugin.registerEvent(heard);
}

/** Only where there is a note about somebody to read. */
async function askAboutFolder(session: Session): Promise<void> {
	const { app, device, index, strings } = session;
	if (index.ofKind('colleague').length === 0) return;
	const reach = await folderReach(app);
	if (reach === 'unknown' || reach === 'plain' || reach === device.folderTold) return;
	device.folderTold = reach;
	if (device.folderSeen !== null) return;
	tell(strings.guide.folderNotice, { label: strings.guide.folderNoticeAction, run: () => void openGuide(session) });
}
