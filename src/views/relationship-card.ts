// What a card tells besides the row: what we share and where it was said, and what I do not know of them yet.
import type { Relationship, Sourced } from '../index/relationship';
import type { Facet } from '../model/facets';
import { shortDay, type DaySpeech } from '../strings/day-words';
import { foldName } from '../text/names';

export interface CardTopic {
	readonly label: string;
	/** Path of its hub note; null for plain text. */
	readonly path: string | null;
	/** "5. nov." or "egen note", and the note that says so; null for what a conversation only names as common. */
	readonly source: { readonly words: string; readonly path: string } | null;
}

export interface RelationshipCard {
	readonly shared: readonly CardTopic[];
	/** "Ved ikke endnu: motivation, ressourcer"; empty where all is known. */
	readonly unknown: string;
}

/** What a conversation is to make known of somebody. */
const ASKED_ABOUT = ['values', 'interests', 'motivation', 'resources'] as const satisfies readonly Facet[];

export function relationshipCard({ shared, cares }: Relationship, speech: DaySpeech): RelationshipCard {
	const { people: words, common } = speech.strings;
	const unknown = ASKED_ABOUT.filter((facet) => cares.every((care) => care.facet !== facet)).map((facet) => words.facets[facet]());
	return {
		shared: shared.map(({ label, path }) => ({ label, path, source: sourceOf(cares.filter((care) => isSame(care, label, path)), speech) })),
		unknown: unknown.length === 0 ? '' : words.notKnownYet(common.list(unknown)),
	};
}

function isSame(care: Sourced, label: string, path: string | null): boolean {
	if (care.facet !== 'values' && care.facet !== 'interests') return false;
	return path === null ? care.path === null && foldName(care.label) === foldName(label) : care.path === path;
}

/** The last conversation it was heard in, else the colleague's own note. */
function sourceOf(cares: readonly Sourced[], speech: DaySpeech): CardTopic['source'] {
	const last = cares.reduce<Sourced | null>((latest, care) => (latest === null || (care.day ?? '') > (latest.day ?? '') ? care : latest), null);
	if (last === null) return null;
	return { words: last.day === null ? speech.strings.people.ownNoteSays() : shortDay(last.day, speech), path: last.source };
}
