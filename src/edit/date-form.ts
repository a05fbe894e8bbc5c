// Writes a new day and time in the form in which the old one stands: ISO, Danish with dots, slashes or hyphens, or a link to a daily note.
import { readDateProperty } from '../text/date-property';
import type { DateTime } from '../text/dates';

/** The new value in the form of `old`; ISO where that form cannot hold it. `old` as the property reads, without quotes. */
export function inFormOf(old: string, at: DateTime): string {
	const written = old.includes('[') ? inLink(old, at) : inText(old, at);
	const read = written === null ? null : readDateProperty(written);
	return written !== null && read?.day === at.day && read.time === at.time ? written : isoForm(at);
}

export function isoForm({ day, time }: DateTime): string {
	return time === null ? day : `${day}T${time}`;
}

const ISO = /\d{4}-\d{2}-\d{2}/;
const DANISH = /^(\d{1,2})([-./])(\d{1,2})([-./])(\d{4})/;
const TIME = /^(T| {1,3})\d{1,2}([:.])\d{2}/;

function inText(old: string, { day, time }: DateTime): string | null {
	const words = old.trim();
	const date = ISO.exec(words)?.[0] ?? DANISH.exec(words)?.[0];
	if (date === undefined || !words.startsWith(date)) return null;
	const written = ISO.test(date) ? day : danish(date, day);
	if (time === null || written === null) return written;
	const [, before, colon] = TIME.exec(words.slice(date.length)) ?? ['', ISO.test(date) ? 'T' : ' ', ':'];
	return `${written}${before}${time.replace(':', colon ?? ':')}`;
}

/** `1/12-2026` → `15/12-2026`. Padded with zeros unless the old one shows that it is not. */
function danish(old: string, day: string): string | null {
	const parts = DANISH.exec(old);
	if (!parts) return null;
	const [, oldDay = '', first = '.', oldMonth = '', second = '.'] = parts;
	const bare = oldDay.length === 1 || oldMonth.length === 1;
	const number = (digits: string): string => (bare ? String(Number(digits)) : digits);
	return `${number(day.slice(8, 10))}${first}${number(day.slice(5, 7))}${second}${day.slice(0, 4)}`;
}

/** The display text told the old day, so it goes; a time stands behind the link. */
function inLink(old: string, { day, time }: DateTime): string | null {
	const behind = time === null ? '' : ` ${time}`;
	const wiki = /^\s*\[\[([^\]|#]*)(?:[|#][^\]]*)?\]\]/.exec(old)?.[1];
	if (wiki !== undefined) return ISO.test(wiki) ? `[[${wiki.replace(ISO, day)}]]${behind}` : null;
	const markdown = /^\s*\[[^\]]*\]\(([^)]*)\)/.exec(old)?.[1];
	return markdown !== undefined && ISO.test(markdown) ? `[${day}](${markdown.replace(ISO, day)})${behind}` : null;
}
