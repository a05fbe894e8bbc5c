// A stand-in over a small vault of its own, for the tests of the data half; ended after each test.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { WebSocket } from 'ws';
import { connectDisk, type Disk } from '../disk';
import { startStandIn, type StandIn } from '../server/start-stand-in';

const endings: (() => Promise<void> | void)[] = [];

afterEach(async () => {
	for (let end = endings.pop(); end !== undefined; end = endings.pop()) await end();
});

/** Starts the server over a copy of these files (path to text) and opens a line to it. */
export async function started(files: Readonly<Record<string, string>>): Promise<{ standIn: StandIn; disk: Disk }> {
	const source = await mkdtemp(join(tmpdir(), 'vault-'));
	endings.push(() => rm(source, { recursive: true }));
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(source, path)), { recursive: true });
		await writeFile(join(source, path), text);
	}
	const standIn = await startStandIn({ vault: source, name: 'Prøve', root: join(import.meta.dirname, '..', '..', '..') });
	endings.push(() => standIn.stop());
	const disk = await connected(standIn);
	return { standIn, disk };
}

/** One more page on the same vault. */
export async function connected(standIn: StandIn): Promise<Disk> {
	const disk = await connectDisk(standIn.url, (address) => new WebSocket(address, { origin: standIn.url }) as unknown as globalThis.WebSocket);
	endings.push(() => disk.close());
	return disk;
}

/** Waits until something holds; fails after half a minute, for a machine can have much else to do. */
export async function until(holds: () => boolean): Promise<void> {
	for (let left = 3000; !holds(); left--) {
		if (left === 0) throw new Error('It never came to hold.');
		await new Promise((done) => setTimeout(done, 10));
	}
}
