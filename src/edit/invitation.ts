// The words of an invitation, to be copied and sent by the user: the honest reason, and the wish to know the person. Nothing is sent from here.
import { formatDay, formatTime, type IsoDay } from '../text/dates';
import type { Language } from '../text/language';
import { firstName } from '../text/names';
import { plainLine } from './own-properties';

export interface InvitationFacts {
	/** Of the colleague, as shown. */
	readonly name: string;
	/** The honest reason, in the user's own words; '' where none is given yet. */
	readonly why: string;
	readonly day: IsoDay | null;
	/** 'HH:mm'. */
	readonly time: string | null;
	readonly place: string;
	/** Of the user; '' leaves the greeting without a name. */
	readonly from: string;
}

/** `language`: the one the user speaks, which need not be that of the notes. */
export function invitation(facts: InvitationFacts, language: Language): string {
	const words = WORDS[language];
	const why = asSentence(plainLine(facts.why));
	const name = firstName(facts.name);
	const paragraphs = [
		name === '' ? words.hello : `${words.hello} ${name}`,
		[words.wish, why, words.know].filter((part) => part !== '').join(' '),
		words.when(whenOf(facts, language), plainLine(facts.place)),
		[words.goodbye, plainLine(facts.from)].filter((part) => part !== '').join('\n'),
	];
	return `${paragraphs.join('\n\n')}\n`;
}

function whenOf({ day, time }: InvitationFacts, language: Language): string {
	if (day === null) return '';
	const words = formatDay(day, language, 'weekday-day-month');
	return time === null ? words : `${words} ${WORDS[language].at} ${formatTime(time, language)}`;
}

/** A reason need not end as a sentence does. */
function asSentence(words: string): string {
	return words === '' || /[.!?…]$/.test(words) ? words : `${words}.`;
}

interface InvitationWords {
	readonly hello: string;
	readonly wish: string;
	readonly know: string;
	readonly at: string;
	readonly goodbye: string;
	when(when: string, place: string): string;
}

const WORDS: Readonly<Record<Language, InvitationWords>> = {
	da: {
		hello: 'Hej',
		wish: 'Jeg vil gerne tale med dig, bare os to.',
		know: 'Og så vil jeg også bare gerne lære dig lidt bedre at kende.',
		at: 'kl.',
		goodbye: 'Venlig hilsen',
		when: (when, place) => {
			if (when === '') return 'Hvornår passer det dig? Siger du nej, er det helt i orden.';
			return `Passer det dig ${when}${place === '' ? '' : ` (${place})`}? Ellers finder vi en anden dag. Siger du nej, er det helt i orden.`;
		},
	},
	en: {
		hello: 'Hi',
		wish: 'I would like to talk with you, just the two of us.',
		know: 'And I would simply like to get to know you a little better.',
		at: 'at',
		goodbye: 'Best wishes',
		when: (when, place) => {
			if (when === '') return 'When would suit you? If you would rather not, that is quite all right.';
			return `Would ${when}${place === '' ? '' : ` (${place})`} suit you? If not, we find another day. If you would rather not, that is quite all right.`;
		},
	},
};
