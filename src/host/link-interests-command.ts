// Turns shared plain-text interests into linked hubs: every change is shown before anything is written.
import { linkSharedInterests } from '../edit/link-shared-interests';
import { ChangePreviewModal } from './change-preview-modal';
import { shownChange } from './door';
import { tell } from './notices';
import type { Session } from './session';
import { carryOutTold } from './told-outcome';
import { writingContext } from './writing-context';

export async function linkInterests(session: Session): Promise<void> {
	const { app, index, strings } = session;
	if (session.reading !== null) {
		tell(strings.notices.stillReading);
		return;
	}
	await session.settingsStore.fixNoteLanguage();
	const texts = await readTexts(session);
	const plan = linkSharedInterests(index, (path) => texts.get(path) ?? null, session.asking(), await writingContext(session));
	const preview = new ChangePreviewModal(app, session, plan, texts, () => {
		const label = strings.notices.interestsLinked(plan.edits.length + plan.notes.length);
		void carryOutTold(session, { label, notes: plan.notes, changes: plan.edits.map(shownChange) });
	});
	preview.open();
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
