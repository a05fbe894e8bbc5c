// Days as people say them: "i går", "om 9 dage", "3 mdr. siden", "12 dage over", "på torsdag". The exact day stands in the tooltip beside it.
import { daysBetween, formatDay, formatTime, type IsoDay } from '../text/dates';
import type { Language } from '../text/language';
import type { Strings } from './en';

/** What words about days depend on. */
export interface DaySpeech {
	readonly today: IsoDay;
	readonly language: Language;
	readonly strings: Strings;
}

/** Days up to about seven weeks, weeks up to three months, months up to two years. */
const DAYS_UP_TO = 48;
const WEEKS_UP_TO = 89;
const MONTHS_UP_TO = 730;
const DAYS_OF_A_MONTH = 30.44;

/** A day gone by: "i dag", "i går", "42 dage siden", "8 uger siden", "3 mdr. siden". One to come is told as such. */
export function agoWords(day: IsoDay, { today, language, strings }: DaySpeech): string {
	const days = daysBetween(day, today);
	const words = strings.days;
	if (days < 0) return aheadWords(day, null, { today, language, strings });
	if (days === 0) return words.today();
	if (days === 1) return words.yesterday();
	if (days <= DAYS_UP_TO) return words.daysAgo(days);
	if (days <= WEEKS_UP_TO) return words.weeksAgo(Math.round(days / 7));
	if (days <= MONTHS_UP_TO) return words.monthsAgo(Math.round(days / DAYS_OF_A_MONTH));
	return words.yearsAgo(Math.floor(days / 365.25));
}

/** A day to come: "i dag kl. 14.30", "i morgen kl. 10", "om 9 dage"; the time only where it is near. */
export function aheadWords(day: IsoDay, time: string | null, { today, language, strings }: DaySpeech): string {
	const days = daysBetween(today, day);
	const words = strings.days;
	if (days < 0) return agoWords(day, { today, language, strings });
	if (days <= 1) {
		const near = days === 0 ? words.today() : words.tomorrow();
		return time === null ? near : words.wordsAt(near, formatTime(time, language));
	}
	if (days <= DAYS_UP_TO) return words.inDays(days);
	if (days <= WEEKS_UP_TO) return words.inWeeks(Math.round(days / 7));
	return words.inMonths(Math.round(days / DAYS_OF_A_MONTH));
}

/** A due date: "12 dage over", "i dag", "i morgen", "på torsdag", "8. dec.". */
export function dueWords(day: IsoDay, speech: DaySpeech): string {
	const days = daysBetween(speech.today, day);
	const words = speech.strings.days;
	if (days < 0) return words.daysOver(-days);
	if (days === 0) return words.today();
	if (days === 1) return words.tomorrow();
	return days < 7 ? words.onWeekday(formatDay(day, speech.language, 'weekday')) : shortDay(day, speech);
}

/** When something was settled: "i dag", "i går", "18. nov.". */
export function settledWords(day: IsoDay, speech: DaySpeech): string {
	const days = daysBetween(day, speech.today);
	if (days === 0) return speech.strings.days.today();
	return days === 1 ? speech.strings.days.yesterday() : shortDay(day, speech);
}

/** "5. nov."; with the year where another one would be thought of. */
export function shortDay(day: IsoDay, { today, language }: DaySpeech): string {
	return formatDay(day, language, isNear(day, today) ? 'day-month' : 'day-month-year');
}

/** "torsdag 3. december"; with the year as above, so that who writes it gets that day. */
export function fullDay(day: IsoDay, { today, language }: Pick<DaySpeech, 'today' | 'language'>): string {
	return formatDay(day, language, isNear(day, today) ? 'weekday-day-month' : 'weekday-day-month-year');
}

function isNear(day: IsoDay, today: IsoDay): boolean {
	return Math.abs(daysBetween(day, today)) < 183 || day.slice(0, 4) === today.slice(0, 4);
}

/** "tirsdag 13. oktober 2026 kl. 14.30". */
export function exactDay(day: IsoDay, time: string | null, { language, strings }: DaySpeech): string {
	const date = formatDay(day, language, 'weekday-day-month-year');
	return time === null ? date : strings.days.dateAt(date, formatTime(time, language));
}

/** "fredag 20. november kl. 13.00, 4 dage siden". */
export function pastAppointment(day: IsoDay, time: string | null, speech: DaySpeech): string {
	const date = formatDay(day, speech.language, 'weekday-day-month');
	const whole = time === null ? date : speech.strings.days.dateAt(date, formatTime(time, speech.language));
	return `${whole}, ${agoWords(day, speech)}`;
}
