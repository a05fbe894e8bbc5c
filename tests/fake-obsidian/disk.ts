// The page's line to the server: reads and writes the vault's folder, and hears what changed in it from outside.
// The only file that talks to the server. An error carries the code of the file system (`ENOENT`, `EEXIST` …).
import { readerOf } from './disk-reads';
import type { CacheStore } from './kept-caches';
import { packed, unpacked } from './line-message';

export interface DiskEntry {
	readonly path: string;
	readonly kind: 'file' | 'folder';
	readonly ctime: number;
	readonly mtime: number;
	readonly size: number;
}

/** `entry` is null where something is gone. */
export interface DiskChange {
	readonly path: string;
	readonly entry: DiskEntry | null;
}

export interface DiskConfig {
	readonly name: string;
	readonly language: string;
	readonly basePath: string;
	readonly configDir: string;
}

export interface Disk extends CacheStore {
	readonly config: DiskConfig;
	list(): Promise<readonly DiskEntry[]>;
	names(path: string): Promise<{ files: string[]; folders: string[] }>;
	stat(path: string): Promise<DiskEntry | null>;
	read(path: string): Promise<ArrayBuffer>;
	/** `fresh` refuses where a file already is. */
	write(path: string, data: string | ArrayBuffer, fresh?: boolean): Promise<DiskEntry>;
	append(path: string, data: string | ArrayBuffer): Promise<DiskEntry>;
	remove(path: string): Promise<void>;
	makeFolder(path: string): Promise<DiskEntry>;
	removeFolder(path: string, recursive: boolean): Promise<void>;
	rename(from: string, to: string): Promise<DiskEntry>;
	onChanges(heard: (changes: readonly DiskChange[]) => void): void;
	onReset(heard: () => void): void;
	onCli(answer: (command: string, params: Record<string, string>) => string | Promise<string>): void;
	/** Tells the server to bring the vault back as it was first. */
	reset(): Promise<void>;
	close(): void;
}

type Socket = Pick<WebSocket, 'send' | 'close' | 'addEventListener' | 'binaryType'>;

interface Heard {
	readonly type: 'answer' | 'changes' | 'reset' | 'cli';
	readonly id?: number;
	/** An answer's. */
	readonly value?: unknown;
	readonly refusal?: { readonly code: string; readonly message: string };
	readonly changes?: readonly DiskChange[];
	readonly question?: { readonly command: string; readonly params: Record<string, string> };
}

interface Answer<T> {
	readonly value: T;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Opens the line; `openSocket` is given only where there is no browser. */
export async function connectDisk(url: string, openSocket: (address: string) => Socket = (address) => new WebSocket(address)): Promise<Disk> {
	const config = await request(url, 'GET', '/config').then((response) => response.json() as Promise<DiskConfig>);
	const socket = openSocket(`${url.replace(/^http/, 'ws')}/changes?page=${Math.random().toString(36).slice(2)}`);
	const line = new Line(socket);
	await line.opened;
	const ask = async <T>(verb: string, what: Readonly<Record<string, unknown>>, data?: string | ArrayBuffer): Promise<T> => (await line.ask<T>({ verb, ...what }, data)).value;
	return {
		config,
		list: () => ask('list', {}),
		names: (path) => ask('names', { path }),
		stat: (path) => ask('stat', { path }),
		read: readerOf((paths) => line.ask({ verb: 'files', paths })),
		write: (path, data, fresh = false) => ask(fresh ? 'write-new' : 'write', { path }, data),
		append: (path, data) => ask('append', { path }, data),
		remove: (path) => ask('remove', { path }),
		makeFolder: (path) => ask('make-folder', { path }),
		removeFolder: (path, recursive) => ask('remove-folder', { path, recursive }),
		rename: (path, to) => ask('rename', { path, to }),
		onChanges: (heard) => line.on('changes', (message) => heard(message.changes ?? [])),
		onReset: (heard) => line.on('reset', heard),
		onCli: (answer) => line.on('cli', (message) => void reply(socket, message, answer)),
		keptCaches: async () => (await request(url, 'GET', '/caches')).json(),
		keepCaches: async (fresh) => void (await request(url, 'POST', '/caches', JSON.stringify(fresh))),
		reset: async () => void (await request(url, 'POST', '/reset')),
		close: () => socket.close(),
	};
}

async function request(url: string, method: string, path: string, body?: string): Promise<Response> {
	const response = await fetch(url + path, { method, ...(body === undefined ? {} : { body }) });
	if (response.ok) return response;
	throw errorOf((await response.json()) as { code: string; message: string });
}

/** Questions and their answers, and what the server tells unasked, in the order in which it happened. */
class Line {
	readonly opened: Promise<void>;
	private readonly handlers = new Map<Heard['type'], (message: Heard) => void>();
	private readonly waiting = new Map<number, { readonly done: (answer: Answer<unknown>) => void; readonly fail: (error: Error) => void }>();
	private count = 0;
	private closed = false;

	constructor(private readonly socket: Socket) {
		socket.binaryType = 'arraybuffer';
		socket.addEventListener('message', ({ data }: MessageEvent<string | ArrayBuffer>) => this.hear(data));
		socket.addEventListener('close', () => {
			this.closed = true;
			this.waiting.forEach(({ fail }) => fail(noAnswer()));
		});
		this.opened = new Promise((done, fail) => {
			socket.addEventListener('open', () => done());
			socket.addEventListener('error', () => fail(noAnswer()));
		});
	}

	on(type: Heard['type'], heard: (message: Heard) => void): void {
		this.handlers.set(type, heard);
	}

	/** Fails with what the server refused, under its code. */
	ask<T>(what: Readonly<Record<string, unknown>>, data: string | ArrayBuffer = ''): Promise<Answer<T>> {
		// A closed socket takes what is sent, and throws it away.
		if (this.closed) return Promise.reject(noAnswer());
		const id = ++this.count;
		const answer = new Promise<Answer<T>>((done, fail) => this.waiting.set(id, { done: (given) => done(given as Answer<T>), fail }));
		this.socket.send(packed({ type: 'ask', id, ...what }, typeof data === 'string' ? new TextEncoder().encode(data) : new Uint8Array(data)));
		return answer;
	}

	private hear(data: string | ArrayBuffer): void {
		const { head, bytes } = unpacked<Heard>(typeof data === 'string' ? data : new Uint8Array(data));
		if (head.type !== 'answer') return this.handlers.get(head.type)?.(head);
		const { done, fail } = this.waiting.get(head.id ?? 0) ?? {};
		this.waiting.delete(head.id ?? 0);
		if (head.refusal === undefined) done?.({ value: head.value, bytes });
		else fail?.(errorOf(head.refusal));
	}
}

function noAnswer(): Error {
	return new Error('The stand-in’s server does not answer.');
}

function errorOf({ code, message }: { readonly code: string; readonly message: string }): Error {
	return Object.assign(new Error(message), { code });
}

async function reply(socket: Socket, message: Heard, answer: (command: string, params: Record<string, string>) => string | Promise<string>): Promise<void> {
	const { command = '', params = {} } = message.question ?? {};
	const send = (told: Readonly<Record<string, unknown>>): void => socket.send(packed({ type: 'reply', id: message.id, ...told }));
	try {
		send({ text: await answer(command, params) });
	} catch (error) {
		send({ error: error instanceof Error ? error.message : String(error) });
	}
}
