// A new promise in three fields: who, what, by when. Into the open conversation with the colleague, else into the colleague's own note.
import { addPromise } from '../edit/add-promise';
import { linkTextIn } from '../edit/link-text';
import { fullDay } from '../strings/day-words';
import { stringsFor } from '../strings/strings-for';
import type { IsoDay } from '../text/dates';
import { readDateWords } from '../text/date-words';
import { dayAtEnd } from '../text/day-at-end';
import { withinLine } from '../text/first-letter';
import { firstName } from '../text/names';
import type { PromiseStart } from '../views/briefing-section-rows';
import { assigneeIn } from './act-on-promises';
import { askForm, type FormField } from './form-modal';
import { atHand, colleagueMeant, relationshipOf } from './pick-colleague';
import type { Session } from './session';
import { carryOutTold } from './told-outcome';

export async function addPromiseHere(session: Session): Promise<void> {
	const colleague = await colleagueMeant(session);
	if (colleague !== null) await addPromiseWith(session, colleague);
}

/** `start`: what is known of it before the form is filled in. */
export async function addPromiseWith(session: Session, colleague: string, start?: PromiseStart): Promise<void> {
	const { strings, settings, settingsStore, clock } = session;
	const name = relationshipOf(session, colleague)?.name;
	if (name === undefined) return;
	const open = atHand(session);
	const note = open?.colleague === colleague ? (open.conversation ?? colleague) : colleague;
	// The note is written in its own language, whatever the screen's.
	const proposed = start === undefined ? '' : stringsFor(settingsStore.noteLanguage).briefing.contribute(withinLine(start.resource));
	const given = await askForPromise(session, name, proposed);
	if (given === null) return;
	await settingsStore.fixNoteLanguage();
	const who = assigneeIn(session, note, given.who === 'them' ? { colleague } : given.who);
	const options = { language: settingsStore.noteLanguage, reading: settingsStore.reading, preferField: settings.dueForm === 'field' };
	const initiative = start === undefined ? {} : { initiative: linkTextIn(session.index, start.initiative, [note]) };
	const promise = { who, words: given.words, due: readDateWords(given.due, clock.today), ...initiative };
	await carryOutTold(session, { label: strings.promiseForm.added(given.words), there: strings.promiseForm.there, changes: [{ path: note, change: (text) => addPromise(note, text, promise, options) }] });
}

interface GivenPromise {
	readonly who: 'me' | 'them' | 'both';
	readonly words: string;
	readonly due: string;
}

async function askForPromise(session: Session, name: string, proposed: string): Promise<GivenPromise | null> {
	const { strings } = session;
	const words = strings.promiseForm;
	const value = await askForm(session, {
		title: words.title(name),
		fields: promiseFields(session, name, proposed),
		begin: 'words',
		submit: words.submit,
		cancel: strings.common.cancel,
		check: (typed) => {
			if (typed('words') === '') return { message: words.whatMissing, field: 'words' };
			return typed('due') !== '' && dayOf(session, typed('due')) === null ? { message: words.dueUnread, field: 'due' } : null;
		},
	});
	if (value === null) return null;
	const who = value('who');
	return { who: who === 'me' || who === 'both' ? who : 'them', words: value('words'), due: value('due') };
}

function promiseFields(session: Session, name: string, proposed: string): readonly FormField<'who' | 'words' | 'due'>[] {
	const { strings, language } = session;
	const words = strings.promiseForm;
	const dueHint = (typed: string, of: (id: 'words') => string): string => {
		const said = typed.trim() === '' ? dayAtEnd(of('words'), session.clock.today) : null;
		if (said !== null) return words.dueSaid(fullDay(said, { today: session.clock.today, language }));
		const day = typed.trim() === '' ? null : dayOf(session, typed);
		return day === null ? words.dueHint() : words.dueRead(fullDay(day, { today: session.clock.today, language }));
	};
	return [
		{ id: 'who', label: words.who, kind: 'choice', value: 'them', options: [['them', firstName(name)], ['me', strings.who.me], ['both', strings.who.both]] },
		{ id: 'words', label: words.what, kind: 'text', value: proposed },
		{ id: 'due', label: words.due, kind: 'text', value: '', hint: dueHint },
	];
}

function dayOf(session: Session, typed: string): IsoDay | null {
	return readDateWords(typed, session.clock.today);
}
