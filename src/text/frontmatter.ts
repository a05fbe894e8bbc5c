// The properties at the top of a note, as they stand there, with places. What a property means is not known here.
import { Memo } from './memo';
import { ownText } from './own-text';
import type { FrontmatterEntry, PropertyValue } from './property-value';
import { mendConflict, recoverEntries } from './broken-yaml';
import { readEntries } from './remembered-entries';

export type { FrontmatterEntry, PropertyValue } from './property-value';

export type FrontmatterFaultCode = 'yaml-broken' | 'merge-conflict' | 'frontmatter-unclosed' | 'key-twice' | 'link-unquoted';

export interface FrontmatterFault {
	readonly code: FrontmatterFaultCode;
	/** Offset into the note. */
	readonly at: number;
	/** What stands there, as written. */
	readonly found: string;
	/** The key it stands under, where that is known. */
	readonly field: string | null;
}

export interface Frontmatter {
	readonly exists: boolean;
	/** The YAML between the fences, its last line break included. */
	readonly from: number;
	readonly to: number;
	readonly entries: readonly FrontmatterEntry[];
	readonly faults: readonly FrontmatterFault[];
	/** False where an edit could do harm: broken, in conflict, unclosed, or the same key twice. */
	readonly writable: boolean;
}

/** The properties of a note. Never throws. Frontmatter that was read before costs no YAML parse: a change of the body leaves it as it is. */
export function readFrontmatter(text: string): Frontmatter {
	const { frontmatter, bodyFrom, unclosed } = splitNote(text);
	if (frontmatter === null) return withoutFrontmatter(bodyFrom, unclosed);
	const head = text.slice(0, bodyFrom);
	const known = remembered.get(head);
	if (known !== undefined) return known;
	// The memory must not keep the whole note alive.
	const own = ownText(head);
	const read = readHead(own, frontmatter.from, frontmatter.to);
	remember(own, read);
	return read;
}

export interface NoteParts {
	readonly bom: boolean;
	/** The YAML between the fences, its last line break included; null without frontmatter. */
	readonly frontmatter: { readonly from: number; readonly to: number } | null;
	readonly bodyFrom: number;
	/** It opens with `---` and no line closes it: then there is none. */
	readonly unclosed: boolean;
}

/** Frontmatter stands only at the very start, after a byte order mark if there is one, between two lines of `---`. */
export function splitNote(text: string): NoteParts {
	const bom = text.charCodeAt(0) === 0xfeff;
	const start = bom ? 1 : 0;
	const from = endOfFence(text, start);
	if (from === -1) return { bom, frontmatter: null, bodyFrom: start, unclosed: false };
	for (let at = from; at < text.length; at = nextLine(text, at)) {
		const end = endOfFence(text, at);
		if (end !== -1) return { bom, frontmatter: { from, to: at }, bodyFrom: end, unclosed: false };
	}
	return { bom, frontmatter: null, bodyFrom: start, unclosed: true };
}

/** The offset after a line of `---` that begins here; -1 if none does. */
function endOfFence(text: string, at: number): number {
	if (!text.startsWith('---', at)) return -1;
	let end = at + 3;
	while (text.charAt(end) === ' ' || text.charAt(end) === '\t') end += 1;
	if (end === text.length) return end;
	if (text.charAt(end) === '\r' && text.charAt(end + 1) === '\n') return end + 2;
	return text.charAt(end) === '\n' ? end + 1 : -1;
}

function nextLine(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	return end === -1 ? text.length : end + 1;
}

/** How many notes' frontmatter is remembered, and up to which length: those that are being written in. */
const REMEMBERED = 100;
const LONGEST = 20_000;

const remembered = new Memo<Frontmatter>(REMEMBERED);

function remember(head: string, read: Frontmatter): void {
	if (head.length <= LONGEST) remembered.set(head, read);
}

function withoutFrontmatter(at: number, unclosed: boolean): Frontmatter {
	const faults: readonly FrontmatterFault[] = unclosed ? [{ code: 'frontmatter-unclosed', at, found: '---', field: null }] : [];
	return { exists: false, from: at, to: at, entries: [], faults, writable: !unclosed };
}

/** Reads the head of a note: all up to the line that closes the frontmatter. */
function readHead(head: string, from: number, to: number): Frontmatter {
	const written = head.slice(from, to);
	const conflict = mendConflict(written);
	const source = conflict?.source ?? written;
	const whole = readEntries(source, from);
	const broken = whole.error === null ? null : recoverEntries(source, from, whole.error);
	const entries = broken?.entries ?? whole.entries;
	const faults: FrontmatterFault[] = [];
	for (const { key, value } of entries) addUnquotedLinks(faults, key, value);
	// One fault is one problem: both sides of a conflict hold the same keys, and may not read.
	if (conflict) faults.push({ code: 'merge-conflict', at: from + conflict.at, found: conflict.found, field: null });
	else {
		if (broken) faults.push({ code: 'yaml-broken', ...broken.error });
		else if (whole.otherRoot && entries.length === 0) faults.push({ code: 'yaml-broken', at: from, found: firstLine(source), field: null });
		for (const fault of keysTwice(entries)) faults.push(fault);
	}
	faults.sort((a, b) => a.at - b.at);
	const writable = !whole.otherRoot && faults.every(({ code }) => code === 'link-unquoted');
	return { exists: true, from, to, entries, faults, writable };
}

/** Those of the value itself, and of a list's items. */
function addUnquotedLinks(faults: FrontmatterFault[], key: string, value: PropertyValue): void {
	if (value.kind === 'bare-link') faults.push({ code: 'link-unquoted', at: value.from, found: value.text, field: key });
	if (value.kind !== 'list') return;
	for (const item of value.items) {
		if (item.kind === 'bare-link') faults.push({ code: 'link-unquoted', at: item.from, found: item.text, field: key });
	}
}

const NO_FAULTS: readonly FrontmatterFault[] = [];

/** The very same key again. Keys that only mean the same are no fault of YAML. */
function keysTwice(entries: readonly FrontmatterEntry[]): readonly FrontmatterFault[] {
	const seen = new Set<string>();
	if (new Set(entries.map(({ key }) => key)).size === entries.length) return NO_FAULTS;
	return entries.flatMap(({ key, keyFrom }) => {
		if (!seen.has(key)) {
			seen.add(key);
			return [];
		}
		return [{ code: 'key-twice' as const, at: keyFrom, found: key, field: key }];
	});
}

function firstLine(source: string): string {
	return source.trimStart().split(/\r?\n/, 1)[0]?.slice(0, LONGEST_FOUND) ?? '';
}

const LONGEST_FOUND = 60;
