// A day as people say it: "på torsdag", "om 14 dage", "next friday", "1. dec". Both languages at once, and nothing is guessed: what is not clear is no day.
import { monthWord, numberWord, unitWord, weekdayWord } from './calendar-words';
import { addDays, addMonths, isoDay, weekdayOf, type IsoDay } from './dates';
import { readDateProperty } from './date-property';
import { foldKey } from './names';

/**
 * The day that words mean on `today`; null where they mean none.
 * A weekday alone is the next one, never today. "Næste fredag" and "next friday" are the Friday of next week (Monday to Sunday), "i fredags" and
 * "last friday" the one before today. A day without a year is the next such day, today included. Weeks are those of ISO 8601.
 */
export function readDateWords(text: string, today: IsoDay): IsoDay | null {
	const typed = text.trim().replace(LAST_DAY, '');
	if (typed === '' || typed.length > LONGEST) return null;
	const written = readDateProperty(typed)?.day ?? figures(typed, today);
	if (written !== null) return written;
	const words = wordsOf(typed);
	return READERS.reduce<IsoDay | null>((found, read) => found ?? read(words, today), null) ?? dateWithWeekday(typed, today);
}

const LONGEST = 60;

/** "Senest fredag" and "by Friday" are that Friday; "inden fredag" is some day before it. */
const LAST_DAY = /^(?:senest|by) +/i;

function wordsOf(typed: string): readonly string[] {
	return foldKey(typed.replace(/[.,!]/g, ' ')).split('_').filter((word) => word !== '');
}

/** "fredag den 11. december", "on Friday, 11/12": a date that falls on the weekday before it. On any other one of the two is a slip, and it is no day. */
function dateWithWeekday(typed: string, today: IsoDay): IsoDay | null {
	const [first = '', ...others] = typed.split(' ').filter((word) => word !== '');
	const [name = '', ...date] = COMING.has(wordsOf(first).join(' ')) ? others : [first, ...others];
	const wanted = weekdayWord(wordsOf(name).join(' '));
	if (wanted === null || date.length === 0) return null;
	const rest = date.join(' ');
	const day = readDateProperty(rest)?.day ?? figures(rest, today) ?? monthDay(wordsOf(rest), today);
	return day !== null && weekdayOf(day) === wanted ? day : null;
}

type Read = (words: readonly string[], today: IsoDay) => IsoDay | null;

const READERS: readonly Read[] = [namedDay, weekday, span, week, month, monthDay];

/** Phrases that are one day whatever else, by the days from today. */
const NAMED = new Map([
	['nu', 0], ['now', 0], ['i dag', 0], ['idag', 0], ['today', 0], ['i aften', 0], ['tonight', 0],
	['i morgen', 1], ['imorgen', 1], ['tomorrow', 1], ['i overmorgen', 2], ['overmorgen', 2], ['day after tomorrow', 2], ['the day after tomorrow', 2],
	['i gaar', -1], ['igaar', -1], ['yesterday', -1], ['i forgaars', -2], ['day before yesterday', -2], ['the day before yesterday', -2],
]);

function namedDay(words: readonly string[], today: IsoDay): IsoDay | null {
	const days = NAMED.get(words.join(' '));
	return days === undefined ? null : addDays(today, days);
}

/** Words before a weekday that leave it the coming one. */
const COMING = new Set(['paa', 'nu paa', 'den', 'on', 'this', 'this coming', 'coming', 'kommende', 'denne', 'foerstkommende', 'paa foerstkommende', 'naestkommende']);
const NEXT_WEEK = new Set(['naeste', 'next', 'on next', 'paa naeste']);
const LAST = new Set(['sidste', 'last', 'i sidste']);

function weekday(words: readonly string[], today: IsoDay): IsoDay | null {
	const at = words.findIndex((word) => weekdayOfWord(word) !== null);
	const word = words[at];
	const wanted = word === undefined ? null : weekdayOfWord(word);
	if (word === undefined || wanted === null) return null;
	const before = words.slice(0, at).join(' ');
	const after = words.slice(at + 1).join(' ');
	const ahead = ((wanted - weekdayOf(today) + 6) % 7) + 1;
	if (after === '' && ((before === 'i' && weekdayWord(word) === null) || LAST.has(before))) return addDays(today, ahead === 7 ? -7 : ahead - 7);
	const inNextWeek = addDays(today, 7 - weekdayOf(today) + wanted);
	if ((after === '' && NEXT_WEEK.has(before)) || (after === 'i naeste uge' || after === 'next week')) return inNextWeek;
	if (after === 'a week' || after === 'week') return addDays(today, ahead + 7);
	if (before !== '' && !COMING.has(before)) return null;
	const coming = addDays(today, ahead);
	return after === '' ? coming : wholeWeeksAfter(words.slice(at + 1), coming);
}

/** "fredag om to uger", "fredag om 14 dage" count from the coming Friday; a span that ends on another weekday is no such phrase. */
function wholeWeeksAfter(words: readonly string[], coming: IsoDay): IsoDay | null {
	const day = words[0] === 'om' ? span(words, coming) : null;
	return day !== null && weekdayOf(day) === weekdayOf(coming) ? day : null;
}

/** "i torsdags" has an s of its own. */
function weekdayOfWord(word: string): number | null {
	return weekdayWord(word) ?? (word.endsWith('dags') ? weekdayWord(word.slice(0, -1)) : null);
}

/** "om 14 dage", "in two weeks", "3 uger", "for 3 dage siden", "3 days ago". */
function span(words: readonly string[], today: IsoDay): IsoDay | null {
	const past = (words[0] === 'for' && words.at(-1) === 'siden') || words.at(-1) === 'ago';
	const rest = words.filter((word, at) => !(at === 0 && SPAN_STARTS.has(word)) && !(past && at === words.length - 1));
	const [first, second] = rest.length === 3 && rest[1] === 'par' ? ['2', rest[2]] : rest;
	const count = first === undefined ? null : numberWord(first);
	const unit = second === undefined ? null : unitWord(second);
	if (count === null || unit === null || (rest.length !== 2 && rest[1] !== 'par')) return null;
	const length = count * unit.length * (past ? -1 : 1);
	return unit.unit === 'day' ? addDays(today, length) : addMonths(today, length);
}

const SPAN_STARTS = new Set(['om', 'in', 'for']);

/** "næste uge" is its Monday, "uge 50" the next such week's. */
function week(words: readonly string[], today: IsoDay): IsoDay | null {
	const phrase = words.join(' ');
	const monday = addDays(today, 1 - weekdayOf(today));
	if (phrase === 'naeste uge' || phrase === 'i naeste uge' || phrase === 'next week') return addDays(monday, 7);
	const rest = words[0] === 'i' || words[0] === 'in' ? words.slice(1) : words;
	const number = (rest[0] === 'uge' || rest[0] === 'week') && rest.length === 2 ? Number(rest[1]) : NaN;
	if (!Number.isInteger(number) || number < 1 || number > 53) return null;
	const year = Number(addDays(monday, 3).slice(0, 4));
	const starts = [year, year + 1, year + 2].flatMap((each) => mondayOf(each, number) ?? []);
	return starts.find((start) => start >= monday) ?? null;
}

/** Monday of an ISO week: the week with 4 January in it is the first. Null for a week 53 that the year does not have. */
function mondayOf(year: number, week: number): IsoDay | null {
	const fourth = isoDay(`${year}-01-04`);
	const start = fourth && addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
	return start && addDays(start, 3).startsWith(String(year)) ? start : null;
}

function month(words: readonly string[], today: IsoDay): IsoDay | null {
	const first = `${today.slice(0, 8)}01`;
	switch (words.join(' ')) {
		case 'naeste maaned':
		case 'next month':
			return shifted(first, 1, 0);
		case 'sidst paa maaneden':
		case 'slutningen af maaneden':
		case 'end of month':
		case 'end of the month':
		case 'the end of the month':
			return shifted(first, 1, -1);
		default:
			return null;
	}
}

function shifted(first: string, months: number, days: number): IsoDay | null {
	const day = isoDay(first);
	return day && addDays(addMonths(day, months), days);
}

/** "1. dec", "den 3. december 2027", "december 1st", "the 3rd of May". */
function monthDay(words: readonly string[], today: IsoDay): IsoDay | null {
	const rest = words.filter((word, at) => !(at === 0 && DAY_STARTS.has(word)) && word !== 'of' && !(at === 1 && word === 'the'));
	const [first = '', second = '', year = ''] = rest;
	if (rest.length > 3 || (year !== '' && !/^\d{4}$/.test(year))) return null;
	const named = monthWord(second) ?? monthWord(first);
	const number = ordinal(monthWord(second) === null ? second : first);
	if (named === null) return rest.length === 1 && words.length === 2 ? nextDayOfMonth(ordinal(first), today) : null;
	return number === null ? null : dayIn(number, named, year, today);
}

const DAY_STARTS = new Set(['den', 'd', 'the', 'on', 'paa']);

function ordinal(word: string): number | null {
	const number = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1];
	return number === undefined ? null : Number(number);
}

/** "3/12", "3.12", "3-12": day before month, as both languages have it. */
function figures(typed: string, today: IsoDay): IsoDay | null {
	const parts = /^(?:den |d\. ?)?(\d{1,2})(?:[/.] ?|-)(\d{1,2})\.?(?:[/.-] ?(\d{4}))?$/i.exec(typed);
	return parts ? dayIn(Number(parts[1]), Number(parts[2]), parts[3] ?? '', today) : null;
}

/** With a year that very day; without one the next, today included. 29 February waits for its year. */
function dayIn(day: number, month: number, year: string, today: IsoDay): IsoDay | null {
	const rest = `-${padded(month)}-${padded(day)}`;
	if (year !== '') return isoDay(`${year}${rest}`);
	const first = Number(today.slice(0, 4));
	const days = Array.from({ length: 9 }, (_, at) => isoDay(`${first + at}${rest}`));
	return days.find((each): each is IsoDay => each !== null && each >= today) ?? null;
}

/** "den 3.": this month, or the next that has such a day. */
function nextDayOfMonth(day: number | null, today: IsoDay): IsoDay | null {
	const first = isoDay(`${today.slice(0, 8)}01`);
	if (day === null || first === null) return null;
	const days = [0, 1, 2].map((months) => isoDay(`${addMonths(first, months).slice(0, 8)}${padded(day)}`));
	return days.find((each): each is IsoDay => each !== null && each >= today) ?? null;
}

function padded(number: number): string {
	return String(number).padStart(2, '0');
}
