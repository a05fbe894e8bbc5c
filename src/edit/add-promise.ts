// A new promise in a note: who, what and by when. In a conversation under step 5, in a colleague's note under a heading for promises; one line, nothing else.
import type { CommitmentKind, CommitmentLine } from '../model/commitment-line';
import { choiceWord, COMMITMENT_KINDS } from '../model/choices';
import { sectionName, stepName } from '../model/headings';
import { findLineStart } from '../model/line-start';
import { readNote } from '../model/read-note';
import type { NoteRecord } from '../model/note';
import type { ReadingOptions } from '../model/reading-options';
import { linkName, type Reference } from '../model/reference';
import type { IsoDay } from '../text/dates';
import { applyEdits, type Edit } from '../text/edits';
import { wikilink } from '../text/links';
import type { Language } from '../text/language';
import { lineStarts } from '../text/place';
import { foldName } from '../text/names';
import { setTaskDate } from '../text/task-line-edits';
import { readTaskLine } from '../text/task-line';
import { startWord, type Assignee } from './assign-commitment';
import { TASK_LINE } from './change-line';
import { withField } from './own-field';
import { endOfSection, insertLines, newSection, ownSections } from './own-section';
import { plainLine } from './own-properties';
import type { TextChange } from './refusal';

export interface NewPromise {
	readonly who: Assignee;
	readonly words: string;
	readonly due: IsoDay | null;
	readonly kind?: CommitmentKind;
	/** Link text of the initiative it is for. */
	readonly initiative?: string;
}

export interface PromiseOptions {
	/** Of the notes. */
	readonly language: Language;
	readonly reading: ReadingOptions;
	/** Write `[due:: …]` rather than `📅`. */
	readonly preferField: boolean;
}

/**
 * In place of an untouched line of the template for that person, where there is one, else behind the last line of the section.
 * A promise that stands there already, word for word and by the same person, is not written twice. No words: no edits.
 */
export function addPromise(path: string, text: string, promise: NewPromise, options: PromiseOptions): TextChange {
	const words = plainLine(promise.words);
	if (words === '') return { ok: true, edits: [] };
	const record = readNote(path, text, options.reading);
	const wanted = { ...promise, words };
	const lines = placesOf(text, record.lines);
	const there = lines.find(({ line }) => says(record, line, wanted));
	if (there) return { ok: true, edits: [], line: there.line.line };
	const waiting = lines.find(({ line }) => line.placeholder && line.step === 5 && isBy(record, line, promise.who));
	const edit = waiting ? filledIn(waiting, wanted, options) : addedLine(text, record, wanted, options);
	const after = applyEdits(text, [edit]);
	return { ok: true, edits: [edit], line: lineOf(after, edit) };
}

interface PlacedLine {
	readonly line: CommitmentLine;
	readonly from: number;
}

function placesOf(text: string, lines: readonly CommitmentLine[]): readonly PlacedLine[] {
	const starts = lineStarts(text);
	return lines.map((line) => ({ line, from: text.indexOf(line.raw, starts[line.line - 1] ?? 0) }));
}

function says(record: NoteRecord, line: CommitmentLine, { who, words, due }: NewPromise): boolean {
	return isBy(record, line, who) && foldName(line.textAfterStart) === foldName(words) && (due === null || line.due === due);
}

/** Whether the line's start or field names that very person; `them` is the note's own colleague. */
function isBy({ content }: NoteRecord, { who, start }: CommitmentLine, wanted: Assignee): boolean {
	const named = who ?? start;
	if (named === null) return false;
	if (typeof wanted === 'string') return named.is === 'word' && named.who === wanted;
	if (named.is === 'name') return isNamed(named.reference, wanted);
	if (named.who !== 'them') return false;
	return content.kind !== 'conversation' || content.colleagues.some((colleague) => isNamed(colleague, wanted));
}

function isNamed({ linkpath, label }: Pick<Reference, 'linkpath' | 'label'>, { path, linktext }: Exclude<Assignee, string>): boolean {
	return [linktext, linkName(linktext), linkName(path)].some((name) => foldName(name) === foldName(linkpath ?? label));
}

/** The words behind the start that waits for them, whatever stands there behind. */
function filledIn({ line, from }: PlacedLine, promise: NewPromise, options: PromiseOptions): Edit {
	const task = readTaskLine(line.raw, TASK_LINE);
	const named = task ? findLineStart(line.raw, task.bodyFrom, task.bodyTo, task.links, task.fields).named : null;
	const at = named?.restFrom ?? task?.bodyTo ?? line.raw.length;
	const rest = line.raw.slice(at).trim();
	// Emphasis around the whole line ends right behind the words: apart from them it would be none.
	const apart = rest === '' || (named !== null && named.unclosed !== '' && rest.startsWith(named.unclosed)) ? '' : ' ';
	const raw = `${line.raw.slice(0, at).trimEnd()} ${promise.words}${apart}${rest}`;
	return { from, to: from + line.raw.length, insert: finished(raw, promise, options) };
}

function addedLine(text: string, record: NoteRecord, promise: NewPromise, options: PromiseOptions): Edit {
	const raw = finished(`- [ ] ${startWord(promise.who, options.language)}: ${promise.words}`, promise, options);
	const conversation = record.content.kind === 'conversation';
	const [section] = ownSections(text, (meaning) => (conversation ? meaning.is === 'step' && meaning.step === 5 : meaning.is === 'promises'));
	if (!section) return newSection(text, conversation ? `5. ${stepName(5, options.language)}` : sectionName('promises', options.language), raw);
	const last = placesOf(text, record.lines).filter(({ from }) => from >= section.from && from < section.ownTo).at(-1);
	const words = text.slice(section.from, section.ownTo).trim();
	if (last && endsWith(text, section.ownTo, last)) return endOfSection(text, section, raw);
	if (last) return insertLines(text, afterLine(text, last.from + last.line.raw.length), raw);
	// A list that follows a callout or prose stands apart from it.
	return endOfSection(text, section, words === '' ? raw : `\n${raw}`);
}

/** Whether a line, and nothing but blanks behind it, ends the section. */
function endsWith(text: string, to: number, { line, from }: PlacedLine): boolean {
	return text.slice(from + line.raw.length, to).trim() === '';
}

function finished(raw: string, { due, kind, initiative }: NewPromise, { language, preferField }: PromiseOptions): string {
	const kinded = kind === undefined ? raw : withField(raw, 'kind', choiceWord(COMMITMENT_KINDS, kind, language), language);
	const aimed = initiative === undefined ? kinded : withField(kinded, 'for', wikilink(initiative), language);
	return due === null ? aimed : applyEdits(aimed, setTaskDate(aimed, 'due', due, preferField ? 'field' : 'sign', TASK_LINE));
}

function afterLine(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	return end === -1 ? text.length : end + 1;
}

/** The line, from 1, on which the words of an inserted or changed line stand. */
function lineOf(after: string, { from, insert }: Edit): number {
	const end = from + insert.trimEnd().length;
	return after.slice(0, end).split('\n').length;
}
