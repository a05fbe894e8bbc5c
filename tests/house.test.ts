// Holds the rule of the house: which floor may import which, and what no line of src may do.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withFileList } from '../scripts/architecture.mjs';

const ROOT = join(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');

/** From the ground up; floors on one line may not import each other. */
const FLOORS: readonly (readonly string[])[] = [['text'], ['model'], ['index'], ['edit'], ['strings'], ['views', 'report'], ['host'], ['main']];

interface SourceFile {
	readonly path: string;
	readonly text: string;
	readonly imports: readonly string[];
}

const files: readonly SourceFile[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.ts'))
	.map((path) => {
		const text = readFileSync(join(SRC, path), 'utf8');
		return { path: path.split(sep).join('/'), text, imports: importsOf(text) };
	});

function importsOf(text: string): string[] {
	return [...text.matchAll(/^(?:import|export)\s[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm)].map((match) => match[1] ?? match[2] ?? '');
}

function floorOf(path: string): number {
	const room = path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.ts$/, '');
	return FLOORS.findIndex((floor) => floor.includes(room));
}

function roomOf(path: string): string {
	return path.includes('/') ? path.slice(0, path.indexOf('/')) : path;
}

/** The file an import leads to, from src; null for a package or a template. */
function target(from: string, specifier: string): string | null {
	if (!specifier.startsWith('.')) return null;
	const path = normalize(join(dirname(from), specifier)).split(sep).join('/');
	return path.startsWith('..') ? null : `${path}.ts`;
}

describe('the house', () => {
	it('has a floor for every file', () => {
		expect(files.length).toBeGreaterThan(0);
		expect(files.filter((file) => floorOf(file.path) === -1).map((file) => file.path)).toEqual([]);
	});

	it('imports only from its own floor or a lower one', () => {
		const wrong = files.flatMap((file) =>
			file.imports.flatMap((specifier) => {
				const to = target(file.path, specifier);
				if (to === null) return [];
				const sameRoom = roomOf(to) === roomOf(file.path);
				const fine = sameRoom || floorOf(to) < floorOf(file.path);
				return fine ? [] : [`${file.path} → ${to}`];
			}),
		);
		expect(wrong).toEqual([]);
	});

	it('goes in no circle', () => {
		const edges = new Map(files.map((file) => [file.path, file.imports.flatMap((specifier) => target(file.path, specifier) ?? [])]));
		const done = new Set<string>();
		const circles: string[] = [];
		const visit = (path: string, trail: readonly string[]): void => {
			if (trail.includes(path)) {
				circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
				return;
			}
			if (done.has(path)) return;
			for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
			done.add(path);
		};
		for (const file of files) visit(file.path, []);
		expect(circles).toEqual([]);
	});

	it('imports only files that are there', () => {
		const known = new Set(files.map((file) => file.path));
		const lost = files.flatMap((file) => file.imports.flatMap((specifier) => target(file.path, specifier) ?? []).filter((to) => !known.has(to)));
		expect(lost).toEqual([]);
	});

	it('imports obsidian only in host and main', () => {
		const users = files.filter((file) => file.imports.includes('obsidian')).map((file) => roomOf(file.path));
		expect(users.filter((room) => room !== 'host' && room !== 'main.ts')).toEqual([]);
	});

	it.each([
		['yaml', 1],
		['date-fns', 1],
	])('imports %s in one file only', (name, count) => {
		const users = files.filter((file) => file.imports.some((specifier) => specifier === name || specifier.startsWith(`${name}/`)));
		expect(users.map((file) => file.path)).toHaveLength(count);
	});

	it('imports no other package', () => {
		const packages = new Set(files.flatMap((file) => file.imports).filter((specifier) => !specifier.startsWith('.')).map((specifier) => specifier.split('/')[0]));
		expect([...packages].filter((name) => !['obsidian', 'yaml', 'date-fns'].includes(name ?? ''))).toEqual([]);
	});

	const FORBIDDEN: readonly { readonly what: string; readonly pattern: RegExp; readonly except?: RegExp }[] = [
		{ what: 'any', pattern: /(?::\s*any\b|as any\b|<any>)/ },
		{ what: 'non-null assertion', pattern: /[\w\])]!(?:\.|;|,|\)|\[)/ },
		{ what: 'markup from a string', pattern: /\.(?:inner|outer)HTML|insertAdjacentHTML/ },
		{ what: 'silenced check', pattern: /eslint-disable|@ts-(?:ignore|expect-error|nocheck)/ },
		{ what: 'unfinished place', pattern: /\b(?:TODO|FIXME|XXX)\b/ },
		{ what: 'day taken from UTC', pattern: /toISOString\(\)/ },
		{ what: 'lookbehind', pattern: /\(\?<[=!]/ },
		{ what: 'clock below host', pattern: /new Date\(\)|Date\.now\(\)|performance\.now/, except: /^(?:host|main)/ },
		{ what: 'global document below host', pattern: /(?<![.\w])(?:document\.(?:create|body|head|query|getElement|active|addEvent)|window\.)/, except: /^(?:host|main)/ },
		{ what: 'way to the network', pattern: /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|requestUrl|sendBeacon)\b\s*\(/ },
	];

	it.each(FORBIDDEN)('holds no $what', ({ pattern, except }) => {
		const found = files.filter((file) => except?.test(file.path) !== true).filter((file) => pattern.test(withoutComments(file.text)));
		expect(found.map((file) => file.path)).toEqual([]);
	});

	it('opens each file with what lives there', () => {
		expect(files.filter((file) => !file.text.startsWith('//')).map((file) => file.path)).toEqual([]);
	});

	it('names no utils, helpers, managers or services', () => {
		const vague = files.filter((file) => /(?:^|\/)(?:utils?|helpers?|types|manager|service|common|misc|index)\.ts$/.test(file.path));
		expect(vague.map((file) => file.path)).toEqual([]);
	});

	it('draws chance in the tests from one place, so that what falls on one machine falls on all', () => {
		const tests = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
		const drawing = tests.filter((path) => importsOf(readFileSync(join(ROOT, 'tests', path), 'utf8')).includes('fast-check'));
		expect(drawing).toEqual(['chance.ts']);
	});

	it('tells of every file in docs/architecture.md as the file tells of itself', () => {
		const page = readFileSync(join(ROOT, 'docs', 'architecture.md'), 'utf8');
		expect(withFileList(page), 'run: npm run docs').toBe(page);
	});
});

function withoutComments(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1');
}
