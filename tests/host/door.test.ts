// What the door remembers when a piece of work breaks off in the middle: whatever was written can be taken back, and what was not turned can be turned later.
import { beforeEach, describe, expect, it } from 'vitest';
import { Door } from '../../src/host/door';
import { UndoJournal } from '../../src/host/undo-journal';

/** A vault in memory, whose disk gives up on some paths. */
class Disk {
	readonly files = new Map<string, string>();
	/** Writing to these fails. */
	readonly broken = new Set<string>();
	/** Called at each read, before the text is handed out. */
	onRead: (path: string) => void = () => undefined;
	/** A write of the app's own, such as an editor's: what changes a file stands in line behind it. */
	underWay: Promise<void> = Promise.resolve();
	private readonly stored = new Map<string, unknown>();

	readonly adapter = { exists: async (path: string) => this.files.has(path) };
	readonly vault = {
		adapter: this.adapter,
		getFileByPath: (path: string) => (this.files.has(path) ? { path } : null),
		getAbstractFileByPath: (path: string) => (this.files.has(path) ? { path } : null),
		createFolder: async () => undefined,
		read: async ({ path }: { path: string }) => {
			this.onRead(path);
			return this.files.get(path) ?? '';
		},
		create: async (path: string, text: string) => this.put(path, text),
		process: async ({ path }: { path: string }, change: (text: string) => string) => {
			await this.underWay;
			this.onRead(path);
			const after = change(this.files.get(path) ?? '');
			this.put(path, after);
			return after;
		},
	};
	readonly fileManager = {
		trashFile: async ({ path }: { path: string }) => {
			this.fail(path);
			this.files.delete(path);
		},
	};
	readonly workspace = { getLeavesOfType: () => [] };

	loadLocalStorage(key: string): unknown {
		return this.stored.get(key) ?? null;
	}

	saveLocalStorage(key: string, value: unknown): void {
		this.stored.set(key, structuredClone(value));
	}

	private put(path: string, text: string): { path: string } {
		this.fail(path);
		this.files.set(path, text);
		return { path };
	}

	private fail(path: string): void {
		if (this.broken.has(path)) throw new Error(`${path}: the disk is full`);
	}
}

let disk: Disk;
let door: Door;
const append = (path: string) => ({ path, change: (text: string) => ({ ok: true as const, edits: [{ from: text.length, to: text.length, insert: '!' }] }) });
const texts = (): Readonly<Record<string, string>> => Object.fromEntries(disk.files);

beforeEach(() => {
	disk = new Disk();
	disk.files.set('A.md', 'a').set('B.md', 'b').set('C.md', 'c');
	// The disk is the app as far as the door needs one.
	const app = disk as never;
	door = new Door(app, new UndoJournal(app), () => undefined);
});

describe('work that breaks off', () => {
	it('leaves a way back for what was written', async () => {
		disk.broken.add('C.md');
		await expect(door.carryOut({ label: 'x', notes: [{ path: 'New.md', text: 'n', folder: '' }], changes: [append('A.md'), append('C.md')] })).rejects.toThrow('disk is full');
		expect(texts()).toEqual({ 'A.md': 'a!', 'B.md': 'b', 'C.md': 'c', 'New.md': 'n' });
		expect((await door.turnBack('done'))?.outcome).toEqual({ ok: true });
		expect(texts()).toEqual({ 'A.md': 'a', 'B.md': 'b', 'C.md': 'c' });
		expect(door.canUndo).toBe(false);
	});

	it('remembers nothing where nothing was written', async () => {
		disk.broken.add('A.md');
		await expect(door.carryOut({ label: 'x', changes: [append('A.md'), append('B.md')] })).rejects.toThrow('disk is full');
		expect(door.canUndo).toBe(false);
	});
});

describe('a way back that breaks off', () => {
	beforeEach(async () => {
		await door.carryOut({ label: 'x', changes: [append('A.md'), append('B.md'), append('C.md')] });
		disk.broken.add('A.md');
	});

	it('can be finished later', async () => {
		await expect(door.turnBack('done')).rejects.toThrow('disk is full');
		expect(texts()).toEqual({ 'A.md': 'a!', 'B.md': 'b', 'C.md': 'c' });
		disk.broken.clear();
		expect((await door.turnBack('done'))?.outcome).toEqual({ ok: true });
		expect(texts()).toEqual({ 'A.md': 'a', 'B.md': 'b', 'C.md': 'c' });
		expect(door.canUndo).toBe(false);
	});

	it('can be turned round', async () => {
		await expect(door.turnBack('done')).rejects.toThrow('disk is full');
		disk.broken.clear();
		expect((await door.turnBack('undone'))?.outcome).toEqual({ ok: true });
		expect(texts()).toEqual({ 'A.md': 'a!', 'B.md': 'b!', 'C.md': 'c!' });
		await door.turnBack('done');
		await door.turnBack('done');
		expect(texts()).toEqual({ 'A.md': 'a', 'B.md': 'b', 'C.md': 'c' });
	});

	it('stays whole where it was refused before anything was turned', async () => {
		disk.files.set('B.md', 'something else');
		expect((await door.turnBack('done'))?.outcome).toMatchObject({ ok: false, why: 'text-changed', path: 'B.md' });
		expect(await door.turnBack('undone')).toBeNull();
		expect(door.canUndo).toBe(true);
	});
});

it('reads a note as it stands once a save that is under way has reached the disk', async () => {
	disk.underWay = new Promise((done) => setTimeout(done, 5)).then(() => void disk.files.set('A.md', 'a, and more'));
	expect(await door.read('A.md')).toBe('a, and more');
});

describe('notes that go to the trash', () => {
	it('stay where somebody writes in them meanwhile', async () => {
		let reads = 0;
		disk.onRead = (path) => {
			if (path === 'B.md' && (reads += 1) === 2) disk.files.set('B.md', 'b, and more');
		};
		const trash = [{ path: 'A.md', text: 'a' }, { path: 'B.md', text: 'b' }];
		expect(await door.carryOut({ label: 'x', trash })).toMatchObject({ ok: false, why: 'text-changed', path: 'B.md' });
		expect(texts()).toEqual({ 'B.md': 'b, and more', 'C.md': 'c' });
		await door.turnBack('done');
		expect(texts()).toEqual({ 'A.md': 'a', 'B.md': 'b, and more', 'C.md': 'c' });
	});
});

describe('the way back of one certain write', () => {
	const write = async (label: string, path: string): Promise<number | null> => {
		const outcome = await door.carryOut({ label, changes: [append(path)] });
		return outcome.ok ? (outcome.at ?? null) : null;
	};

	it('takes back that one and not the last', async () => {
		const first = await write('first', 'A.md');
		expect(first).not.toBe(await write('second', 'B.md'));
		expect((await door.turnBack('done', first))?.step.label).toBe('first');
		expect(texts()).toEqual({ 'A.md': 'a', 'B.md': 'b!', 'C.md': 'c' });
		expect((await door.turnBack('undone'))?.step.label).toBe('first');
		expect(texts()).toEqual({ 'A.md': 'a!', 'B.md': 'b!', 'C.md': 'c' });
	});

	it('is none where nothing was written, though something of that name was before', async () => {
		await write('first', 'A.md');
		expect(await door.carryOut({ label: 'first', changes: [{ path: 'B.md', change: () => ({ ok: true, edits: [] }) }] })).toEqual({ ok: true, there: true });
	});

	it('is nothing where it was taken back already', async () => {
		await write('first', 'A.md');
		const second = await write('second', 'B.md');
		await door.turnBack('done');
		expect(await door.turnBack('done', second)).toBeNull();
		expect(texts()).toEqual({ 'A.md': 'a!', 'B.md': 'b', 'C.md': 'c' });
	});

	it('is there again where it was done again', async () => {
		const first = await write('first', 'A.md');
		await door.turnBack('done');
		await door.turnBack('undone');
		expect((await door.turnBack('done', first))?.outcome).toEqual({ ok: true });
		expect(texts()).toEqual({ 'A.md': 'a', 'B.md': 'b', 'C.md': 'c' });
	});

	it('is refused where a later one has changed the same words', async () => {
		const first = await write('first', 'A.md');
		disk.files.set('A.md', 'aha');
		expect((await door.turnBack('done', first))?.outcome).toMatchObject({ ok: false, why: 'text-changed' });
		expect(door.canUndo).toBe(true);
	});
});
