// What the properties of a note name, property by property, and what each of them ought to name.
import type { Facets } from '../model/facets';
import type { NoteContent } from '../model/note';
import type { Reference } from '../model/reference';

/** What a property names. Only of the first four is it a problem when nothing answers; `counterpart` has to be a colleague. */
export type Naming = 'counterpart' | 'person' | 'conversation' | 'initiative' | 'topic' | 'anything';

export interface Named {
	readonly reference: Reference;
	readonly naming: Naming;
	/** The canonical key. */
	readonly field: string;
}

export function namedIn(content: NoteContent): readonly Named[] {
	switch (content.kind) {
		case 'colleague':
			return [
				...named('person', 'organizer', one(content.organizer)),
				...named('person', 'connected_to', content.connectedTo),
				...facets(content.facets, ''),
				...named('anything', 'workplace', one(content.workplace)),
				...named('anything', 'department', one(content.department)),
				...named('anything', 'reading', content.reading),
			];
		case 'me':
			return facets(content.facets, '');
		case 'conversation':
			return [
				...named('counterpart', 'colleague', content.colleagues),
				...named('person', 'organizer', one(content.organizer)),
				...named('conversation', 'previous', one(content.previous)),
				...named('conversation', 'next', one(content.next)),
				...named('initiative', 'initiative', content.initiatives),
				...facets(content.theirs, ''),
				...facets(content.mine, 'my_'),
				...named('topic', 'common', content.common),
				...named('anything', 'reading', content.reading),
			];
		case 'initiative':
			return [
				...named('person', 'lead', one(content.lead)),
				...named('person', 'people', content.people),
				...named('topic', 'needs', content.needs),
				...named('topic', 'interests', content.interests),
			];
		case 'plan':
			return named('person', 'stewards', content.stewards);
		case 'topic':
		case 'other':
		case 'ignored':
			return [];
	}
}

function facets(given: Partial<Facets>, prefix: string): readonly Named[] {
	return [
		...named('topic', `${prefix}values`, given.values ?? []),
		...named('topic', `${prefix}interests`, given.interests ?? []),
		...named('topic', `${prefix}resources`, given.resources ?? []),
		...named('anything', `${prefix}motivation`, given.motivation ?? []),
		...named('anything', 'challenges', given.challenges ?? []),
		...named('anything', 'change', given.change ?? []),
	];
}

function named(naming: Naming, field: string, references: readonly Reference[]): readonly Named[] {
	return references.map((reference) => ({ reference, naming, field }));
}

function one(reference: Reference | null): readonly Reference[] {
	return reference === null ? [] : [reference];
}
