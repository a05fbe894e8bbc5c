// The end of a task line, read from the right as the Tasks plugin reads it: signs with their values, tags, and fields in brackets.
// The first thing that is none of these ends it.
import { isoDay, type IsoDay } from './dates';
import type { InlineField } from './inline-fields';
import { dateSign, FIRST_SIGN, isPrioritySign, taskField, valueSign, type TaskDateKind, type TaskPart } from './task-signs';

export type TailPiece = {
	readonly from: number;
	readonly to: number;
	/** It is in the run in which signs count: no field of Tasks or of somebody else stands behind it. */
	readonly inRun: boolean;
} & (
	| { readonly kind: 'date'; readonly part: TaskDateKind; /** Null for a day that does not exist. */ readonly day: IsoDay | null }
	| { readonly kind: 'sign'; readonly part: TaskPart; readonly value: string }
	| { readonly kind: 'tag' }
	| { readonly kind: 'own-field' }
	/** Of Tasks, with what it says, or of somebody else. */
	| { readonly kind: 'field'; readonly part: TaskPart | null }
);

/** The pieces at the end of a line's body, from left to right. Linear in the length. */
export function readTail(line: string, from: number, to: number, fields: readonly InlineField[], ownField: (key: string) => boolean): readonly TailPiece[] {
	const pieces: TailPiece[] = [];
	const reader = new TailReader(line, from, fields, ownField);
	let end = beforeBlanks(line, from, to);
	for (let inRun = true; end > from; ) {
		const piece = reader.endingAt(end, inRun);
		if (piece === null) break;
		inRun = piece.inRun;
		pieces.push(piece);
		end = beforeBlanks(line, from, piece.from);
	}
	return pieces.reverse();
}

/** The offset after the last character that is no blank. Hard blanks are blanks here: they come along when a date is pasted. */
export function beforeBlanks(line: string, from: number, to: number): number {
	let at = to;
	while (at > from && isBlank(line.charCodeAt(at - 1))) at -= 1;
	return at;
}

/** What a regular expression calls `\s`. Beyond the common ones it is asked itself. */
function isBlank(code: number): boolean {
	if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
	return code >= 0xa0 && /\s/.test(String.fromCharCode(code));
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_LENGTH = 10;
/** Letters and digits of ASCII, and `,` `_` `!` `-` and the blank. */
function isInValue(code: number): boolean {
	if (code >= 0x61) return code <= 0x7a;
	if (code >= 0x30 && code <= 0x39) return true;
	return (code >= 0x41 && code <= 0x5a) || code === 0x20 || code === 0x21 || code === 0x2c || code === 0x2d || code === 0x5f;
}

const NOT_IN_TAG = /[\s!@#$%^&*(),.?":{}|<>]/;

/** The values that Tasks reads behind a sign. */
const VALUES: ReadonlyMap<TaskPart, RegExp> = new Map([
	['repeat', /^[a-zA-Z0-9, !]+$/],
	['on-completion', /^[a-zA-Z]+$/],
	['id', /^[a-zA-Z0-9_-]+$/],
	['depends', /^[a-zA-Z0-9_, -]+$/],
]);

class TailReader {
	private field: number;
	/** Without it no tag is looked for, letter by letter. */
	private readonly mayBeTagged: boolean;

	constructor(
		private readonly line: string,
		private readonly from: number,
		private readonly fields: readonly InlineField[],
		private readonly ownField: (key: string) => boolean,
	) {
		this.field = fields.length - 1;
		this.mayBeTagged = line.includes('#', from);
	}

	/** The piece that ends at an offset, which lies behind no blank; null if none does. */
	endingAt(end: number, inRun: boolean): TailPiece | null {
		return this.date(end, inRun) ?? this.priority(end, inRun) ?? this.valued(end, inRun) ?? this.bracketed(end, inRun) ?? this.tag(end, inRun);
	}

	private date(end: number, inRun: boolean): TailPiece | null {
		if (this.line.charCodeAt(end - 3) !== 0x2d) return null;
		const text = this.line.slice(Math.max(this.from, end - DATE_LENGTH), end);
		if (!DATE.test(text)) return null;
		const sign = this.signBefore(end - DATE_LENGTH);
		const part = sign ? dateSign(sign.char) : null;
		return sign && part ? { kind: 'date', part, day: isoDay(text), from: sign.from, to: end, inRun } : null;
	}

	private priority(end: number, inRun: boolean): TailPiece | null {
		const sign = this.signBefore(end);
		return sign && isPrioritySign(sign.char) ? { kind: 'sign', part: 'priority', value: '', from: sign.from, to: end, inRun } : null;
	}

	private valued(end: number, inRun: boolean): TailPiece | null {
		let start = end;
		while (start > this.from && isInValue(this.line.charCodeAt(start - 1))) start -= 1;
		const sign = this.signBefore(start);
		const part = sign ? valueSign(sign.char) : null;
		const value = this.line.slice(start, end).trim();
		if (!sign || !part || VALUES.get(part)?.test(value) !== true) return null;
		return { kind: 'sign', part, value, from: sign.from, to: end, inRun };
	}

	private bracketed(end: number, inRun: boolean): TailPiece | null {
		while ((this.fields[this.field]?.from ?? -1) >= end) this.field -= 1;
		const field = this.fields[this.field];
		if (field === undefined || field.to !== end) return null;
		const part = taskField(field.key);
		if (part === null && this.ownField(field.key)) return { kind: 'own-field', from: field.from, to: end, inRun };
		return { kind: 'field', part, from: field.from, to: end, inRun: false };
	}

	private tag(end: number, inRun: boolean): TailPiece | null {
		if (!this.mayBeTagged) return null;
		let start = end;
		while (start > this.from && !NOT_IN_TAG.test(this.line.charAt(start - 1))) start -= 1;
		const opens = start < end && start > this.from && this.line.charAt(start - 1) === '#';
		if (!opens || (start - 1 > this.from && !/\s/.test(this.line.charAt(start - 2)))) return null;
		return { kind: 'tag', from: start - 1, to: end, inRun };
	}

	/** The sign before an offset, blanks and a variation selector left out. */
	private signBefore(offset: number): { readonly char: string; readonly from: number } | null {
		let at = beforeBlanks(this.line, this.from, offset);
		if (this.line.charAt(at - 1) === '\ufe0f') at -= 1;
		if (at > this.from && this.line.charCodeAt(at - 1) < FIRST_SIGN) return null;
		const wide = at - 2 >= this.from ? this.line.codePointAt(at - 2) : undefined;
		const from = wide !== undefined && wide > 0xffff ? at - 2 : at - 1;
		return from >= this.from ? { char: this.line.slice(from, at), from } : null;
	}
}
