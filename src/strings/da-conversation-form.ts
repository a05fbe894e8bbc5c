// Ordene i formularen til en ny samtale, på dansk.
import type { enConversationForm } from './en-conversation-form';

export const daConversationForm: typeof enConversationForm = {
	form: {
		title: 'Ny samtale',
		colleague: 'Kollega',
		last: (when) => `Sidst: ${when}.`,
		openPromises: (n) => (n === 1 ? 'Ét åbent løfte imellem jer.' : `${NUMBERS[n] ?? n} åbne løfter imellem jer.`),
		newColleague: (name) => `Ny kollega: ${name}`,
		newColleagueHint: 'Får sin egen note.',
		calledAlso: (alias) => `kaldes ${alias}`,
		when: 'Hvornår',
		day: 'Dato',
		time: 'Klokkeslæt',
		now: 'Nu',
		tomorrow: 'I morgen',
		inAWeek: 'Om en uge',
		place: 'Sted',
		why: (name) => (name === null ? 'Hvorfor vil I tale sammen?' : `Hvorfor vil du tale med ${name}?`),
		whyHint: 'Den ærlige grund. Det er den, du begynder med, når I mødes.',
		whyLabel: 'Hvorfor',
		purpose: 'Formål',
		purposeHint: 'Vælg et, og få et forslag til ordene. Ret dem, som du vil.',
		purposeWords: 'Formålets ord',
		purposeNone: 'Ikke valgt',
		foot: (keys) => ['Kun kollega skal udfyldes. ', keys, ' opretter.'],
		submit: 'Opret samtale',
		colleagueMissing: 'Skriv, hvem du vil tale med.',
		colleagueAmbiguous: (name) => `Flere kolleger hedder ${name}. Vælg en på listen.`,
		dayMissing: 'Et klokkeslæt skal have en dato med.',
		select: () => 'vælg',
		take: () => 'tag',
		dismiss: () => 'luk',
		suggestions: 'Kolleger, der passer',
	},

	unsent: {
		title: 'Vil du kassere det, du har skrevet?',
		text: 'Det er ikke gemt endnu.',
		keep: 'Skriv videre',
		discard: 'Kassér',
	},

	purposes: {
		insight: 'Indblik i, hvad der optager den anden',
		'learn-interest': 'Lære om en interesse',
		'problem-help': 'Hjælp til et problem',
		'new-network': 'Starte et netværk',
		involve: 'Involvere i en opgave',
		'follow-up': 'Opfølgning',
		other: 'Noget andet',
	},
};

/** Small numbers stand as words at the start of a sentence. */
const NUMBERS: readonly string[] = ['Ingen', 'Ét', 'To', 'Tre', 'Fire', 'Fem', 'Seks', 'Syv', 'Otte', 'Ni', 'Ti', 'Elleve', 'Tolv'];
