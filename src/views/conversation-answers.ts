// What the form's fields say, as answers or as a message: pure, so that every mistake is a row in a table.
import type { ConversationAnswers } from '../edit/conversation-answers';
import type { Relationship } from '../index/relationship';
import type { Purpose } from '../model/choices';
import type { Strings } from '../strings/en';
import { isoDay } from '../text/dates';
import { colleaguesNamed } from './colleague-suggestions';

export interface FormFields {
	/** As typed. */
	readonly colleague: string;
	/** Path of the colleague chosen in the list, while the name still reads like that. */
	readonly chosen: string | null;
	/** `YYYY-MM-DD` or empty, as a date input gives it. */
	readonly day: string;
	/** `HH:mm` or empty. */
	readonly time: string;
	readonly place: string;
	readonly why: string;
	readonly purpose: Purpose | null;
	/** Name of a purpose of the user's own, where that was chosen. */
	readonly ownPurpose: string | null;
	readonly purposeText: string;
}

export type FormField = 'colleague' | 'day';

export type FormOutcome = { readonly ok: true; readonly answers: ConversationAnswers } | { readonly ok: false; readonly field: FormField; readonly message: string };

export function readForm(fields: FormFields, relationships: readonly Relationship[], strings: Strings): FormOutcome {
	const colleague = colleagueOf(fields, relationships, strings);
	if (typeof colleague === 'string') return { ok: false, field: 'colleague', message: colleague };
	const date = isoDay(fields.day);
	if (date === null && fields.time !== '') return { ok: false, field: 'day', message: strings.form.dayMissing };
	const previous = 'path' in colleague ? relationships.find(({ path }) => path === colleague.path)?.lastConversationPath : null;
	return {
		ok: true,
		answers: {
			colleague,
			date,
			time: fields.time === '' ? null : fields.time.slice(0, 5),
			place: fields.place.trim(),
			why: fields.why.trim(),
			purpose: fields.purpose,
			purposeText: fields.purposeText.trim(),
			...(fields.ownPurpose === null ? {} : { ownPurpose: fields.ownPurpose }),
			...(previous === null || previous === undefined ? {} : { previous: { path: previous } }),
		},
	};
}

/** The colleague meant, known or new; a text is the message why it is nobody. */
function colleagueOf(fields: FormFields, relationships: readonly Relationship[], { form }: Strings): ConversationAnswers['colleague'] | string {
	const name = fields.colleague.trim();
	if (name === '') return form.colleagueMissing;
	const chosen = fields.chosen === null ? undefined : relationships.find(({ path }) => path === fields.chosen);
	if (chosen !== undefined) return { path: chosen.path, name: chosen.name };
	const [first, ...others] = colleaguesNamed(name, relationships);
	if (first === undefined) return { name };
	return others.length > 0 ? form.colleagueAmbiguous(name) : { path: first.path, name: first.name };
}
