// Closes a conversation by one form, in one step to undo.
import { setIcon } from 'obsidian';
import { closeConversation, type ClosingAnswers } from '../edit/close-conversation';
import { textsForClosing } from '../edit/next-after';
import { conversationAfter } from '../edit/plan-next';
import { isUnresolved } from '../index/commitment';
import { colleagueOf, conversationFacts } from '../index/conversation-facts';
import { learnedIn } from '../index/learned';
import { listCommitments } from '../index/list-commitments';
import { meNote } from '../index/me-note';
import type { Conversation } from '../model/conversation';
import { fullDay, shortDay } from '../strings/day-words';
import type { Strings } from '../strings/en';
import { formatDay, formatTime, type IsoDay } from '../text/dates';
import type { Language } from '../text/language';
import { readDateWords } from '../text/date-words';
import { firstName } from '../text/names';
import { drawCloseForm, type CloseFormContext, type ClosingGiven } from '../views/close-form';
import { saidDay } from '../views/commitment-menu';
import { commitmentRow } from '../views/commitment-row';
import { listRelationships } from '../index/list-relationships';
import { peopleOf } from '../views/people';
import { promiseWords } from '../views/promise-words';
import { assigneeIn } from './act-on-promises';
import { shownChange } from './door';
import { calendarAction } from './meeting-to-calendar-command';
import { tell } from './notices';
import { relationshipOf } from './pick-colleague';
import type { Session } from './session';
import { carryOutTold, tellDone } from './told-outcome';
import { writingContext } from './writing-context';
import { WritingModal } from './writing-modal';

export function closeConversationForm(session: Session, path: string): void {
	const colleague = colleagueOf(session.index, path, meNote(session.index, session.asking()));
	const name = colleague === null ? undefined : relationshipOf(session, colleague)?.name;
	if (colleague === null || name === undefined) tell(session.strings.briefing.unclearText);
	else new ClosingModal(session, path, colleague, name).open();
}

class ClosingModal extends WritingModal {
	constructor(
		session: Session,
		private readonly path: string,
		private readonly colleague: string,
		private readonly name: string,
	) {
		super(session);
	}

	override onOpen(): void {
		const { session, path } = this;
		const { strings, language, clock, index } = session;
		this.modalEl.addClass('tillid-form-modal');
		this.setTitle(strings.closing.title(this.name));
		const content = conversationFacts(index, session.asking()).get(path)?.record.content;
		const form = drawCloseForm(this.contentEl, {
			strings,
			language,
			setIcon,
			today: clock.today,
			name: firstName(this.name),
			subtitle: subtitleOf(content ?? null, language, strings),
			promises: this.promises(),
			learned: learnedIn(index, session.asking(), path),
			next: content?.nextMeeting ?? this.nextPlanned(),
			listening: content?.listening ?? null,
			readDay: (words) => readDateWords(words, clock.today),
			submit: (given) => this.sending(this.write(given)),
			cancel: () => this.leave(),
		});
		form.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	/** The day of the conversation that follows this one already. */
	private nextPlanned(): CloseFormContext['next'] {
		const { index } = this.session;
		const after = conversationAfter(index, this.session.asking(), this.path, null);
		const facts = after === null ? undefined : conversationFacts(index, this.session.asking()).get(after);
		return facts?.state === 'planned' ? facts.record.content.date : null;
	}

	private promises(): CloseFormContext['promises'] {
		const { index, clock, language, strings } = this.session;
		const asking = this.session.asking();
		const speech = { today: clock.today, language, strings, people: peopleOf(listRelationships(index, asking)) };
		return listCommitments(index, asking)
			.filter(({ path }) => path === this.path)
			.map((promise) => ({
				path: promise.path,
				line: promise.line,
				raw: promise.raw,
				occurrence: promise.occurrence,
				by: commitmentRow(promise, '', speech).who?.from ?? strings.who.unassigned,
				text: promiseWords(promise.text),
				due: promise.due === null ? '' : shortDay(promise.due, speech),
				settled: isUnresolved(promise) ? '' : strings.states[promise.state],
				undated: promise.due === null && isUnresolved(promise),
				said: dayWords(saidDay(promise), clock.today, language),
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
		const label = strings.closing.closed(name);
		const done = await carryOutTold(session, { label, notes: closing.notes, changes: closing.edits.map(shownChange) }, true);
		if (done === null) return strings.notices.writeFailed;
		this.leave();
		if (closing.notes.length + closing.edits.length === 0) tell(strings.closing.there);
		else tellDone(session, label, done, ...(closing.next === null ? [] : [calendarAction(session, closing.next)]));
		return null;
	}

	private answers({ promises, dues, notYet, next, learned, listening }: ClosingGiven): ClosingAnswers {
		const { session, path, colleague } = this;
		const { today } = session.clock;
		const day = conversationFacts(session.index, session.asking()).get(path)?.day ?? null;
		return {
			conversation: path,
			// Held before its day: it took place today, since a day to come would not count.
			...(day === null || day > today ? { day: today } : {}),
			promises: promises.map(({ who, words, due }) => ({ who: assigneeIn(session, path, who === 'them' ? { colleague } : who), words, due })),
			dues,
			outcome: outcomeOf(promises.length, notYet),
			learned: learned.map(({ facet, label, path: hub }) => ({ facet, topic: hub === null ? { label } : { path: hub, label } })),
			listening,
			next: next === null ? null : { ...next, place: '' },
		};
	}
}

/** A day that is past would be read as one to come. */
function dayWords(day: IsoDay | null, today: IsoDay, language: Language): string {
	return day === null || day < today ? '' : fullDay(day, { today, language });
}

/** "torsdag 3. december kl. 14.30, Personalestuen". */
function subtitleOf(content: Conversation | null, language: Language, strings: Strings): string {
	const at = content?.date ?? null;
	const day = at === null ? null : formatDay(at.day, language, 'weekday-day-month');
	const when = day === null || at === null || at.time === null ? day : strings.days.dateAt(day, formatTime(at.time, language));
	return [when, content?.place ?? null].filter((part) => part !== null && part !== '').join(', ');
}

/** What stands in the note already is left where nothing was said. */
function outcomeOf(promises: number, notYet: boolean): ClosingAnswers['outcome'] {
	if (promises > 0) return 'committed';
	return notYet ? 'none-yet' : null;
}
