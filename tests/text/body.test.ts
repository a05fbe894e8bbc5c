import { describe, expect, it } from 'vitest';
import { proseRanges, readBody } from '../../src/text/body';
import { splitNote } from '../../src/text/frontmatter';

/** The texts of the list lines that are seen: those of tasks, behind the box, and of others in brackets. */
function seen(text: string): readonly string[] {
	return readBody(text, splitNote(text).bodyFrom).items.map(({ raw, task }) => {
		const words = raw.replace(/^[\s>]*(?:[-*+]|\d+[.)])\s*(?:\[.\]\s)?/, '').trim();
		return task ? words : `(${words})`;
	});
}

/** Each list line with the one it is nested under: `b<a`. */
function nesting(...lines: readonly string[]): string {
	const { items } = readBody(lines.join('\n'), 0);
	const name = (raw: string | undefined): string => (raw ?? '').replace(/^[\s>]*(?:[-*+]|\d+[.)])\s*/, '').slice(0, 1);
	return items.map(({ raw, parent }) => (parent < 0 ? name(raw) : `${name(raw)}<${name(items[parent]?.raw)}`)).join(' ');
}

describe('list lines', () => {
	it.each<[string, string, readonly string[]]>([
		['every marker', '- [ ] a\n* [x] b\n+ [-] c\n1. [/] d\n2) [>] e\n- f', ['a', 'b', 'c', 'd', 'e', '(f)']],
		['what is none', '-[ ] a\n- [ ]b\n1 [ ] c\ntext - [ ] d\n[ ] e', ['([ ]b)']],
		['rules', '- - -\n***\n* * *\n---', []],
		['quotes and callouts', '> [!tip]- Titel\n> - [ ] a\n>> - [ ] b\n>- [ ] c\n> > * [ ] d', ['a', 'b', 'c', 'd']],
		['CRLF', '- [ ] a\r\n```\r\n- [ ] x\r\n```\r\n- [ ] b\r\n', ['a', 'b']],
		['frontmatter', '---\na:\n- [ ] x\n---\n- [ ] a', ['a']],
		['unclosed frontmatter', '---\ntype: x\n- [ ] a', ['a']],
		['a number within a paragraph', 'I\n2026. [ ] x\n1. [ ] a', ['a']],
	])('%s', (_name, text, expected) => {
		expect(seen(text)).toEqual(expected);
	});

	it.each<[string, string, readonly string[]]>([
		['a fence', '```\n- [ ] x\n```\n- [ ] a', ['a']],
		['a fence with a language', '```js x\n- [ ] x\n```\n- [ ] a', ['a']],
		['tildes', '~~~ `\n- [ ] x\n```\n~~~\n- [ ] a', ['a']],
		['a longer fence', '````\n```\n- [ ] x\n```\n````  \n- [ ] a', ['a']],
		['a fence closed by more', '```\n- [ ] x\n`````\n- [ ] a', ['a']],
		['a fence not closed by text', '```\n``` x\n- [ ] x\n```\n- [ ] a', ['a']],
		['an unclosed fence', '- [ ] a\n```\n- [ ] x', ['a']],
		['a line of code with backticks', '``` a ```\n- [ ] a', ['a']],
		['two backticks', '``\n- [ ] a', ['a']],
		['a fence in a quote', '> ```\n> - [ ] x\n> ```\n> - [ ] a', ['a']],
		['a fence that ends with its quote', '> ```\n> - [ ] x\n\n- [ ] a', ['a']],
		['a quote within a fence', '```\n> - [ ] x\n```\n- [ ] a', ['a']],
		['a fence in a list', '- b\n  ```\n  - [ ] x\n  ```\n  - [ ] a', ['(b)', 'a']],
		['a fence that ends with its item', '- b\n  ```\n  - [ ] x\n\n  - [ ] x\n- [ ] a', ['(b)', 'a']],
		['a fence behind a marker', '- ```\n  - [ ] x\n  ```\n- [ ] a', ['(```)', 'a']],
		['a fence in a quote in a list', '- b\n  > ~~~\n  > - [ ] x\n  - [ ] a', ['(b)', 'a']],
		['indented code', 'text\n\n    - [ ] x\n\n\t- [ ] x\n- [ ] a', ['a']],
		['indented code in a quote', '>     - [ ] x\n> - [ ] a', ['a']],
		['no indented code in a list', '- b\n\n    - [ ] a\n\n\t\t- [ ] c', ['(b)', 'a', 'c']],
		['indented code after a list', '- b\n\ntext\n\n    - [ ] x', ['(b)']],
		['an indented line in a paragraph', 'text\n    - [ ] x', []],
		['a list with lazy text', '- b\ntext\n    - [ ] a', ['(b)', 'a']],
		['a percent comment', '%%\n- [ ] x\n%%\n- [ ] a', ['a']],
		['a percent comment with text', '%% x\n- [ ] x\nx %% y\n- [ ] a', ['a']],
		['a percent comment on one line', '%% x %%\n- [ ] a', ['a']],
		['an unclosed percent comment', '- [ ] a\n%%\n- [ ] x', ['a']],
		['percent signs in text', '100 %% sikkert\n- [ ] a', ['a']],
		['a percent comment in a callout', '> %%\n> - [ ] x\n> %%\n> - [ ] a', ['a']],
		['a percent comment in code', '```\n%%\n```\n- [ ] a', ['a']],
		['a percent comment over items', '- b\n  %%\n- [ ] x\n%%\n- [ ] a', ['(b)', 'a']],
		['an HTML comment', '<!--\n- [ ] x\n\n- [ ] x\n-->\n- [ ] a', ['a']],
		['an HTML comment with text', '<!-- x\n- [ ] x --> y\n- [ ] a', ['a']],
		['an HTML comment on one line', '<!-- - [ ] x -->\n- [ ] a', ['a']],
		['an HTML comment in a list', '- b\n  <!--\n  - [ ] x\n  -->\n  - [ ] a', ['(b)', 'a']],
		['code in a comment', '<!--\n```\n-->\n- [ ] a', ['a']],
	])('of %s', (_name, text, expected) => {
		expect(seen(text)).toEqual(expected);
	});

	it('know their line, their place and their quote marks', () => {
		const text = '---\na: 1\n---\r\n> - [ ] x\r\n- y';
		expect(readBody(text, splitNote(text).bodyFrom).items).toEqual([
			{ line: 4, from: 14, to: 23, raw: '> - [ ] x', task: true, quoted: 1, parent: -1 },
			{ line: 5, from: 25, to: 28, raw: '- y', task: false, quoted: 0, parent: -1 },
		]);
	});

	it.each<[string, readonly string[], string]>([
		['blanks', ['- a', '  - b', '    - c', '  - d', '- e'], 'a b<a c<b d<a e'],
		['tabs', ['- a', '\t- b', '\t\t- c', '- d'], 'a b<a c<b d'],
		['a tab and four blanks', ['- a', '\t- b', '    - c'], 'a b<a c<a'],
		['too little', ['- a', ' - b', '  - c'], 'a b c'],
		['numbers', ['1. a', '   - b', '  - c', '10. d', '    - e'], 'a b<a c d e<d'],
		['wide markers', ['-   a', '    - b', '  - c'], 'a b<a c'],
		['a gap', ['- a', '', '  - b'], 'a b<a'],
		['text between', ['- a', '', 'text', '', '- b', '  - c'], 'a b c<b'],
		['a heading between', ['- a', '## h', '  - b'], 'a b'],
		['quotes', ['> - a', '>   - b', '>\t- c', '> - d'], 'a b<a c<a d'],
		['quotes without blanks', ['>- a', '>   - b', '>- c'], 'a b<a c'],
		['another quote', ['> - a', '', '>   - b'], 'a b'],
		['a quote in an item', ['- a', '  > - b', '  - c'], 'a b<a c<a'],
		['a quote behind a list', ['- a', '> - b', '- c'], 'a b c'],
	])('are nested by %s', (_name, lines, expected) => {
		expect(nesting(...lines)).toBe(expected);
	});
});

describe('headings', () => {
	it.each<[string, readonly string[]]>([
		['# A\n## B ##\n###### C #\n####### no\n#no\n#\tD\n   ## E\n    ## no', ['1 A', '2 B', '6 C', '1 D', '2 E']],
		['#\n## \n# #', ['1 ', '2 ', '1 ']],
		['# C#\n# a # b', ['1 C#', '1 a # b']],
		['> # no\n```\n# no\n```\n%%\n# no\n%%\n<!--\n# no\n-->\n# A', ['1 A']],
		['A\n===\nB\n---', []],
		['- a\n# A\n- b\n  # B', ['1 A', '1 B']],
	])('%j', (text, expected) => {
		expect(readBody(text, 0).headings.map(({ level, text: words }) => `${level} ${words}`)).toEqual(expected);
	});

	it('know their line', () => {
		expect(readBody('x\r\n## A\r\n', 0).headings).toEqual([{ level: 2, text: 'A', line: 2, from: 3, to: 7 }]);
	});
});

describe('prose', () => {
	it.each<[string, readonly string[]]>([
		['a\nb', ['a\nb']],
		['a `x` b', ['a ', ' b']],
		['a %%x%% b <!-- y --> c', ['a ', ' b ', ' c']],
		['a\n```\nx\n```\nb', ['a', 'b']],
		['a\n\n    x\nb', ['a', 'b']],
		['%%\nx\n%%', []],
	])('of %j', (text, expected) => {
		expect(proseRanges(text, 0).map(({ from, to }) => text.slice(from, to))).toEqual(expected);
	});
});
