// Problems that stand anywhere in a note of ours, whatever kind it is: CPR numbers, membership told by a tag or link, placeholders left over.
import { proseRanges, type ListLine } from '../text/body';
import type { Frontmatter, PropertyValue } from '../text/frontmatter';
import { findLinks } from '../text/links';
import { foldKey } from '../text/names';
import type { TaskLine } from '../text/task-line';
import { findCprNumbers } from './cpr';
import { mayTellMembership, tellsMembership } from './membership-words';
import type { NoteText } from './note-text';
import type { Problem } from './problem';
import { linkName } from './reference';

/** None of them repeats what it found, but for a placeholder. `linkpaths`: of all links of the note. */
export function checkWords(note: NoteText, frontmatter: Frontmatter, bodyFrom: number, linkpaths: readonly string[]): readonly Problem[] {
	return [
		...findCprNumbers(note.text).map((at) => note.problem('cpr', at, null, '')),
		...frontmatter.entries.flatMap(({ key, value }) => membershipInProperty(note, key, value)),
		...checkProse(note, bodyFrom, linkpaths),
	];
}

/** The same of one task line that counts in a note of somebody else's. Its placeholders are that note's own. */
export function checkLine(note: NoteText, item: Pick<ListLine, 'from' | 'raw'>, { tags, links }: Pick<TaskLine, 'tags' | 'links'>): readonly Problem[] {
	const telling = [
		...tags.filter((tag) => tellsMembership(tag.text.slice(1))),
		...links.filter(({ linkpath }) => tellsMembership(linkName(linkpath))),
	];
	return [
		...findCprNumbers(item.raw).map((at) => note.problem('cpr', item.from + at, null, '')),
		...telling.map(({ from }) => note.problem('sensitive-property', item.from + from, null, '')),
	];
}

function checkProse(note: NoteText, bodyFrom: number, linkpaths: readonly string[]): readonly Problem[] {
	const { text } = note;
	const linked = linkpaths.some(mayTellMembership);
	if (!linked && !mayHoldTellingTag(text, bodyFrom) && !text.includes('{{', bodyFrom)) return [];
	const links = linked ? findLinks(text, bodyFrom).filter(({ linkpath }) => tellsMembership(linkName(linkpath))) : [];
	return [
		...links.map((link) => note.problem('sensitive-property', link.from, null, '')),
		...proseRanges(text, bodyFrom).flatMap(({ from, to }) => [
			...membershipTags(text, from, to).map((at) => note.problem('sensitive-property', at, null, '')),
			...placeholders(text, from, to).map(({ at, name }) => note.problem('placeholder-unknown', at, null, name)),
		]),
	];
}

/** A tag begins a line or stands after a blank, and ends before the next blank or mark. */
const TAG_END = /[\s,.;:!?()[\]{}"'<>|&%$^*=+~`\\#]/;
const LONGEST_TAG = 60;

/** Whether there is a tag, in code or not, that is worth a closer look. Looked for by its sign: to look for the words in the whole text takes longer. */
function mayHoldTellingTag(text: string, from: number): boolean {
	for (let at = text.indexOf('#', from); at >= 0; at = text.indexOf('#', at + 1)) {
		const next = text.charCodeAt(at + 1);
		// Mostly it is the sign of a heading.
		if (next !== 0x20 && next !== 0x23 && mayTellMembership(text.slice(at + 1, at + 1 + LONGEST_TAG))) return true;
	}
	return false;
}

function membershipTags(text: string, from: number, to: number): readonly number[] {
	const found: number[] = [];
	for (let at = text.indexOf('#', from); at >= 0 && at < to; at = text.indexOf('#', at + 1)) {
		if (at > 0 && !/\s/.test(text.charAt(at - 1))) continue;
		const rest = text.slice(at + 1, Math.min(to, at + 1 + LONGEST_TAG));
		const end = rest.search(TAG_END);
		if (tellsMembership(end < 0 ? rest : rest.slice(0, end))) found.push(at);
	}
	return found;
}

/** `tags: [medlem]`, and a link in any property. Our own sensitive properties are told by their reader. */
function membershipInProperty(note: NoteText, key: string, value: PropertyValue): readonly Problem[] {
	if (value.kind === 'list') return value.items.flatMap((item) => membershipInProperty(note, key, item));
	if (value.kind !== 'text' && value.kind !== 'bare-link') return [];
	const text = value.kind === 'text' ? value.value : value.text;
	if (!mayTellMembership(text)) return [];
	const isTag = ['tags', 'tag'].includes(foldKey(key)) && text.split(/[\s,]+/).some((tag) => tellsMembership(tag.replace(/^#/, '')));
	const isLink = findLinks(text).some(({ linkpath }) => tellsMembership(linkName(linkpath)));
	return isTag || isLink ? [note.problem('sensitive-property', value.from, key, '')] : [];
}

const LONGEST_PLACEHOLDER = 100;

function placeholders(text: string, from: number, to: number): readonly { readonly at: number; readonly name: string }[] {
	const found: { readonly at: number; readonly name: string }[] = [];
	let at = text.indexOf('{{', from);
	while (at >= 0 && at < to) {
		const inner = text.slice(at + 2, Math.min(to, at + 2 + LONGEST_PLACEHOLDER));
		const end = inner.search(/[{}\n]/);
		const name = end > 0 && inner.startsWith('}}', end) ? inner.slice(0, end).trim() : '';
		if (name !== '') found.push({ at, name: `{{${name}}}` });
		at = text.indexOf('{{', at + 2);
	}
	return found;
}
