// The tables hold no word that nobody shows: every key of theirs is named somewhere outside of them, as a word of its own or as a value that looks it up.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stringsFor } from '../../src/strings/strings-for';

const SRC = join(import.meta.dirname, '..', '..', 'src');

function isTable(path: string): boolean {
	return /^strings[\\/](?:en|da)(?:-\w+)?\.ts$/.test(path);
}

function wordsOf(source: string): readonly string[] {
	return source.match(/[\w-]+/g) ?? [];
}

function keysIn(table: object, above = ''): readonly (readonly [string, string])[] {
	return Object.entries(table).flatMap(([key, value]: [string, unknown]) => {
		const at = `${above}${key}`;
		return [[at, key] as const, ...(typeof value === 'object' && value !== null && !Array.isArray(value) ? keysIn(value, `${at}.`) : [])];
	});
}

it('holds no word that no file names', () => {
	const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts') && !isTable(path));
	const named = new Set(files.flatMap((path) => wordsOf(readFileSync(join(SRC, path), 'utf8'))));
	expect(keysIn(stringsFor('en')).filter(([, key]) => !named.has(key)).map(([at]) => at)).toEqual([]);
});
