// The form of a new conversation in a dialog of the app; when it is sent, the notes are made and the cursor stands in the first step.
import { Platform } from 'obsidian';
import type { ConversationAnswers } from '../edit/conversation-answers';
import { lastTimeWith, textsForLastTime, type LastTime } from '../edit/last-time';
import { planConversation } from '../edit/new-conversation';
import { listRelationships } from '../index/list-relationships';
import { timeOf } from '../text/dates';
import { drawConversationForm, type ConversationForm, type ConversationFormContext } from '../views/conversation-form';
import { ColleagueSuggest } from './colleague-suggest';
import { shownChange } from './door';
import { calendarAction } from './meeting-to-calendar-command';
import { tell } from './notices';
import { openAtOffset } from './open-note';
import type { Session } from './session';
import { carryOutTold, tellDone } from './told-outcome';
import { writingContext } from './writing-context';
import { WritingModal } from './writing-modal';

type Proposed = ConversationFormContext['proposed'];

/** Opens the form, with this colleague filled in; makes the notes when it is sent. */
export function openConversationForm(session: Session, colleague: string | null, proposed: Proposed = null): void {
	new ConversationModal(session, { colleague, proposed }, (answers, close) => createConversation(session, answers, close)).open();
}

/** The answers alone, for a command that makes something else of them; null when the user let it be. */
export function askForConversation(session: Session, colleague: string | null): Promise<ConversationAnswers | null> {
	return new Promise((resolve) => {
		let given: ConversationAnswers | null = null;
		const modal = new ConversationModal(session, { colleague, proposed: null }, async (answers, close) => {
			given = answers;
			close();
			return null;
		});
		modal.setCloseCallback(() => resolve(given));
		modal.open();
	});
}

/** The dialog closes before the note opens: closing gives the keyboard back to where it was. The notice comes when all of that has happened. */
async function createConversation(session: Session, answers: ConversationAnswers, close: () => void): Promise<string | null> {
	const { strings } = session;
	await session.settingsStore.fixNoteLanguage();
	const plan = planConversation({ ...answers, ...(await lastTime(session, answers)) }, await writingContext(session));
	const name = answers.colleague.name ?? '';
	const label = strings.notices.conversationCreated(name);
	const done = await carryOutTold(session, { label, notes: plan.notes, changes: plan.edits.map(shownChange) }, true);
	if (done === null) return strings.notices.writeFailed;
	close();
	await openAtOffset(session.app, plan.open, plan.cursor);
	if (plan.templateBroken) tell(strings.notices.templateBroken);
	const ahead = answers.date !== null && answers.date > session.clock.today;
	tellDone(session, label, done, ...(ahead ? [calendarAction(session, plan.open)] : []));
	return null;
}

/** The conversation before, open promises and what was kept for next time: for one to come, with somebody who has a note. */
async function lastTime(session: Session, { colleague, date }: ConversationAnswers): Promise<LastTime> {
	const { index, door, settingsStore, clock } = session;
	if (!('path' in colleague) || (date !== null && date < clock.today)) return {};
	const texts = new Map<string, string | null>();
	for (const path of textsForLastTime(index, session.asking(), colleague.path)) texts.set(path, await door.read(path));
	return lastTimeWith(index, (path) => texts.get(path) ?? null, session.asking(), colleague.path, settingsStore.noteLanguage);
}

class ConversationModal extends WritingModal {
	private form: ConversationForm | null = null;

	constructor(
		session: Session,
		private readonly begin: { readonly colleague: string | null; readonly proposed: Proposed },
		private readonly submit: (answers: ConversationAnswers, close: () => void) => Promise<string | null>,
	) {
		super(session);
	}

	override onOpen(): void {
		const { session } = this;
		this.modalEl.addClass('tillid-form-modal');
		this.setTitle(session.strings.form.title);
		this.form = drawConversationForm(this.contentEl, {
			strings: session.strings,
			language: session.language,
			noteLanguage: session.settingsStore.noteLanguage,
			ownPurposes: session.settings.purposes,
			today: session.clock.today,
			now: () => timeOf(new Date()),
			relationships: listRelationships(session.index, session.asking()),
			...this.begin,
			submitKeys: Platform.isMacOS ? '⌘ Enter' : 'Ctrl Enter',
			attachSuggest: (input, source) => new ColleagueSuggest(session, input, source),
			submit: (answers) => this.sending(this.submit(answers, () => this.leave())),
			cancel: () => this.leave(),
		});
		this.form.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
	}
}
