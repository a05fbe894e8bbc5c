// The properties at the top of a note, as they stand there, with places. The only file that imports yaml.
// What a property means is not known here.

import type { FrontmatterEntry } from './property-value';

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

export function readFrontmatter(text: string): Frontmatter {
	void text;
	return { exists: false, from: 0, to: 0, entries: [], faults: [], writable: true };
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
