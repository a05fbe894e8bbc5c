// "Who else cares about …" in the menu of every topic and initiative: its file, its tab, and each link to it, also in our own views.
import { TFile } from 'obsidian';
import { subjectKeyOf } from '../index/subject';
import type { Session } from './session';
import { showCircle } from './who-else-command';

export function registerTopicMenu(session: Session): void {
	const { app, plugin } = session;
	plugin.registerEvent(
		app.workspace.on('file-menu', (menu, file) => {
			const key = file instanceof TFile ? subjectKeyOf(session.index, file.path) : null;
			if (key === null || !(file instanceof TFile)) return;
			menu.addItem((item) => item.setTitle(session.strings.topics.whoElse(file.basename)).setIcon('users').setSection('tillid').onClick(() => void showCircle(session, key)));
		}),
	);
}
