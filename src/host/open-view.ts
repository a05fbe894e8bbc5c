// Opens our views: one that is open already is brought to the front, never doubled.
import { BRIEFING_VIEW } from './briefing-item-view';
import { COMMITMENTS_VIEW } from './commitments-item-view';
import { COVERAGE_VIEW } from './coverage-item-view';
import { GUIDE_VIEW } from './guide-view-type';
import { giveKeyboard, openInMainArea } from './main-area';
import { NOTE_CHECK_VIEW } from './note-check-item-view';
import { RELATIONSHIPS_VIEW } from './relationships-item-view';
import type { Session } from './session';

export async function openRelationships(session: Session): Promise<void> {
	await openInMainArea(session, RELATIONSHIPS_VIEW);
}

export async function openCoverage(session: Session): Promise<void> {
	await openInMainArea(session, COVERAGE_VIEW);
}

export async function openGuide(session: Session): Promise<void> {
	await openInMainArea(session, GUIDE_VIEW);
}

export async function openNoteCheck(session: Session): Promise<void> {
	await openInMainArea(session, NOTE_CHECK_VIEW);
}

export async function openCommitments(session: Session): Promise<void> {
	giveKeyboard(await session.app.workspace.ensureSideLeaf(COMMITMENTS_VIEW, 'right', { active: true, reveal: true }));
}

export async function openBriefing(session: Session): Promise<void> {
	giveKeyboard(await session.app.workspace.ensureSideLeaf(BRIEFING_VIEW, 'right', { active: true, reveal: true }));
}
