// The day that a promise names in its last words: "ringer på fredag", "calls by Friday". Only to be offered: what somebody meant is theirs to say.
import { monthWord, weekdayWord } from './calendar-words';
import { readDateWords } from './date-words';
import type { IsoDay } from './dates';
import { foldKey } from './names';

/** As long as the longest phrase: "på fredag om en uge", "the day after tomorrow". */
const MOST_WORDS = 6;

/** What a phrase for a day to come begins with, where it is not a weekday or a month. */
const STARTS = new Set(['paa', 'on', 'i', 'om', 'in', 'den', 'naeste', 'next', 'this', 'tomorrow', 'imorgen', 'tonight', 'today', 'idag', 'the', 'nu', 'uge', 'week', 'senest', 'by']);

/** Behind these a day is another one, or many. */
const NOT_THAT_DAY = new Set(['sidste', 'last', 'forrige', 'inden', 'foer', 'before', 'efter', 'after', 'fra', 'from', 'siden', 'since', 'hver', 'every']);

/** The day meant on the day it was written, and none before that; null where the last words are no such phrase. The longest counts. */
export function dayAtEnd(promise: string, written: IsoDay): IsoDay | null {
	const words = promise.trim().split(/\s+/).filter((word) => word !== '');
	for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count--) {
		const day = dayOf(words.slice(-count), written);
		if (day !== null) return day >= written && !NOT_THAT_DAY.has(foldKey(words.at(-count - 1) ?? '')) ? day : null;
	}
	return null;
}

function dayOf(phrase: readonly string[], written: IsoDay): IsoDay | null {
	const folded = phrase.map((word) => foldKey(word.replace(/[.,!?]+$/, '')));
	const [first = ''] = folded;
	const namesMonth = folded.some((word) => monthWord(word) !== null);
	// "Tor", "søn" and "sun" are people and things too.
	if (folded.some((word) => weekdayWord(word) !== null && !/da[gy]$/.test(word))) return null;
	if (!STARTS.has(first) && weekdayWord(first) === null && !(namesMonth && /^\d/.test(first))) return null;
	if (phrase.length === 1 && first === 'nu') return null;
	return readDateWords(phrase.join(' ').replace(/[!?]+$/, ''), written);
}
