// Names of people, notes and keys as text: how two are compared, how one becomes a file name, how a person is addressed.
import type { Language } from './language';
import { ownText } from './own-text';

/** What compares two names: NFC, small letters, blanks trimmed and collapsed. */
export const foldName = remembering((text) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim());

/** What compares property keys and choice words: as names, and æ/ae, ø/oe, å/aa and `-`, `_`, blank alike. */
export const foldKey = remembering((text) =>
	foldName(text).replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa').replace(/[-_\s]+/g, '_').replace(/^_|_$/g, ''),
);

/** How many answers a function remembers before it begins anew, and for how long a text. */
const REMEMBERED = 4000;
const LONGEST = 60;

/** The same few keys, words and names come again in every note. */
function remembering(fold: (text: string) => string): (text: string) => string {
	const known = new Map<string, string>();
	return (text) => {
		if (text.length > LONGEST) return fold(text);
		const before = known.get(text);
		if (before !== undefined) return before;
		if (known.size >= REMEMBERED) known.clear();
		const own = ownText(text);
		const folded = fold(own);
		known.set(own, folded);
		return folded;
	};
}

/** Bytes a file name may take, so that a date before it, ` 2` and `.md` after it fit into the 255 of common systems. */
const NAME_BYTES = 200;

/**
 * A name that a file may have on every system and that a link can hold: characters of paths, links and shells are replaced, no dot first,
 * no dot or blank last, none of Windows' device names, never empty. The name as typed belongs into the note.
 */
export function legalFileName(name: string): string {
	const plain = visibleOnly(name.normalize('NFC'))
		.replace(/[/\\|]/g, '-')
		.replace(/:(?=\S)/g, '-')
		.replace(/"/g, "'")
		.replace(/[:*?<>#^[\]]/g, ' ')
		.replace(/\s+/g, ' ');
	const trimmed = shortened(plain.trim()).replace(/^[. ]+/, '').replace(/[. ]+$/, '');
	if (trimmed === '') return '_';
	return /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?:\.|$)/i.test(trimmed) ? `_${trimmed}` : trimmed;
}

/** What somebody is called: the name up to its first blank. */
export function firstName(name: string): string {
	return name.trim().split(/\s/, 1)[0] ?? '';
}

/** "Hannes", "Lars'" in Danish; "Hanne's", "Lars'" in English. */
export function genitive(name: string, language: Language): string {
	const last = name.slice(-1).toLowerCase();
	switch (language) {
		case 'da':
			return 'sxz'.includes(last) && last !== '' ? `${name}'` : `${name}s`;
		case 'en':
			return last === 's' ? `${name}'` : `${name}'s`;
	}
}

/** Without what nobody sees: control characters become blanks; direction marks, zero width and lone surrogates go. */
function visibleOnly(text: string): string {
	let out = '';
	for (const char of text) {
		const code = char.codePointAt(0) ?? 0;
		if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) out += ' ';
		else if (!isHidden(code)) out += char;
	}
	return out;
}

function isHidden(code: number): boolean {
	if (code >= 0xd800 && code <= 0xdfff) return true;
	if (code === 0x200b || code === 0x200e || code === 0x200f || code === 0xfeff) return true;
	return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

/** As many whole characters as fit into the bytes of a file name. */
function shortened(text: string): string {
	let bytes = 0;
	let end = 0;
	for (const char of text) {
		const code = char.codePointAt(0) ?? 0;
		bytes += bytesOf(code);
		if (bytes > NAME_BYTES) return text.slice(0, end);
		end += char.length;
	}
	return text;
}

function bytesOf(code: number): number {
	if (code < 0x80) return 1;
	if (code < 0x800) return 2;
	return code < 0x10000 ? 3 : 4;
}
