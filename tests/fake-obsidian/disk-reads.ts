// Reads that are asked for in one breath, in one request: at its start the app reads every note, and each request costs more than a note.

interface Waiting {
	readonly path: string;
	readonly done: (bytes: ArrayBuffer) => void;
	readonly fail: (error: unknown) => void;
}

/** One file's part of the answer's first line: how many bytes of what follows are its own, or why there are none. */
type Told = { readonly size: number } | { readonly code: string; readonly message: string };

/** Most files of one request. */
const MOST = 64;

/** `ask` sends a list of paths, as JSON, and gives the answer: a line of JSON that tells of each, and the bytes of all. */
export function readerOf(ask: (paths: string) => Promise<ArrayBuffer>): (path: string) => Promise<ArrayBuffer> {
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

async function readAll(files: readonly Waiting[], ask: (paths: string) => Promise<ArrayBuffer>): Promise<void> {
	try {
		const answer = await ask(JSON.stringify(files.map(({ path }) => path)));
		let at = new Uint8Array(answer).indexOf(10) + 1;
		const told = JSON.parse(new TextDecoder().decode(answer.slice(0, at))) as readonly Told[];
		for (const [index, file] of told.entries()) {
			const { done, fail } = files[index] ?? {};
			if ('size' in file) done?.(answer.slice(at, (at += file.size)));
			else fail?.(Object.assign(new Error(file.message), { code: file.code }));
		}
	} catch (error) {
		for (const { fail } of files) fail(error);
	}
}
