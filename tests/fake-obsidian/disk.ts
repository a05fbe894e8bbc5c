// The page's line to the server: reads and writes the vault's folder, and hears what changed in it from outside.
// The only file that talks to the server. An error carries the code of the file system (`ENOENT`, `EEXIST` …).
import { readerOf } from './disk-reads';
import type { CacheStore } from './kept-caches';

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

type Socket = Pick<WebSocket, 'send' | 'close' | 'addEventListener'>;

interface Heard {
	readonly type: 'changes' | 'done' | 'reset' | 'cli';
	readonly number?: string;
	readonly entry?: DiskEntry | null;
	readonly changes?: readonly DiskChange[];
	readonly id?: number;
	readonly question?: { readonly command: string; readonly params: Record<string, string> };
}

/** Opens the line; `openSocket` is given only where there is no browser. */
export async function connectDisk(url: string, openSocket: (address: string) => Socket = (address) => new WebSocket(address)): Promise<Disk> {
	const page = `page-${Math.random().toString(36).slice(2)}`;
	const ask = (method: string, path: string, body?: string | ArrayBuffer): Promise<Response> => request(url, { 'x-page': page }, method, path, body);
	const json = async <T>(method: string, path: string, body?: string | ArrayBuffer): Promise<T> => (await ask(method, path, body)).json() as Promise<T>;
	const at = (verb: string, path: string): string => `/vault/${verb}?path=${encodeURIComponent(path)}`;
	const config = await json<DiskConfig>('GET', '/config');
	const socket = openSocket(`${url.replace(/^http/, 'ws')}/changes?page=${page}`);
	const line = listen(socket);
	await line.opened;
	const change = changerOf(line, (number, method, path, body) => request(url, { 'x-page': page, 'x-deed': number }, method, path, body));
	const made = async (method: string, path: string, body?: string | ArrayBuffer): Promise<DiskEntry> => (await change(method, path, body)) as DiskEntry;
	return {
		config,
		list: () => json('GET', '/vault/list'),
		names: (path) => json('GET', at('names', path)),
		stat: (path) => json('GET', at('stat', path)),
		read: readerOf(async (paths) => (await ask('POST', '/vault/files', paths)).arrayBuffer()),
		write: (path, data, fresh = false) => made(fresh ? 'POST' : 'PUT', at('file', path), data),
		append: (path, data) => made('POST', at('append', path), data),
		remove: async (path) => void (await change('DELETE', at('file', path))),
		makeFolder: (path) => made('POST', at('folder', path)),
		removeFolder: async (path, recursive) => void (await change('DELETE', `${at('folder', path)}&recursive=${String(recursive)}`)),
		rename: (from, to) => made('POST', `/vault/rename?from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`),
		onChanges: (heard) => line.on('changes', (message) => heard(message.changes ?? [])),
		onReset: (heard) => line.on('reset', heard),
		onCli: (answer) => line.on('cli', (message) => void reply(socket, message, answer)),
		keptCaches: () => json('GET', '/caches'),
		keepCaches: async (fresh) => void (await ask('POST', '/caches', JSON.stringify(fresh))),
		reset: async () => void (await ask('POST', '/reset')),
		close: () => socket.close(),
	};
}

/** A change is done when the line says so, not when its request is answered: only on the line it stands in its order among what others did. */
function changerOf(line: Line, ask: (number: string, method: string, path: string, body?: string | ArrayBuffer) => Promise<unknown>): (method: string, path: string, body?: string | ArrayBuffer) => Promise<DiskEntry | null> {
	const waiting = new Map<string, (entry: DiskEntry | null) => void>();
	let count = 0;
	line.on('done', ({ number = '', entry = null }) => {
		waiting.get(number)?.(entry);
		waiting.delete(number);
	});
	return (method, path, body) =>
		new Promise((done, fail) => {
			const number = String(++count);
			waiting.set(number, done);
			ask(number, method, path, body).catch((error: unknown) => {
				waiting.delete(number);
				fail(error instanceof Error ? error : new Error(String(error)));
			});
		});
}

async function request(url: string, headers: Readonly<Record<string, string>>, method: string, path: string, body?: string | ArrayBuffer): Promise<Response> {
	const response = await fetch(url + path, { method, headers, ...(body === undefined ? {} : { body }) });
	if (response.ok) return response;
	const { code, message } = (await response.json()) as { code: string; message: string };
	throw Object.assign(new Error(message), { code });
}

interface Line {
	readonly opened: Promise<void>;
	on(type: Heard['type'], heard: (message: Heard) => void): void;
}

function listen(socket: Socket): Line {
	const handlers = new Map<Heard['type'], (message: Heard) => void>();
	socket.addEventListener('message', (event: MessageEvent) => {
		const message = JSON.parse(String(event.data)) as Heard;
		handlers.get(message.type)?.(message);
	});
	const opened = new Promise<void>((done, fail) => {
		socket.addEventListener('open', () => done());
		socket.addEventListener('error', () => fail(new Error('The stand-in’s server does not answer.')));
	});
	return { opened, on: (type, heard) => void handlers.set(type, heard) };
}

async function reply(socket: Socket, message: Heard, answer: (command: string, params: Record<string, string>) => string | Promise<string>): Promise<void> {
	const { command = '', params = {} } = message.question ?? {};
	try {
		socket.send(JSON.stringify({ id: message.id, text: await answer(command, params) }));
	} catch (error) {
		socket.send(JSON.stringify({ id: message.id, error: error instanceof Error ? error.message : String(error) }));
	}
}
