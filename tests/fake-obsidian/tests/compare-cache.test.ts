// The command that holds the cache against the app's recordings, on two recordings of our own: one true, one false.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const HEADING = { heading: 'A [[B]]', level: 1, position: { start: { line: 0, col: 0, offset: 0 }, end: { line: 0, col: 9, offset: 9 } } };
const LINK = { link: 'B', original: '[[B]]', displayText: 'B', position: { start: { line: 0, col: 4, offset: 4 }, end: { line: 0, col: 9, offset: 9 } } };

it('counts the notes that are identical and shows where another parts', () => {
	const folder = mkdtempSync(join(tmpdir(), 'recordings-'));
	const recording = (level: number) => ({
		filePath: 'A.md',
		fileContents: '# A [[B]]\n',
		cachedMetadata: { headings: [{ ...HEADING, level }], links: [LINK], sections: [{ type: 'heading', position: HEADING.position }] },
		getAllTags: [],
		parseFrontMatterTags: null,
		resolveLinkToPath: { B: 'x/B.md' },
	});
	writeFileSync(join(folder, 'false.json'), JSON.stringify(recording(2)));
	writeFileSync(join(folder, 'true.json'), JSON.stringify(recording(1)));
	const run = (): { status: number | null; stdout: string } => spawnSync('node', [join(ROOT, 'scripts', 'compare-cache.mjs'), folder], { encoding: 'utf8' });
	const first = run();
	expect(first.stdout).toBe('false.json › cachedMetadata › headings › 0 › level: ours 1, the app 2\n1 of 2 notes identical\n');
	rmSync(join(folder, 'false.json'));
	const second = run();
	rmSync(folder, { recursive: true });
	expect([first.status, second.status, second.stdout]).toEqual([1, 0, '1 of 1 notes identical\n']);
});

it('compares where the links of a whole vault led, where that was recorded', () => {
	const folder = mkdtempSync(join(tmpdir(), 'recordings-'));
	const whole = { start: { line: 0, col: 0, offset: 0 }, end: { line: 0, col: 5, offset: 5 } };
	writeFileSync(join(folder, 'B.json'), JSON.stringify({ filePath: 'B.md', fileContents: '', cachedMetadata: {} }));
	writeFileSync(join(folder, 'A.json'), JSON.stringify({ filePath: 'x/A.md', fileContents: '[[B]]', cachedMetadata: { links: [{ ...LINK, position: whole }], sections: [{ type: 'paragraph', position: whole }] } }));
	writeFileSync(join(folder, 'resolvedLinks.json'), JSON.stringify({ 'x/A.md': { 'B.md': 1 }, 'B.md': {} }));
	writeFileSync(join(folder, 'unresolvedLinks.json'), JSON.stringify({ 'x/A.md': { Ukendt: 1 }, 'B.md': {} }));
	const { stdout } = spawnSync('node', [join(ROOT, 'scripts', 'compare-cache.mjs'), folder], { encoding: 'utf8' });
	rmSync(folder, { recursive: true });
	expect(stdout).toBe('A.json › unresolvedLinks › Ukendt: ours nothing, the app 1\n1 of 2 notes identical\n');
});
