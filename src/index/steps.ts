// Long work that can be put down after any of its parts: whoever needs the answer at once goes through, whoever has time lets others have a turn in between.

/** Work that pauses after each of its parts, and ends with its answer. */
export type Steps<T> = Generator<undefined, T>;

/** The answer, without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}

/** Each item gone over, with a pause after it. */
export function* each<T>(items: Iterable<T>, visit: (item: T) => void): Steps<void> {
	for (const item of items) {
		visit(item);
		yield;
	}
}
