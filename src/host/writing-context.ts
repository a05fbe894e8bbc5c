// What planning a new note depends on, taken from the vault and the settings at this moment.
import { TFile } from 'obsidian';
import { linkTextIn } from '../edit/link-text';
import { CONVERSATION_TEMPLATES } from '../edit/templates';
import type { WritingContext } from '../edit/writing-context';
import { meNote } from '../index/me-note';
import { timeOf } from '../text/dates';
import type { Session } from './session';
import { tell } from './notices';

export async function writingContext(session: Session): Promise<WritingContext> {
	const { app, index, settings, settingsStore } = session;
	const paths = new Set(app.vault.getAllLoadedFiles().map((file) => foldPath(file.path)));
	return {
		language: settingsStore.noteLanguage,
		folders: settingsStore.folders,
		typeProperty: settings.typeProperty,
		today: session.clock.today,
		now: timeOf(new Date()),
		exists: (path) => paths.has(foldPath(path)),
		linkText: (path) => linkTextIn(index, path),
		template: await conversationTemplate(session),
		organizer: organizerOf(session),
	};
}

/** The user's own template note, where one is set and there; else the built-in one in the notes' language. */
async function conversationTemplate(session: Session): Promise<string> {
	const { app, settings, settingsStore, strings } = session;
	const builtIn = CONVERSATION_TEMPLATES[settingsStore.noteLanguage];
	if (settings.template === null || settings.template === '') return builtIn;
	const file = app.vault.getAbstractFileByPath(settings.template);
	if (file instanceof TFile) return app.vault.cachedRead(file);
	tell(strings.notices.templateGone(settings.template));
	return builtIn;
}

/** Written as organizer only where several people's me notes lie in one vault. */
function organizerOf(session: Session): string | null {
	const { index } = session;
	if (index.ofKind('me').length < 2) return null;
	const me = meNote(index, session.asking());
	return me === null ? null : linkTextIn(index, me);
}

/** Alike for a file system that ignores case and Unicode form, so that no note is taken for free that is not. */
function foldPath(path: string): string {
	return path.normalize('NFC').toLowerCase();
}
