// Turns plain mentions of topics in one note's properties into links to their hubs. Every other byte stays.
import type { NoteKind } from '../model/note-kind';
import { findReferences } from '../model/reference';
import type { TopicKind } from '../model/topic';
import { applyEdits, type Edit } from '../text/edits';
import { readFrontmatter, type Frontmatter, type FrontmatterEntry, type PropertyValue } from '../text/frontmatter';
import { setProperty } from '../text/frontmatter-edits';
import { wikilink } from '../text/links';
import { entryOf } from './own-properties';
import { refused, type TextChange } from './refusal';

/** The linkpath of the hub that a plain mention belongs to; null for none. */
export type HubOf = (kind: TopicKind, mention: string) => string | null;

/** No edits where nothing is mentioned; refused where something is and the frontmatter may not be written to. */
export function linkMentions(text: string, kind: NoteKind, hubOf: HubOf): TextChange {
	const frontmatter = readFrontmatter(text);
	const edits: Edit[] = [];
	for (const [key, topicKind] of TOPIC_PROPERTIES[kind] ?? []) {
		const entry = entryOf(frontmatter, kind, key);
		const change = entry ? linkEntry(text, entry, (mention) => hubOf(topicKind, mention)) : null;
		if (change === null) continue;
		if (!change.ok) return change;
		edits.push(...change.edits);
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

function linkEntry(text: string, entry: FrontmatterEntry, hubOf: (mention: string) => string | null): TextChange | null {
	if (entry.value.kind === 'list') return { ok: true, edits: entry.value.items.flatMap((item) => linkItem(item, hubOf)) };
	const mentions = plainMentions(entry.value, true);
	if (mentions.every((mention) => hubOf(mention) === null)) return null;
	const linked = mentions.map((mention) => linkOr(mention, hubOf(mention)));
	const result = setProperty(text, entry.key, linked.length === 1 ? linked.join('') : linked);
	return result.ok ? { ok: true, edits: result.edits } : refused(result.why);
}

/** One item of a list: replaced where it stands. Always in double quotes, without which YAML reads `[[…]]` as a list. */
function linkItem(item: PropertyValue, hubOf: (mention: string) => string | null): readonly Edit[] {
	const [mention] = plainMentions(item, false);
	const hub = mention === undefined ? null : hubOf(mention);
	return hub === null ? [] : [{ from: item.from, to: item.to, insert: JSON.stringify(wikilink(hub)) }];
}

function linkOr(mention: string, hub: string | null): string {
	return hub === null ? mention : wikilink(hub);
}

function plainMentions(value: PropertyValue, divided: boolean): readonly string[] {
	const words = value.kind === 'number' || value.kind === 'flag' ? value.source : value.kind === 'text' ? value.value : '';
	const found = findReferences(words, divided);
	return found.flatMap(({ linkpath, label }) => (linkpath === null ? [label] : []));
}

function whyNot(frontmatter: Frontmatter): 'key-twice' | 'frontmatter-unclosed' | 'yaml-broken' {
	const codes = frontmatter.faults.map((fault) => fault.code);
	if (codes.includes('frontmatter-unclosed')) return 'frontmatter-unclosed';
	return codes.includes('yaml-broken') || codes.includes('merge-conflict') ? 'yaml-broken' : 'key-twice';
}
