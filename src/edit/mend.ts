// The safe ways to mend what the note check tells: which there are for a problem, and the edits of the one that was chosen.
// Nothing is guessed: each is offered with what it will write, and refused where the note no longer reads like that.
import { noteNameOf } from '../index/fold-path';
import type { Problem } from '../model/problem';
import { findReferences } from '../model/reference';
import { readDateProperty } from '../text/date-property';
import { readDateWords } from '../text/date-words';
import { addDays, type IsoDay } from '../text/dates';
import { applyEdits, type Edit } from '../text/edits';
import { readFrontmatter, splitNote, type PropertyValue } from '../text/frontmatter';
import type { Language } from '../text/language';
import { foldKey, legalFileName } from '../text/names';
import { lineStarts } from '../text/place';
import { leastEdits } from './own-change';
import { entryOf, withProperties } from './own-properties';
import { refused, type TextChange } from './refusal';
import { withoutLink } from './take-link-away';

export type Mend =
	/** Says this note instead. */
	| { readonly do: 'name'; readonly path: string }
	| { readonly do: 'quote' }
	/** Takes a link away that leads to no conversation: none is made to fit a link. */
	| { readonly do: 'unlink' }
	/** Writes the day, and the time where there is one, as Tillid reads them. */
	| { readonly do: 'date'; readonly written: string }
	/** Makes a note for somebody who has none. `folder`: where the link says that it is; null where it says only the name. */
	| { readonly do: 'new-note'; readonly name: string; readonly folder: string | null }
	/** Makes a note for an initiative that has none. */
	| { readonly do: 'new-initiative'; readonly name: string; readonly folder: string | null }
	/** The note about the user on this device. */
	| { readonly do: 'mine' }
	/** Asks for the day of a conversation. */
	| { readonly do: 'ask-date' }
	/** Asks whom a conversation was with. */
	| { readonly do: 'ask-colleague' };

/** How many notes that were probably meant are offered. */
const MOST = 3;

const NAMES: ReadonlySet<string> = new Set(['link-dangling', 'link-ambiguous', 'name-unknown', 'name-ambiguous', 'who-unknown']);

/** Properties and fields, in both languages, in which somebody stands. */
const PEOPLE: ReadonlySet<string> = new Set(['colleague', 'kollega', 'organizer', 'ansvarlig', 'samtalefører', 'connected_to', 'kender', 'who', 'hvem', 'lead', 'tovholder', 'people', 'deltagere'].map(foldKey));

/** Properties and fields in which an initiative stands. */
const INITIATIVES: ReadonlySet<string> = new Set(['initiative', 'initiativ', 'for', 'til'].map(foldKey));

/** Properties in which a conversation stands. */
const CONVERSATIONS: ReadonlySet<string> = new Set(['previous', 'forrige', 'next', 'næste'].map(foldKey));

/** Mends that change the note's own text. */
export type TextMend = Extract<Mend, { do: 'name' | 'quote' | 'date' | 'unlink' }>;

/** The ways to mend a problem, the likeliest first. */
export function mendsFor(problem: Problem): readonly Mend[] {
	const { code, found, field, candidates = [] } = problem;
	if (NAMES.has(code)) {
		const named = candidates.slice(0, MOST).map((path): Mend => ({ do: 'name', path }));
		if (code === 'link-dangling' && field !== null && CONVERSATIONS.has(foldKey(field))) return [...named, { do: 'unlink' }];
		const note = missingNote(problem);
		if (note === null) return named;
		// A link without a field begins a promise: it is whoever made it.
		if (code === 'name-unknown' || field === null || PEOPLE.has(foldKey(field))) return [...named, { do: 'new-note', ...note }];
		return INITIATIVES.has(foldKey(field)) ? [...named, { do: 'new-initiative', ...note }] : named;
	}
	switch (code) {
		case 'link-unquoted':
			return [{ do: 'quote' }];
		case 'date-unreadable':
		case 'date-not-read': {
			const sign = signOf(found);
			const written = writtenDate(found.slice(sign.length));
			// Behind a sign of Tasks stands a day alone.
			return written === null || (sign !== '' && written.includes('T')) ? [] : [{ do: 'date', written }];
		}
		case 'date-missing':
			return [{ do: 'ask-date' }];
		case 'colleague-missing':
			return [{ do: 'ask-colleague' }];
		case 'me-twice':
			return [{ do: 'mine' }];
		default:
			return [];
	}
}

/**
 * The edits of a mend that is one to the note's own text.
 * @param linkText the linkpath that leads from this note to another
 */
export function mendText(text: string, problem: Problem, mend: TextMend, linkText: (path: string) => string): TextChange {
	const from = (lineStarts(text)[problem.line - 1] ?? text.length) + problem.column - 1 + (problem.line === 1 && text.startsWith('\uFEFF') ? 1 : 0);
	const end = text.indexOf('\n', from);
	const rest = text.slice(from, end < 0 ? text.length : end);
	const edit = editOf({ text, from, rest, found: problem.found }, mend, linkText);
	if (edit === null) return refused('text-changed', problem.line);
	const after = applyEdits(text, [edit]);
	return keepsReading(text, after) ? { ok: true, edits: [edit], line: problem.line } : refused('text-changed', problem.line);
}

/** Where the problem stands: `rest` is the line from there on. */
interface Fault {
	readonly text: string;
	readonly from: number;
	readonly rest: string;
	readonly found: string;
}

function editOf(fault: Fault, mend: TextMend, linkText: (path: string) => string): Edit | null {
	switch (mend.do) {
		case 'name':
			return renamed(fault, linkText(mend.path));
		case 'unlink':
			return unlinked(fault);
		case 'quote':
			return rewritten(fault, JSON.stringify(fault.found));
		case 'date':
			return rewritten(fault, signOf(fault.found) + mend.written);
	}
}

/** Says whom a conversation was with, under the key that the note already uses. `found`: what the check saw there; refused where anybody else stands there now. */
export function mendColleague(text: string, found: string, linktext: string, language: Language): TextChange {
	const there = entryOf(readFrontmatter(text), 'conversation', 'colleague');
	if ((there === null ? [] : namesIn(there.value)).join('\n') !== found) return refused('text-changed');
	const named = withProperties(text, 'conversation', [{ key: 'colleague', value: `[[${linktext}]]` }], language);
	return named.ok ? { ok: true, edits: leastEdits(text, named.text) } : named;
}

/** As the check tells them: a link as such, a text by its words. */
function namesIn(value: PropertyValue): readonly string[] {
	if (value.kind === 'list') return value.items.flatMap(namesIn);
	if (value.kind !== 'text' && value.kind !== 'bare-link') return [];
	return findReferences(value.kind === 'text' ? value.value : value.text, true).map(({ linkpath, label }) => (linkpath === null ? label : `[[${linkpath}]]`));
}

function rewritten({ from, rest, found }: Fault, insert: string): Edit | null {
	const at = rest.indexOf(found);
	return at < 0 ? null : { from: from + at, to: from + at + found.length, insert };
}

/** Of a link only what it leads to changes; a name alone becomes a link, in quotes where it is a value of YAML. */
function renamed(fault: Fault, target: string): Edit | null {
	const { text, from, rest, found } = fault;
	if (found.startsWith('[[')) {
		const at = linkAt(fault);
		return at === null ? null : { from: at + 2, to: at + found.length - 2, insert: target };
	}
	const at = rest.indexOf(found);
	if (at < 0 || found === '') return null;
	const inside = isInFrontmatter(text, from);
	const quoted = rest.charAt(at - 1) === '"' || rest.charAt(at - 1) === "'";
	return { from: from + at, to: from + at + found.length, insert: inside && !quoted ? `"[[${target}]]"` : `[[${target}]]` };
}

/** Where the link begins, whatever it is shown as. */
function linkAt({ from, rest, found }: Fault): number | null {
	const at = rest.indexOf(found.slice(0, -2));
	return at < 0 || !LINKPATH_ENDS.has(rest.charAt(at + found.length - 2)) ? null : from + at;
}

const LINKPATH_ENDS: ReadonlySet<string> = new Set([']', '#', '|']);

function unlinked(fault: Fault): Edit | null {
	const at = linkAt(fault);
	return at === null ? null : withoutLink(fault.text, at);
}

function isInFrontmatter(text: string, at: number): boolean {
	const { frontmatter } = splitNote(text);
	return frontmatter !== null && at >= frontmatter.from && at < frontmatter.to;
}

/** A mend that would break the properties, or add one, is none. */
function keepsReading(before: string, after: string): boolean {
	const [old, now] = [readFrontmatter(before), readFrontmatter(after)];
	return now.faults.length <= old.faults.length && now.entries.length === old.entries.length;
}

/** "📅 " of "📅 01-10-2026": what stands before the first letter or figure. */
function signOf(found: string): string {
	const at = found.search(/[\p{L}\p{N}]/u);
	return at < 0 ? '' : found.slice(0, at);
}

/** Null where none is missing, for the link leads to another note, and where none can be made that the link would lead to. */
function missingNote({ code, found }: Problem): { readonly name: string; readonly folder: string | null } | null {
	if (!found.startsWith('[[') || !found.endsWith(']]')) return code === 'name-unknown' && found.trim() !== '' ? { name: found.trim(), folder: null } : null;
	if (code !== 'link-dangling') return null;
	const linkpath = found.slice(2, -2);
	const parts = linkpath.replace(/^\//, '').split('/');
	const name = noteNameOf(parts.pop() ?? '');
	if ([...parts, name].some((part) => legalFileName(part) !== part.normalize('NFC'))) return null;
	return { name, folder: linkpath.includes('/') ? parts.join('/') : null };
}

/** A day that can mean one day only, whenever it is read: with its year. Null for any other. */
function writtenDate(found: string): string | null {
	const typed = found.trim();
	const clock = /[T ]+(?:kl\.?\s{0,2})?(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?(?:Z|[+-]\d{2}:?\d{2})?$/i.exec(typed);
	const [, hours = '', minutes = ''] = clock ?? [];
	if (Number(hours) > 23 || Number(minutes) > 59) return null;
	const day = dayIn(clock === null ? typed : typed.slice(0, clock.index).trim());
	return day === null ? null : `${day}${clock === null ? '' : `T${hours.padStart(2, '0')}:${minutes}`}`;
}

function dayIn(typed: string): IsoDay | null {
	const [, year, month = '', date = ''] = /^(\d{4})[./ ](\d{1,2})[./ ](\d{1,2})$/.exec(typed) ?? [];
	if (year !== undefined) return readDateProperty(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)?.day ?? null;
	if (!/(?:^|\D)(?:19|20)\d{2}(?:\D|$)/.test(typed)) return null;
	// Asked on two days, words that hang on the day they are read give two answers.
	const [one, other] = DAYS.map((today) => (today === null ? null : readDateWords(typed, today)));
	return one === other ? (one ?? null) : null;
}

const FIRST = readDateProperty('2001-03-05')?.day ?? null;
const DAYS = [FIRST, FIRST === null ? null : addDays(FIRST, 4000)];
