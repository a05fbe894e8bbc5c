// The name that was probably meant by one that nobody has. A bounded edit distance: a slip is found, a guess is not made.
import { byCodeUnits } from './code-units';

/** The most slips that count as one: one in four letters, three at most. */
function allowed(length: number): number {
	return Math.min(3, Math.floor(length / 4));
}

/** How many of the equally near are told. */
const TOLD = 3;

/**
 * The candidates nearest to a name, sorted: none where none is near, several where they are equally near.
 * A name that is the beginning of another counts as one slip: `Hanne` for `Hanne Holm`.
 * @param name folded, as the candidates are
 */
export function nearestNames(name: string, candidates: Iterable<string>): readonly string[] {
	const most = allowed(name.length);
	let least = Infinity;
	let nearest: string[] = [];
	for (const candidate of candidates) {
		const slips = slipsOf(name, candidate, Math.min(most, least));
		if (slips === null || slips > least) continue;
		if (slips < least) nearest = [];
		least = slips;
		nearest.push(candidate);
	}
	return nearest.sort(byCodeUnits).slice(0, TOLD);
}

function slipsOf(name: string, candidate: string, most: number): number | null {
	if (candidate.startsWith(`${name} `)) return 1;
	const slips = slipsBetween(name, candidate, most);
	return slips <= most ? slips : null;
}

/**
 * How many letters must be changed, put in, left out or swapped with their neighbour; `most + 1` as soon as it is more.
 * Two rows of the usual table, only its middle band: time grows with length times `most`.
 */
export function slipsBetween(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: readonly number[] = [];
	let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = nextRow(a, b, row, most, above, before);
		if (Math.min(...current.slice(Math.max(0, row - most), row + most + 1)) > most) return most + 1;
		before = above;
		above = current;
	}
	return Math.min(above[b.length] ?? most + 1, most + 1);
}

function nextRow(a: string, b: string, row: number, most: number, above: readonly number[], before: readonly number[]): readonly number[] {
	const current = new Array<number>(b.length + 1).fill(most + 1);
	current[0] = row;
	for (let column = Math.max(1, row - most); column <= Math.min(b.length, row + most); column++) {
		const same = a[row - 1] === b[column - 1];
		const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
		current[column] = Math.min(
			(above[column] ?? most) + 1,
			(current[column - 1] ?? most) + 1,
			(above[column - 1] ?? most) + (same ? 0 : 1),
			swapped ? (before[column - 2] ?? most) + 1 : Infinity,
		);
	}
	return current;
}
