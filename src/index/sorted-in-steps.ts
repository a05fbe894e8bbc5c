// Sorting that can be put down in between: a hundred thousand paths sorted in one piece would be felt.
import type { Steps } from './steps';

/** So many items are sorted, or put together, in one step. */
const PIECE = 1000;

/** A list of its own, sorted; what compares as equal keeps its order. */
export function* sortedInSteps<T>(items: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
	let runs: T[][] = [];
	for (let from = 0; from < items.length; from += PIECE) {
		runs.push(items.slice(from, from + PIECE).sort(compare));
		yield;
	}
	while (runs.length > 1) {
		const longer: T[][] = [];
		for (let at = 0; at < runs.length; at += 2) longer.push(yield* merged(runs[at] ?? [], runs[at + 1] ?? [], compare));
		runs = longer;
	}
	return runs[0] ?? [];
}

function* merged<T>(first: readonly T[], second: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
	const all: T[] = [];
	let [at, other] = [0, 0];
	while (at < first.length || other < second.length) {
		const [a, b] = [first[at], second[other]];
		if (b === undefined || (a !== undefined && compare(a, b) <= 0)) {
			if (a !== undefined) all.push(a);
			at += 1;
		} else {
			all.push(b);
			other += 1;
		}
		if (all.length % PIECE === 0) yield;
	}
	return all;
}
