// Figures and what is told of them: the middle one, and how far they lie apart.

export interface Figure {
	/** Of the rounds. */
	readonly median: number;
	readonly least: number;
	readonly most: number;
}

export function figureOf(values: readonly number[]): Figure {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
	return { median: at(0.5), least: at(0), most: sorted[sorted.length - 1] ?? 0 };
}

/** The value below which a share of all lie. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Milliseconds of the processor that some work takes: other work of the machine does not count. */
export function timed(work: () => void): number {
	const before = processorTime();
	work();
	return processorTime() - before;
}

/** Milliseconds of the processor that this process has had. */
export function processorTime(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}
