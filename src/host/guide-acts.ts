// What each step of the guide does.
import { vaultPath, type Folders } from '../model/settings';
import type { GuideAct } from '../views/guide-steps';
import { askAndCreateColleague } from './colleague-command';
import { openConversationForm } from './conversation-modal';
import { makeExample, removeExample } from './example-command';
import { askForm } from './form-modal';
import { openInMainArea } from './main-area';
import { tell } from './notices';
import { writeOwnNote } from './own-note-command';
import { RELATIONSHIPS_VIEW } from './relationships-item-view';
import type { Session } from './session';

export async function guideAct(session: Session, act: GuideAct): Promise<void> {
	switch (act) {
		case 'folders':
			return chooseFolders(session);
		case 'own-note':
			return writeOwnNote(session);
		case 'colleague':
			return askAndCreateColleague(session);
		case 'conversation':
			return openConversationForm(session, null);
		case 'relationships':
			return openInMainArea(session, RELATIONSHIPS_VIEW);
		case 'folder-in-order':
			return session.folderInOrder();
		case 'make-example':
			return makeExample(session);
		case 'remove-example':
			return removeExample(session);
		default:
			throw new RangeError(`No act of the guide: ${JSON.stringify(act satisfies never)}`);
	}
}

type Field = keyof Folders | 'language';

const ROOMS: readonly (keyof Folders)[] = ['colleagues', 'conversations', 'topics'];

/** Notes that are there stay where they are: the folders are only for new ones. */
async function chooseFolders(session: Session): Promise<void> {
	const { strings, settingsStore } = session;
	const { guide, settings: words, common } = strings;
	const labels = { colleagues: words.colleagueFolder, conversations: words.conversationFolder, topics: words.topicFolder };
	const answers = await askForm<Field>(session, {
		title: guide.foldersTitle,
		fields: [
			{ id: 'language', label: words.noteLanguage, kind: 'choice', value: settingsStore.noteLanguage, options: [['da', words.danish], ['en', words.english]] },
			...ROOMS.map((id) => ({ id, label: labels[id], kind: 'text' as const, value: settingsStore.folders[id] })),
		],
		begin: 'colleagues',
		submit: guide.foldersSubmit,
		cancel: common.cancel,
		check: (value) => {
			const wrong = ROOMS.find((id) => vaultPath(value(id)) === undefined);
			return wrong === undefined ? null : { message: words.outsideVault, field: wrong };
		},
	});
	if (answers === null) return;
	const folder = (id: keyof Folders): string => vaultPath(answers(id)) ?? settingsStore.folders[id];
	const folders = { colleagues: folder('colleagues'), conversations: folder('conversations'), topics: folder('topics') };
	await settingsStore.change({ noteLanguage: answers('language') === 'da' ? 'da' : 'en', folders });
	session.settingsChanged();
	tell(guide.foldersSaved);
}
