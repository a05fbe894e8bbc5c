// Whether work grows faster than what it is done on: told by ratios within one run, never by a bound in seconds, so that a slow or busy machine changes nothing.

/** What twice as much may take, in times. */
const MOST = 2.5;
/** Milliseconds of the processor below which nothing can be told. */
const SHORT = 30;
const TRIES = 4;

/**
 * Null where work on twice as much takes no more than two and a half times as long; else what was measured.
 * @param work does its work on something of about this size
 */
export function outOfProportion(work: (size: number) => void, least: number): string | null {
	const told: string[] = [];
	for (let tried = 0; tried < TRIES; tried++) {
		// The machine may do other things too, and the engine sets to work slowly: what looks wrong is tried again on more.
		const size = least * Math.min(4, 2 ** tried);
		const once = Math.min(timeOf(() => work(size)), timeOf(() => work(size)));
		const twice = Math.min(timeOf(() => work(2 * size)), timeOf(() => work(2 * size)));
		if (twice < SHORT + MOST * once) return null;
		told.push(`${once.toFixed(0)} ms, then ${twice.toFixed(0)} ms`);
	}
	return told.join('; ');
}

/** Milliseconds of this process alone. */
function timeOf(work: () => void): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}
