// What a row calls people: the first name, or the whole name where two share it.
import type { Relationship } from '../index/relationship';
import { basenameOf } from '../model/note-text';
import { firstName, foldName } from '../text/names';

export interface People {
	/** The whole name of the colleague whose note has this path. */
	name(path: string): string;
	/** As short as it is clear. */
	short(path: string): string;
	department(path: string): string | null;
}

export function peopleOf(relationships: readonly Relationship[]): People {
	const byPath = new Map(relationships.map((relationship) => [relationship.path, relationship]));
	const times = new Map<string, number>();
	for (const { name } of relationships) {
		const first = foldName(firstName(name));
		times.set(first, (times.get(first) ?? 0) + 1);
	}
	const nameOf = (path: string): string => byPath.get(path)?.name ?? basenameOf(path);
	return {
		name: nameOf,
		short: (path) => {
			const first = firstName(nameOf(path));
			return (times.get(foldName(first)) ?? 0) > 1 ? nameOf(path) : first;
		},
		department: (path) => byPath.get(path)?.department ?? null,
	};
}
