// How a command ended: what to print, and the exit code.

export interface Outcome {
	/** 0; 1 for problems found and for a refused write; 2 for wrong usage. */
	readonly exit: 0 | 1 | 2;
	/** For standard output, with its line break. */
	readonly out: string;
	/** For standard error, with its line break. */
	readonly err: string;
}

export function done(out: string): Outcome {
	return { exit: 0, out, err: '' };
}

/** A write that was refused. */
export function refusedWrite(message: string): Outcome {
	return { exit: 1, out: '', err: `${message}\n` };
}

export function wrongUsage(message: string): Outcome {
	return { exit: 2, out: '', err: `${message}\n` };
}
