// Reads that are asked for in one breath, in one question: at its start the app reads every note, and each question costs more than a note.

interface Waiting {
	readonly path: string;
	readonly done: (bytes: ArrayBuffer) => void;
	readonly fail: (error: unknown) => void;
}

/** One file's part of the answer: how many bytes of those behind it are its own, or why there are none. */
type Told = { readonly size: number } | { readonly code: string; readonly message: string };

interface Answer {
	readonly value: readonly Told[];
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Most files of one question. */
const MOST = 64;

/** `ask` sends a list of paths, and gives what is told of each and the bytes of all. */
export function readerOf(ask: (paths: readonly string[]) => Promise<Answer>): (path: string) => Promise<ArrayBuffer> {
	let waiting: Waiting[] = [];
	const send = (): void => {
		const all = waiting;
		waiting = [];
		for (let at = 0; at < all.length; at += MOST) void readAll(all.slice(at, at + MOST), ask);
	};
	return (path) =>
		new Promise((done, fail) => {
			if (waiting.length === 0) queueMicrotask(send);
			waiting.push({ path, done, fail });
		});
}

async function readAll(files: readonly Waiting[], ask: (paths: readonly string[]) => Promise<Answer>): Promise<void> {
	try {
		const { value, bytes } = await ask(files.map(({ path }) => path));
		let at = 0;
		for (const [index, told] of value.entries()) {
			const { done, fail } = files[index] ?? {};
			if ('size' in told) done?.(bytes.slice(at, (at += told.size)).buffer);
			else fail?.(Object.assign(new Error(told.message), { code: told.code }));
		}
	} catch (error) {
		for (const { fail } of files) fail(error);
	}
}
