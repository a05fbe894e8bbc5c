// Changes to the properties of a note that touch only the bytes they must. Each gives edits on the note's text, or says why not.
import { applyEdits, type Edit } from './edits';
import { readFrontmatter, type Frontmatter, type FrontmatterEntry, type PropertyValue } from './frontmatter';
import { foldKey } from './names';
import { endOfLine, lineBreakOf, startOfLine, withLineBreak } from './line-breaks';
import { appendItems, isBlock, itemText, replaceValue, writeItems } from './property-edits';
import { writeYaml } from './yaml';

/** Text is quoted where YAML needs it, a wikilink always. Items of a list likewise. */
export type NewValue = string | number | boolean | readonly string[];

export type EditFault = 'yaml-broken' | 'frontmatter-unclosed' | 'key-twice' | 'not-a-list';

export type EditResult = { readonly ok: true; readonly edits: readonly Edit[] } | { readonly ok: false; readonly why: EditFault };

const UNCHANGED: EditResult = { ok: true, edits: [] };

/** Gives a property this value, at its place if the note has it, else at the end of the frontmatter, which is made where there is none. */
export function setProperty(text: string, key: string, value: NewValue): EditResult {
	const frontmatter = readFrontmatter(text);
	const fault = faultOf(frontmatter);
	if (fault !== null) return { ok: false, why: fault };
	const entry = entryOf(frontmatter, key);
	if (entry !== null && holds(entry.value, value)) return UNCHANGED;
	const edits = entry === null ? [addEntry(text, frontmatter, key, value)] : replaceValue(text, entry, value);
	return checked(text, entry?.key ?? key, value, edits);
}

/** Adds items to a list that does not hold them yet. A single value becomes a list. */
export function addToList(text: string, key: string, items: readonly string[]): EditResult {
	const frontmatter = readFrontmatter(text);
	const fault = faultOf(frontmatter);
	if (fault !== null) return { ok: false, why: fault };
	const entry = entryOf(frontmatter, key);
	if (entry === null || entry.value.kind === 'empty') return items.length === 0 ? UNCHANGED : setProperty(text, key, unique(items));
	const there = listed(text, entry.value);
	if (there === null) return { ok: false, why: 'not-a-list' };
	const missing = unique(items).filter((item) => !there.includes(item));
	if (missing.length === 0) return UNCHANGED;
	return checked(text, entry.key, [...there, ...missing], appendItems(text, entry, there, missing));
}

/** Takes a property away with its lines; no edits if it is not there. */
export function removeProperty(text: string, key: string): EditResult {
	const frontmatter = readFrontmatter(text);
	const fault = faultOf(frontmatter);
	if (fault !== null) return { ok: false, why: fault };
	const entry = entryOf(frontmatter, key);
	if (entry === null) return UNCHANGED;
	let last = Math.max(entry.value.to, entry.keyTo);
	while (/\s/.test(text.charAt(last - 1))) last -= 1;
	const end = withLineBreak(text, endOfLine(text, last));
	return { ok: true, edits: [{ from: startOfLine(text, entry.keyFrom), to: Math.min(end, frontmatter.to), insert: '' }] };
}

function faultOf({ faults, writable }: Frontmatter): EditFault | null {
	if (writable) return null;
	if (faults.some(({ code }) => code === 'frontmatter-unclosed')) return 'frontmatter-unclosed';
	const broken = faults.length === 0 || faults.some(({ code }) => code === 'yaml-broken' || code === 'merge-conflict');
	return broken ? 'yaml-broken' : 'key-twice';
}

/** The very key, else the first that only differs in case and the like. */
function entryOf({ entries }: Frontmatter, key: string): FrontmatterEntry | null {
	const folded = foldKey(key);
	return entries.find((entry) => entry.key === key) ?? entries.find((entry) => foldKey(entry.key) === folded) ?? null;
}

function addEntry(text: string, frontmatter: Frontmatter, key: string, value: NewValue): Edit {
	const eol = lineBreakOf(text);
	const first = frontmatter.entries[0];
	const indent = first ? text.slice(startOfLine(text, first.keyFrom), first.keyFrom).replace(/\S.*$/, '') : '';
	const written = typeof value === 'object' ? writeItems(value, `${indent}  `, eol) : ` ${writeYaml(value, false)}`;
	const line = `${indent}${writeYaml(key, false)}:${written}${eol}`;
	const insert = frontmatter.exists ? line : `---${eol}${line}---${eol}`;
	return { from: frontmatter.to, to: frontmatter.to, insert };
}

/** The items of a value that is a list or may become one; null for a map or a text of several lines. */
function listed(text: string, value: PropertyValue): readonly string[] | null {
	if (value.kind === 'list') return value.items.map((item) => itemText(item) ?? '');
	if (isBlock(text, value) || text.slice(value.from, value.to).includes('\n')) return null;
	const single = itemText(value);
	if (single === null) return null;
	return single.includes('[[') ? [single] : single.split(',').map((part) => part.trim()).filter((part) => part !== '');
}

/** Whether a value reads so already. */
function holds(there: PropertyValue, value: NewValue): boolean {
	switch (there.kind) {
		case 'text':
		case 'number':
		case 'flag':
			return there.value === value;
		case 'list':
			return typeof value === 'object' && there.items.length === value.length && there.items.every((item, at) => item.kind === 'text' && item.value === value[at]);
		case 'empty':
		case 'map':
		case 'bare-link':
			return false;
	}
}

/** The last guard: edits after which the note would not read as asked, or any other property would read otherwise, are not given. */
function checked(text: string, key: string, value: NewValue, edits: readonly Edit[]): EditResult {
	const before = readFrontmatter(text);
	const after = readFrontmatter(applyEdits(text, edits));
	const entry = after.entries.find((each) => each.key === key);
	const others = (frontmatter: Frontmatter): string => JSON.stringify(frontmatter.entries.filter((each) => each.key !== key).map((each) => [each.key, plain(each.value)]));
	const wanted = JSON.stringify(typeof value === 'object' ? value : [value]);
	const reads = entry !== undefined && JSON.stringify([plain(entry.value)].flat()) === wanted;
	return after.writable && reads && others(before) === others(after) ? { ok: true, edits } : { ok: false, why: 'yaml-broken' };
}

type Plain = string | number | boolean | null | readonly Plain[];

/** What a value says, without its place. */
function plain(value: PropertyValue): Plain {
	switch (value.kind) {
		case 'text':
		case 'number':
		case 'flag':
			return value.value;
		case 'bare-link':
			return value.text;
		case 'list':
			return value.items.map((item) => (item.kind === 'number' || item.kind === 'flag' ? item.source : plain(item)));
		case 'empty':
		case 'map':
			return null;
	}
}

function unique(items: readonly string[]): readonly string[] {
	return [...new Set(items)];
}
