// One task line as the Tasks plugin reads it, with our own fields in between. Who promised what is not known here.
import { codeAndComments, isWithin, type Span } from './code-spans';
import { readDateProperty } from './date-property';
import { isoDay, type IsoDay } from './dates';
import { findInlineFields, type InlineField } from './inline-fields';
import { findLinks, type Link } from './links';
import { readTaskBox, type Box } from './list-marker';
import { foldKey } from './names';
import { dateSign, FIRST_SIGN, isTaskDate, taskField, type TaskDateKind } from './task-signs';
import { findTags, type TaskTag } from './task-tags';
import { beforeBlanks, readTail, type TailPiece } from './task-tail';
import { collapsed, describeTask } from './task-words';

export interface TaskDate {
	readonly day: IsoDay;
	/** The sign with its date, or the field with its brackets. */
	readonly from: number;
	readonly to: number;
	readonly form: 'sign' | 'field';
}

/** A date sign or field that gives no date. */
export interface UnreadDate {
	readonly from: number;
	readonly found: string;
}

/** Offsets are into the raw line. */
export interface TaskLine {
	/** The one code point between the brackets. */
	readonly mark: string;
	readonly markFrom: number;
	/** What follows the box, without the blanks around it and without a block id. */
	readonly bodyFrom: number;
	readonly bodyTo: number;
	/** The words: no box, fields, signs, comments or block id; tags stay; blanks collapsed. */
	readonly description: string;
	/** In order, outside code and comments. */
	readonly fields: readonly InlineField[];
	readonly links: readonly Link[];
	readonly tags: readonly TaskTag[];
	/** Of two dates of one kind the first in the line, a sign before a field. */
	readonly due: TaskDate | null;
	readonly scheduled: TaskDate | null;
	readonly start: TaskDate | null;
	readonly created: TaskDate | null;
	readonly done: TaskDate | null;
	readonly cancelled: TaskDate | null;
	/** Every date that is read, also those that an earlier one hides. */
	readonly dates: readonly (TaskDate & { readonly kind: TaskDateKind })[];
	/** 🔁, `[repeat:: …]` or 🏁 delete: ticking it does more than change the line. */
	readonly recurring: boolean;
	readonly onCompletion: string | null;
	readonly unreadDates: readonly UnreadDate[];
	/** Without its `^`. */
	readonly blockId: string | null;
	/** Where the trailing run of signs begins; `bodyTo` without one. */
	readonly runFrom: number;
	/** Signs, tags and fields at the end, from left to right. */
	readonly tail: readonly TailPiece[];
}

export interface TaskLineOptions {
	/** Whether a field of this key is ours: then it does not end the trailing run. */
	ownField(key: string): boolean;
}

/** Reads one line without its ending; null if it is no task line. Linear in the length. */
export function readTaskLine(raw: string, options: TaskLineOptions): TaskLine | null {
	const box = readTaskBox(raw);
	if (box === null) return null;
	const bodyFrom = box.textFrom;
	const { bodyTo, blockId } = readBlockId(raw, bodyFrom);
	if (isPlain(raw, bodyFrom, bodyTo)) return plainLine(raw, box, bodyFrom, bodyTo, blockId);
	const hidden = codeAndComments(raw, bodyFrom, bodyTo);
	const fields = findInlineFields(raw, bodyFrom, bodyTo).filter(({ from }) => !isWithin(hidden, from));
	const links = findLinks(raw, bodyFrom, bodyTo);
	const tail = readTail(raw, bodyFrom, bodyTo, fields, (key) => options.ownField(key));
	const run = tail.filter(({ inRun }) => inRun);
	const dates = [...signDates(run), ...fieldDates(fields)];
	const first = (kind: TaskDateKind): TaskDate | null => (dates.length === 0 ? null : (dates.find((date) => date.kind === kind) ?? null));
	const onCompletion = completionOf(run, fields);
	return {
		mark: box.mark,
		markFrom: box.markFrom,
		bodyFrom,
		bodyTo,
		description: describeTask(raw, bodyFrom, bodyTo, fields, run, hidden),
		fields,
		links,
		tags: findTags(raw, bodyFrom, bodyTo, [fields, links, hidden]),
		due: first('due'),
		scheduled: first('scheduled'),
		start: first('start'),
		created: first('created'),
		done: first('done'),
		cancelled: first('cancelled'),
		dates,
		recurring: repeats(run, fields) || onCompletion === 'delete',
		onCompletion,
		unreadDates: [...unreadFields(fields), ...unreadSigns(raw, bodyFrom, bodyTo, dates, [fields, links, hidden])].sort((a, b) => a.from - b.from),
		blockId,
		runFrom: run[0]?.from ?? bodyTo,
		tail,
	};
}

/** A line of nothing but words. Spelt out: an object that takes over another's properties by spreading costs many times as much. */
function plainLine(raw: string, { mark, markFrom }: Box, bodyFrom: number, bodyTo: number, blockId: string | null): TaskLine {
	return {
		mark,
		markFrom,
		bodyFrom,
		bodyTo,
		description: collapsed(raw.slice(bodyFrom, bodyTo)),
		fields: NONE,
		links: NONE,
		tags: NONE,
		due: null,
		scheduled: null,
		start: null,
		created: null,
		done: null,
		cancelled: null,
		dates: NONE,
		recurring: false,
		onCompletion: null,
		unreadDates: NONE,
		blockId,
		runFrom: bodyTo,
		tail: NONE,
	};
}

const NONE: readonly never[] = [];

/** Letters, figures and marks that mean nothing here: no field, link, code, comment, tag, reminder or sign begins with any of them. */
function isPlain(raw: string, from: number, to: number): boolean {
	for (let at = from; at < to; at += 1) {
		const code = raw.charCodeAt(at);
		if (code >= FIRST_SIGN || (code < 0x61 && MEANS_SOMETHING.includes(raw.charAt(at)))) return false;
	}
	return true;
}

const MEANS_SOMETHING = '[(`%<#@';

/** ` ^id` at the end of the line. */
function readBlockId(raw: string, bodyFrom: number): { readonly bodyTo: number; readonly blockId: string | null } {
	const end = beforeBlanks(raw, bodyFrom, raw.length);
	if (!raw.includes('^', bodyFrom)) return { bodyTo: end, blockId: null };
	let start = end;
	while (start > bodyFrom && /[a-zA-Z0-9-]/.test(raw.charAt(start - 1))) start -= 1;
	const begins = start < end && raw.charAt(start - 1) === '^' && (start - 1 === bodyFrom || raw.charAt(start - 2) === ' ');
	if (!begins) return { bodyTo: end, blockId: null };
	return { bodyTo: beforeBlanks(raw, bodyFrom, start - 1), blockId: raw.slice(start, end) };
}

function signDates(run: readonly TailPiece[]): TaskLine['dates'] {
	return run.flatMap((piece) => {
		if (piece.kind !== 'date' || piece.day === null) return [];
		return [{ kind: piece.part, day: piece.day, from: piece.from, to: piece.to, form: 'sign' as const }];
	});
}

function fieldDates(fields: readonly InlineField[]): TaskLine['dates'] {
	return fields.flatMap((field) => {
		const kind = dateFieldKind(field);
		const day = kind === null ? null : fieldDay(field);
		return kind === null || day === null ? [] : [{ kind, day, from: field.from, to: field.to, form: 'field' as const }];
	});
}

/** `[due:: …]` and its kin, and the Danish `[frist:: …]`, which is ours to read. */
function dateFieldKind({ key }: InlineField): TaskDateKind | null {
	if (isDanishDue(key)) return 'due';
	const part = taskField(key);
	return part !== null && isTaskDate(part) ? part : null;
}

/** Tasks reads ISO days only. */
function fieldDay({ key, value }: InlineField): IsoDay | null {
	return isDanishDue(key) ? (readDateProperty(value)?.day ?? null) : isoDay(value);
}

function isDanishDue(key: string): boolean {
	return foldKey(key) === 'frist';
}

function unreadFields(fields: readonly InlineField[]): readonly UnreadDate[] {
	const unread = fields.filter((field) => field.value !== '' && dateFieldKind(field) !== null && fieldDay(field) === null);
	return unread.map(({ from, value }) => ({ from, found: value.slice(0, LONGEST_FOUND) }));
}

const LONGEST_FOUND = 40;

/** Date signs that stand outside the run, or with what is no date. */
function unreadSigns(raw: string, from: number, to: number, dates: TaskLine['dates'], apart: readonly (readonly Span[])[]): readonly UnreadDate[] {
	const unread: UnreadDate[] = [];
	let read: ReadonlySet<number> | null = null;
	for (let at = from; at < to; ) {
		if (raw.charCodeAt(at) < FIRST_SIGN) {
			at += 1;
			continue;
		}
		const code = raw.codePointAt(at) ?? 0;
		const char = String.fromCodePoint(code);
		if (dateSign(char) !== null) {
			read ??= new Set(dates.map((date) => date.from));
			if (!read.has(at) && !apart.some((spans) => isWithin(spans, at))) unread.push({ from: at, found: foundAt(raw, at, char.length, to) });
		}
		at += char.length;
	}
	return unread;
}

/** The sign and what follows, up to the next sign or field. */
function foundAt(raw: string, at: number, length: number, to: number): string {
	let end = at + length;
	while (end < Math.min(to, at + LONGEST_FOUND)) {
		const char = String.fromCodePoint(raw.codePointAt(end) ?? 0x20);
		if (dateSign(char) !== null || char === '[' || char === '(') break;
		end += char.length;
	}
	return raw.slice(at, end).trim();
}

function repeats(run: readonly TailPiece[], fields: readonly InlineField[]): boolean {
	return run.some((piece) => piece.kind === 'sign' && piece.part === 'repeat') || fields.some(({ key, value }) => value !== '' && taskField(key) === 'repeat');
}

function completionOf(run: readonly TailPiece[], fields: readonly InlineField[]): string | null {
	for (const piece of run) if (piece.kind === 'sign' && piece.part === 'on-completion') return piece.value.toLowerCase();
	const field = fields.find(({ key, value }) => value !== '' && taskField(key) === 'on-completion');
	return field ? field.value.toLowerCase() : null;
}
