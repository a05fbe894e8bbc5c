// What counts as a date in a property or a field, in every spelling that people use. Nothing is guessed: what is not clear is no date.
import { isoDay, type DateTime, type IsoDay } from './dates';
import { readLink } from './links';

/**
 * The date that a value tells, with its time where it has one; null for anything else.
 * Read are `2026-12-01`, `1-12-2026`, `1.12.2026`, `1/12-2026`, each with a time (`T` or a blank before it, seconds ignored),
 * and a link to a daily note. Null too: a time with an offset, a day that does not exist, two digits for a year.
 */
export function readDateProperty(text: string): DateTime | null {
	const trimmed = text.trim();
	if (trimmed.length > 500) return null;
	return trimmed.startsWith('[') ? readLinkedDate(trimmed) : readWrittenDate(trimmed);
}

const WRITTEN = /^(\d{4}-\d{2}-\d{2}|\d{1,2}(?:-\d{1,2}-|\.\d{1,2}\.|\/\d{1,2}-)\d{4})(?:(?:T|\s+)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?)?$/;

function readWrittenDate(text: string): DateTime | null {
	const match = WRITTEN.exec(text);
	if (match === null) return null;
	const day = dayIn(match[1] ?? '');
	if (day === null) return null;
	if (match[2] === undefined) return { day, time: null };
	const time = timeIn(match[2], match[3] ?? '', match[4] ?? '00');
	return time === null ? null : { day, time };
}

/** Written as a date is, but the calendar has no such day: `2026-11-31`. A month past the twelfth is rather a day that stands in its place. */
export function isNoSuchDay(text: string): boolean {
	const date = WRITTEN.exec(text.trim())?.[1];
	const month = Number(date?.split(/[-./]/)[1]);
	return date !== undefined && dayIn(date) === null && month >= 1 && month <= 12;
}

/** The note's name is the date; a time may follow the link. */
function readLinkedDate(text: string): DateTime | null {
	const link = readLink(text);
	if (link === null || link.from !== 0) return null;
	const name = link.linkpath.slice(link.linkpath.lastIndexOf('/') + 1);
	return readWrittenDate(`${name.replace(/\.md$/i, '')}${text.slice(link.to)}`);
}

function dayIn(text: string): IsoDay | null {
	if (/^\d{4}/.test(text)) return isoDay(text);
	const [day, month, year] = text.split(/[-./]/);
	return isoDay(`${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`);
}

function timeIn(hours: string, minutes: string, seconds: string): string | null {
	if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
	return `${hours.padStart(2, '0')}:${minutes}`;
}
