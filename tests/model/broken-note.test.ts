import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { readsPlainly } from '../../src/model/broken-note';
import { aNote, readLines, told } from './reading';

describe('a note of ours with broken YAML', () => {
	it.each([
		['a tab', ['navn: Hanne', '\trolle: leder', 'kadence: 30'], 'yaml-broken'],
		['an unclosed quote', ['kadence: 30', 'rolle: "leder', 'navn: Hanne'], 'yaml-broken'],
		['an open bracket', ['navn: Hanne', 'kadence: 30', 'interesser: [ro'], 'yaml-broken'],
		['conflict markers', ['<<<<<<< HEAD', 'navn: Hanne', '=======', 'navn: Johanne', '>>>>>>> main', 'kadence: 30'], 'merge-conflict'],
	])('%s: the other properties count, and it is told once', (_name, properties, code) => {
		const record = readLines(aNote('kollega', properties));
		expect(record.content).toMatchObject({ kind: 'colleague', name: 'Hanne', cadence: 30 });
		expect(record.problems.filter((problem) => problem.code === code)).toHaveLength(1);
		expect(record.problemsCount).toBe(true);
	});

	it('the body counts as well', () => {
		expect(readLines(aNote('samtale', ['kollega: "Hanne', 'dato: 2026-11-05'], ['- [ ] Hanne: ringer'])).lines).toHaveLength(1);
	});
});

describe('a note that is not ours', () => {
	it.each([
		['says it is ours, in a way that cannot be read', ['---', 'type: "kollega', 'navn: Hanne', '---'], true],
		['is broken, and no more', ['---', 'titel: "kage', 'portioner: 4', '---'], false],
	])('%s', (_name, lines, count) => {
		const record = readLines(lines);
		expect(record.content.kind).toBe('other');
		expect(record.problems.map(({ code }) => code)).toEqual(['yaml-broken']);
		expect(record.problemsCount).toBe(count);
	});

	it('whose fence never closes has no frontmatter', () => {
		const record = readLines(['---', 'type: kollega', 'navn: Hanne', '', '- [ ] [[Bo]]: ringer']);
		expect(record.content.kind).toBe('other');
		expect(told(record.problems).map((line) => line.split(' ').slice(0, 2))).toEqual([['1:1', 'frontmatter-unclosed']]);
		expect(record.problemsCount).toBe(true);
		expect(record.lines).toHaveLength(1);
	});

	it('that begins with a rule is whole', () => {
		expect(readLines(['---', '', 'Om type: kollega'])).toMatchObject({ content: { kind: 'other' }, problems: [] });
	});
});

describe('YAML that plainly reads', () => {
	it.each([
		['titel: Kage\nportioner: 4\ndato: 2026-11-05\n'],
		['tags:\n  - kage\n  - "nem, hurtig"\nnavn: \'Æblekage\'\n'],
		['tags:\n- kage\n\nnavn:\n'],
		['a: b\r\nc: "d"\r\n'],
		['tags: [idé, møde/referat,til-senere ]\noprettet: 2026-11-05\n'],
		['tags: []\n'],
		[''],
	])('%j', (source) => {
		expect(readsPlainly(source)).toBe(true);
		expect(parseDocument(source).errors).toEqual([]);
	});

	it.each([
		['a: b\na: c\n'],
		['a: "b\n'],
		['a: [b\n'],
		['a: [b] c\n'],
		['a: [b,, c]\n'],
		['a: [b #c]\n'],
		['a: [b: c]\n'],
		['a: [b]\n  - c\n'],
		['a: [[b]]\n'],
		['a: b: c\n'],
		['\ta: b\n'],
		['  a: b\nc: d\n'],
		['a: b\n  - c\n'],
		['a:\n  - b\n - c\n'],
		['a: "b" c\n'],
		["a: 'b'c'\n"],
		['a: @b\n'],
		['a: b # c\n'],
		['- a\n'],
		['a\n'],
		['<<<<<<< HEAD\n'],
	])('is not %j', (source) => {
		expect(readsPlainly(source)).toBe(false);
	});
});
