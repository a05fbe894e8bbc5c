// Opens a view in the main area: one that is open already is brought to the front, never doubled.
import type { Workspace, WorkspaceLeaf } from 'obsidian';
import type { Session } from './session';

/** Calls that come close together, as when the plugin is turned on and a command is run, open one view. */
export async function openInMainArea(session: Session, type: string): Promise<void> {
	const { workspace } = session.app;
	await session.inTurn(async () => {
		const leaf = workspace.getLeavesOfType(type)[0] ?? (await newLeaf(freeLeaf(workspace), type));
		await workspace.revealLeaf(leaf);
		giveKeyboard(leaf);
	});
}

/** An empty tab is taken, not left behind. */
function freeLeaf(workspace: Workspace): WorkspaceLeaf {
	const recent = workspace.getMostRecentLeaf(workspace.rootSplit);
	return recent?.view.getViewType() === 'empty' ? recent : workspace.getLeaf('tab');
}

async function newLeaf(leaf: WorkspaceLeaf, type: string): Promise<WorkspaceLeaf> {
	await leaf.setViewState({ type, active: true });
	return leaf;
}

interface Focusable {
	focus(): void;
}

/** A view that was asked for gets the keyboard: the app itself only takes it away from where it was. */
export function giveKeyboard({ view }: WorkspaceLeaf): void {
	if (isFocusable(view)) view.focus();
}

function isFocusable(view: object): view is Focusable {
	return 'focus' in view && typeof view.focus === 'function';
}
