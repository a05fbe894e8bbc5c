// One item of a property or field that can name a note: a link, or plain text. As written; nothing is resolved here.
import { findLinks, type Link } from '../text/links';
import { Memo } from '../text/memo';
import { ownText } from '../text/own-text';
import type { Place } from '../text/place';
import { sharedText } from '../text/shared-text';

export interface Reference extends Place {
	/** The linkpath of a link, decoded, without subpath; null for plain text. */
	readonly linkpath: string | null;
	/** What a reader sees: the link's display text, else its last name part, else the plain text. */
	readonly label: string;
}

/** A reference whose place is still an offset into some text. */
export interface FoundReference {
	readonly linkpath: string | null;
	readonly label: string;
	/** Offset into the text it was found in. */
	readonly from: number;
}

/** At its place, and with names that are kept once for all notes. Mostly a link reads as the note's name does. */
export function referenceAt({ linkpath, label }: FoundReference, line: number, column: number): Reference {
	const shared = sharedText(label);
	if (linkpath === null) return { linkpath, label: shared, line, column };
	return { linkpath: linkpath === label ? shared : sharedText(linkpath), label: shared, line, column };
}

/** The last name part of a linkpath, without `.md`: `Kolleger/Hanne Holm.md` → `Hanne Holm`. */
export function linkName(linkpath: string): string {
	const name = linkpath.slice(linkpath.lastIndexOf('/') + 1);
	return name.toLowerCase().endsWith('.md') ? name.slice(0, -3) : name;
}

/** A link as a reference; null for one that names no note (`[[#heading]]`). */
export function linkReference(link: Link): FoundReference | null {
	if (link.linkpath.trim() === '') return null;
	const display = link.display?.trim() ?? '';
	return { linkpath: link.linkpath, label: display === '' ? linkName(link.linkpath) : display, from: link.from };
}

/**
 * What a text names: its links, whatever stands around them; else its plain text as one name,
 * or several divided by commas where `split` says so.
 */
export function findReferences(text: string, split: boolean): readonly FoundReference[] {
	if (text.length > LONGEST_REMEMBERED) return readReferences(text, split);
	const memory = split ? divided : whole;
	const known = memory.get(text);
	if (known !== undefined) return known;
	const own = ownText(text);
	const found = readReferences(own, split);
	memory.set(own, found);
	return found;
}

/** The same few topics and initiatives come again in every note. */
const divided = new Memo<readonly FoundReference[]>(2000);
const whole = new Memo<readonly FoundReference[]>(2000);
const LONGEST_REMEMBERED = 80;

function readReferences(text: string, split: boolean): readonly FoundReference[] {
	const linked = findLinks(text).flatMap((link) => linkReference(link) ?? []);
	if (linked.length > 0) return linked;
	return split ? pieces(text) : piece(text, 0);
}

function pieces(text: string): readonly FoundReference[] {
	let from = 0;
	return text.split(',').flatMap((part) => {
		const found = piece(part, from);
		from += part.length + 1;
		return found;
	});
}

function piece(text: string, from: number): readonly FoundReference[] {
	const label = text.trim();
	return label === '' ? [] : [{ linkpath: null, label, from: from + text.indexOf(label) }];
}
