import { describe, expect, it } from 'vitest';
import { findLinks, readLink, wikilink, type Link } from '../../src/text/links';

/** `linkpath#subpath|display` of each link, with `!` before an embed. */
function shown(links: readonly Link[]): readonly string[] {
	return links.map((link) => `${link.embed ? '!' : ''}${link.linkpath}${link.subpath}${link.display === null ? '' : `|${link.display}`}`);
}

describe('links of a line', () => {
	it.each([
		['[[Hanne Holm]]', ['Hanne Holm']],
		['x [[ Hanne Holm ]] y', ['Hanne Holm']],
		['[[Kolleger/Hanne|Hanne H.]]', ['Kolleger/Hanne|Hanne H.']],
		['[[Hanne#Kontakt|her]]', ['Hanne#Kontakt|her']],
		['[[Hanne#^abc]]', ['Hanne#^abc']],
		['[[#Kontakt]]', ['#Kontakt']],
		['| [[Hanne\\|H]] |', ['Hanne|H']],
		['![[billede.png|100]]', ['!billede.png|100']],
		['[[a]][[b]]', ['a', 'b']],
		['[[[a]]]', ['a']],
		['[[a [[b]]', ['b']],
		['[for:: [[Bedre vagtplaner]]]', ['Bedre vagtplaner']],
		['[[]] [[|x]] [[ ]]', []],
		['[[a', []],
		['[[a] ]', []],
		['[[a\nb]]', []],
		['\\[[a]]', []],
		['`[[a]]` [[b]]', ['b']],
		['``[[a]]` [[b]]`` [[c]]', ['c']],
		['` [[a]]', ['a']],
		['%%[[a]]%% [[b]] <!-- [[c]] -->', ['b']],
		['100 %% [[a]]', ['a']],
		['[Hanne](Kolleger/Hanne%20Holm.md)', ['Kolleger/Hanne Holm.md|Hanne']],
		['[Hanne](<Kolleger/Hanne Holm.md#Kontakt>)', ['Kolleger/Hanne Holm.md#Kontakt|Hanne']],
		['[Hanne](Hanne.md "titel")', ['Hanne.md|Hanne']],
		['[](Hanne.md)', ['Hanne.md']],
		['[a](b(c).md)', ['b(c).md|a']],
		['[a](100%.md)', ['100%.md|a']],
		['[a](https://example.org) [b](mailto:x) [c](//d)', []],
		['[a] (b.md) [a]() [a](b c.md)', []],
		['![alt](x.png)', ['!x.png|alt']],
		['[a [b](c.md)', ['c.md|b']],
		['- [ ] [[Hanne]]: x', ['Hanne']],
		['[[A]]\r\n[[B]]', ['A', 'B']],
		['`a\n[[b]]` `', ['b']],
		['[[__proto__]]', ['__proto__']],
	])('%j', (line, links) => {
		expect(shown(findLinks(line))).toEqual(links);
	});

	it('stand where they stand', () => {
		const line = 'se ![[a]] og [b](c.md)';
		expect(findLinks(line).map(({ from, to }) => line.slice(from, to))).toEqual(['![[a]]', '[b](c.md)']);
	});

	it('are looked for in the part asked for', () => {
		const line = '[[a]] [[b]] [[c]]';
		expect(shown(findLinks(line, 5, 11))).toEqual(['b']);
		expect(shown(findLinks(line, 5, 10))).toEqual([]);
	});
});

describe('the link of a value', () => {
	it.each([
		['før [[a]] efter [[b]]', 'a'],
		['`[[a]]`', 'a'],
		['ingen', null],
		['', null],
	])('%j', (text, linkpath) => {
		expect(readLink(text)?.linkpath ?? null).toBe(linkpath);
	});

	it('is written with its text only where that differs', () => {
		expect([wikilink('Hanne'), wikilink('Hanne', 'Hanne'), wikilink('Dag/Hanne', 'Hanne')]).toEqual(['[[Hanne]]', '[[Hanne]]', '[[Dag/Hanne|Hanne]]']);
	});
});
