// The note that a link to no note, or a name of nobody, probably means.
import { foldName } from '../text/names';
import { byCodeUnits } from './code-units';
import { nearestNames } from './nearest-name';
import type { Naming } from './named-in';
import type { VaultIndex } from './vault-index';

/** How many names are looked at for all questions together: a vault of many slips is told without guesses at last. */
const BUDGET = 2_000_000;

/** Paths of the notes whose name is nearest, sorted; empty where none is near. */
export type NearestNotes = (name: string, naming: Naming) => readonly string[];

/** Names are gathered when first asked for, and each question is answered once. */
export function nearestNotes(index: VaultIndex): NearestNotes {
	const names = new Map<Naming, ReadonlyMap<string, readonly string[]>>();
	const answers = new Map<string, readonly string[]>();
	let looked = 0;
	return (name, naming) => {
		const question = `${naming} ${foldName(name)}`;
		const known = answers.get(question);
		if (known) return known;
		const paths = names.get(naming) ?? pathsByName(index, naming);
		names.set(naming, paths);
		looked += paths.size;
		const near = looked > BUDGET ? [] : nearestNames(foldName(name), paths.keys());
		const answer = [...new Set(near.flatMap((each) => paths.get(each) ?? []))].sort(byCodeUnits);
		answers.set(question, answer);
		return answer;
	};
}

function pathsByName(index: VaultIndex, naming: Naming): ReadonlyMap<string, readonly string[]> {
	switch (naming) {
		case 'counterpart':
		case 'person':
			return new Map([...index.peopleNames()].map((name) => [name, index.peopleNamed(name)]));
		case 'initiative':
			return new Map(index.ofKind('initiative').map(({ basename, path }) => [foldName(basename), [path]]));
		case 'conversation':
			return new Map(index.ofKind('conversation').map(({ basename, path }) => [foldName(basename), [path]]));
		case 'topic':
		case 'anything':
			return new Map();
	}
}
