// Where one block ends and the next begins, in the app's own syntax: as its parser was seen to answer.
import { describe, expect, it } from 'vitest';
import type { Pos } from 'obsidian';
import { parseCache } from '../parse-cache/parse-cache';

const lines = (...all: string[]): string => all.join('\n');
const place = ({ start, end }: Pos): string => `${String(start.line)}:${String(start.col)}-${String(end.line)}:${String(end.col)}`;
const sections = (text: string): string[] => (parseCache(text).sections ?? []).map(({ type, position, id }) => `${type} ${place(position)}${id === undefined ? '' : ` ^${id}`}`);
const items = (text: string): string[] => (parseCache(text).listItems ?? []).map(({ position, parent, task }) => `${place(position)} ${String(parent)}${task === undefined ? '' : ` [${task}]`}`);
const tags = (text: string): string[] => (parseCache(text).tags ?? []).map(({ tag, position }) => `${tag} ${place(position)}`);
const links = (text: string): string[] => (parseCache(text).links ?? []).map(({ link }) => link);

describe('a comment', () => {
	it.each<[string, string, string[]]>([
		['in one line is a paragraph', '%% a %%\nb', ['paragraph 0:0-1:1']],
		['has no other % on its first line', '%% 50%\n\n%%%\n', ['paragraph 0:0-0:6', 'paragraph 2:0-2:3']],
		['ends where the next %% stands, and text behind it begins anew', '%%\na %% b\nc', ['comment 0:0-1:4', 'paragraph 1:4-2:1']],
		['ends in the middle of a quote’s line', '%%\n> a %%', ['comment 0:0-1:6']],
		['cuts a list, whose line it never is', '- a\n%%\n- b\n%%\n', ['list 0:0-0:3', 'comment 1:0-3:2']],
		['cuts a quote', '> a\n%%\nb\n%%', ['blockquote 0:0-0:3', 'comment 1:0-3:2']],
		['begins behind up to three blanks', '   %%\na\n%%', ['comment 0:0-2:2']],
		['is code behind four', '    %%\n', ['code 0:0-0:6']],
		['in a quote ends with it', '> %%\n> - a\n\n- b', ['blockquote 0:0-1:5', 'list 3:0-3:3']],
		['has lines with blank ones between them', '%%\n\n# a\n\n%%\n\n- b', ['comment 0:0-4:2', 'list 6:0-6:3']],
	])('%s', (_rule, text, expected) => {
		expect(sections(text)).toEqual(expected);
	});

	it('hides tasks, but neither tags nor links', () => {
		const text = lines('%%', '- [ ] #a [[b]]', '%%', '- [ ] #c %% #d [[e]] %%');
		expect([items(text), tags(text), links(text)]).toEqual([['3:0-3:23 -3 [ ]'], ['#a 1:6-1:8', '#c 3:6-3:8', '#d 3:12-3:14'], ['b', 'e']]);
	});

	it('has what stands on its first line too far to the left, as the app has it', () => {
		expect(tags('x\n\n  %% #a\n#b\n%%')).toEqual(['#a 2:1-2:3', '#b 3:0-3:2']);
	});
});

describe('a callout', () => {
	it.each([['> [!note]'], ['>[!note]'], ['> [!note]+'], ['> [!note]- T'], ['> [!my note] T'], ['> [!note|x]'], ['> [!note]\tT'], ['  > [!x]']])('begins with %j', (text) => {
		expect(sections(text)[0]).toMatch(/^callout /);
	});

	it.each([['> [!note]T'], ['> [!note]+-'], ['> [!]'], ['>  [!note]'], ['> a [!note]'], ['> a\n> [!note]'], ['> [!note](x)']])('does not begin with %j', (text) => {
		expect(sections(text)).toEqual([expect.stringMatching(/^blockquote /)]);
	});

	it('has a title that stands by itself, so that any list may follow it', () => {
		expect(items('> [!todo] T\n> 2. [ ] a\n> 3. [x] b')).toEqual(['1:2-1:10 -1 [ ]', '2:2-2:10 -1 [x]']);
		expect(items('> a\n> 2. [ ] b')).toEqual([]);
	});

	it('has blocks in its title', () => {
		const text = '> [!todo]- - [/] #a [[b]]\n> - [ ] c';
		expect([items(text), tags(text), links(text)]).toEqual([['0:11-0:25 -1 [/]', '1:2-1:9 -1 [ ]'], ['#a 0:17-0:19'], ['b']]);
	});
});

describe('a list', () => {
	it('keeps its nesting behind a line that is not indented', () => {
		expect(items(lines('- [ ] a', 'b', '', '    - [x] c', '    d', '- e'))).toEqual(['0:0-1:1 -1 [ ]', '3:2-4:5 0 [x]', '5:0-5:3 -1']);
	});

	it('does so with a tab, and in a quote', () => {
		expect(items(lines('> 1. a', '> b', '>', '> \t- [/] c #d'))).toEqual(['0:2-1:3 -1', '3:3-3:13 0 [/]']);
	});

	it('goes on behind blank lines', () => {
		expect(sections('1. a\n\n\n5. b\n\n- c')).toEqual(['list 0:0-3:4', 'list 5:0-5:3']);
	});
});

describe('a table', () => {
	it.each<[string, string, string[]]>([
		['of rows that all begin with a bar', '|a|b|\n|-|-|\n|c|d|\ne|f', ['table 0:0-2:5', 'paragraph 3:0-3:3']],
		['of rows that none does', 'a|b\n-|-\nc|d\n|e|f|', ['table 0:0-2:3', 'paragraph 3:0-3:5']],
		['of neither is none', '|a|b|\n-|-\n', ['paragraph 0:0-1:3']],
		['goes through no list', '|a|\n|-|\n- |b|', ['table 0:0-1:3', 'list 2:0-2:5']],
		['behind text is none', 'a\n|b|\n|-|', ['paragraph 0:0-2:3']],
		['has the id below it', '|a|\n|-|\n|b|\n^t', ['table 0:0-2:3 ^t']],
	])('%s', (_rule, text, expected) => {
		expect(sections(text)).toEqual(expected);
	});
});

describe('math', () => {
	it.each<[string, string, string[]]>([
		['in one line is a paragraph', '$$ x $$\n\n$$y$$', ['paragraph 0:0-0:7', 'paragraph 2:0-2:5']],
		['may begin behind its signs and end before them', '$$ x\ny $$\nz', ['math 0:0-1:4', 'paragraph 2:0-2:1']],
		['without an end goes to the end', '$$\na\n\n- b', ['math 0:0-3:3']],
		['cuts a paragraph and a quote, but no list', 'a\n$$\nb\n$$\n\n> c\n$$\nd\n$$\n\n- e\n$$\nf\n$$', ['paragraph 0:0-0:1', 'math 1:0-3:2', 'blockquote 5:0-5:3', 'math 6:0-8:2', 'list 10:0-13:2']],
	])('%s', (_rule, text, expected) => {
		expect(sections(text)).toEqual(expected);
	});

	it('hides links, over several lines too', () => {
		expect(links('$$ [[a]] $ [[b]]\n[[c]] $$ [[d]] $[[e]]\n[[f]]$ $ [[g]]$ \\$[[h]]')).toEqual(['d', 'g', 'h']);
		expect(links('$5 [[a]] $6')).toEqual(['a']);
	});
});

describe('a block id', () => {
	it.each<[string, string, string[]]>([
		['by itself is no section', '- a\n\n^b\n\nc', ['list 0:0-0:3 ^b', 'paragraph 4:0-4:1']],
		['by itself before another block is a paragraph’s', '- a\n\n^b\n> c', ['list 0:0-0:3', 'paragraph 2:0-2:2 ^b', 'blockquote 3:0-3:3']],
		['by itself at the end, with Windows line ends', '> a\r\n\r\n^b\r\n', ['blockquote 0:0-0:3 ^b']],
		['below a quote, without a blank line', '> a\n> - b\n^c', ['blockquote 0:0-2:2 ^c']],
		['in a quote', '> [!note] a\n> b ^c', ['callout 0:0-1:6 ^c']],
		['only at the end', 'a ^b c\n\nd ^e.\n\n`^f`', ['paragraph 0:0-0:6', 'paragraph 2:0-2:5', 'paragraph 4:0-4:4']],
		['not in code', '> ```\n> ^a', ['blockquote 0:0-1:4']],
	])('%s', (_rule, text, expected) => {
		expect(sections(text)).toEqual(expected);
	});
});

describe('footnotes', () => {
	const notes = (text: string): string[] => [...(parseCache(text).footnotes ?? []).map(({ id, position }) => `${id} ${place(position)}`), ...(parseCache(text).footnoteRefs ?? []).map(({ id, position }) => `→ ${id} ${place(position)}`)];

	it.each<[string, string, string[]]>([
		['a reference only to what is defined', 'a[^1] b[^2]\n\n[^1]: c', ['1 2:0-2:7', '→ 1 0:1-0:5']],
		['notes within the text, numbered with those before', 'a[^x]^[b [c] `]`] ^[d]\n\n[^x]: e', ['[inline1 0:7-0:16', '[inline2 0:20-0:21', 'x 2:0-2:7', '→ x 0:1-0:5']],
		['nothing within such a note', '^[a[^1]]\n\n[^1]: b', ['[inline0 0:2-0:7', '1 2:0-2:7']],
		['the text that follows, until another block or a blank line', '[^1]: a\nb\n%%\n- c\n\n[^2]: d\n\n    e\n\nf', ['1 0:0-2:2', '2 5:0-7:5']],
		['a definition within another, a list, and a callout’s title', '[^1]: [^2]: a\n- [^3]: b\n\n> [!x] [^4]: c', ['1 0:0-0:13', '2 0:6-0:13', '3 1:2-1:9', '4 3:7-3:14']],
		['known by their names in small letters', 'a[^Æb]\n\n[^ÆB]: \nc', ['æb 2:0-3:1', '→ æb 0:1-0:6']],
		['no name with a blank, and none without text', '[^a b]: c\n\n[^]: d', []],
	])('are %s', (_rule, text, expected) => {
		expect(notes(text)).toEqual(expected);
	});

	it('are drawn at the end where there is one to draw', () => {
		expect(sections('a[^1]\n\n[^1]: b\n')).toEqual(['paragraph 0:0-0:5', 'footnoteDefinition 2:0-2:7', 'text 3:0-3:0', 'element 3:0-3:0']);
		expect(sections('a[^2]\n\n[^1]: b\n')).toEqual(['paragraph 0:0-0:5', 'footnoteDefinition 2:0-2:7']);
	});
});
