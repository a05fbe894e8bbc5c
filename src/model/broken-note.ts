// The problems of a note whose frontmatter is broken. Of a note that is not ours they are told only when it means to be, or one of ours links to it.
import { readFrontmatter, splitNote, type Frontmatter } from '../text/frontmatter';
import { hasTypeLineOfOurs } from './note-kind';
import type { NoteText } from './note-text';
import type { Problem } from './problem';

/** What the frontmatter itself has to tell: broken YAML, conflict markers, keys twice, links without quotes, no closing line. */
export function faultProblems(note: NoteText, frontmatter: Frontmatter, isSensitive: (key: string) => boolean): readonly Problem[] {
	return frontmatter.faults.map(({ code, at, field, found }) => note.problem(code, at, field, field !== null && isSensitive(field) ? '' : found));
}

export interface OtherFaults {
	readonly problems: readonly Problem[];
	/** Told whoever links to the note: it has a `type:` line with a word of ours. */
	readonly count: boolean;
}

const NO_FAULTS: OtherFaults = { problems: [], count: false };

/** The same for a note that is not ours. YAML that plainly reads is not parsed. */
export function otherFaults(note: NoteText, source: string | null, typeProperty: string, mayBeOurs: boolean): OtherFaults {
	if (source === null) return unclosedFaults(note, typeProperty, mayBeOurs);
	if (readsPlainly(source)) return NO_FAULTS;
	const { faults, ...rest } = readFrontmatter(note.text);
	const breaking = faults.filter(({ code }) => code !== 'link-unquoted');
	if (breaking.length === 0) return NO_FAULTS;
	const problems = faultProblems(note, { ...rest, faults: breaking }, () => false);
	return { problems, count: mayBeOurs && hasTypeLineOfOurs(source, typeProperty) };
}

function unclosedFaults(note: NoteText, typeProperty: string, mayBeOurs: boolean): OtherFaults {
	if (!splitNote(note.text).unclosed) return NO_FAULTS;
	const source = note.text.slice(note.text.indexOf('\n') + 1);
	const frontmatter = readFrontmatter(note.text);
	const count = mayBeOurs && hasTypeLineOfOurs(source, typeProperty);
	// Without a property in its first line it is a note that begins with a rule.
	return count || KEY_FIRST.test(source) ? { problems: faultProblems(note, frontmatter, () => false), count } : NO_FAULTS;
}

const KEY_FIRST = /^[^\s:#>*[\]-][^:\n]{0,60}:(?:[ \t]|\r?\n)/;

/**
 * Whether every line is of so plain a form that YAML can only read it: a key, a key with a plain or quoted text or with `[words, of, letters]`, or an item of
 * a list that follows its key. False for anything else, which is then parsed: this only saves work and never reads a value.
 */
export function readsPlainly(source: string): boolean {
	const keys = new Set<string>();
	let itemIndent: string | null = null;
	let listMayStart = false;
	for (const written of source.split('\n')) {
		// Even alone on its line a tab can be taken for an indent.
		if (written.includes('\t')) return false;
		const line = written.replace(/\r$/, '').trimEnd();
		if (line === '') continue;
		const item = PLAIN_ITEM.exec(line);
		const indent = item?.[1];
		if (indent !== undefined) {
			if (!listMayStart || (itemIndent !== null && itemIndent !== indent)) return false;
			itemIndent = indent;
			continue;
		}
		const key = PLAIN_KEY.exec(line);
		if (!key?.[1] || keys.has(key[1])) return false;
		keys.add(key[1]);
		itemIndent = null;
		listMayStart = key[2] === undefined;
	}
	return true;
}

/** A scalar without a mark that means something to YAML, or in quotes that hold no quote and no escape. */
const SCALAR = '(?:[0-9A-Za-z\\u00C0-\\u024F][^:#\\t]*|"[^"\\\\\\t]*"|\'[^\'\\t]*\')';
/** As most notes write their tags. */
const WORD = '[0-9A-Za-z\\u00C0-\\u024F][0-9A-Za-z_/ \\u00C0-\\u024F-]*';
const WORDS = `\\[(?:${WORD}(?:, *${WORD})*)?\\]`;
const PLAIN_KEY = new RegExp(`^([0-9A-Za-z_\\u00C0-\\u024F][0-9A-Za-z_ \\u00C0-\\u024F-]*):(?: +(${SCALAR}|${WORDS}))?$`);
const PLAIN_ITEM = new RegExp(`^( *)- +${SCALAR}$`);
