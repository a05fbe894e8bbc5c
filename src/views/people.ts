// What a row calls people: the first name, with an initial where two share it, or the whole name.
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
	const names = relationships.map(({ name }) => name);
	const firstNames = countOf(names.map((name) => firstName(name)));
	const withInitial = countOf(names.map(nameWithInitial));
	const nameOf = (path: string): string => byPath.get(path)?.name ?? basenameOf(path);
	return {
		name: nameOf,
		short: (path) => {
			const name = nameOf(path);
			if (firstNames(firstName(name)) < 2) return firstName(name);
			return withInitial(nameWithInitial(name)) < 2 ? nameWithInitial(name) : name;
		},
		department: (path) => byPath.get(path)?.department ?? null,
	};
}

/** "Jesper A.": the first name and the last one's initial. What stands in brackets behind a name is none. */
function nameWithInitial(name: string): string {
	const first = firstName(name);
	const others = name.trim().slice(first.length).split(' ').filter((word) => /^\p{L}/u.test(word));
	const [initial] = others.at(-1) ?? '';
	return initial === undefined ? first : `${first} ${initial}.`;
}

/** How many times a name stands in the list, whatever its case. */
function countOf(names: readonly string[]): (name: string) => number {
	const times = new Map<string, number>();
	for (const name of names) times.set(foldName(name), (times.get(foldName(name)) ?? 0) + 1);
	return (name) => times.get(foldName(name)) ?? 0;
}
