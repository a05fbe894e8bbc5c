// Whole notes that are hard to read, each with everything that the app's cache has of it: in the order of the cache, with every place.
import type { CachedMetadata, Pos } from 'obsidian';
import { expect, it } from 'vitest';
import { parseCache } from '../parse-cache/parse-cache';

/** Each entry of the cache as a line: `kind line:col-line:col what it says`. */
function told(text: string): string[] {
	const cache = parseCache(text);
	const at = ({ start, end }: Pos): string => `${String(start.line)}:${String(start.col)}-${String(end.line)}:${String(end.col)}`;
	const each = <T extends { position: Pos }>(kind: string, list: readonly T[] | undefined, words: (one: T) => string): string[] => (list ?? []).map((one) => `${kind} ${at(one.position)} ${words(one)}`.trim());
	const link = ({ link: to, displayText }: { link: string; displayText?: string }): string => `${to} → ${displayText ?? ''}`;
	return [
		...each('section', cache.sections, ({ type, id }) => `${type}${id === undefined ? '' : ` ^${id}`}`),
		...each('heading', cache.headings, ({ level, heading }) => `${String(level)} ${heading}`),
		...each('item', cache.listItems, ({ parent, task, id }) => `${String(parent)}${task === undefined ? '' : ` [${task}]`}${id === undefined ? '' : ` ^${id}`}`),
		...each('link', cache.links, link),
		...each('embed', cache.embeds, link),
		...each('tag', cache.tags, ({ tag }) => tag),
		...each('footnote', cache.footnotes, ({ id }) => id),
		...each('mark', cache.footnoteRefs, ({ id }) => id),
		...each('definition', cache.referenceLinks, ({ id, link: to }) => `${id} ${to}`),
		...each('block', Object.values(cache.blocks ?? {}), ({ id }) => id),
		...(cache.frontmatterLinks ?? []).map((one) => `property ${one.key} ${link(one)}`),
	];
}

const lines = (...all: string[]): string => all.join('\n');

it.each<[string, string, string[]]>([
	['lists with tabs, beginning where the parent’s text does', lines('- a', '\t- b', '\t\t- [?] c ^id-c', '\t- d', '- [x]\te', '-\tf', '\t1. g', ''), [
		'section 0:0-6:5 list', 'item 0:0-0:3 -1', 'item 1:1-1:4 0', 'item 2:2-2:15 1 [?] ^id-c', 'item 3:1-3:4 0', 'item 4:0-4:7 -1 [x]', 'item 5:0-5:3 -1', 'item 6:1-6:5 5', 'block 2:2-2:15 id-c',
	]],
	['tasks with odd marks, and what only looks like one', lines('- [ ] ', '- [ ]', '- [X] a', '+ [!] b', '12) [\\] c', '- []] d', '- [  ] e', '- [😀] f', '- [x](y.md) g', '', '> * [-] h', ''), [
		'section 0:0-2:7 list', 'section 3:0-3:7 list', 'section 4:0-4:9 list', 'section 5:0-8:13 list', 'section 10:0-10:9 blockquote',
		'item 0:0-0:6 -1 [ ]', 'item 1:0-1:5 -1', 'item 2:0-2:7 -1 [X]', 'item 3:0-3:7 -3 [!]', 'item 4:0-4:9 -4 [\\]', 'item 5:0-5:7 -5 []]', 'item 6:0-6:8 -5', 'item 7:0-7:8 -5', 'item 8:0-8:13 -5', 'item 10:2-10:9 -10 [-]', 'link 8:2-8:11 y.md → x',
	]],
	['ids of blocks: on an item, behind a quote, behind a table, below a paragraph', lines('- a', '  b ^Item-1', '- c ^x y', '', '> q', '', '^q2', '', '|a|b|', '|-|-|', '|c|d|', '', '^tbl', '', 'text', '^own', ''), [
		'section 0:0-2:8 list', 'section 4:0-4:3 blockquote ^q2', 'section 8:0-10:5 table ^tbl', 'section 14:0-15:4 paragraph ^own',
		'item 0:0-1:11 -1 ^item-1', 'item 2:0-2:8 -1', 'block 0:0-1:11 item-1', 'block 4:0-4:3 q2', 'block 8:0-10:5 tbl', 'block 14:0-15:4 own',
	]],
	['footnotes with links, a quote and tasks within', lines('a[^1] b[^note].', '', '[^1]: one [[L]]', '    > two #t', '', '    - [/] [[c]]', '[^note]: - [ ] d', '', '[ref]: Note.md', ''), [
		'section 0:0-0:15 paragraph', 'section 2:0-5:15 footnoteDefinition', 'section 6:0-6:16 footnoteDefinition', 'section 8:0-8:14 definition', 'section 9:0-9:0 text', 'section 9:0-9:0 element',
		'item 5:4-5:15 -5 [/]', 'item 6:9-6:16 -6 [ ]', 'link 2:10-2:15 L → L', 'link 5:10-5:15 c → c', 'tag 3:10-3:12 #t', 'footnote 2:0-5:15 1', 'footnote 6:0-6:16 note', 'mark 0:1-0:5 1', 'mark 0:7-0:14 note', 'definition 8:0-8:14 ref Note.md',
	]],
	['comments: within a line, as a block, and without an end', lines('a %%b [[c]] #d%% e', '', '%%', '- [ ] f', '# g', '[[h]] #i', '%%', '- [ ] j %%k%% l', '', '%% m', '- n'), [
		'section 0:0-0:18 paragraph', 'section 2:0-6:2 comment', 'section 7:0-7:15 list', 'section 9:0-10:3 comment', 'item 7:0-7:15 -7 [ ]', 'link 0:6-0:11 c → c', 'link 5:0-5:5 h → h', 'tag 0:12-0:14 #d', 'tag 5:6-5:8 #i',
	]],
	['HTML: a block, a remark over a blank line, and signs within a line', lines('<div>', '[[a]] #b', '- [ ] c', '</div>', '', 'x <b>[[d]]</b> <i class="#e">f</i>', '', '<!--', '', '- [ ] g [[h]]', '-->', '- i'), [
		'section 0:0-3:6 html', 'section 5:0-5:34 paragraph', 'section 7:0-10:3 html', 'section 11:0-11:3 list', 'item 11:0-11:3 -11', 'link 5:5-5:10 d → d',
	]],
	['callouts within each other, with tasks', lines('> [!note]- Title [[a]] #b', '> - [ ] c', '>   - [x] d', '>', '> > [!tip]', '> > # no heading', '> > 1. [>] e', '', '>[!x]f', 'lazy', ''), [
		'section 0:0-6:12 callout', 'section 8:0-9:4 blockquote', 'item 1:2-1:9 -1 [ ]', 'item 2:4-2:11 1 [x]', 'item 6:4-6:12 -6 [>]', 'link 0:17-0:22 a → a', 'tag 0:23-0:25 #b',
	]],
	['math and code, in lists too, hold neither links nor tasks', lines('- a', '', '  ```', '  - [ ] no [[no]]', '  # no', '  ```', '  - [ ] yes `[[no]] #no` $[[no]]$', '', '1. x', '   ~~~~', '   ```', '   #no', '   ~~~~', '2. $5 and $6 #b', '', '$$', '[[no]]', '$$'), [
		'section 0:0-6:33 list', 'section 8:0-13:15 list', 'section 15:0-17:2 math', 'item 0:0-5:5 -1', 'item 6:2-6:33 0 [ ]', 'item 8:0-12:7 -8', 'item 13:0-13:15 -8', 'tag 13:13-13:15 #b',
	]],
	['properties that are links, and headings drawn by underlining', lines('---', 'aliases: [Hanne, "Hanne H."]', 'tags: kollega, tillid', 'with:', '  - "[[Ada|A]]"', '  - "![[pic.png]]"', '  - "[[a]] og [[b]]"', '  - "[[Ada#Mål]]"', 'nested:', '  who: "[[Bo]]"', 'bare: [[Ada]]', 'md: "[x](Ada%20B.md#m)"', 'url: "[x](https://x.dk)"', '---', 'A', '===', 'B [[c]]', '---', 'D', 'E', '---'), [
		'section 0:0-13:3 yaml', 'section 14:0-15:3 heading', 'section 16:0-17:3 heading', 'section 18:0-19:1 paragraph', 'section 20:0-20:3 thematicBreak', 'heading 14:0-15:3 1 A', 'heading 16:0-17:3 2 B [[c]]', 'link 16:2-16:7 c → c',
		'property with.0 Ada → A', 'property with.3 Ada#Mål → Ada > Mål', 'property nested.who Bo → Bo',
	]],
	['marks of byte order, Windows line ends, and emoji before what is placed', '\ufeff# 😀 T\r\n\r\n- [ ] æ😀 [[b c#d^e|f]] #t😀\r\n  - ![[x.png|100x200]] ![alt](y%20z.png "ti") [l](<q r.md#s>)\r\n\r\n\ufe0f👍🏽 [[a\\|b]] [t](a%) [t](#h)\r\n', [
		'section 0:1-0:7 heading', 'section 2:0-3:61 list', 'section 5:0-5:30 paragraph', 'heading 0:1-0:7 1 😀 T', 'item 2:0-2:28 -2 [ ]', 'item 3:2-3:61 2',
		'link 2:10-2:23 b c#d^e → f', 'link 3:46-3:61 q r.md#s → l', 'link 5:6-5:14 a → b', 'link 5:15-5:22 a% → t', 'link 5:23-5:30 #h → t', 'embed 3:4-3:22 x.png → 100x200', 'embed 3:23-3:45 y z.png → alt', 'tag 2:24-2:28 #t😀',
	]],
])('reads %s', (_what, text, expected) => {
	expect(told(text)).toEqual(expected);
});

it.each<[string, CachedMetadata['frontmatter']]>([
	['date: 2024-05-25T15:17:00\nday: 2026-1-5\nno: no\nn: 1_000\nhex: 0x1F\nempty:\n1: tal\n"a b": "x"\nmany: |\n  en\n  to', { date: '2024-05-25T15:17:00', day: '2026-1-5', no: 'no', n: '1_000', hex: 31, empty: null, 1: 'tal', 'a b': 'x', many: 'en\nto\n' }],
])('reads the values of %j', (yaml, expected) => {
	expect(parseCache(`---\n${yaml}\n---\n`).frontmatter).toEqual(expected);
});
