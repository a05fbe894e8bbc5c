// The form of a new conversation in a dialog of the app; when it is sent, the notes are made and the cursor stands in the first step.
import { Modal, Platform } from 'obsidian';
import type { ConversationAnswers } from '../edit/conversation-answers';
import { planConversation } from '../edit/new-conversation';
import { listRelationships } from '../index/list-relationships';
import { timeOf } from '../text/dates';
import { drawConversationForm, type ConversationForm } from '../views/conversation-form';
import { ColleagueSuggest } from './colleague-suggest';
import { shownChange } from './door';
import { tell } from './notices';
import { openAtOffset } from './open-note';
import type { Session } from './session';
import { carryOutTold } from './told-outcome';
import { writingContext } from './writing-context';

/** Opens the form, with this colleague filled in; makes the notes when it is sent. */
export function openConversationForm(session: Session, colleague: string | null): void {
	new ConversationModal(session, colleague, (answers, close) => createConversation(session, answers, close)).open();
}

/** The answers alone, for a command that makes something else of them; null when the user let it be. */
export function askForConversation(session: Session, colleague: string | null): Promise<ConversationAnswers | null> {
	return new Promise((resolve) => {
		let given: ConversationAnswers | null = null;
		const modal = new ConversationModal(session, colleague, async (answers, close) => {
			given = answers;
			close();
			return null;
		});
		modal.setCloseCallback(() => resolve(given));
		modal.open();
	});
}

/** The dialog closes before the note opens: closing gives the keyboard back to where it was. */
async function createConversation(session: Session, answers: ConversationAnswers, close: () => void): Promise<string | null> {
	const { strings } = session;
	await session.settingsStore.fixNoteLanguage();
	const plan = planConversation(answers, await writingContext(session));
	const name = answers.colleague.name ?? '';
	const done = await carryOutTold(session, { label: strings.notices.conversationCreated(name), notes: plan.notes, changes: plan.edits.map(shownChange) });
	if (!done) return strings.notices.writeFailed;
	if (plan.templateBroken) tell(strings.notices.templateBroken);
	close();
	await openAtOffset(session.app, plan.open, plan.cursor);
	return null;
}

class ConversationModal extends Modal {
	private form: ConversationForm | null = null;

	constructor(
		private readonly session: Session,
		private readonly colleague: string | null,
		private readonly submit: (answers: ConversationAnswers, close: () => void) => Promise<string | null>,
	) {
		super(session.app);
	}

	override onOpen(): void {
		const { session } = this;
		this.modalEl.addClass('tillid-form-modal');
		this.setTitle(session.strings.form.title);
		this.form = drawConversationForm(this.contentEl, {
			strings: session.strings,
			language: session.language,
			noteLanguage: session.settingsStore.noteLanguage,
			today: session.clock.today,
			now: () => timeOf(new Date()),
			relationships: listRelationships(session.index, session.asking()),
			colleague: this.colleague,
			submitKeys: Platform.isMacOS ? '⌘ Enter' : 'Ctrl Enter',
			attachSuggest: (input, source) => new ColleagueSuggest(session.app, input, source),
			submit: (answers) => this.submit(answers, () => this.close()),
			cancel: () => this.close(),
		});
		this.form.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
	}
}
