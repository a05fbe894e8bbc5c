// What one task line says by itself: words, promiser, kind, dates and state. Its place among the others is read-commitments' work.
import type { ListLine } from '../text/body';
import type { Link } from '../text/links';
import { compact } from '../text/compact';
import type { TaskLine } from '../text/task-line';
import { dateSign } from '../text/task-signs';
import { collapsed } from '../text/task-words';
import { COMMITMENT_KINDS, readChoice, WHO_WORDS } from './choices';
import type { CommitmentKind, CommitmentLine, CommitmentState, Promiser } from './commitment-line';
import { ownFields } from './line-fields';
import { findLineStart, type LineStart } from './line-start';
import type { NoteText } from './note-text';
import type { Problem } from './problem';
import { findReferences, linkReference, referenceAt, type FoundReference, type Reference } from './reference';

export type LineMeaning = Omit<CommitmentLine, 'line' | 'raw' | 'occurrence' | 'parent' | 'step'>;

export function lineMeaning(note: NoteText, item: ListLine, task: TaskLine): LineMeaning {
	const { raw } = item;
	const refer: Refer = (found) => referenceAt(found, item.line, found.from + 1);
	const start = findLineStart(raw, task.bodyFrom, task.bodyTo, task.links, task.fields);
	const links = task.links.length === 0 ? NONE : task.links.flatMap((each) => linkReference(each) ?? []).map(refer);
	const link = start.link && (links.find(({ column }) => column === start.from + 1) ?? null);
	const { text, textAfterStart, placeholder } = wordsOf(task.description, raw, start);
	const problems = task.unreadDates.map(({ from, found }) => note.problem('date-not-read', item.from + from, null, found));
	return {
		mark: task.mark,
		state: stateOf(task.mark),
		text,
		textAfterStart,
		placeholder,
		start: start.named ? startOf(start, link, refer) : null,
		who: whoOf(task, refer),
		kind: kindOf(note, item, task, problems),
		for: task.fields.length === 0 ? NONE : compact(ownFields(task.fields, 'for').flatMap(({ value, valueFrom }) => findReferences(value, true).map((found) => refer({ ...found, from: valueFrom + found.from })))),
		due: task.due?.day ?? null,
		created: task.created?.day ?? null,
		done: task.done?.day ?? null,
		cancelled: task.cancelled?.day ?? null,
		recurring: task.recurring,
		links,
		beginsWith: link,
		problems,
	};
}

const NONE = compact<Reference>([]);

/** A byte order mark is no part of a line, so that an offset into the line is its column less one. */
type Refer = (found: FoundReference) => Reference;

/** `[>]` is read only: nothing of ours moves a promise so. Any mark that says nothing is open. */
export function stateOf(mark: string): CommitmentState {
	switch (mark) {
		case 'x':
		case 'X':
			return 'kept';
		case '/':
			return 'under-way';
		case '-':
			return 'released';
		case '>':
			return 'moved';
		default:
			return 'open';
	}
}

/** The words of a line with and without its start. Nothing but tags and a start is a line waiting to be filled. */
function wordsOf(text: string, raw: string, { named, link }: LineStart): Pick<CommitmentLine, 'text' | 'textAfterStart' | 'placeholder'> {
	const start = named ? findLineStart(text, 0, text.length, link ? [movedTo(text, raw, link)] : [], []) : null;
	if (!start?.named) return { text, textAfterStart: text, placeholder: isWordless(text) };
	const rest = withoutFirst(text.slice(start.named.restFrom), start.named.unclosed);
	// A part of the words needs no memory of its own.
	const textAfterStart = start.keptTo === 0 ? collapsed(rest) : collapsed(`${text.slice(0, start.keptTo)} ${rest}`);
	return { text, textAfterStart, placeholder: isWordless(rest.trimStart()) };
}

/** The end of emphasis whose beginning goes away with the name. */
function withoutFirst(text: string, sign: string): string {
	const at = sign === '' ? -1 : text.indexOf(sign);
	return at === -1 ? text : text.slice(0, at) + text.slice(at + sign.length);
}

/** A link of the raw line where it stands among the words. */
function movedTo(text: string, raw: string, link: Link): Link {
	const written = collapsed(raw.slice(link.from, link.to));
	const from = text.indexOf(written);
	return { ...link, from, to: from + written.length };
}

function startOf({ from, named }: LineStart, link: Reference | null, refer: Refer): Promiser | null {
	if (named?.name != null) return promiserOf({ linkpath: null, label: named.name, from }, refer);
	return link && { is: 'name', reference: link };
}

/** One promiser: a field that links to several names nobody, for which of them promised is not said. */
function whoOf(task: TaskLine, refer: Refer): Promiser | null {
	const field = ownFields(task.fields, 'who')[0];
	const [found, ...others] = field ? findReferences(field.value, false) : [];
	if (!field || !found) return null;
	const one = others.length === 0 ? found : { linkpath: null, label: field.value, from: 0 };
	return promiserOf({ ...one, from: field.valueFrom + one.from }, refer);
}

function promiserOf(found: FoundReference, refer: Refer): Promiser {
	const reference = refer(found);
	const word = found.linkpath === null ? readChoice(WHO_WORDS, found.label) : null;
	if (word === null) return { is: 'name', reference };
	return { is: 'word', who: word, line: reference.line, column: reference.column, found: reference.label };
}

function kindOf(note: NoteText, item: ListLine, task: TaskLine, problems: Problem[]): CommitmentKind | null {
	const field = ownFields(task.fields, 'kind')[0];
	if (!field) return null;
	const kind = readChoice(COMMITMENT_KINDS, field.value);
	if (kind === null) problems.push(note.problem('choice-unknown', item.from + valueStart(field), field.key, field.value));
	return kind;
}

function valueStart({ value, valueFrom }: { readonly value: string; readonly valueFrom: number }): number {
	return valueFrom + (value.length - value.trimStart().length);
}

/** Nothing but tags, signs of emphasis, and date signs that wait for their date. */
function isWordless(text: string): boolean {
	if (beginsWithWord(text.charCodeAt(0))) return false;
	return text.split(' ').every((word) => {
		const bare = word.replace(/[*_]/g, '').replace('\uFE0F', '');
		return bare === '' || (bare.startsWith('#') && bare.length > 1) || dateSign(bare) !== null;
	});
}

/** A letter, a digit or a bracket, as most lines begin. Told by its code: asking a regular expression took 2 % of reading a vault. */
function beginsWithWord(code: number): boolean {
	if (code >= 0x61) return code <= 0x7a || (code >= 0xc0 && code <= 0x24f);
	return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5b);
}
