// Something a person cares about, brings or finds hard, put into a property of a note: once, whatever its spelling, and as a link where it has a hub.
import { topicKindOf, topicMeant } from '../index/topic-meaning';
import type { VaultIndex } from '../index/vault-index';
import type { Facet } from '../model/facets';
import type { NoteKind } from '../model/note-kind';
import { findReferences, type Reference } from '../model/reference';
import { readFrontmatter, type PropertyValue } from '../text/frontmatter';
import { addToList, setProperty } from '../text/frontmatter-edits';
import type { Language } from '../text/language';
import { wikilink } from '../text/links';
import { foldName } from '../text/names';
import { planTopic } from './new-topic';
import type { NewNote } from './new-note';
import { entryOf, isEmptyValue, keyIn, plainLine } from './own-properties';
import { refused, type TextChange } from './refusal';
import type { WritingContext } from './writing-context';

/** By the hub that was chosen, or as typed. */
export type Topic = { readonly path: string; readonly label: string } | { readonly label: string };

export interface Care {
	readonly facet: Facet;
	readonly label: string;
	/** Path of its hub, there or to be made; null for plain text. */
	readonly path: string | null;
	/** The hub to make first; null where it is there, or none is wanted. */
	readonly hub: NewNote | null;
}

/** Interests, values and resources get a hub where they have none; two hubs of one name are for the user to tell apart, so then it stays plain text. */
export function careOf(index: VaultIndex, facet: Facet, topic: Topic, context: WritingContext): Care | null {
	const label = plainLine(topic.label);
	if ('path' in topic) return { facet, label, path: topic.path, hub: null };
	if (label === '') return null;
	const kind = topicKindOf(facet);
	const [hub, ...others] = kind === null ? [] : index.topicsNamed(kind, label);
	if (kind === null || others.length > 0) return { facet, label, path: null, hub: null };
	if (hub !== undefined) return { facet, label, path: hub, hub: null };
	const note = planTopic(label, kind, context);
	return { facet, label, path: note.path, hub: note };
}

/** Where a care goes: the note, what it is, and the property's canonical key. */
export interface CarePlace {
	readonly path: string;
	readonly kind: NoteKind;
	readonly key: string;
}

/** No edits where the note says it already, by any spelling or link. */
export function addCare(index: VaultIndex, place: CarePlace, text: string, care: Care, context: Pick<WritingContext, 'linkText' | 'language'>): TextChange {
	const entry = entryOf(readFrontmatter(text), place.kind, place.key);
	const there = entry ? referencesIn(entry.value, care.facet !== 'change') : [];
	if (there.some((reference) => isSame(index, place.path, reference, care))) return { ok: true, edits: [] };
	const item = care.path === null ? care.label : wikilink(context.linkText(care.path));
	const key = keyOf(text, place, context.language);
	const result = there.length === 0 || !entry || isEmptyValue(entry.value) ? setProperty(text, key, care.facet === 'change' ? item : [item]) : added(text, key, entry.value, item, care.facet);
	return result.ok ? { ok: true, edits: result.edits } : refused(result.why);
}

function keyOf(text: string, { kind, key }: CarePlace, language: Language): string {
	return keyIn(readFrontmatter(text), kind, key, language);
}

/** What somebody would change is a sentence: commas do not divide it. */
function added(text: string, key: string, value: PropertyValue, item: string, facet: Facet): ReturnType<typeof addToList> {
	if (facet === 'change' && value.kind === 'text') return setProperty(text, key, [value.value, item]);
	return addToList(text, key, [item]);
}

function referencesIn(value: PropertyValue, divided: boolean): readonly Omit<Reference, 'line' | 'column'>[] {
	switch (value.kind) {
		case 'list':
			return value.items.flatMap((item) => referencesIn(item, false));
		case 'text':
			return findReferences(value.value, divided);
		case 'bare-link':
			return findReferences(value.text, false);
		case 'number':
		case 'flag':
			return findReferences(value.source, false);
		case 'empty':
		case 'map':
			return [];
	}
}

function isSame(index: VaultIndex, from: string, reference: Omit<Reference, 'line' | 'column'>, care: Care): boolean {
	const kind = topicKindOf(care.facet);
	if (kind === null) return foldName(reference.label) === foldName(care.label);
	const meant = topicMeant(index, kind, { ...reference, line: 1, column: 1 }, from);
	return (meant.path !== null && meant.path === care.path) || foldName(meant.label) === foldName(care.label);
}
