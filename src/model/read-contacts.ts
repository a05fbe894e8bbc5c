// Reads the contacts of a colleague's note: list lines under the heading Kontakt/Contact that begin with a date.
import type { Body, ListLine } from '../text/body';
import { readDateProperty } from '../text/date-property';
import type { DateTime } from '../text/dates';
import { findLinks } from '../text/links';
import { ownText } from '../text/own-text';
import { CONTACT_KINDS, readChoice } from './choices';
import type { Contact, ContactKind } from './contact';
import { contactsFinder } from './headings';
import type { NoteText } from './note-text';
import type { Problem } from './problem';

/** One on a day to come is read as it stands: that it does not count yet depends on today. */
export function readContacts(note: NoteText, body: Body): { readonly contacts: readonly Contact[]; readonly problems: readonly Problem[] } {
	const isUnderContacts = contactsFinder(body.headings);
	const contacts: Contact[] = [];
	const problems: Problem[] = [];
	for (const item of body.items) {
		if (!isUnderContacts(item.line) || item.task) continue;
		const contact = readContact(note, item);
		if (contact && 'code' in contact) problems.push(contact);
		else if (contact) contacts.push(contact);
	}
	return { contacts, problems };
}

interface FoundDate {
	readonly at: DateTime;
	/** Offset into the line of what comes after the date. */
	readonly to: number;
}

/** Looks like a day in numbers, whether or not it is one. */
const LIKE_A_DAY = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}/;

function readContact(note: NoteText, item: ListLine): Contact | Problem | null {
	const from = contentFrom(item.raw);
	const date = leadingLink(item.raw, from) ?? leadingWords(item.raw, from);
	if (!date) {
		const like = LIKE_A_DAY.exec(item.raw.slice(from));
		return like ? note.problem('date-unreadable', item.from + from, null, like[0]) : null;
	}
	return { day: date.at.day, ...whatHappened(item.raw.slice(date.to)), ...note.place(item.from + from) };
}

/** After indent, quote marks, list marker and blanks. */
function contentFrom(raw: string): number {
	return /^[\s>]*(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(raw)?.[0].length ?? 0;
}

function leadingLink(raw: string, from: number): FoundDate | null {
	const link = raw.charAt(from) === '[' ? findLinks(raw, from).find((each) => each.from === from) : undefined;
	const at = link ? readDateProperty(raw.slice(link.from, link.to)) : null;
	return link && at ? { at, to: link.to } : null;
}

/** A day, with a time of day where one follows: `2026-11-20 14:30 uformel: …`. */
function leadingWords(raw: string, from: number): FoundDate | null {
	const [first, second] = wordEnds(raw, from);
	const timed = second === undefined ? null : dateEndingAt(raw, from, second);
	return timed ?? (first === undefined ? null : dateEndingAt(raw, from, first));
}

function dateEndingAt(raw: string, from: number, end: number): FoundDate | null {
	let to = end;
	while (to > from && ':,;'.includes(raw.charAt(to - 1))) to--;
	const at = readDateProperty(raw.slice(from, to));
	return at ? { at, to } : null;
}

/** Offsets at which the first and the second word end. */
function wordEnds(raw: string, from: number): readonly number[] {
	const words = /^([^\s]{1,40})(?:(\s{1,4})([^\s]{1,40}))?/.exec(raw.slice(from));
	if (!words) return [];
	const first = from + (words[1] ?? '').length;
	return words[3] === undefined ? [first] : [first, first + (words[2] ?? '').length + words[3].length];
}

/** An optional kind and a colon, then the words. Of a case nothing but the date is kept. */
function whatHappened(rest: string): { readonly kind: ContactKind | null; readonly text: string } {
	const words = rest.replace(/^[\s:,;–-]+/, '').trim();
	const colon = words.indexOf(':');
	const kind = readChoice(CONTACT_KINDS, colon < 0 ? words : words.slice(0, colon));
	if (kind === 'case') return { kind, text: '' };
	if (kind === null) return { kind, text: ownText(words) };
	return { kind, text: colon < 0 ? '' : ownText(words.slice(colon + 1).trim()) };
}
