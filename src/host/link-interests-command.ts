// Turns shared plain-text interests into linked hubs: every change is shown before anything is written.
import { linkSharedInterests, type LinkPlan } from '../edit/link-shared-interests';
import { ChangePreviewModal } from './change-preview-modal';
import { shownChange } from './door';
import { tell } from './notices';
import type { Session } from './session';
import { carryOutTold } from './told-outcome';
import { writingContext } from './writing-context';

export async function linkInterests(session: Session): Promise<void> {
	const { index, strings } = session;
	if (session.reading !== null) {
		tell(strings.notices.stillReading);
		return;
	}
	await session.settingsStore.fixNoteLanguage();
	const texts = await readTexts(session);
	const plan = linkSharedInterests(index, (path) => texts.get(path) ?? null, session.asking(), await writingContext(session));
	const { preview } = strings;
	const words = { title: preview.title, lead: preview.lead(plan.topics, plan.edits.length, plan.notes.length), nothing: preview.nothingText, apply: preview.apply };
	new ChangePreviewModal(session, { strings, plan, words, apply: () => apply(session, plan) }).open();
}

async function apply(session: Session, { notes, edits }: LinkPlan): Promise<void> {
	const label = session.strings.notices.interestsLinked(edits.length, notes.length);
	await carryOutTold(session, { label, notes, changes: edits.map(shownChange) });
}

/** The texts of all notes of ours, as they stand now. */
export async function readTexts({ app, index }: Session): Promise<ReadonlyMap<string, string>> {
	const texts = new Map<string, string>();
	for (const { path, content } of index.records()) {
		const file = content.kind === 'other' || content.kind === 'ignored' ? null : app.vault.getFileByPath(path);
		if (file !== null) texts.set(path, await app.vault.cachedRead(file));
	}
	return texts;
}
