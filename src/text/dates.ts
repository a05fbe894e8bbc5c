// Days and times of the calendar as plain text, and how people read them. The only file that imports date-fns.
// A day is a local day: nothing here goes through UTC or asks the clock.
import { addDays as addDaysTo, addMonths as addMonthsTo, differenceInCalendarDays, format, getISODay } from 'date-fns';
import { da } from 'date-fns/locale/da';
import { enGB } from 'date-fns/locale/en-GB';
import type { Language } from './language';

/** A real day of the calendar, `YYYY-MM-DD`. Made by `isoDay`, `dayOf` and the arithmetic here. Sorts as text. */
export type IsoDay = string & { readonly isoDay: true };

/** A day with or without a time, `HH:mm`. No time zone: the time on the user's wall. */
export interface DateTime {
	readonly day: IsoDay;
	readonly time: string | null;
}

export type DayStyle =
	/** "3. dec." · "3 Dec" */
	| 'day-month'
	/** "1. dec. 2026" · "1 Dec 2026" */
	| 'day-month-year'
	/** "3. december" · "3 December" */
	| 'day-full-month'
	/** "torsdag 3. december" · "Thursday 3 December" */
	| 'weekday-day-month'
	/** "tirsdag 13. oktober 2026" · "Tuesday 13 October 2026" */
	| 'weekday-day-month-year'
	/** "torsdag" · "Thursday" */
	| 'weekday'
	/** "december 2026" · "December 2026" */
	| 'month';

const PATTERNS: Record<Language, Record<DayStyle, string>> = {
	da: {
		'day-month': 'd. MMM',
		'day-month-year': 'd. MMM yyyy',
		'day-full-month': 'd. MMMM',
		'weekday-day-month': 'EEEE d. MMMM',
		'weekday-day-month-year': 'EEEE d. MMMM yyyy',
		weekday: 'EEEE',
		month: 'MMMM yyyy',
	},
	en: {
		'day-month': 'd MMM',
		'day-month-year': 'd MMM yyyy',
		'day-full-month': 'd MMMM',
		'weekday-day-month': 'EEEE d MMMM',
		'weekday-day-month-year': 'EEEE d MMMM yyyy',
		weekday: 'EEEE',
		month: 'MMMM yyyy',
	},
};

const LOCALES = { da, en: enGB };

/** How many days are remembered. A vault of many years holds fewer. */
const REMEMBERED = 20_000;

const knownDays = new Map<string, IsoDay | null>();
const knownDates = new Map<IsoDay, Date>();

/** The text as a day, if it is exactly `YYYY-MM-DD` and such a day exists; else null. */
export function isoDay(text: string): IsoDay | null {
	if (text.length !== 10) return null;
	const known = knownDays.get(text);
	if (known !== undefined) return known;
	const day = readIsoDay(text);
	remember(knownDays, text, day);
	return day;
}

/** The local day of a moment. */
export function dayOf(date: Date): IsoDay {
	return asIsoDay(`${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`);
}

/** The local time of a moment, `HH:mm`. */
export function timeOf(date: Date): string {
	return `${pad(date.getHours(), 2)}:${pad(date.getMinutes(), 2)}`;
}

export function addDays(day: IsoDay, count: number): IsoDay {
	return dayOf(addDaysTo(dateOf(day), count));
}

/** The same day of another month; its last day where that day does not exist. */
export function addMonths(day: IsoDay, count: number): IsoDay {
	return dayOf(addMonthsTo(dateOf(day), count));
}

/** Days from one day to another; negative when `to` comes first. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
	return differenceInCalendarDays(dateOf(to), dateOf(from));
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(day: IsoDay): number {
	return getISODay(dateOf(day));
}

/** A day as people read it in that language. */
export function formatDay(day: IsoDay, language: Language, style: DayStyle): string {
	const words = format(dateOf(day), PATTERNS[language][style], { locale: LOCALES[language] });
	return language === 'da' ? words.replace(SHORTENED_IN_VAIN, '$1i') : words;
}

/** Danish writes juni and juli whole where the other months are shortened: a full stop would save nothing. */
const SHORTENED_IN_VAIN = /(ju[nl])\.(?=$| )/;

/** A time `HH:mm` as people read it: "14.30" in Danish, "14:30" in English. */
export function formatTime(time: string, language: Language): string {
	return language === 'da' ? time.replace(':', '.') : time;
}

/**
 * A moment in a pattern of Obsidian's templates (the tokens of moment: https://momentjs.com/docs/#/displaying/format/).
 * Without a time it is midnight. `[text]` is literal, and so is what is no token.
 */
export function formatPattern(at: DateTime, pattern: string, language: Language): string {
	const date = withTime(at);
	return pattern.replace(MOMENT_TOKEN, (token) => momentToken(date, token, language));
}

const MOMENT_TOKEN = /\[[^[\]]*\]|YYYY|YY|Y|MMMM|MMM|MM|Mo|M|DDDD|DDD|DD|Do|D|dddd|ddd|dd|do|d|E|GGGG|GG|WW|Wo|W|ww|wo|w|Q|HH|H|hh|h|kk|k|mm|m|ss|s|SSS|A|a/g;

/** Tokens of moment that date-fns spells otherwise. */
const TOKENS = new Map([
	['YYYY', 'yyyy'], ['YY', 'yy'], ['Y', 'y'], ['MMMM', 'MMMM'], ['MM', 'MM'], ['Mo', 'Mo'], ['M', 'M'],
	['DDDD', 'DDD'], ['DDD', 'D'], ['DD', 'dd'], ['Do', 'do'], ['D', 'd'], ['dddd', 'EEEE'],
	['E', 'i'], ['GGGG', 'RRRR'], ['WW', 'II'], ['Wo', 'Io'], ['W', 'I'], ['ww', 'II'], ['wo', 'Io'], ['w', 'I'],
	['Q', 'Q'], ['HH', 'HH'], ['H', 'H'], ['hh', 'hh'], ['h', 'h'], ['kk', 'kk'], ['k', 'k'],
	['mm', 'mm'], ['m', 'm'], ['ss', 'ss'], ['s', 's'], ['SSS', 'SSS'],
]);

function momentToken(date: Date, token: string, language: Language): string {
	const inLocale = (pattern: string): string => format(date, pattern, { locale: LOCALES[language], useAdditionalDayOfYearTokens: true });
	if (token.startsWith('[')) return token.slice(1, -1);
	const pattern = TOKENS.get(token);
	if (pattern !== undefined) return inLocale(pattern);
	switch (token) {
		case 'MMM':
			return inLocale('MMM').slice(0, 3);
		case 'ddd':
			return inLocale('EEE').slice(0, 3);
		case 'dd':
			return inLocale('EEEE').slice(0, 2);
		case 'd':
			return String(date.getDay());
		case 'GG':
			return inLocale('RRRR').slice(-2);
		case 'A':
			return date.getHours() < 12 ? 'AM' : 'PM';
		case 'a':
			return date.getHours() < 12 ? 'am' : 'pm';
		default:
			return token;
	}
}

function withTime(at: DateTime): Date {
	const date = new Date(dateOf(at.day));
	const [hours, minutes] = (at.time ?? '00:00').split(':');
	date.setHours(Number(hours ?? 0), Number(minutes ?? 0), 0, 0);
	return date;
}

function readIsoDay(text: string): IsoDay | null {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (match === null) return null;
	const date = noonOf(Number(match[1]), Number(match[2]), Number(match[3]));
	return date.getMonth() + 1 === Number(match[2]) && date.getDate() === Number(match[3]) ? asIsoDay(text) : null;
}

function dateOf(day: IsoDay): Date {
	const known = knownDates.get(day);
	if (known !== undefined) return known;
	const date = noonOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
	remember(knownDates, day, date);
	return date;
}

/** Noon, since some time zones have days without a midnight. */
function noonOf(year: number, month: number, day: number): Date {
	const date = new Date(2000, 0, 1, 12);
	date.setFullYear(year, month - 1, day);
	return date;
}

function remember<Key, Value>(memory: Map<Key, Value>, key: Key, value: Value): void {
	if (memory.size >= REMEMBERED) memory.clear();
	memory.set(key, value);
}

function pad(value: number, length: number): string {
	return String(value).padStart(length, '0');
}

/** The one maker of an IsoDay. */
function asIsoDay(text: string): IsoDay {
	return text as IsoDay;
}
