// The words that a purpose fills in, said to the colleague and the user's to change. What purposes there are is the vocabulary's matter, and the settings'.
import type { Purpose } from '../model/choices';
import type { OwnPurpose } from '../model/own-purpose';
import type { Language } from '../text/language';

/** `subject`: the network, problem or interest it is about; without it "…" stands there, to be written over. */
export function purposeWords(purpose: Purpose, language: Language, subject = ''): string {
	return WORDS[language][purpose].replace(/%\.?/, (gap) => aboutOf(subject, gap));
}

/** The words of a purpose of the user's own: its `%` or `…` is what it is about. A per cent sign behind a figure is one. */
export function ownPurposeWords({ words }: OwnPurpose, subject = ''): string {
	const from = words.includes('…') ? words.indexOf('…') : words.search(/^%|[^\d\s]\s{0,9}%/);
	const at = from === -1 ? -1 : words.slice(from).search(/[%…]/) + from;
	if (at === -1) return words;
	const gap = words.startsWith('%.', at) ? '%.' : words.charAt(at);
	return words.slice(0, at) + aboutOf(subject, gap) + words.slice(at + gap.length);
}

/** `gap`: what the subject takes the place of, with the full stop behind it: to "…" none is added. */
function aboutOf(subject: string, gap: string): string {
	return subject.trim() === '' ? '…' : subject.trim() + gap.slice(1);
}

const WORDS: Readonly<Record<Language, Readonly<Record<Purpose, string>>>> = {
	da: {
		'insight': 'Jeg vil gerne høre, hvad der optager dig her på arbejdspladsen.',
		'new-network': 'Jeg er ved at samle nogle stykker om %, og jeg tror, det er noget for dig.',
		'problem-help': 'Jeg er optaget af %. Vil du være med til at finde noget, der holder?',
		'learn-interest': 'Jeg har hørt, at du går op i %. Det vil jeg gerne vide mere om.',
		'involve': 'Vi er i gang med %. Jeg vil gerne høre, om du har lyst til at være med.',
		'follow-up': 'Jeg vil gerne høre, hvordan det er gået siden sidst, og hvad vi gør nu.',
		'other': '',
	},
	en: {
		'insight': 'I would like to hear what is on your mind here at work.',
		'new-network': 'I am bringing a few people together about %, and I think it is something for you.',
		'problem-help': 'I am concerned about %. Would you help find something that lasts?',
		'learn-interest': 'I have heard that you care about %. I would like to know more.',
		'involve': 'We are working on %. I would like to hear whether you want to be part of it.',
		'follow-up': 'I would like to hear how it has gone since last time, and what we do now.',
		'other': '',
	},
};
