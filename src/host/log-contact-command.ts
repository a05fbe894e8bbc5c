// Logs a contact that is no conversation, in two steps from anywhere: the person, then a line.
import { logContact } from '../edit/log-contact';
import type { ContactKind } from '../model/contact';
import { isoDay } from '../text/dates';
import { askForm } from './form-modal';
import { pickColleague, relationshipOf } from './pick-colleague';
import type { Session } from './session';
import { carryOutTold } from './told-outcome';

const KINDS: readonly ContactKind[] = ['informal', 'case', 'group'];

export async function logContactWithSomebody(session: Session): Promise<void> {
	const colleague = await pickColleague(session);
	if (colleague !== null) await logContactWith(session, colleague);
}

async function logContactWith(session: Session, colleague: string): Promise<void> {
	const { strings, settingsStore } = session;
	const name = relationshipOf(session, colleague)?.name;
	const given = name === undefined ? null : await askForContact(session, name);
	const day = given === null ? null : isoDay(given.day);
	if (given === null || name === undefined || day === null) return;
	await settingsStore.fixNoteLanguage();
	const contact = { day, kind: given.kind, words: given.words };
	const language = settingsStore.noteLanguage;
	await carryOutTold(session, { label: strings.contactForm.logged(name), there: strings.contactForm.there, changes: [{ path: colleague, change: (text) => logContact(text, contact, language) }] });
}

async function askForContact(session: Session, name: string): Promise<{ readonly day: string; readonly kind: ContactKind; readonly words: string } | null> {
	const { strings, clock } = session;
	const words = strings.contactForm;
	const value = await askForm(session, {
		title: words.title(name),
		fields: [
			{ id: 'words', label: words.words, kind: 'text', value: '' },
			{ id: 'kind', label: words.kind, kind: 'choice', value: 'informal', options: KINDS.map((kind) => [kind, words.kinds[kind]] as const), hint: (kind) => (kind === 'case' ? words.caseHint : '') },
			{ id: 'day', label: words.day, kind: 'date', value: clock.today },
		],
		submit: words.submit,
		cancel: strings.common.cancel,
		check: (typed) => {
			const day = isoDay(typed('day'));
			return day === null || day > clock.today ? { message: words.dayMissing, field: 'day' } : null;
		},
	});
	if (value === null) return null;
	return { day: value('day'), kind: KINDS.find((kind) => kind === value('kind')) ?? 'informal', words: value('words') };
}
