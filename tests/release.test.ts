// What the community directory and a clean install ask of the files beside the code.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';
import obsidianmd from 'eslint-plugin-obsidianmd';
import { describe, expect, it } from 'vitest';
import { partOf, sharesOf } from '../scripts/bundle-size.mjs';
import { notesOf, withVersion } from '../scripts/version.mjs';

const ROOT = join(import.meta.dirname, '..');
const EXACT = /^\d+\.\d+\.\d+$/;

function text(name: string): string {
	return readFileSync(join(ROOT, name), 'utf8');
}

/** A JSON file that is one object. */
function fields(name: string): ReadonlyMap<string, unknown> {
	return entriesOf(JSON.parse(text(name)));
}

function entriesOf(value: unknown): ReadonlyMap<string, unknown> {
	return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

const manifest = fields('manifest.json');
const packageJson = fields('package.json');
const changelog = text('CHANGELOG.md');

describe('manifest.json', () => {
	/** The directory's own rule, on a manifest given as text. */
	function complaints(source: string): readonly string[] {
		const config: Linter.Config = { files: ['**/*.json'], plugins: { obsidianmd }, rules: { 'obsidianmd/validate-manifest': 'error' } };
		return new Linter().verify(`(${source})`, config, { filename: 'manifest.json' }).map((each) => each.message);
	}

	it('passes the directory\'s own rule', () => {
		expect(complaints(text('manifest.json'))).toEqual([]);
	});

	it.each([
		['a word that is not allowed', 'One-on-one conversations', 'Obsidian conversations'],
		['no full stop', 'own notes."', 'own notes"'],
		['a sign that is not allowed', 'One-on-one', 'Our 1:1'],
		['an empty address', '"id"', '"fundingUrl": "", "id"'],
	])('would not pass with %s', (_name, found, put) => {
		const source = text('manifest.json');
		expect(source).toContain(found);
		expect(complaints(source.replace(found, put))).toHaveLength(1);
	});

	it('has the keys that are required and no other', () => {
		expect([...manifest.keys()].sort()).toEqual(['author', 'description', 'id', 'isDesktopOnly', 'minAppVersion', 'name', 'version']);
	});

	it('has an id of small letters and hyphens, a name in Latin letters, a version of three numbers', () => {
		expect(manifest.get('id')).toMatch(/^[a-z-]+$/);
		expect(manifest.get('id')).not.toMatch(/plugin$|obsidian/);
		expect(manifest.get('name')).toMatch(/^[ -~]+$/);
		expect(manifest.get('version')).toMatch(EXACT);
		expect(manifest.get('minAppVersion')).toMatch(EXACT);
	});

	it('runs on a phone', () => {
		expect(manifest.get('isDesktopOnly')).toBe(false);
	});
});

describe('one version', () => {
	it('stands in manifest.json, package.json and package-lock.json', () => {
		const lock = fields('package-lock.json');
		expect([packageJson.get('version'), lock.get('version'), entriesOf(entriesOf(lock.get('packages')).get('')).get('version')]).toEqual(Array(3).fill(manifest.get('version')));
	});

	it('has a heading in the changelog, with something under it', () => {
		expect(notesOf(changelog, String(manifest.get('version')))?.length).toBeGreaterThan(100);
	});

	it('is covered by versions.json, whose newest line names the oldest app that will do', () => {
		const versions = [...fields('versions.json')];
		expect(versions.flat().filter((each) => typeof each !== 'string' || !EXACT.test(each))).toEqual([]);
		expect(versions.at(-1)?.[1]).toBe(manifest.get('minAppVersion'));
	});
});

describe('npm version', () => {
	const before = { id: 'tillid', version: '0.1.0', minAppVersion: '1.13.0' };

	it('bumps the manifest, and leaves versions.json alone while the same app will do', () => {
		expect(withVersion('0.2.0', before, { '0.1.0': '1.13.0' })).toEqual({ manifest: { ...before, version: '0.2.0' }, versions: { '0.1.0': '1.13.0' } });
	});

	it('adds a line to versions.json when a newer app is needed', () => {
		const newer = { ...before, minAppVersion: '1.14.0' };
		expect(withVersion('0.2.0', newer, { '0.1.0': '1.13.0' }).versions).toEqual({ '0.1.0': '1.13.0', '0.2.0': '1.14.0' });
	});

	it.each([
		['0.1.0', 'First.\n'],
		['0.1.1', null],
		['0.10.0', 'Tenth.\n\n- And more.\n'],
	])('finds the notes of %s', (version, notes) => {
		expect(notesOf('# New\n\n## 0.10.0 (2027)\n\nTenth.\n\n- And more.\n\n## 0.1.0 (2026)\n\nFirst.\n', version)).toBe(notes);
	});
});

describe('a clean install', () => {
	it.each(['dependencies', 'devDependencies', 'overrides'])('takes exact versions only: %s', (part) => {
		const versions = [...entriesOf(packageJson.get(part)).values()].flatMap((each) => (typeof each === 'string' ? [each] : [...entriesOf(each).values()]));
		expect(versions.length).toBeGreaterThan(0);
		expect(versions.filter((each) => typeof each !== 'string' || !EXACT.test(each))).toEqual([]);
	});

	it('names no registry in the lock file', () => {
		expect(text('package-lock.json')).not.toMatch(/"resolved"/);
		expect(text('.npmrc')).not.toMatch(/registry/);
	});

	it('builds by the script that the directory looks for first', () => {
		expect(entriesOf(packageJson.get('scripts')).get('build')).toBe('node esbuild.config.mjs production');
	});
});

describe('the licence', () => {
	it('is of the year of the newest version', () => {
		const year = /^## \S+ \((\d{4})\)$/m.exec(changelog)?.[1];
		expect(text('LICENSE')).toMatch(new RegExp(`^Copyright \\(c\\) (?:\\d{4}-)?${year} The Tillid founders$`, 'm'));
	});
});

describe('the workflows', () => {
	it.each(['ci.yml', 'release.yml'])('%s may only read, unless a job says what it writes', (name) => {
		expect(text(`.github/workflows/${name}`)).toMatch(/^permissions:\n {2}contents: read\n/m);
	});

	it('draft a release of the three files and attest each of them', () => {
		const release = text('.github/workflows/release.yml');
		for (const file of ['main.js', 'manifest.json', 'styles.css']) {
			expect(release).toContain(`            ${file}\n`);
			expect(/gh release create.*$/m.exec(release)?.[0]).toContain(` ${file}`);
		}
		expect(release).toMatch(/gh release create .*--draft/);
	});
});

describe('the size of main.js', () => {
	it.each([
		['src/text/dates.ts', 'src/text'],
		['src/main.ts', 'src/main.ts'],
		['templates/conversation.da.md', 'templates'],
		['node_modules/date-fns/locale/da.js', 'date-fns'],
		['node_modules/@lezer/common/dist/index.js', '@lezer/common'],
		['node_modules/a/node_modules/yaml/browser/index.js', 'yaml'],
	])('counts %s with %s', (path, part) => {
		expect(partOf(path)).toBe(part);
	});

	it('adds up each part, the largest first, without those that left no byte', () => {
		const inputs = { 'src/text/a.ts': { bytesInOutput: 3 }, 'node_modules/yaml/b.js': { bytesInOutput: 5 }, 'src/text/c.ts': { bytesInOutput: 4 }, 'src/model/types.ts': { bytesInOutput: 0 } };
		expect(sharesOf(inputs)).toEqual([['src/text', 7], ['yaml', 5]]);
	});
});
