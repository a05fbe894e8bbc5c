// Opens a note where a row says, and shows its preview on hover: the ways every view shares.
import { Keymap, MarkdownView, Menu, TFile, type App, type HoverParent, type PaneType, type WorkspaceLeaf } from 'obsidian';

/** The id under which our previews stand in the settings of the page preview. */
export const HOVER_SOURCE = 'tillid';

/** Opens `path` with the cursor on `line` (from 1) when one is given; Ctrl/Cmd opens it in a new tab. */
export async function openNote(app: App, path: string, line: number | null = null, event?: MouseEvent | KeyboardEvent): Promise<MarkdownView | null> {
	const file = app.vault.getFileByPath(path);
	if (file === null) return null;
	// Deleted on disk a moment ago, before the app has heard of it: there is nothing to open.
	return openInLeaf(app.workspace.getLeaf(paneOf(event)), file, line).catch(() => null);
}

/** Puts the cursor at an offset of the note's text, for a note just made. */
export async function openAtOffset(app: App, path: string, offset: number): Promise<void> {
	const view = await openNote(app, path);
	if (view === null) return;
	view.editor.setCursor(view.editor.offsetToPos(offset));
	view.editor.scrollIntoView({ from: view.editor.getCursor(), to: view.editor.getCursor() }, true);
	view.editor.focus();
}

export function hoverNote(app: App, parent: HoverParent, event: MouseEvent, targetEl: HTMLElement, path: string): void {
	app.workspace.trigger('hover-link', { event, source: HOVER_SOURCE, hoverParent: parent, targetEl, linktext: path });
}

/** The menu the app itself shows for a link to the note: open, new tab, rename, what other plugins add. */
export function noteMenu(app: App, event: MouseEvent, path: string): void {
	const file = app.vault.getFileByPath(path);
	if (!(file instanceof TFile)) return;
	const menu = new Menu();
	app.workspace.handleLinkContextMenu(menu, path, '');
	menu.showAtMouseEvent(event);
}

function paneOf(event: MouseEvent | KeyboardEvent | undefined): PaneType | boolean {
	return event === undefined ? false : Keymap.isModEvent(event);
}

async function openInLeaf(leaf: WorkspaceLeaf, file: TFile, line: number | null): Promise<MarkdownView | null> {
	await leaf.openFile(file, line === null ? { active: true } : { active: true, eState: { line: line - 1 } });
	const { view } = leaf;
	return view instanceof MarkdownView ? view : null;
}
