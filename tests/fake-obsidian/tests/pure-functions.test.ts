// The module's pure functions.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getAllTags, iterateCacheRefs, resolveSubpath } from '../cache-refs';
import { debounce } from '../debounce';
import { getFrontMatterInfo, parseFrontMatterAliases, parseFrontMatterEntry, parseFrontMatterStringArray, parseFrontMatterTags, stringifyYaml } from '../front-matter';
import { getLinkpath, parseLinktext, stripHeading, stripHeadingForLink } from '../linktext';
import { normalizePath } from '../normalize-path';
import { parseCache } from '../parse-cache/parse-cache';
import { prepareFuzzySearch, prepareSimpleSearch, sortSearchResults } from '../search';

describe('text', () => {
	it.each([
		['/a//b/', 'a/b'],
		['a\\b', 'a/b'],
		['', '/'],
		['/', '/'],
		['a\u00a0b', 'a b'],
		['A\u030a', 'Å'],
	])('normalises the path %j', (path, expected) => {
		expect(normalizePath(path)).toBe(expected);
	});

	it('parts links', () => {
		expect(parseLinktext('a/b#c#d')).toEqual({ path: 'a/b', subpath: '#c#d' });
		expect([getLinkpath('a#^b'), getLinkpath('#x'), getLinkpath('a')]).toEqual(['a', '', 'a']);
	});

	it('strips headings', () => {
		expect(stripHeading('**A**: [[b]] (c)')).toBe('A b c');
		expect(stripHeadingForLink('A: b | c ^d')).toBe('A b c d');
	});
});

describe('frontmatter', () => {
	it('is bounded', () => {
		const text = '---\na: 1\n---\nbrød';
		const info = getFrontMatterInfo(text);
		expect([info.exists, info.frontmatter, text.slice(info.from, info.to), text.slice(info.contentStart)]).toEqual([true, 'a: 1\n', 'a: 1\n', 'brød']);
		expect(getFrontMatterInfo('brød')).toEqual({ exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 });
	});

	it.each([
		[{ tags: ['a', '#b', 'c d', 3] }, ['#a', '#b']],
		[{ tags: 'a' }, ['#a']],
		[{ tags: 'a, b' }, []],
		[{ tags: [] }, []],
		[{ tags: null }, null],
		[{}, null],
		[null, null],
	])('reads the tags of %j', (values, expected) => {
		expect(parseFrontMatterTags(values)).toEqual(expected);
	});

	it('reads other entries', () => {
		expect(parseFrontMatterAliases({ aliases: ['H', 7, null] })).toEqual(['H', '7']);
		expect(parseFrontMatterStringArray({ x: 'a' }, 'x')).toEqual(['a']);
		expect(parseFrontMatterEntry({ Status: 1 }, /^status$/i)).toBe(1);
		expect(stringifyYaml({ a: '[[b]]', c: [] })).toBe('a: "[[b]]"\nc: []\n');
	});
});

describe('a note’s cache', () => {
	const cache = parseCache('---\ntags: x\n---\n# A\n\n## B\n\n[[c]] #y ^id\n\n# B\n\n![[d]]\n');

	it('tells all tags', () => {
		expect(getAllTags(cache)).toEqual(['#x', '#y']);
		expect(getAllTags({})).toEqual([]);
	});

	it('walks its references until told to stop', () => {
		const seen: string[] = [];
		expect(iterateCacheRefs(cache, ({ link }) => void seen.push(link))).toBe(false);
		expect(iterateCacheRefs(cache, ({ link }) => link === 'c')).toBe(true);
		expect(seen).toEqual(['c', 'd']);
	});

	it.each([
		['#A', 3, 9],
		['#a#b', 5, 9],
		['#B', 5, 9],
		['#^ID', 7, 7],
	])('finds %s', (subpath, from, to) => {
		const result = resolveSubpath(cache, subpath);
		expect([result?.start.line, result?.end?.line]).toEqual([from, to]);
	});

	it('ends the last section nowhere, and finds no other', () => {
		expect(resolveSubpath(parseCache('# A\n'), '#A')?.end).toBeNull();
		expect([resolveSubpath(cache, '#C'), resolveSubpath(cache, '#B#A'), resolveSubpath(cache, '#^no')]).toEqual([null, null, null]);
	});
});

describe('search', () => {
	it('finds letters in their order, better where they stand together', () => {
		const search = prepareFuzzySearch('hho');
		const results = ['Hanne Holm', 'Hans Henrik Olsen', 'hhold'].map((text) => ({ text, match: search(text) ?? { score: -99, matches: [] } }));
		sortSearchResults(results);
		expect(results[0]?.text).toBe('hhold');
		expect(search('Ole')).toBeNull();
		expect(prepareFuzzySearch('')('x')).not.toBeNull();
	});

	it('finds every word', () => {
		const search = prepareSimpleSearch('holm hanne');
		expect(search('Hanne Holm')?.matches).toEqual([[0, 5], [6, 10]]);
		expect(search('Hanne')).toBeNull();
	});
});

describe('debounce', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('calls once with the last, from the first call on or from the last', () => {
		const [calls, late]: [number[], number[]] = [[], []];
		const one = debounce((n: number) => void calls.push(n), 100);
		const other = debounce((n: number) => void late.push(n), 100, true);
		for (const n of [1, 2, 3]) {
			one(n);
			other(n);
			vi.advanceTimersByTime(60);
		}
		expect([calls, late]).toEqual([[2], []]);
		vi.advanceTimersByTime(60);
		expect([calls, late]).toEqual([[2, 3], [3]]);
	});

	it('can be run at once, and cancelled', () => {
		const calls: number[] = [];
		const one = debounce((n: number) => void calls.push(n), 100);
		one(1);
		one.run();
		one(2);
		one.cancel();
		vi.advanceTimersByTime(500);
		expect(calls).toEqual([1]);
	});
});
