// Closes a conversation by one form, in one step to undo.
import { Modal } from 'obsidian';
import { closeConversation, type ClosingAnswers } from '../edit/close-conversation';
import { textsForClosing } from '../edit/next-after';
import { colleagueOf, conversationFacts } from '../index/conversation-facts';
import { learnedIn } from '../index/learned';
import { listCommitments } from '../index/list-commitments';
import { meNote } from '../index/me-note';
import { pastAppointment, shortDay } from '../strings/day-words';
import { readDateWords } from '../text/date-words';
import { firstName } from '../text/names';
import { drawCloseForm, type CloseFormContext, type ClosingGiven } from '../views/close-form';
import { commitmentRow } from '../views/commitment-row';
import { listRelationships } from '../index/list-relationships';
import { peopleOf } from '../views/people';
import { assigneeIn } from './act-on-promises';
import { shownChange } from './door';
import { tell } from './notices';
import { relationshipOf } from './pick-colleague';
import type { Session } from './session';
import { carryOutTold } from './told-outcome';
import { writingContext } from './writing-context';

export function closeConversationForm(session: Session, path: string): void {
	const colleague = colleagueOf(session.index, path, meNote(session.index, session.asking()));
	const name = colleague === null ? undefined : relationshipOf(session, colleague)?.name;
	if (colleague === null || name === undefined) tell(session.strings.briefing.unclearText);
	else new ClosingModal(session, path, colleague, name).open();
}

class ClosingModal extends Modal {
	constructor(
		private readonly session: Session,
		private readonly path: string,
		private readonly colleague: string,
		private readonly name: string,
	) {
		super(session.app);
	}

	override onOpen(): void {
		const { session, path } = this;
		const { strings, language, clock, index } = session;
		this.modalEl.addClass('tillid-form-modal');
		this.setTitle(strings.closing.title(this.name));
		const facts = conversationFacts(index, session.asking()).get(path);
		const date = facts?.record.content.date ?? null;
		if (date !== null) this.contentEl.createEl('p', { cls: 'tillid-muted', text: pastAppointment(date.day, date.time, { today: clock.today, language, strings }) });
		const next = facts?.record.content.nextMeeting ?? null;
		drawCloseForm(this.contentEl, {
			strings,
			today: clock.today,
			name: firstName(this.name),
			promises: this.promises(),
			learned: learnedIn(index, session.asking(), path),
			next,
			readDay: (words) => readDateWords(words, clock.today),
			submit: (given) => this.write(given),
			cancel: () => this.close(),
		});
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	private promises(): CloseFormContext['promises'] {
		const { index, clock, language, strings } = this.session;
		const asking = this.session.asking();
		const speech = { today: clock.today, language, strings, people: peopleOf(listRelationships(index, asking)) };
		return listCommitments(index, asking)
			.filter(({ path }) => path === this.path)
			.map((promise) => ({
				who: commitmentRow(promise, '', speech).who?.from ?? strings.who.unassigned,
				text: promise.text,
				due: promise.due === null ? '' : shortDay(promise.due, speech),
			}));
	}

	private async write(given: ClosingGiven): Promise<string | null> {
		const { session, path, colleague, name } = this;
		const { index, settings, settingsStore, strings, door } = session;
		await settingsStore.fixNoteLanguage();
		const texts = new Map<string, string | null>();
		for (const note of textsForClosing(index, session.asking(), path, colleague)) texts.set(note, await door.read(note));
		const options = { language: settingsStore.noteLanguage, reading: settingsStore.reading, preferField: settings.dueForm === 'field' };
		const closing = closeConversation(index, (note) => texts.get(note) ?? null, session.asking(), this.answers(given), await writingContext(session), options);
		if (!closing.ok) return strings.refusals[closing.why]();
		const done = await carryOutTold(session, { label: strings.closing.closed(name), notes: closing.notes, changes: closing.edits.map(shownChange) });
		if (!done) return strings.notices.writeFailed;
		this.close();
		return null;
	}

	private answers({ promises, notYet, next, learned, listening }: ClosingGiven): ClosingAnswers {
		const { session, path, colleague } = this;
		const { today } = session.clock;
		const day = conversationFacts(session.index, session.asking()).get(path)?.day ?? null;
		return {
			conversation: path,
			// Held before its day: it took place today, since a day to come would not count.
			...(day === null || day > today ? { day: today } : {}),
			promises: promises.map(({ who, words, due }) => ({ who: assigneeIn(session, path, who === 'them' ? { colleague } : who), words, due })),
			outcome: outcomeOf(promises.length, notYet),
			learned: learned.map(({ facet, label, path: hub }) => ({ facet, topic: hub === null ? { label } : { path: hub, label } })),
			listening,
			next: next === null ? null : { ...next, place: '' },
		};
	}
}

/** What stands in the note already is left where nothing was said. */
function outcomeOf(promises: number, notYet: boolean): ClosingAnswers['outcome'] {
	if (promises > 0) return 'committed';
	return notYet ? 'none-yet' : null;
}
