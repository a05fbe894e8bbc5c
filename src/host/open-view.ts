// Opens our views: one that is open already is brought to the front, never doubled.
import type { Workspace, WorkspaceLeaf } from 'obsidian';
import { BRIEFING_VIEW } from './briefing-item-view';
import { COMMITMENTS_VIEW } from './commitments-item-view';
import { NOTE_CHECK_VIEW } from './note-check-item-view';
import { RELATIONSHIPS_VIEW } from './relationships-item-view';
import type { Session } from './session';

export async function openRelationships(session: Session): Promise<void> {
	await openInMainArea(session, RELATIONSHIPS_VIEW);
}

export async function openNoteCheck(session: Session): Promise<void> {
	await openInMainArea(session, NOTE_CHECK_VIEW);
}

export async function openCommitments(session: Session): Promise<void> {
	await session.app.workspace.ensureSideLeaf(COMMITMENTS_VIEW, 'right', { active: true, reveal: true });
}

export async function openBriefing(session: Session): Promise<void> {
	await session.app.workspace.ensureSideLeaf(BRIEFING_VIEW, 'right', { active: true, reveal: true });
}

/** Calls that come close together, as when the plugin is turned on and a command is run, open one view. */
let opening: Promise<unknown> = Promise.resolve();

async function openInMainArea({ app }: Session, type: string): Promise<void> {
	const turn = opening.then(async () => {
		const leaf = app.workspace.getLeavesOfType(type)[0] ?? (await newLeaf(freeLeaf(app.workspace), type));
		await app.workspace.revealLeaf(leaf);
	});
	opening = turn.catch(() => undefined);
	await turn;
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
