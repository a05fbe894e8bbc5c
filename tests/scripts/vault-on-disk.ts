// A vault in a temporary folder, for tests of the command line.
import { lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { run } from '../../scripts/tillid/main';
import type { Outcome } from '../../scripts/tillid/outcome';

const made: string[] = [];

afterEach(() => {
	for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export class VaultOnDisk {
	readonly root = mkdtempSync(join(tmpdir(), 'tillid-'));

	constructor(files: Readonly<Record<string, string | Buffer>> = {}) {
		made.push(this.root);
		for (const [path, content] of Object.entries(files)) this.write(path, content);
	}

	write(path: string, content: string | Buffer): void {
		mkdirSync(dirname(join(this.root, path)), { recursive: true });
		writeFileSync(join(this.root, path), content);
	}

	read(path: string): string {
		return readFileSync(join(this.root, path), 'utf8');
	}

	at(path: string): string {
		return join(this.root, path);
	}

	/** Runs a command on Tuesday 24 November 2026 at noon. */
	run(command: string, ...args: readonly string[]): Outcome {
		return run([command, this.root, '--today', '2026-11-24', ...args], new Date(2026, 10, 24, 12));
	}

	/** Every file, folder and link with its bytes, mode and time of change. */
	everything(): readonly (readonly [string, number, number, string])[] {
		return readdirSync(this.root, { recursive: true, encoding: 'utf8' })
			.sort()
			.map((path) => {
				const { mode, mtimeMs } = lstatSync(this.at(path));
				const isFile = lstatSync(this.at(path)).isFile();
				return [path, mode, mtimeMs, isFile ? readFileSync(this.at(path), 'latin1') : ''] as const;
			});
	}
}
