// What the app's own menus offer of ours: on a file, a folder, and in the editor. Few entries, and only where they mean something.
import { MarkdownView, TFile, TFolder, type Menu, type Plugin, type TAbstractFile } from 'obsidian';
import { isClosed } from '../model/conversation-state';
import type { NoteContent } from '../model/note';
import { addPromiseWith } from './add-promise-command';
import { closeConversationForm } from './close-conversation-command';
import { askAndCreateColleague } from './colleague-command';
import { openConversationForm } from './conversation-modal';
import { askAndInsertQuestion } from './insert-question-command';
import { insertStepsHere } from './insert-steps-command';
import { noteForNextTime } from './next-time-command';
import { planNextWith } from './plan-next-command';
import type { Session } from './session';

interface Entry {
	readonly title: string;
	readonly icon: string;
	readonly run: () => void;
}

export function registerMenus(plugin: Plugin, session: Session): void {
	const { workspace } = plugin.app;
	plugin.registerEvent(
		workspace.on('file-menu', (menu, file) => {
			// A menu of our own views says all of this already.
			if (!session.ownMenus.has(menu)) add(menu, ofFile(session, file));
		}),
	);
	plugin.registerEvent(
		workspace.on('editor-menu', (menu, editor, view) => {
			if (!(view instanceof MarkdownView)) return;
			const { commands } = session.strings;
			const kind = contentOf(session, view.file)?.kind;
			const steps: Entry = { title: commands.insertSteps, icon: 'list-ordered', run: () => void insertStepsHere(session, editor, view) };
			const question: Entry = { title: commands.insertQuestion, icon: 'message-circle-more', run: () => void askAndInsertQuestion(session) };
			add(menu, kind === 'conversation' ? [question] : [steps]);
		}),
	);
}

function ofFile(session: Session, file: TAbstractFile): readonly Entry[] {
	if (file instanceof TFolder) return ofFolder(session, file.path);
	const content = file instanceof TFile ? contentOf(session, file) : null;
	const { commands, relationships } = session.strings;
	switch (content?.kind) {
		case 'colleague':
			return [
				{ title: relationships.plan, icon: 'calendar-plus', run: () => planNextWith(session, file.path) },
				{ title: commands.addPromise, icon: 'list-plus', run: () => void addPromiseWith(session, file.path) },
				{ title: commands.noteForNextTime, icon: 'bookmark-plus', run: () => void noteForNextTime(session, file.path) },
			];
		case 'conversation':
			return isClosed(content) ? [] : [{ title: commands.closeConversation, icon: 'circle-check-big', run: () => closeConversationForm(session, file.path) }];
		default:
			return [];
	}
}

/** Where new notes of ours lie by the settings. */
function ofFolder(session: Session, path: string): readonly Entry[] {
	const { folders } = session.settingsStore;
	const { commands } = session.strings;
	const conversation: Entry = { title: commands.newConversation, icon: 'message-circle-plus', run: () => openConversationForm(session, null) };
	if (path === folders.colleagues) return [{ title: commands.newColleague, icon: 'user-round-plus', run: () => void askAndCreateColleague(session) }, conversation];
	return path === folders.conversations ? [conversation] : [];
}

function contentOf({ index }: Session, file: TFile | null): NoteContent | null {
	return file === null ? null : (index.get(file.path)?.content ?? null);
}

function add(menu: Menu, entries: readonly Entry[]): void {
	for (const { title, icon, run } of entries) menu.addItem((item) => item.setTitle(title).setIcon(icon).setSection('tillid').onClick(run));
}
