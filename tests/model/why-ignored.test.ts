import { expect, it } from 'vitest';
import { DEFAULT_READING } from '../../src/model/reading-options';
import { countsAt, mayBeOurs, whyIgnored } from '../../src/model/why-ignored';
import { basenameOf } from '../../src/model/note-text';
import { aNote, readLines, told } from './reading';

const OPTIONS = { ...DEFAULT_READING, leftOut: ['Arkiv', '/Slægten/'], templates: ['Skabeloner/Min samtale.md', 'Spørgsmål'] };

it.each([
	['Arkiv/Bo.md', 'left-out'],
	['Arkiv/2020/Bo.md', 'left-out'],
	['Arkivet/Bo.md', null],
	['Kolleger/Arkiv/Bo.md', null],
	['Slægten/Ane.md'.normalize('NFD'), 'left-out'],
	['Skabeloner/Min samtale.md', 'template'],
	['Skabeloner/Andet.md', null],
	['Spørgsmål.md', 'template'],
	['Kolleger/Bo.sync-conflict-20261105-101112-ABCDEF.md', 'conflict-copy'],
	["Kolleger/Bo (Hanne's conflicted copy 2026-11-05).md", 'conflict-copy'],
	['Kolleger/Bo (conflict 2).md', 'conflict-copy'],
	['Kolleger/Bo (Konflikt).md', 'conflict-copy'],
	['Kolleger (konflikt)/Bo.md', null],
	['Kolleger/Konflikt.md', null],
] as const)('%s: %s', (path, why) => {
	expect(whyIgnored(path, basenameOf(path), OPTIONS)).toBe(why);
});

it('notes elsewhere are not ours where the folders are named', () => {
	const options = { ...DEFAULT_READING, only: ['Kolleger', 'Samtaler/'] };
	expect(['Kolleger/Bo.md', 'Samtaler/2026/x.md', 'Bo.md', 'Slægten/Bo.md'].map((path) => mayBeOurs(path, options))).toEqual([true, true, false, false]);
	expect(mayBeOurs('Bo.md', DEFAULT_READING)).toBe(true);
});

it('a new note counts neither in a folder that is left out nor beside the only folders', () => {
	expect(['Arkiv/Ro.md', 'Spørgsmål/Ro.md', 'Projekter/Ro.md'].map((path) => countsAt(path, { ...OPTIONS, only: [] }))).toEqual([false, false, true]);
	expect(['Kolleger/Bo.md', 'Bo.md'].map((path) => countsAt(path, { ...OPTIONS, only: ['Kolleger'] }))).toEqual([true, false]);
});

it.each([['{{title}}'], ['<% tp.file.title %>']])('a note with %s in its frontmatter is a template, and no line of it counts', (mark) => {
	const record = readLines(aNote('kollega', [`navn: "${mark}"`], ['- [ ] [[Bo Lund]]: ringer 2020-13-45 📅 2020-13-45']));
	expect(record).toMatchObject({ content: { kind: 'ignored', why: 'template' }, lines: [], problems: [] });
});

it('a conflict copy tells itself where the note would be ours, and nothing else', () => {
	const copy = aNote('samtale', ['dato: i går'], ['- [ ] [[Bo Lund]]: ringer']);
	const record = readLines(copy, 'Samtaler/Bo (conflict).md');
	expect(record).toMatchObject({ content: { kind: 'ignored', why: 'conflict-copy' }, lines: [] });
	expect(told(record.problems)).toEqual(['1:1 conflict-copy Bo (conflict)']);
	expect(readLines(['# Indkøb', '- [ ] [[Bo Lund]]: ringer'], 'Indkøb (conflict).md').problems).toEqual([]);
});

it('a left-out note is silent', () => {
	const record = readLines(aNote('samtale', ['dato: i går'], ['- [ ] [[Bo Lund]]: ringer']), 'Arkiv/Bo (conflict).md', OPTIONS);
	expect(record).toMatchObject({ content: { kind: 'ignored', why: 'left-out' }, lines: [], problems: [] });
});

it('outside the named folders a note is none of ours, and its lines still count', () => {
	const record = readLines(aNote('kollega', ['medlem: ja'], ['- [ ] [[Bo Lund]]: ringer']), 'Slægten/Ane.md', { only: ['Kolleger'] });
	expect(record.content.kind).toBe('other');
	expect(record.problems).toEqual([]);
	expect(record.lines.map(({ text }) => text)).toEqual(['[[Bo Lund]]: ringer']);
});
