// debounce: calls once for many, after a time.

interface Debouncer<T extends unknown[], V> {
	(...args: [...T]): this;
	cancel(): this;
	run(): V | void;
}

/** Without `resetTimer` the first call sets the time, and later ones only change what is handed over. */
export function debounce<T extends unknown[], V>(cb: (...args: [...T]) => V, timeout = 0, resetTimer = false): Debouncer<T, V> {
	let timer: ReturnType<typeof setTimeout> | null = null;
	let last: [...T] | null = null;
	const stop = (): void => {
		if (timer !== null) clearTimeout(timer);
		timer = null;
	};
	const run = (): V | void => {
		stop();
		const args = last;
		last = null;
		if (args !== null) return cb(...args);
	};
	const call = (...args: [...T]): unknown => {
		last = args;
		if (resetTimer) stop();
		timer ??= setTimeout(run, timeout);
		return debounced;
	};
	const cancel = (): unknown => {
		stop();
		last = null;
		return debounced;
	};
	const debounced = Object.assign(call, { cancel, run }) as unknown as Debouncer<T, V>;
	return debounced;
}
