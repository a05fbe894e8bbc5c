// The command line killed while it writes: every note is whole, old or new, and a second run completes.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { note } from '../index/vault-of';
import { VaultOnDisk } from './vault-on-disk';

const SCRIPT = join(import.meta.dirname, '..', '..', 'scripts', 'tillid.mjs');

/** How many runs are killed; TILLID_KILLS=100 for a thorough look. */
const KILLS = Number(process.env['TILLID_KILLS'] ?? 4);

/** Milliseconds: a busy machine takes its time. */
const PATIENCE = 120_000 + KILLS * 20_000;

const PEOPLE = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`Kolleger/K${i}.md`, note('kollega', [`interesser: [emne ${i % 20}, Emne ${(i + 1) % 20}]`], ['Tekst. '.repeat(2000)])]));

type Command = (root: string) => readonly string[];

const link: Command = (root) => [SCRIPT, 'link', root, '--apply', '--today', '2026-11-24'];

/** Every visible note with its text. */
function notesIn(root: string): ReadonlyMap<string, string> {
	const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
	return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** Runs the command and kills it some time after it has begun, as `begun` tells. */
async function killedRun(command: readonly string[], delay: number, begun: () => boolean): Promise<void> {
	const child = spawn(process.execPath, command, { stdio: 'ignore' });
	const ended = new Promise((resolve) => child.once('exit', resolve));
	while (child.exitCode === null && child.signalCode === null && !begun()) await new Promise((resolve) => setTimeout(resolve, 1));
	await new Promise((resolve) => setTimeout(resolve, delay));
	child.kill('SIGKILL');
	await ended;
}

it('link --apply', async () => {
	const vault = new VaultOnDisk(PEOPLE);
	const before = notesIn(vault.root);
	const whole = mkdtempSync(join(tmpdir(), 'tillid-whole-'));
	cpSync(vault.root, whole, { recursive: true });
	const started = performance.now();
	expect(spawnSync(process.execPath, link(whole)).status).toBe(0);
	const longest = (performance.now() - started) / 2;
	const after = notesIn(whole);
	expect(after.size).toBeGreaterThan(before.size);
	let interrupted = 0;
	for (let kill = 0; kill < KILLS || interrupted === 0; kill++) {
		const root = mkdtempSync(join(tmpdir(), 'tillid-killed-'));
		cpSync(vault.root, root, { recursive: true });
		// Whoever saw the beginning too late, every time, kills it sooner: half as late with each further try.
		if (kill < KILLS) await killedRun(link(root), (longest * kill) / KILLS / 4, () => readdirSync(root).includes('Emner'));
		else await killedRun(link(root), longest / 2 ** (kill - KILLS), () => true);
		const left = notesIn(root);
		for (const [path, text] of left) expect([before.get(path), after.get(path)], path).toContain(text);
		if ([...after].some(([path, text]) => left.get(path) !== text)) interrupted++;
		expect(spawnSync(process.execPath, link(root)).status).toBe(0);
		expect(notesIn(root)).toEqual(after);
		expect(readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('.tmp'))).toEqual([]);
		rmSync(root, { recursive: true });
	}
	rmSync(whole, { recursive: true });
}, PATIENCE);

it('settle', async () => {
	const lines = Array.from({ length: 20_000 }, (_, at) => `- [ ] jeg: ringer nummer ${at}`);
	const path = 'Kolleger/Hanne.md';
	const vault = new VaultOnDisk({ [path]: note('kollega', [], lines) });
	const command = [SCRIPT, 'settle', vault.root, `${path}:10004`, 'kept', '--today', '2026-11-24'];
	const before = vault.read(path);
	const started = performance.now();
	expect(spawnSync(process.execPath, command).status).toBe(0);
	const took = performance.now() - started;
	const after = vault.read(path);
	expect(after).not.toBe(before);
	let interrupted = 0;
	for (let kill = 0; kill < KILLS || interrupted === 0; kill++) {
		vault.write(path, before);
		// The writing is the end of it; a machine that has become quicker meanwhile is killed sooner and sooner.
		await killedRun(command, kill < KILLS ? took * (0.5 + (0.5 * kill) / KILLS) : took / 2 ** (kill - KILLS + 2), () => true);
		const left = vault.read(path);
		expect(left === before || left === after).toBe(true);
		if (left === before) {
			interrupted++;
			expect(spawnSync(process.execPath, command).status).toBe(0);
		}
		expect(vault.read(path)).toBe(after);
		expect(readdirSync(vault.root, { recursive: true, encoding: 'utf8' }).filter((file) => file.includes('.tmp'))).toEqual([]);
	}
}, PATIENCE);
