// What a page may ask of the vault's folder, request by request. Paths come decoded, once, from the query.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ChangeFeed, Deed } from './change-feed';
import { FolderError, type VaultFolder } from './vault-folder';

const MOST_BYTES = 64 * 1024 * 1024;

const STATUS: ReadonlyMap<string, number> = new Map([
	['ENOENT', 404],
	['EEXIST', 409],
	['EACCES', 403],
	['E2BIG', 413],
	['EUNKNOWN', 404],
]);

/** Answers a request below `/vault/`; every error becomes `{ code, message }`. */
export async function answerVault(request: IncomingMessage, response: ServerResponse, url: URL, folder: VaultFolder, feed: ChangeFeed): Promise<void> {
	try {
		const answer = await answerTo(request, url, folder, feed);
		if (Buffer.isBuffer(answer)) send(response, 200, answer, 'application/octet-stream');
		else sendJson(response, 200, answer);
	} catch (error) {
		const told = refusal(error, folder);
		sendJson(response, STATUS.get(told.code) ?? 400, told);
	}
}

function refusal(error: unknown, folder: VaultFolder): { code: string; message: string } {
	const code = error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
	return { code, message: error instanceof Error ? withoutPlaces(error.message, folder.root) : String(error) };
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
	send(response, status, Buffer.from(JSON.stringify(value)), 'application/json');
}

/** `lasting` where the address changes with what is under it. */
export function send(response: ServerResponse, status: number, body: Buffer, type: string, lasting = false): void {
	response.writeHead(status, { 'content-type': type, 'content-length': body.length, 'cache-control': lasting ? 'max-age=86400, immutable' : 'no-store', 'x-content-type-options': 'nosniff' });
	response.end(body);
}

export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of request as AsyncIterable<Buffer>) {
		size += part.length;
		if (size > MOST_BYTES) throw new FolderError('E2BIG', 'That is more than a note can be.');
		parts.push(part);
	}
	return Buffer.concat(parts);
}

async function answerTo(request: IncomingMessage, url: URL, folder: VaultFolder, feed: ChangeFeed): Promise<unknown> {
	const path = url.searchParams.get('path') ?? '';
	const by = { page: String(request.headers['x-page'] ?? ''), number: String(request.headers['x-deed'] ?? '') };
	const body = request.method === 'PUT' || request.method === 'POST' ? await bodyOf(request) : Buffer.alloc(0);
	const change = async (work: () => Promise<Deed>): Promise<unknown> => (await feed.carryOut(by, work)).made[0] ?? null;
	switch (`${request.method ?? ''} ${url.pathname}`) {
		case 'GET /vault/list':
			return folder.entries();
		case 'GET /vault/names':
			return folder.names(path);
		case 'GET /vault/stat':
			return folder.entry(path);
		case 'GET /vault/file':
			return folder.read(path);
		case 'POST /vault/files':
			return readAll(body, folder);
		case 'PUT /vault/file':
			return change(async () => ({ made: [await folder.write(path, body, false)] }));
		case 'POST /vault/file':
			return change(async () => ({ made: [await folder.write(path, body, true)] }));
		case 'POST /vault/append':
			return change(async () => ({ made: [await folder.write(path, Buffer.concat([await folder.read(path), body]), false)] }));
		case 'DELETE /vault/file':
			return change(() => folder.remove(path).then(() => ({ made: [], gone: path })));
		case 'POST /vault/folder':
			return change(async () => ({ made: [await folder.makeFolder(path)] }));
		case 'DELETE /vault/folder':
			return change(() => folder.removeFolder(path, url.searchParams.get('recursive') === 'true').then(() => ({ made: [], gone: path })));
		case 'POST /vault/rename': {
			const [from, to] = [url.searchParams.get('from') ?? '', url.searchParams.get('to') ?? ''];
			return change(async () => ({ made: [await folder.rename(from, to)], moved: { from, to } }));
		}
		default:
			throw new FolderError('EUNKNOWN', 'There is no such request.');
	}
}

/** A line of JSON that tells of each file its size or why it is not there, and then the bytes of all. */
async function readAll(body: Buffer, folder: VaultFolder): Promise<Buffer> {
	const paths = JSON.parse(body.toString('utf8')) as readonly string[];
	const read = await Promise.all(paths.map((path) => folder.read(path).catch((error: unknown) => refusal(error, folder))));
	const told = read.map((one) => (Buffer.isBuffer(one) ? { size: one.length } : one));
	return Buffer.concat([Buffer.from(`${JSON.stringify(told)}\n`), ...read.filter((one) => Buffer.isBuffer(one))]);
}

function withoutPlaces(message: string, root: string): string {
	return message.split(root).join('');
}
