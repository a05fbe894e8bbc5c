// What a note says, as the app's cache has it: our own small notes, by the rules that the app's recordings taught.
import { describe, expect, it } from 'vitest';
import type { CachedMetadata, Pos } from 'obsidian';
import { parseCache } from '../parse-cache/parse-cache';
import { outOfProportion } from '../../out-of-proportion';

/** `line:col-line:col`, after checking that the offsets tell the same. */
function place(text: string, { start, end }: Pos): string {
	for (const { line, col, offset } of [start, end]) {
		const before = text.slice(0, offset).split('\n');
		expect([before.length - 1, before.at(-1)?.length]).toEqual([line, col]);
	}
	return `${start.line}:${start.col}-${end.line}:${end.col}`;
}

const sections = (text: string): string[] => (parseCache(text).sections ?? []).map((each) => `${each.type} ${place(text, each.position)}${each.id === undefined ? '' : ` ^${each.id}`}`);
const items = (text: string): string[] => (parseCache(text).listItems ?? []).map((each) => `${place(text, each.position)} ${each.parent}${each.task === undefined ? '' : ` [${each.task}]`}${each.id === undefined ? '' : ` ^${each.id}`}`);
const links = (text: string, kind: 'links' | 'embeds' = 'links'): string[] => (parseCache(text)[kind] ?? []).map((each) => `${each.link} → ${each.displayText ?? ''}`);
const tags = (text: string): string[] => (parseCache(text).tags ?? []).map((each) => each.tag);

describe('sections', () => {
	it.each<[string, string, string[]]>([
		['a heading, a paragraph, a list', '# A\n\nb\nc\n\n- d\n', ['heading 0:0-0:3', 'paragraph 2:0-3:1', 'list 5:0-5:3']],
		['a heading underlined', 'A\n---\n', ['heading 0:0-1:3']],
		['a quote and a callout', '> a\n\n> [!note] b\n> c\n', ['blockquote 0:0-0:3', 'callout 2:0-3:3']],
		['code, fenced and indented', '```js\n# a\n```\n\n    b\n', ['code 0:0-2:3', 'code 4:0-4:5']],
		['a table', '|a|b|\n|-|-|\n|c|d|\n', ['table 0:0-2:5']],
		['a rule between paragraphs', 'a\n\n---\n\nb', ['paragraph 0:0-0:1', 'thematicBreak 2:0-2:3', 'paragraph 4:0-4:1']],
		['a comment that cuts a paragraph', 'a\n%%\n- [ ] b\n%%\n', ['paragraph 0:0-0:1', 'comment 1:0-3:2']],
		['a comment within a line', 'a %%b%% c', ['paragraph 0:0-0:9']],
		['HTML', '<div>\na\n</div>\n', ['html 0:0-2:6']],
		['math', '$$\nx\n$$\n', ['math 0:0-2:2']],
		['a footnote that nothing refers to', 'a[^2]\n\n[^1]: b\n', ['paragraph 0:0-0:5', 'footnoteDefinition 2:0-2:7']],
		['frontmatter', '---\na: 1\n---\n# b', ['yaml 0:0-2:3', 'heading 3:0-3:3']],
		['a note of nothing but frontmatter', '---\na: 1\n---', ['yaml 0:0-2:3']],
		['a fence without an end', '---\na: 1\n', ['thematicBreak 0:0-0:3', 'paragraph 1:0-1:4']],
		['lines that end as Windows ends them', '# A\r\n\r\n- b\r\n- c\r\n', ['heading 0:0-0:3', 'list 2:0-3:3']],
		['nothing', '', []],
	])('finds %s', (_what, text, expected) => {
		expect(sections(text)).toEqual(expected);
	});

	it.each<[string, string, string[]]>([
		['at the end of a paragraph', 'a ^x1', ['x1 0:0-0:5']],
		['of a list item', '- a ^x1\n- b', ['x1 0:0-0:7']],
		['in a line of its own behind a list', '- a\n\n^x1\n', ['x1 0:0-0:3']],
		['in capitals', 'a ^Abc', ['abc 0:0-0:6']],
		['none in the middle', 'a ^x1 b', []],
	])('knows a block’s id %s', (_where, text, expected) => {
		expect(Object.values(parseCache(text).blocks ?? {}).map((block) => `${block.id} ${place(text, block.position)}`)).toEqual(expected);
	});
});

describe('headings', () => {
	it.each<[string, string[]]>([
		['# A', ['1 A']],
		['### A [[b]] `c` **d**', ['3 A [[b]] `c` **d**']],
		['## A ##', ['2 A']],
		['A\n===', ['1 A']],
		['#A', []],
		['```\n# A\n```', []],
		['> # A', []],
		['##', ['2 ']],
	])('reads %j', (text, expected) => {
		expect((parseCache(text).headings ?? []).map((each) => `${each.level} ${each.heading}`)).toEqual(expected);
	});
});

describe('list items', () => {
	it.each<[string, string, string[]]>([
		['from line 0', '- a\n- b', ['0:0-0:3 -1', '1:0-1:3 -1']],
		['further down', '\n\n- a', ['2:0-2:3 -2']],
		['within each other, beginning where the parent’s text does', '- a\n    - b\n        - c\n', ['0:0-0:3 -1', '1:2-1:7 0', '2:6-2:11 1']],
		['with a tab', '- a\n\t- b', ['0:0-0:3 -1', '1:1-1:4 0']],
		['with a blank line behind', '\n- a\n\n- b', ['1:0-2:0 -1', '3:0-3:3 -1']],
		['on several lines', '- a\n  b\n- c', ['0:0-1:3 -1', '2:0-2:3 -1']],
		['of other signs, each a list of its own', '- a\n* b\n1) c', ['0:0-0:3 -1', '1:0-1:3 -1', '2:0-2:4 -2']],
		['with marks', '- [ ] a\n- [x] b\n- [/] c\n- [-] d\n- [>] e\n- [é] f', ['0:0-0:7 -1 [ ]', '1:0-1:7 -1 [x]', '2:0-2:7 -1 [/]', '3:0-3:7 -1 [-]', '4:0-4:7 -1 [>]', '5:0-5:7 -1 [é]']],
		['that only look marked', '- [] a\n- [xx] b\n- [x]c\n- [ ](d)', ['0:0-0:6 -1', '1:0-1:8 -1', '2:0-2:6 -1', '3:0-3:8 -1']],
		['two on a line', '- [/] 1. a', ['0:0-0:10 -1 [/]', '0:6-0:10 0']],
		['three on a line, each with its mark', '> - [/] 1. [>] * [!] a', ['0:2-0:22 -1 [/]', '0:8-0:22 0 [>]', '0:15-0:22 0 [!]']],
		['numbered', '1. [ ] a\n   - [x] b', ['0:0-0:8 -1 [ ]', '1:3-1:10 0 [x]']],
		['in quotes and callouts', '> - a\n>\n> > [!note]\n> > - [?] b', ['0:2-0:5 -1', '3:4-3:11 -3 [?]']],
		['in no code, comment or HTML', '```\n- a\n```\n\n%%\n- b\n%%\n\n<!--\n- c\n-->\n', []],
	])('finds items %s', (_what, text, expected) => {
		expect(items(text)).toEqual(expected);
	});
});

describe('links', () => {
	it.each<[string, string[]]>([
		['[[a]] and [[b|c]]', ['a → a', 'b → c']],
		['[[a#b#c]] [[#d]] [[a#^e]]', ['a#b#c → a > b > c', '#d → d', 'a#^e → a > ^e']],
		['[[ a | b ]]', ['a → b']],
		['[a](b.md) [c](d%20e.md#f) [g](<h i.md>)', ['b.md → a', 'd e.md#f → c', 'h i.md → g']],
		['[a](https://x.dk) [b](mailto:x@x.dk) <https://x.dk> [c]() https://x.dk', []],
		['`[[a]]` \\[[b]] [[c', []],
		['```\n[[a]]\n```', []],
		['x <!-- [[a]] --> %% [[b]] %%', ['b → b']],
		['%%\n[[a]]\n%%', ['a → a']],
		['# [[a]]\n> [[b]]\n- [[c]]\n\n**[[d]]** ==[[e]]==', ['a → a', 'b → b', 'c → c', 'd → d', 'e → e']],
		['|x|\n|-|\n|[[a\\|b]]|\n', ['a → b']],
		['[[]] [[ ]]', []],
		['[[Åse Øster]] [[e\u0301]] [x](e%CC%81.md)', ['Åse Øster → Åse Øster', 'é → é', 'é.md → x']],
		['[a](b:c.md) [d](./e:f.md) [g](h.md "i: j")', ['./e:f.md → d', 'h.md → g']],
		['$[[a]]$', []],
	])('in %j', (text, expected) => {
		expect(links(text)).toEqual(expected);
	});

	it('keeps embeds apart', () => {
		expect(links('![[a.png|100]] ![b](c.png) ![d](https://x.dk/e.png)', 'embeds')).toEqual(['a.png → 100', 'c.png → b']);
		expect(links('![[a.png]]')).toEqual([]);
	});

	it('places a link where it stands', () => {
		const text = '---\r\na: 1\r\n---\r\n> - [ ] æ [[b]]\r\n';
		const [link] = parseCache(text).links ?? [];
		expect(link === undefined ? null : [place(text, link.position), text.slice(link.position.start.offset, link.position.end.offset)]).toEqual(['3:10-3:15', '[[b]]']);
	});
});

describe('tags', () => {
	it.each<[string, string[]]>([
		['#a #b/c #d-e_f', ['#a', '#b/c', '#d-e_f']],
		['#123 #1a #2026-12', ['#1a', '#2026-12']],
		['#æøå #😀 #Ж', ['#æøå', '#😀', '#Ж']],
		['a#b ##c # d', []],
		['#a, #b. #c!', ['#a', '#b', '#c']],
		['`#a` https://x.dk/#b <https://x.dk/#c> ![#d](e.png) [f](g#h "i #j")', []],
		['[a #b](c.md) [#d][e] [f #g]', ['#b', '#d', '#g']],
		['(#a) "#b" .#c —#d -#e _#f &amp;#g \u200b#h', []],
		['\u00a0#a \u3000#b <br>#c [[d]]#e `f`#g \\]#h foo*#i*bar', ['#a', '#b', '#c', '#e', '#g', '#h', '#i']],
		['|#a|\n|-|\n|#b|\n\n>#c', ['#a', '#b', '#c']],
		['#x\u200dy #a、b #e\u0301 #½ #12/3', ['#x', '#a、b', '#e\u0301', '#½', '#12/3']],
		['**#a** - [ ] #b', ['#a', '#b']],
		['%% #a %% <!-- #b -->', ['#a']],
		['==#a== ~~#b~~ ==c #d== == #e ==', ['#a', '#b', '#d', '#e']],
		['#a#b #c#1 #1#d', ['#a', '#b', '#c']],
		['# #a', ['#a']],
		['```\n#a\n```\n\n    #b', []],
	])('in %j', (text, expected) => {
		expect(tags(text)).toEqual(expected);
	});
});

describe('frontmatter', () => {
	const given = (yaml: string): CachedMetadata => parseCache(`---\n${yaml}\n---\n`);

	it('keeps dates as text and what is empty as nothing', () => {
		expect(given('date: 2026-12-01\nat: 2026-12-01T14:30\nno:\nyes: true\nn: 3').frontmatter).toEqual({ date: '2026-12-01', at: '2026-12-01T14:30', no: null, yes: true, n: 3 });
	});

	it('finds wikilinks that are a whole value, with their place in a list', () => {
		expect(given('colleague: "[[Hanne Holm]]"\ninterests:\n  - "[[Klima|klimaet]]"\n  - "om [[Vagter]]"\nbare: [[x]]\nmd: "[a](b%20c.md)"\nembed: "![[e]]"').frontmatterLinks).toEqual([
			{ key: 'colleague', link: 'Hanne Holm', original: '[[Hanne Holm]]', displayText: 'Hanne Holm' },
			{ key: 'interests.0', link: 'Klima', original: '[[Klima|klimaet]]', displayText: 'klimaet' },
		]);
	});

	it.each([['a: [1'], ['a: 1\na: 2'], ['- a\n- b'], ['just text'], ['# only a comment'], [''], ['\ta: 1']])('has none where %j stands', (yaml) => {
		const cache = given(yaml);
		expect([cache.frontmatter, cache.frontmatterPosition, cache.frontmatterLinks, cache.sections?.[0]?.type]).toEqual([undefined, undefined, undefined, 'yaml']);
	});

	it.each([
		['behind a mark of byte order', '\ufeff---\na: 1\n---\n', '0:1-2:3'],
		['with blanks behind its end', '---\na: 1\n---\t\n', '0:0-2:3'],
		['before text on the line of its end', '---\na: 1\n---x\n', '0:0-2:3'],
		['with Windows line ends', '---\r\na: 1\r\n---\r\n', '0:0-2:3'],
	])('is found %s', (_what, text, expected) => {
		const { frontmatter, frontmatterPosition } = parseCache(text);
		expect([frontmatter, frontmatterPosition === undefined ? null : place(text, frontmatterPosition)]).toEqual([{ a: 1 }, expected]);
	});

	it.each([[' ---\na: 1\n---\n'], ['\n---\na: 1\n---\n'], ['---a\nb: 1\n---\n'], ['---  \na: 1\n---\n'], ['----\na: 1\n---\n'], ['---\na: 1\n ---\n']])('is none in %j', (text) => {
		expect(parseCache(text).frontmatter).toBeUndefined();
	});
});

it.each(['[', '<', '[[a', '%%', '#', '$a ', '*a', '`'])('survives many of %j in time in proportion', (unit) => {
	expect(outOfProportion((size) => void parseCache(unit.repeat(size / unit.length)), 4000)).toBeNull();
}, 60_000);

it.each(['> ', '- '])('survives %j sixty deep', (unit) => {
	expect(parseCache(`${unit.repeat(60)}a`).sections).toHaveLength(1);
});
