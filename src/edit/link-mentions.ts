// Turns plain mentions of topics in one note's properties into links to their hubs. Every other byte stays.
import type { NoteKind } from '../model/note-kind';
import { findReferences } from '../model/reference';
import type { TopicKind } from '../model/topic';
import { add } from '../index/add';
import { applyEdits, type Edit } from '../text/edits';
import { readFrontmatter, type Frontmatter, type FrontmatterEntry, type PropertyValue } from '../text/frontmatter';
import { setProperty } from '../text/frontmatter-edits';
import { endOfLine, startOfLine, withLineBreak } from '../text/line-breaks';
import { wikilink } from '../text/links';
import { entryOf } from './own-properties';
import { refused, type TextChange } from './refusal';

/** The linkpath of the hub that a plain mention belongs to; null for none. */
export type HubOf = (kind: TopicKind, mention: string) => string | null;

/** Equal for links of this note that lead to the same note. */
export type Destination = (linkpath: string) => string;

/** What one list or value is linked by. */
interface Linking {
	readonly hubOf: (mention: string) => string | null;
	readonly destination: Destination;
}

/** No edits where nothing is mentioned; refused where something is and the frontmatter may not be written to. */
export function linkMentions(text: string, kind: NoteKind, hubOf: HubOf, destination: Destination): TextChange {
	const frontmatter = readFrontmatter(text);
	const edits: Edit[] = [];
	for (const [key, topicKind] of TOPIC_PROPERTIES[kind] ?? []) {
		const entry = entryOf(frontmatter, kind, key);
		const change = entry ? linkEntry(text, entry, { hubOf: (mention) => hubOf(topicKind, mention), destination }) : null;
		if (change === null) continue;
		if (!change.ok) return change;
		add(edits, change.edits);
	}
	if (edits.length === 0) return { ok: true, edits };
	if (!frontmatter.writable) return refused(whyNot(frontmatter));
	return keepsItsKeys(text, frontmatter, edits) ? { ok: true, edits } : refused('yaml-broken');
}

/** The last guard: no edit may cost the note its frontmatter or a property. */
function keepsItsKeys(text: string, { entries }: Frontmatter, edits: readonly Edit[]): boolean {
	const after = readFrontmatter(applyEdits(text, edits));
	return after.writable && after.entries.length === entries.length && after.entries.every(({ key }, at) => key === entries[at]?.key);
}

type Keys = readonly (readonly [key: string, kind: TopicKind])[];

const THEIRS: Keys = [['values', 'value'], ['interests', 'interest'], ['resources', 'resource']];
const MINE: Keys = [['my_values', 'value'], ['my_interests', 'interest'], ['my_resources', 'resource']];

/** Where people's topics stand. `common` and the rest name topics without making anybody theirs. */
const TOPIC_PROPERTIES: Partial<Readonly<Record<NoteKind, Keys>>> = { colleague: THEIRS, me: THEIRS, conversation: [...THEIRS, ...MINE] };

function linkEntry(text: string, entry: FrontmatterEntry, linking: Linking): TextChange | null {
	if (entry.value.kind === 'list') return { ok: true, edits: linkItems(text, entry.value.items, entry.value.flow, linking) };
	const mentions = plainMentions(entry.value, true);
	if (mentions.every((mention) => linking.hubOf(mention) === null)) return null;
	const linked = [...new Set(mentions.map((mention) => linkOr(mention, linking.hubOf(mention))))];
	const result = setProperty(text, entry.key, linked.length === 1 ? linked.join('') : linked);
	return result.ok ? { ok: true, edits: result.edits } : refused(result.why);
}

/** Each item replaced where it stands; one that would be the same link a second time goes, where nothing else stands on its line. */
function linkItems(text: string, items: readonly PropertyValue[], flow: boolean, { hubOf, destination }: Linking): readonly Edit[] {
	const edits: Edit[] = [];
	const linked = new Set(items.flatMap(linkOf).map(destination));
	let first = true;
	for (const [at, item] of items.entries()) {
		const hub = hubOfItem(item, hubOf);
		const gone = hub !== null && linked.has(destination(hub)) ? removeItem(text, items, at, flow, first) : null;
		if (gone !== null) {
			edits.push(gone);
			continue;
		}
		first = false;
		if (hub === null) continue;
		edits.push(linkItem(item, hub));
		linked.add(destination(hub));
	}
	return edits;
}

function linkOf(item: PropertyValue): readonly string[] {
	return findReferences(wordsOf(item), false).flatMap(({ linkpath }) => (linkpath === null ? [] : [linkpath]));
}

function wordsOf(item: PropertyValue): string {
	if (item.kind === 'bare-link') return item.text;
	return item.kind === 'text' ? item.value : '';
}

function hubOfItem(item: PropertyValue, hubOf: Linking['hubOf']): string | null {
	const [mention] = plainMentions(item, false);
	return mention === undefined ? null : hubOf(mention);
}

/** Always in double quotes, without which YAML reads `[[…]]` as a list. */
function linkItem(item: PropertyValue, hub: string): Edit {
	return { from: item.from, to: item.to, insert: JSON.stringify(wikilink(hub)) };
}

/** Null where taking the item away would take a comment or a line break of the user's with it. `first`: none before it stays. */
function removeItem(text: string, items: readonly PropertyValue[], at: number, flow: boolean, first: boolean): Edit | null {
	const item = items[at];
	if (item === undefined || text.slice(item.from, item.to).includes('\n')) return null;
	if (!flow) return removeLine(text, item);
	return first ? takeFromFlow(text, item, item.from, items[at + 1]?.from ?? item.to) : takeFromFlow(text, item, items[at - 1]?.to ?? item.from, item.to);
}

/** With the comma on the one side: two that go side by side share no sign. */
function takeFromFlow(text: string, item: PropertyValue, from: number, to: number): Edit | null {
	return /^[\s,]*$/.test(text.slice(from, item.from) + text.slice(item.to, to)) && !text.slice(from, to).includes('\n') ? { from, to, insert: '' } : null;
}

function removeLine(text: string, item: PropertyValue): Edit | null {
	const from = startOfLine(text, item.from);
	const end = endOfLine(text, item.to);
	const alone = /^[ \t]*-[ \t]+$/.test(text.slice(from, item.from)) && text.slice(item.to, end).trim() === '';
	return alone ? { from, to: withLineBreak(text, end), insert: '' } : null;
}

function linkOr(mention: string, hub: string | null): string {
	return hub === null ? mention : wikilink(hub);
}

function plainMentions(value: PropertyValue, divided: boolean): readonly string[] {
	if (value.kind === 'bare-link') return [];
	const found = findReferences(value.kind === 'number' || value.kind === 'flag' ? value.source : wordsOf(value), divided);
	return found.flatMap(({ linkpath, label }) => (linkpath === null ? [label] : []));
}

function whyNot(frontmatter: Frontmatter): 'key-twice' | 'frontmatter-unclosed' | 'yaml-broken' {
	const codes = frontmatter.faults.map((fault) => fault.code);
	if (codes.includes('frontmatter-unclosed')) return 'frontmatter-unclosed';
	return codes.includes('yaml-broken') || codes.includes('merge-conflict') ? 'yaml-broken' : 'key-twice';
}
