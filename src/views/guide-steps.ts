// The first-run guide as data: each step with what it says and what can be done about it. Drawn by guide-view.
import type { FolderKeeper } from '../model/cloud-folder';
import type { Folders } from '../model/settings';
import type { Strings } from '../strings/en';

/** What of the folder could be seen: 'unknown' on a phone or tablet. */
export type FolderReach = 'unknown' | 'plain' | FolderKeeper;

export interface GuideFacts {
	readonly folders: Folders;
	/** The user has chosen folders, or notes of ours have fixed them. */
	readonly foldersFixed: boolean;
	readonly meName: string | null;
	readonly colleagues: number;
	readonly conversations: number;
	readonly reach: FolderReach;
	/** In words, the day on which the user said that the folder is in order. */
	readonly folderSeen: string | null;
	readonly example: boolean;
}

export type GuideAct = 'folders' | 'own-note' | 'colleague' | 'conversation' | 'relationships' | 'folder-in-order' | 'make-example' | 'remove-example';

export interface GuideStep {
	readonly key: 'folders' | 'own-note' | 'colleague' | 'conversation' | 'folder' | 'example';
	/** Null: done. */
	readonly mark: string | null;
	readonly title: string;
	readonly text: readonly string[];
	readonly act: { readonly label: string; readonly act: GuideAct } | null;
}

export function guideSteps(facts: GuideFacts, strings: Strings): readonly GuideStep[] {
	return [foldersStep(facts, strings), ownNoteStep(facts, strings), ...firstSteps(facts, strings), folderStep(facts, strings), exampleStep(facts, strings)];
}

function foldersStep({ folders, foldersFixed }: GuideFacts, { guide }: Strings): GuideStep {
	const named = (path: string): string => (path === '' ? guide.root() : path);
	const text = guide.foldersText({ colleagues: named(folders.colleagues), conversations: named(folders.conversations), topics: named(folders.topics) });
	return { key: 'folders', mark: foldersFixed ? null : '1', title: guide.folders, text: [text], act: { label: guide.foldersButton, act: 'folders' } };
}

function ownNoteStep({ meName }: GuideFacts, { guide, start }: Strings): GuideStep {
	const done = meName !== null;
	return {
		key: 'own-note',
		mark: done ? null : '2',
		title: start.ownNote,
		text: [done ? guide.ownNoteDone(meName) : start.ownNoteText],
		act: { label: done ? guide.open : start.ownNoteButton, act: 'own-note' },
	};
}

function firstSteps({ colleagues, conversations }: GuideFacts, { guide, start, commands }: Strings): readonly GuideStep[] {
	return [
		{
			key: 'colleague',
			mark: colleagues > 0 ? null : '3',
			title: start.colleague,
			text: [colleagues > 0 ? guide.peopleDone(colleagues) : start.colleagueText],
			act: colleagues > 0 ? { label: guide.openRelationships, act: 'relationships' } : { label: commands.newColleague, act: 'colleague' },
		},
		{
			key: 'conversation',
			mark: conversations > 0 ? null : '4',
			title: start.conversation,
			text: [conversations > 0 ? guide.conversationsDone(conversations) : start.conversationText],
			act: { label: commands.newConversation, act: 'conversation' },
		},
	];
}

function folderStep({ reach, folderSeen }: GuideFacts, { guide }: Strings): GuideStep {
	const seen = folderSeen === null ? [] : [guide.folderSeen(folderSeen)];
	return {
		key: 'folder',
		mark: folderSeen === null ? '5' : null,
		title: guide.folder,
		text: [reachWords(reach, guide), guide.folderAdvice, ...seen],
		act: folderSeen === null ? { label: guide.folderInOrder, act: 'folder-in-order' } : null,
	};
}

function reachWords(reach: FolderReach, guide: Strings['guide']): string {
	switch (reach) {
		case 'unknown':
			return guide.folderUnknown;
		case 'plain':
			return guide.folderPlain;
		case 'network':
			return guide.folderKept.network;
		case 'Git':
			return guide.folderKept.git;
		case 'Syncthing':
			return guide.folderKept.syncthing();
		default:
			return guide.folderKept.cloud(reach);
	}
}

/** Beside the way, so it has no number of its own. */
function exampleStep({ example }: GuideFacts, { guide, commands }: Strings): GuideStep {
	return {
		key: 'example',
		mark: '',
		title: guide.example,
		text: [example ? guide.exampleThere : guide.exampleText],
		act: example ? { label: commands.removeExample, act: 'remove-example' } : { label: commands.makeExample, act: 'make-example' },
	};
}
