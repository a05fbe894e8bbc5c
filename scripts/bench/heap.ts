// How much memory the index of a vault holds, in a process of its own that can collect garbage when told to.
import type { VaultFile } from './contenders';
import { wholeIndex } from './contenders';

/** Bytes of live heap for each note; the texts are read and let go. */
export function heapPerNote(root: string, files: readonly VaultFile[]): number {
	const before = live();
	const index = wholeIndex(root, files);
	const after = live();
	// Asked only now, so that it lives until here.
	return index.revision === 0 ? 0 : (after - before) / files.length;
}

function live(): number {
	if (globalThis.gc === undefined) throw new Error('Node has to be started with --expose-gc');
	for (let times = 0; times < 4; times += 1) globalThis.gc();
	return process.memoryUsage().heapUsed;
}
