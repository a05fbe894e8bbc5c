// What a right click on a link offers.
import type * as O from 'obsidian';
import { here } from './here';
import type { WorkspaceLeaf } from './leaf';
import { parseLinktext } from './linktext';
import type { Workspace } from './workspace';
import { say } from './say';

export function fileLinkMenu(workspace: Workspace, menu: O.Menu, linktext: string, sourcePath: string, leaf?: WorkspaceLeaf): boolean {
	const file = here.app.metadataCache.getFirstLinkpathDest(parseLinktext(linktext).path, sourcePath);
	if (!file) return false;
	menu.addItem((item) => item.setSection('open').setTitle(say('Open in new tab')).setIcon('lucide-file-plus').onClick(() => void workspace.openLinkText(linktext, sourcePath, 'tab')));
	menu.addItem((item) => item.setSection('open').setTitle(say('Open to the right')).setIcon('lucide-separator-vertical').onClick(() => void workspace.openLinkText(linktext, sourcePath, 'split')));
	workspace.trigger('file-menu', menu, file, 'link-context-menu', leaf);
	return true;
}
