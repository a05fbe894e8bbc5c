// Every command by its id, its words and its icon. What a command does stands in a file of its own.
import { MarkdownView, type Command, type Plugin } from 'obsidian';
import type { Strings } from '../strings/en';
import { addTopicTo } from './add-interest-command';
import { addPromiseHere } from './add-promise-command';
import { closeConversationForm } from './close-conversation-command';
import { askAndCreateColleague } from './colleague-command';
import { openConversationForm } from './conversation-modal';
import { copyGraphGroups } from './copy-graph-groups-command';
import { copyInvitationHere } from './copy-invitation-command';
import { createBases } from './create-bases-command';
import { toggleDiscreet } from './discreet-command';
import { makeExample, removeExample } from './example-command';
import { insertPromisesHere } from './insert-promises-command';
import { askAndInsertQuestion } from './insert-question-command';
import { insertStepsHere } from './insert-steps-command';
import { linkInterests } from './link-interests-command';
import { linkNamesIn, noteWithNames } from './link-names-command';
import { logContactWithSomebody } from './log-contact-command';
import { conversationAtHand, markHeld } from './mark-held-command';
import { meetingToCalendar } from './meeting-to-calendar-command';
import { noteForNextTimeHere } from './next-time-command';
import { openOwnPromises } from './open-own-promises';
import { openBriefing, openCommitments, openCoverage, openGuide, openNoteCheck, openRelationships } from './open-view';
import { writeOwnNote } from './own-note-command';
import { planNextHere } from './plan-next-command';
import { removeGuidanceIn } from './remove-guidance-command';
import type { Session } from './session';
import { turnBackTold } from './told-outcome';
import { openTopics, whoElseCares } from './who-else-command';

/** A command without its name, which follows the language of the screen. */
interface OurCommand extends Omit<Command, 'name'> {
	readonly words: keyof Strings['commands'];
}

/** Registers all commands; called again when the language changes, it gives them their new names. */
export function registerCommands(plugin: Plugin, session: Session): void {
	for (const { words, ...command } of ourCommands(session)) {
		plugin.removeCommand(command.id);
		plugin.addCommand({ ...command, name: session.strings.commands[words] });
	}
}

function ourCommands(session: Session): readonly OurCommand[] {
	return [
		{ id: 'new-conversation', words: 'newConversation', icon: 'message-circle-plus', callback: () => openConversationForm(session, null) },
		{
			id: 'insert-steps',
			words: 'insertSteps',
			icon: 'list-ordered',
			editorCallback: (editor, view) => {
				if (view instanceof MarkdownView) void insertStepsHere(session, editor, view);
			},
		},
		{ id: 'new-colleague', words: 'newColleague', icon: 'user-round-plus', callback: () => void askAndCreateColleague(session) },
		{ id: 'write-own-note', words: 'writeOwnNote', icon: 'user-round-pen', callback: () => void writeOwnNote(session) },
		{
			id: 'mark-held',
			words: 'markHeld',
			icon: 'circle-check',
			checkCallback: inConversation(session, (path) => void markHeld(session, path)),
		},
		{ id: 'open-relationships', words: 'openRelationships', icon: 'users-round', callback: () => void openRelationships(session) },
		{ id: 'open-commitments', words: 'openCommitments', icon: 'handshake', callback: () => void openCommitments(session) },
		{ id: 'open-coverage', words: 'openCoverage', icon: 'grid-3x3', callback: () => void openCoverage(session) },
		{ id: 'open-own-promises', words: 'openOwnPromises', icon: 'calendar-check', callback: () => void openOwnPromises(session) },
		{ id: 'open-briefing', words: 'openBriefing', icon: 'notebook-text', callback: () => void openBriefing(session) },
		{ id: 'add-promise', words: 'addPromise', icon: 'list-plus', callback: () => void addPromiseHere(session) },
		{
			id: 'insert-promises',
			words: 'insertPromises',
			icon: 'list-todo',
			editorCallback: (editor, view) => insertPromisesHere(session, editor, view.file?.path ?? null),
		},
		{
			id: 'insert-question',
			words: 'insertQuestion',
			icon: 'message-circle-more',
			checkCallback: inConversation(session, () => void askAndInsertQuestion(session)),
		},
		{ id: 'log-contact', words: 'logContact', icon: 'message-square-plus', callback: () => void logContactWithSomebody(session) },
		{ id: 'note-for-next-time', words: 'noteForNextTime', icon: 'bookmark-plus', callback: () => void noteForNextTimeHere(session) },
		{ id: 'copy-invitation', words: 'copyInvitation', icon: 'copy', callback: () => void copyInvitationHere(session) },
		{ id: 'close-conversation', words: 'closeConversation', icon: 'circle-check-big', checkCallback: inConversation(session, (path) => closeConversationForm(session, path)) },
		{ id: 'plan-next', words: 'planNext', icon: 'calendar-plus', callback: () => void planNextHere(session) },
		{ id: 'meeting-to-calendar', words: 'meetingToCalendar', icon: 'calendar-arrow-up', checkCallback: inConversation(session, (path) => void meetingToCalendar(session, path)) },
		{ id: 'add-interest', words: 'addInterest', icon: 'tag', checkCallback: inConversation(session, (path) => void addTopicTo(session, path)) },
		{ id: 'remove-guidance', words: 'removeGuidance', icon: 'eraser', checkCallback: inConversation(session, (path) => void removeGuidanceIn(session, path)) },
		{ id: 'discreet-mode', words: 'discreetMode', icon: 'venetian-mask', callback: () => toggleDiscreet(session) },
		{ id: 'open-guide', words: 'openGuide', icon: 'footprints', callback: () => void openGuide(session) },
		{ id: 'make-example', words: 'makeExample', icon: 'sprout', callback: () => void makeExample(session) },
		{ id: 'remove-example', words: 'removeExample', icon: 'trash-2', callback: () => void removeExample(session) },
		{ id: 'check-notes', words: 'checkNotes', icon: 'list-checks', callback: () => void openNoteCheck(session) },
		{ id: 'link-interests', words: 'linkInterests', icon: 'waypoints', callback: () => void linkInterests(session) },
		{ id: 'open-topics', words: 'openTopics', icon: 'waypoints', callback: () => void openTopics(session) },
		{ id: 'who-else', words: 'whoElse', icon: 'users', callback: () => void whoElseCares(session) },
		{
			id: 'link-names',
			words: 'linkNames',
			icon: 'link',
			checkCallback: (checking) => {
				const note = noteWithNames(session);
				if (note !== null && !checking) void linkNamesIn(session, note);
				return note !== null;
			},
		},
		{ id: 'copy-graph-groups', words: 'copyGraphGroups', icon: 'palette', callback: () => void copyGraphGroups(session) },
		{ id: 'create-bases', words: 'createBases', icon: 'table-2', callback: () => void createBases(session) },
		{ id: 'undo', words: 'undo', icon: 'undo-2', callback: () => void turnBackTold(session, 'done') },
		{ id: 'redo', words: 'redo', icon: 'redo-2', callback: () => void turnBackTold(session, 'undone') },
	];
}

/** Offered only while the note of a conversation is open. */
function inConversation(session: Session, run: (path: string) => void): (checking: boolean) => boolean {
	return (checking) => {
		const path = conversationAtHand(session);
		if (path !== null && !checking) run(path);
		return path !== null;
	};
}
