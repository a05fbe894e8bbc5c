// Reads the facets of a person from the properties of a colleague's, the user's own or a conversation note.
import type { Facets } from './facets';
import type { PropertyEntries } from './property-entries';
import { readReferences, readUndivided } from './read-property';

export type OwnFacets = Pick<Facets, 'values' | 'interests' | 'motivation' | 'resources'>;

/** All six, of a colleague or the other person in a conversation. */
export function readFacets(entries: PropertyEntries): Facets {
	const { values, interests, motivation, resources } = readOwnFacets(entries, OWN);
	return {
		values,
		interests,
		motivation,
		resources,
		challenges: readReferences(entries, 'challenges'),
		change: readUndivided(entries, 'change'),
	};
}

const OWN: Readonly<Record<keyof OwnFacets, string>> = { values: 'values', interests: 'interests', motivation: 'motivation', resources: 'resources' };

/** The four that a person brings, under the keys that hold them in this kind of note. */
export function readOwnFacets(entries: PropertyEntries, keys: Readonly<Record<keyof OwnFacets, string>>): OwnFacets {
	return {
		values: readReferences(entries, keys.values),
		interests: readReferences(entries, keys.interests),
		motivation: readReferences(entries, keys.motivation),
		resources: readReferences(entries, keys.resources),
	};
}
