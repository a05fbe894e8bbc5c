// Opens our views: one that is open already is brought to the front, never doubled.
import type { WorkspaceLeaf } from 'obsidian';
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

async function openInMainArea({ app }: Session, type: string): Promise<void> {
	const leaf = app.workspace.getLeavesOfType(type)[0] ?? (await newLeaf(app.workspace.getLeaf('tab'), type));
	await app.workspace.revealLeaf(leaf);
}

async function newLeaf(leaf: WorkspaceLeaf, type: string): Promise<WorkspaceLeaf> {
	await leaf.setViewState({ type, active: true });
	return leaf;
}
