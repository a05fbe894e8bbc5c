// Things that the user keeps under a name of their own in the settings: how such a list is read, and which names it takes.
import { foldName } from '../text/names';

const MOST = 50;
const LONGEST_NAME = 60;

export interface Kept {
	readonly name: string;
}

/** Why nothing can be kept under this name: nothing typed, too long, there already, or no room for one more. Null where it can. */
export function whyNoName(name: string, others: readonly Kept[]): 'empty' | 'too-long' | 'taken' | 'too-many' | null {
	const typed = oneLine(name);
	if (typed === '') return 'empty';
	if (typed.length > LONGEST_NAME) return 'too-long';
	if (others.some((other) => foldName(other.name) === foldName(typed))) return 'taken';
	return others.length < MOST ? null : 'too-many';
}

/** Reads what data.json holds; undefined where any of it cannot be taken. */
export function readKept<T extends Kept>(value: unknown, readOne: (one: unknown) => T | undefined, whyNot: (name: string, others: readonly T[]) => string | null): readonly T[] | undefined {
	if (!Array.isArray(value)) return undefined;
	const list: T[] = [];
	for (const each of value) {
		const one = readOne(each);
		if (one === undefined || whyNot(one.name, list) !== null) return undefined;
		list.push(one);
	}
	return list;
}

/** The list with one under another name; null where it is no longer there. */
export function renamedIn<T extends Kept>(list: readonly T[], from: string, name: string): readonly T[] | null {
	return list.some((each) => each.name === from) ? list.map((each) => (each.name === from ? { ...each, name } : each)) : null;
}

export function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
