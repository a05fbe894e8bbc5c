// What the server refuses, and what it serves.
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { VaultFolder } from '../server/vault-folder';
import { connected, started, until } from './started';

const FILES = { 'Mig.md': 'jeg\n', '.obsidian/app.json': '{}' };

/** A request as it goes over the wire: a path is sent just as written. */
function raw(port: number, method: string, path: string, headers: Record<string, string> = {}): Promise<{ status: number; body: string }> {
	return new Promise((done, fail) => {
		const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
			let body = '';
			response.setEncoding('utf8').on('data', (part: string) => (body += part));
			response.on('end', () => done({ status: response.statusCode ?? 0, body }));
		});
		sent.on('error', fail).end();
	});
}

describe('paths', () => {
	it.each([
		['up and out', '../ude.md'],
		['up from within', 'Kolleger/../../ude.md'],
		['absolute', '/etc/passwd'],
		['backslashes', '..\\ude.md'],
		['a drive', 'C:/ude.md'],
		['a NUL', 'Mig.md\0.txt'],
		['a single dot', './Mig.md'],
		['nothing between slashes', 'a//b.md'],
		['no text', 7 as unknown as string],
	])('refuses to read, write or move %s', async (_what, path) => {
		const { standIn, disk } = await started(FILES);
		const asked = [disk.read(path), disk.stat(path), disk.names(path), disk.write(path, 'indbrud'), disk.write(path, 'indbrud', true), disk.append(path, 'indbrud'), disk.remove(path), disk.makeFolder(path), disk.removeFolder(path, true), disk.rename(path, 'ny.md'), disk.rename('Mig.md', path)];
		const answers = await Promise.allSettled(asked);
		expect(answers.map(({ status }) => status)).toEqual(asked.map(() => 'rejected'));
		expect(existsSync(join(standIn.vaultFolder, '..', 'ude.md'))).toBe(false);
		expect(readFileSync(join(standIn.vaultFolder, 'Mig.md'), 'utf8')).toBe('jeg\n');
	});

	it.each(['../ude.md', '..%2Fude.md', '%252e%252e/%252e%252e/ude.md', '..%5Cude.md', 'C:%2Fude.md', 'Mig.md%00.txt', './Mig.md', 'a//b.md'])('serves no file by the address %s', async (path) => {
		const { standIn } = await started(FILES);
		writeFileSync(join(standIn.vaultFolder, '..', 'ude.md'), 'hemmelig');
		expect((await raw(standIn.port, 'GET', `/vault/file?path=${path}`)).status).toBe(404);
		expect(await raw(standIn.port, 'GET', '/vault/file?path=Mig.md')).toEqual({ status: 200, body: 'jeg\n' });
	});

	it('refuses a link that leads out, to a file and to a folder, and does not list it', async () => {
		const { standIn, disk } = await started(FILES);
		writeFileSync(join(standIn.vaultFolder, '..', 'hemmelig.md'), 'hemmelig');
		symlinkSync('../hemmelig.md', join(standIn.vaultFolder, 'link.md'));
		symlinkSync('..', join(standIn.vaultFolder, 'mappe'));
		for (const path of ['link.md', 'mappe/hemmelig.md', 'mappe/ny.md']) {
			await expect(disk.read(path)).rejects.toThrow('outside');
			await expect(disk.write(path, 'indbrud')).rejects.toThrow('outside');
		}
		expect((await disk.list()).map((entry) => entry.path)).toEqual(['Mig.md']);
		expect(readFileSync(join(standIn.vaultFolder, '..', 'hemmelig.md'), 'utf8')).toBe('hemmelig');
	});

	it.each(['/plugin/../package.json', '/plugin/%2e%2e/package.json', '/../package.json', '/package.json', '/server/guard.ts'])('serves no file of the project by %s', async (path) => {
		const { standIn } = await started(FILES);
		expect((await raw(standIn.port, 'GET', path)).status).toBe(404);
	});

	it('leaves the vault itself alone', async () => {
		const { disk, standIn } = await started(FILES);
		await expect(disk.removeFolder('', true)).rejects.toThrow();
		await expect(disk.rename('', 'x')).rejects.toThrow();
		expect(existsSync(join(standIn.vaultFolder, 'Mig.md'))).toBe(true);
	});
});

describe('who is answered', () => {
	it.each([
		['another site', { origin: 'http://example.com' }],
		['another port of this machine', { origin: 'http://127.0.0.1:1' }],
		['a page without an address', { origin: 'null' }],
		['a name of somebody else’s', { host: 'stand-in.example.com' }],
		['another site’s picture', { 'sec-fetch-site': 'cross-site' }],
	])('refuses %s', async (_who, headers) => {
		const { standIn } = await started(FILES);
		expect((await raw(standIn.port, 'GET', '/vault/file?path=Mig.md', headers)).status).toBe(403);
		writeFileSync(join(standIn.vaultFolder, 'Mig.md'), 'ændret');
		expect((await raw(standIn.port, 'POST', '/reset', headers)).status).toBe(403);
		expect(readFileSync(join(standIn.vaultFolder, 'Mig.md'), 'utf8')).toBe('ændret');
	});

	it.each([['http://example.com'], [undefined]])('opens no line to a page of %s', async (origin) => {
		const { standIn } = await started(FILES);
		const socket = new WebSocket(`${standIn.url.replace('http', 'ws')}/changes`, origin === undefined ? {} : { origin });
		const ending = await new Promise<string>((done) => {
			socket.on('open', () => done('open'));
			socket.on('error', (error) => done(error.message));
		});
		expect(ending).toContain('403');
	});
});

describe('the vault’s copy', () => {
	it('comes back by reset, and is gone after stop', async () => {
		const { standIn, disk } = await started(FILES);
		let resets = 0;
		disk.onReset(() => resets++);
		await disk.write('Mig.md', 'ændret');
		await disk.write('Ny.md', 'ny');
		await disk.reset();
		expect(readFileSync(join(standIn.vaultFolder, 'Mig.md'), 'utf8')).toBe('jeg\n');
		expect((await disk.list()).map((entry) => entry.path)).toEqual(['Mig.md']);
		expect(resets).toBe(1);
		disk.close();
		await standIn.stop();
		expect(existsSync(standIn.vaultFolder)).toBe(false);
	});

	it('asks the open page for what the command line wants', async () => {
		const { standIn, disk } = await started(FILES);
		disk.onCli((command, params) => `${command} ${params['format'] ?? ''}`);
		const response = await fetch(`${standIn.url}/cli`, { method: 'POST', body: JSON.stringify({ command: 'tillid:check', params: { format: 'json' } }) });
		expect(await response.json()).toMatchObject({ text: 'tillid:check json' });
	});
});

describe('the line', () => {
	it.each(['{', 'null', '7', '[]', '{"type":"ask"}', '{"type":"reply"}', '{"type":"ask","id":1,"verb":"files","paths":7}', Buffer.from([0xff, 0x00, 0x0a]), Buffer.from('ingen linje')])('goes on after %j', async (message) => {
		const { standIn, disk } = await started(FILES);
		const socket = new WebSocket(`${standIn.url.replace('http', 'ws')}/changes`, { origin: standIn.url });
		await new Promise((done) => socket.on('open', done));
		socket.send(message);
		const ended = new Promise((done) => socket.on('close', done));
		socket.close();
		await ended;
		expect((await disk.stat('Mig.md'))?.size).toBe(4);
	});

	it('fails what is asked when it is closed, before and after', async () => {
		const { disk, standIn } = await started(FILES);
		const before = disk.write('Mig.md', 'x'.repeat(1_000_000)).then(() => 'done', () => 'failed');
		await standIn.stop();
		expect(['done', 'failed']).toContain(await before);
		await expect(disk.read('Mig.md')).rejects.toThrow('does not answer');
		await expect(disk.write('Mig.md', 'ny')).rejects.toThrow('does not answer');
	});
});

describe('another program, at the very moment in which a page writes', () => {
	afterEach(() => void vi.restoreAllMocks());

	/** The deed of the folder, with something done by another program before anybody looks. */
	function thenOutside(verb: 'write' | 'remove' | 'rename', outside: (root: string) => void): void {
		const deed = VaultFolder.prototype[verb] as (this: VaultFolder, ...given: never[]) => Promise<never>;
		vi.spyOn(VaultFolder.prototype, verb).mockImplementationOnce(async function (this: VaultFolder, ...given: unknown[]) {
			const answer = await deed.apply(this, given as never[]);
			outside(this.root);
			return answer;
		});
	}

	it.each([
		['changes what was written', 'write', (root: string) => writeFileSync(join(root, 'Mig.md'), 'udefra, og længere'), 'Mig.md', 19],
		['takes away what was written', 'write', (root: string) => rmSync(join(root, 'Mig.md')), 'Mig.md', null],
		['makes anew what was removed', 'remove', (root: string) => writeFileSync(join(root, 'Mig.md'), 'igen'), 'Mig.md', 4],
		['changes what was moved', 'rename', (root: string) => writeFileSync(join(root, 'Dig.md'), 'udefra, og længere'), 'Dig.md', 19],
		['changes another note', 'rename', (root: string) => writeFileSync(join(root, 'Ny.md'), 'ny'), 'Ny.md', 2],
	] as const)('%s: the page itself is told, and so is every other', async (_what, verb, outside, path, size) => {
		const { standIn, disk } = await started(FILES);
		const other = await connected(standIn);
		const told = [disk, other].map((one) => {
			const sizes: (number | null)[] = [];
			one.onChanges((changes) => sizes.push(...changes.filter((change) => change.path === path).map(({ entry }) => entry?.size ?? null)));
			return sizes;
		});
		thenOutside(verb, outside);
		if (verb === 'write') expect((await disk.write('Mig.md', 'min')).size).toBe(3);
		else if (verb === 'remove') await disk.remove('Mig.md');
		else expect((await disk.rename('Mig.md', 'Dig.md')).size).toBe(4);
		await until(() => told.every((sizes) => sizes.at(-1) === size));
		expect(told[0]).toEqual([size]);
	});
});
