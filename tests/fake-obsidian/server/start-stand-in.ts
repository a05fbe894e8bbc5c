// Starts the stand-in: a copy of a vault, the page, and the line between them. The one way in, for the demo and the tests.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { keepCaches, keptCaches } from './cache-shelf';
import { ChangeFeed } from './change-feed';
import { refusalOf } from './guard';
import { PageLine } from './page-line';
import { bodyOf, send, sendJson } from './replies';
import { VaultFolder, copyVault } from './vault-folder';
import { answerQuestion, refusalFor } from './vault-verbs';

export interface StandInOptions {
	/** The vault to copy; it is never written to. */
	readonly vault: string;
	/** 0, or none, takes a free one. */
	readonly port?: number;
	/** The app's own language, as `getLanguage` tells it; English without it. */
	readonly language?: string;
	/** The vault's name; its folder's without it. */
	readonly name?: string;
	/** The project's folder, where main.js and manifest.json lie; the working directory without it. */
	readonly root?: string;
	/** A file with the page's script, where it was built before; else it is built at the first request. */
	readonly script?: string;
}

export interface StandIn {
	readonly url: string;
	readonly port: number;
	/** The copy that the page works on. */
	readonly vaultFolder: string;
	/** Ends the server and throws the copy away. */
	stop(): Promise<void>;
	/** Brings the copy back as it was first; open pages load anew. */
	reset(): Promise<void>;
}

const TYPES: ReadonlyMap<string, string> = new Map([
	['html', 'text/html; charset=utf-8'],
	['js', 'text/javascript; charset=utf-8'],
	['css', 'text/css; charset=utf-8'],
	['json', 'application/json'],
]);

const PLUGIN_FILES = ['main.js', 'manifest.json', 'styles.css'];

export async function startStandIn(options: StandInOptions): Promise<StandIn> {
	const root = resolve(options.root ?? process.cwd());
	const standIn = join(root, 'tests', 'fake-obsidian');
	const ground = await mkdtemp(join(tmpdir(), 'tillid-stand-in-'));
	const name = options.name ?? basename(resolve(options.vault));
	const [vaultFolder, writing] = [join(ground, name), join(ground, '.writing')];
	await mkdir(writing);
	await copyVault(options.vault, vaultFolder);

	const folder = new VaultFolder(vaultFolder, writing);
	const line = new PageLine();
	const feed = new ChangeFeed(folder, (changes, except) => line.tell({ type: 'changes', changes }, except));
	await feed.start();
	let script: Promise<PageScript> | null = null;
	const pageScript = (): Promise<PageScript> => (script ??= scriptOf(options.script, standIn, root));
	const reset = async (): Promise<void> => {
		await feed.settle(async () => {
			for (const item of await readdir(vaultFolder)) await rm(join(vaultFolder, item), { recursive: true });
			await copyVault(options.vault, vaultFolder);
		});
		line.tell({ type: 'reset' }, null);
	};

	const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
		const url = new URL(request.url ?? '/', 'http://stand-in');
		const refusal = refusalOf(request, port, false);
		if (refusal !== null) return sendJson(response, 403, { code: 'EACCES', message: refusal });
		switch (`${request.method ?? ''} ${url.pathname}`) {
			case 'GET /config':
				return sendJson(response, 200, { name, language: options.language ?? 'en', basePath: vaultFolder, configDir: '.obsidian' });
			case 'GET /':
				return send(response, 200, Buffer.from((await readFile(join(standIn, 'page.html'), 'utf8')).replace('/page.js', `/page.js?${(await pageScript()).mark}`)), typeOf('html'));
			case 'GET /page.js':
				return send(response, 200, (await pageScript()).text, typeOf('js'), url.search !== '');
			case 'GET /vault/file':
				return folder.read(url.searchParams.get('path') ?? '').then(
					(bytes) => send(response, 200, bytes, typeOf('')),
					(error: unknown) => sendJson(response, 404, refusalFor(error, folder)),
				);
			case 'GET /caches':
				return send(response, 200, keptCaches(resolve(options.vault)), typeOf('json'));
			case 'POST /caches':
				keepCaches(resolve(options.vault), await bodyOf(request));
				return sendJson(response, 200, null);
			case 'POST /reset':
				await reset();
				return sendJson(response, 200, null);
			case 'POST /cli':
				return sendJson(response, 200, await line.ask(JSON.parse((await bodyOf(request)).toString('utf8'))));
			default:
				return answerFile(request, response, url.pathname, standIn, root);
		}
	};

	const server = createServer((request, response) => {
		answer(request, response).catch((error: unknown) => sendJson(response, 500, { code: 'EIO', message: String(error) }));
	});
	// A line that is closed as idle at the very moment at which the page sends on it loses what was sent.
	server.keepAliveTimeout = 0;
	await new Promise<void>((done, fail) => server.once('error', fail).listen(options.port ?? 0, '127.0.0.1', done));
	const address = server.address();
	const port = typeof address === 'object' && address !== null ? address.port : 0;
	line.listen(
		server,
		(request) => refusalOf(request, port, true) === null,
		(question, body, page, answer) => answerQuestion(question, body, page, folder, feed, answer),
		(error) => refusalFor(error, folder),
	);

	const stop = async (): Promise<void> => {
		await feed.stop();
		line.close();
		server.closeAllConnections();
		await new Promise<void>((done) => server.close(() => done()));
		await rm(ground, { recursive: true, force: true });
	};
	return { url: `http://127.0.0.1:${port}`, port, vaultFolder, stop, reset };
}

async function answerFile(request: IncomingMessage, response: ServerResponse, pathname: string, standIn: string, root: string): Promise<void> {
	const plugin = pathname.startsWith('/plugin/') ? pathname.slice('/plugin/'.length) : null;
	const place = placeOf(pathname, plugin, standIn, root);
	if (request.method !== 'GET' || place === null || !existsSync(place)) return sendJson(response, 404, { code: 'ENOENT', message: 'There is nothing there.' });
	send(response, 200, await readFile(place), typeOf(place.slice(place.lastIndexOf('.') + 1)));
}

function typeOf(ending: string): string {
	return TYPES.get(ending) ?? 'application/octet-stream';
}

/** The page's script, and a mark that is another one for every other script: under its mark a browser may keep it. */
interface PageScript {
	readonly text: Buffer;
	readonly mark: string;
}

const read = new Map<string, Promise<PageScript>>();

async function scriptOf(file: string | undefined, standIn: string, root: string): Promise<PageScript> {
	const known = read.get(file ?? standIn);
	if (known) return known;
	// The bundler is loaded only where a page is: most tests have none.
	const text = file === undefined ? import('./page-bundle').then(async ({ bundlePage }) => Buffer.from(await bundlePage(standIn, root))) : readFile(file);
	const script = text.then((bytes) => ({ text: bytes, mark: createHash('sha256').update(bytes).digest('hex').slice(0, 12) }));
	read.set(file ?? standIn, script);
	return script;
}

function placeOf(pathname: string, plugin: string | null, standIn: string, root: string): string | null {
	if (plugin !== null) return PLUGIN_FILES.includes(plugin) ? join(root, plugin) : null;
	return pathname === '/page.css' ? join(standIn, 'page.css') : null;
}
