// Goes through long work a slice at a time, so that typing and drawing have their turn in between.
import type { Steps } from '../index/steps';

/** Milliseconds of work before the app gets its turn. */
export const SLICE = 12;

/** The first slice is worked off at once. True at the end of the work; false as soon as it has lost its sense. */
export async function inSlices(steps: Steps<unknown>, stands: () => boolean): Promise<boolean> {
	while (stands()) {
		if (slice(steps)) return true;
		await new Promise((resolve) => window.setTimeout(resolve, 0));
	}
	return false;
}

function slice(steps: Steps<unknown>): boolean {
	const end = performance.now() + SLICE;
	do {
		if (steps.next().done) return true;
	} while (performance.now() < end);
	return false;
}
