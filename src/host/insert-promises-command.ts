// The promises of whom or what a note is about, into the note as a block: a command, and an entry of the editor's menu where the note is about somebody.
import { MarkdownView, type Editor, type Plugin } from 'obsidian';
import { insertPromiseBlock, type BlockSubject } from '../edit/insert-promise-block';
import { colleagueAtHand } from '../index/colleague-at-hand';
import type { Session } from './session';
import { writeInEditor } from './write-in-editor';

/** Through the editor, so that the cursor stays behind the block and the app's own undo takes it back. */
export function insertPromisesHere(session: Session, editor: Editor, path: string | null): void {
	const text = editor.getValue();
	const inserted = insertPromiseBlock(text, editor.posToOffset(editor.getCursor()), subjectOf(session, path), session.settingsStore.noteLanguage);
	writeInEditor(editor, inserted.edits, inserted.cursor);
}

export function offerPromisesInEditor(plugin: Plugin, session: Session): void {
	plugin.registerEvent(
		plugin.app.workspace.on('editor-menu', (menu, editor, view) => {
			const path = view instanceof MarkdownView ? (view.file?.path ?? null) : null;
			if (subjectOf(session, path) === 'all') return;
			menu.addItem((item) => item.setSection('insert').setIcon('handshake').setTitle(session.strings.commands.insertPromises).onClick(() => insertPromisesHere(session, editor, path)));
		}),
	);
}

function subjectOf(session: Session, path: string | null): BlockSubject {
	const { index } = session;
	if (path !== null && index.get(path)?.content.kind === 'initiative') return 'initiative';
	return colleagueAtHand(index, session.asking(), path).is === 'colleague' ? 'person' : 'all';
}
