// Our icons in the app's ribbon, named in the language of the screen.
import { setTooltip, type Plugin } from 'obsidian';
import { openCommitments, openRelationships } from './open-view';
import type { Session } from './session';

export function registerRibbon(plugin: Plugin, session: Session): void {
	const icons = [
		{ words: 'openRelationships', icon: 'users-round', run: () => void openRelationships(session) },
		{ words: 'openCommitments', icon: 'handshake', run: () => void openCommitments(session) },
	] as const;
	for (const { words, icon, run } of icons) {
		const el = plugin.addRibbonIcon(icon, session.strings.commands[words], run);
		plugin.registerEvent(session.on('language', () => setTooltip(el, session.strings.commands[words])));
	}
}
