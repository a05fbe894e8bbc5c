// A contact that is no conversation, as a line in the colleague's note. Of a case nothing but the day and the word is written.
import { choiceWord, CONTACT_KINDS } from '../model/choices';
import type { ContactKind } from '../model/contact';
import { sectionName } from '../model/headings';
import { noteText } from '../model/note-text';
import { readContacts } from '../model/read-contacts';
import { readBody, type Body, type ListLine } from '../text/body';
import type { IsoDay } from '../text/dates';
import { splitNote } from '../text/frontmatter';
import type { Language } from '../text/language';
import type { Edit } from '../text/edits';
import { endOfSection, insertLines, newSection, ownSections } from './own-section';
import { plainLine } from './own-properties';
import type { TextChange } from './refusal';

export interface NewContact {
	readonly day: IsoDay;
	/** Null: words alone. */
	readonly kind: ContactKind | null;
	/** What it was about; never written for a case. */
	readonly words: string;
}

/**
 * Where the day belongs in the user's own order: newest first where the list has that order or none, else newest last.
 * The very same line is not written twice.
 */
export function logContact(text: string, contact: NewContact, language: Language): TextChange {
	const line = `${contact.day}${wordsOf(contact, language)}`;
	const [section] = ownSections(text, (meaning) => meaning.is === 'contacts');
	if (!section) return { ok: true, edits: [newSection(text, sectionName('contacts', language), `- ${line}`)] };
	const body = readBody(text, splitNote(text).bodyFrom);
	const there = datedLines(text, body).filter(({ item }) => item.from >= section.from && item.from < section.ownTo && item.parent === -1);
	if (there.some(({ item }) => item.raw.slice(markerOf(item.raw).length) === line)) return { ok: true, edits: [] };
	return { ok: true, edits: [there.length === 0 ? firstLine(text, section, line) : among(text, body, there, contact.day, line)] };
}

function wordsOf({ kind, words }: NewContact, language: Language): string {
	const plain = plainLine(words);
	const named = kind === null ? '' : ` ${choiceWord(CONTACT_KINDS, kind, language)}`;
	if (kind === 'case' || plain === '') return named;
	return kind === null ? ` ${plain}` : `${named}: ${plain}`;
}

interface DatedLine {
	readonly item: ListLine;
	readonly day: IsoDay;
}

/** The contacts of the note with the lines they stand on. */
function datedLines(text: string, body: Body): readonly DatedLine[] {
	const { contacts } = readContacts(noteText('', text), body);
	const byLine = new Map(body.items.map((item) => [item.line, item]));
	return contacts.flatMap(({ line, day }) => {
		const item = byLine.get(line);
		return item ? [{ item, day }] : [];
	});
}

function firstLine(text: string, section: Parameters<typeof endOfSection>[1], line: string): Edit {
	return endOfSection(text, section, `- ${line}`);
}

/** Before the first that is no newer, or behind the last that is no newer, with the details that stand under it. */
function among(text: string, body: Body, there: readonly DatedLine[], day: IsoDay, line: string): Edit {
	const [first] = there;
	const last = there.at(-1);
	const newestLast = first !== undefined && last !== undefined && first.day < last.day;
	const marker = markerOf(first?.item.raw ?? '- ');
	const older = newestLast ? there.filter((each) => each.day <= day).at(-1) : there.find((each) => each.day <= day);
	if (newestLast) return insertLines(text, older ? endOfItem(text, body, older.item) : (first?.item.from ?? text.length), marker + line);
	return insertLines(text, older ? older.item.from : endOfItem(text, body, last?.item ?? null), marker + line);
}

/** The offset behind a list line and all that is nested under it: the next line that begins no deeper and is not blank. */
function endOfItem(text: string, body: Body, item: ListLine | null): number {
	if (item === null) return text.length;
	let last = body.items.indexOf(item);
	for (let at = last + 1; isUnder(body, at, body.items.indexOf(item)); at++) last = at;
	return nextLine(text, body.items[last]?.to ?? item.to);
}

function isUnder(body: Body, at: number, above: number): boolean {
	for (let parent = body.items[at]?.parent ?? -1; parent >= 0; parent = body.items[parent]?.parent ?? -1) if (parent === above) return true;
	return false;
}

function nextLine(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	return end === -1 ? text.length : end + 1;
}

/** Indent, bullet and blanks as the user writes them; a numbered list gets a bullet. */
function markerOf(raw: string): string {
	return /^\s*[-*+][ \t]+/.exec(raw)?.[0] ?? '- ';
}
