// Notes made to be slow or to break the reader. Twice as much takes no more than two and a half times as long, nothing throws, and no name is an object's own.
import { describe, expect, it } from 'vitest';
import { listCommitments } from '../src/index/list-commitments';
import { listProblems } from '../src/index/list-problems';
import { listRelationships } from '../src/index/list-relationships';
import { listTopics } from '../src/index/list-topics';
import { VaultIndex } from '../src/index/vault-index';
import { readNote } from '../src/model/read-note';
import { DEFAULT_READING } from '../src/model/reading-options';
import { ASKING, note, vaultOf } from './index/vault-of';
import { outOfProportion } from './out-of-proportion';

const HEAD = '---\ntype: samtale\nkollega: "[[Hanne]]"\ndato: 2026-11-05\n---\n';

function manyTimes(unit: string, size: number): string {
	return unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
}

/** Text of about so many characters. */
type Made = (size: number) => string;

const body = (unit: string): Made => (size) => HEAD + manyTimes(unit, size);
const line = (unit: string): Made => (size) => `${HEAD}- [ ] ${manyTimes(unit, size)}\n`;
const head = (lines: Made): Made => (size) => `---\ntype: kollega\n${lines(size)}\n---\n- [ ] jeg: ringer\n`;

const NOTES: readonly (readonly [string, Made])[] = [
	['open fields on one line', body('- [ ] [a::')],
	['open fields on many lines', body('- [ ] [a::\n')],
	['open links', body('[[')],
	['tasks with open links', body('- [ ] [[\n')],
	['quotes in quotes', body('> ')],
	['a task behind each depth of quotes', (size) => HEAD + Array.from({ length: Math.sqrt(size) }, (_, depth) => `${'> '.repeat(depth)}- [ ] a`).join('\n')],
	['lists on one line', body('- ')],
	['a list that goes ever deeper', (size) => HEAD + Array.from({ length: Math.sqrt(2 * size) }, (_, depth) => `${'\t'.repeat(depth)}- [ ] a${depth}`).join('\n')],
	['a fence that nothing closes', (size) => `${HEAD}\`\`\`\n${manyTimes('- [ ] [[Hanne]]: a\n', size)}`],
	['many small fences', body('```\na\n```\n- [ ] b\n')],
	['a comment that nothing closes', (size) => `${HEAD}%%\n${manyTimes('- [ ] [[Hanne]]: a\n', size)}`],
	['an HTML comment that nothing closes', (size) => `${HEAD}<!--\n${manyTimes('- [ ] a <!-- \n', size)}`],
	['frontmatter that nothing closes', (size) => `---\ntype: kollega\n${manyTimes('a: [\n', size)}`],
	['frontmatter of nothing but fences', (size) => `---\n${manyTimes('--- \t x\n', size)}`],
	['equal tasks', body('- [ ] jeg: ringer\n')],
	['tasks with all there is', body('- [ ] [[Hanne]]: spørger [slags:: ansvar] [til:: [[Ro]]] #a ⏫ 📅 2026-12-01\n')],
	['tasks that name nobody', body('- [ ] Ukendt Person: spørger [hvem:: Ingen]\n')],
	['emphasis before a name', line('*_')],
	['tags', line('#a ')],
	['signs without dates', line('📅 ')],
	['dates', line('📅 2026-12-01 ')],
	['escapes', line('\\[')],
	['backticks', line('` `` ')],
	['brackets of links', line('[](')],
	['brackets', line('](')],
	['fields in fields', line('[a::[b::')],
	['hyphens between digits', body('010190-123-')],
	['CPR numbers', body('010190-1234 ')],
	['placeholders', body('{{a}} {{')],
	['questions', body('? **')],
	['words about membership', body('#medlem [[medlem]] ')],
	['headings', body('## Forpligtelse\n')],
	['contacts', (size) => `---\ntype: kollega\n---\n## Kontakt\n${manyTimes('- 2026-11-20 uformel: a\n', size)}`],
	['blank lines', body('\n')],
	['CRLF alone', body('\r\n')],
	['lone surrogates', body('\ud83d')],
	['a hundred thousand keys', head((size) => Array.from({ length: size / 10 }, (_, at) => `k${at}: 1`).join('\n'))],
	['the same key', head((size) => manyTimes('navn: a\n', size))],
	['a long list', head((size) => `interesser:\n${manyTimes('  - "[[a]]"\n', size).trimEnd().replace(/\n[^\n]*$/, '')}`)],
	['a long list on one line', head((size) => `interesser: [${manyTimes('"[[a]]", ', size - (size % 9))}]`)],
	['links in one value', head((size) => `interesser: "${manyTimes('[[a]] ', size)}"`)],
	['open quotes', head((size) => manyTimes('a: "b\n', size))],
	['broken entries', head((size) => manyTimes('a: [b\nc: d: e\n', size))],
	['links in one property', head((size) => `kender:\n${manyTimes('- [[a]]\n', size).trimEnd().replace(/\n[^\n]*$/, '')}`)],
	['marks of a conflict', head((size) => '<<<<<<< a\nb: 1\n=======\nb: 2\n>>>>>>> c\n'.repeat(size / 35))],
	['aliases of aliases', head((size) => Array.from({ length: size / 60 }, (_, at) => `a${at}: &a${at} [${`*a${Math.max(0, at - 1)}, `.repeat(8)}x]`).join('\n'))],
	['anchors', head((size) => manyTimes('a: &a b\nc: *a\n', size))],
];

/** The parser of YAML takes some twenty times as long for each character as we for a line. */
const SIZE = 60_000;

/** What takes the parser of YAML minutes at a megabyte, though in proportion. */
const SLOW_IN_YAML = new Set(['open quotes', 'broken entries', 'aliases of aliases', 'anchors', 'a long list', 'a long list on one line', 'links in one property', 'marks of a conflict']);

function readIn(text: string): void {
	const index = new VaultIndex();
	index.upsert('Kolleger/Hanne.md', note('kollega'));
	index.upsert('Samtaler/a.md', text);
	listCommitments(index, ASKING);
	listProblems(index, ASKING);
}

describe('a note of', () => {
	it.each(NOTES)('%s takes time in proportion', (_name, made) => {
		expect(outOfProportion((size) => readIn(made(size)), SIZE)).toBeNull();
	}, 120_000);

	it.each(NOTES.filter(([name]) => !SLOW_IN_YAML.has(name)))('%s is read at a megabyte', (_name, made) => {
		expect(() => readIn(made(1_000_000))).not.toThrow();
	}, 120_000);
});

describe('deep nesting', () => {
	it.each([
		['lists of YAML', `a: ${'['.repeat(10_000)}`],
		['maps of YAML', `a: ${'{b: '.repeat(10_000)}`],
		['items of YAML', `a:\n  ${'- '.repeat(10_000)}b`],
	])('of %s is a problem of the note', (_name, yaml) => {
		const record = readNote('a.md', `---\ntype: kollega\n${yaml}\n---\n- [ ] jeg: ringer\n`, DEFAULT_READING);
		expect(record.content.kind).toBe('colleague');
		expect(record.lines).toHaveLength(1);
	}, 60_000);

	it('of ten thousand items on one line is one line', () => {
		expect(readNote('a.md', `${HEAD}${'- '.repeat(10_000)}[ ] a\n- [ ] b\n`, DEFAULT_READING).lines.map(({ text }) => text)).toEqual(['b']);
	});
});

describe('aliases that stand for millions', () => {
	it('are not multiplied', () => {
		const levels = Array.from({ length: 12 }, (_, at) => `a${at + 1}: &a${at + 1} [${Array(10).fill(`*a${at}`).join(', ')}]`);
		const record = readNote('a.md', `---\ntype: kollega\na0: &a0 [x, x]\n${levels.join('\n')}\ninteresser: *a12\n---\n`, DEFAULT_READING);
		expect(JSON.stringify(record).length).toBeLessThan(20_000);
	});
});

describe('names that objects have of their own', () => {
	const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

	it.each(NAMES)('%s is a key, a name, a link and a topic like any other', (name) => {
		const index = vaultOf({
			[`Kolleger/${name}.md`]: note('kollega', [`navn: ${name}`, `aliases: [${name} a]`, `interesser: [${name}, "[[${name}]]"]`, `${name}: x`]),
			[`Samtaler/${name}.md`]: note('samtale', [`kollega: "[[Kolleger/${name}]]"`, 'dato: 2026-11-05', `${name}: [[${name}]]`], [`- [ ] ringer [hvem:: ${name}] [${name}:: a] [til:: ${name}] #${name}`, `- [ ] [[Kolleger/${name}]]: kommer`]),
		});
		expect(listRelationships(index, ASKING).map((row) => [row.name, row.openTheirs, row.interests])).toEqual([[name, 2, [name]]]);
		expect(listCommitments(index, ASKING).map(({ people }) => people)).toEqual([[`Kolleger/${name}.md`], [`Kolleger/${name}.md`]]);
		expect(listTopics(index, ASKING).every(({ label }) => label === name)).toBe(true);
		expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('x');
	});
});
