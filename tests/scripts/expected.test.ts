// The sample vault as the command line tells it, against what was recorded. UPDATE_EXPECTED=1 records anew and fails, so that somebody reads it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../../scripts/tillid/main';

const VAULT = join(import.meta.dirname, '..', 'vault');
const EXPECTED = join(import.meta.dirname, '..', 'expected');
const UPDATE = process.env['UPDATE_EXPECTED'] === '1';

it.each([
	['relationships.json', ['relationships', '--format', 'json']],
	['relationships.md', ['relationships', '--format', 'md']],
	['commitments.json', ['commitments', '--all', '--format', 'json']],
	['commitments.txt', ['commitments', '--lang', 'en']],
	['topics.json', ['topics', '--format', 'json']],
	['check.json', ['check', '--format', 'json']],
	['check.txt', ['check', '--lang', 'en']],
	['link.txt', ['link']],
])('%s', (name, [command = '', ...options]) => {
	const { out } = run([command, VAULT, '--today', '2026-11-24', ...options], new Date(2026, 10, 24, 12));
	const file = join(EXPECTED, name);
	if (UPDATE) {
		mkdirSync(EXPECTED, { recursive: true });
		writeFileSync(file, out);
	}
	expect(UPDATE, 'recorded anew: read the difference').toBe(false);
	expect(existsSync(file), `${file} is recorded`).toBe(true);
	expect(out).toBe(readFileSync(file, 'utf8'));
});
