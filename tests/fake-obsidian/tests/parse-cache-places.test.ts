// Whatever a note says: every place in its cache is a true one, and what is listed lies where the app's rules put it.
import fc from '../../chance';
import type { CachedMetadata, Pos, SectionCache } from 'obsidian';
import { expect, it } from 'vitest';
import { parseCache } from '../parse-cache/parse-cache';

const PIECES = ['- ', '* ', '1. ', '[ ] ', '[x] ', '[/] ', '\t', '    ', '  ', '\n', '\n\n', '\r\n', '> ', '> [!note] ', '# ', '## ', '---\n', '===\n', '```\n', '~~~\n', '%%', '%%\n', '$$', '$', '[[a]]', '[[b#c|d]]', '![[e]]', '[f](g%20h.md)', '#tag ', '^id1', '|a|b|\n', '|-|-|\n', '[^1]', '[^1]: ', '[r]: x\n', '<div>\n', '</div>\n', '<!-- ', '-->', 'æ', '😀', 'word ', '\\', '`', '**', '\u200b', '\u00a0'];
const FRONTMATTER = ['', '---\na: "[[x]]"\n---\n', '\ufeff---\r\na: 1\r\n---\r\n'];
const notes = fc.tuple(fc.constantFrom(...FRONTMATTER), fc.array(fc.constantFrom(...PIECES), { maxLength: 14 })).map(([first, rest]) => first + rest.join(''));

/** What is wrong with the places of a note's cache, in words. */
function faults(text: string): string[] {
	const cache = parseCache(text);
	return [...falsePlaces(text, cache), ...falseTexts(text, cache), ...falseItems(text, cache), ...falseSections(cache)];
}

function placed(cache: CachedMetadata): [string, Pos][] {
	const kinds = ['headings', 'listItems', 'links', 'embeds', 'tags', 'footnotes', 'footnoteRefs', 'referenceLinks'] as const;
	const lists = kinds.flatMap((kind) => (cache[kind] ?? []).map(({ position }): [string, Pos] => [kind, position]));
	return [...lists, ...written(cache).map(({ position }): [string, Pos] => ['sections', position]), ...Object.values(cache.blocks ?? {}).map(({ position }): [string, Pos] => ['blocks', position])];
}

/** The sections that stand in the note: the footnotes that the app draws at its end have no true place. */
function written(cache: CachedMetadata): readonly SectionCache[] {
	return (cache.sections ?? []).filter(({ type }) => type !== 'text' && type !== 'element');
}

function falsePlaces(text: string, cache: CachedMetadata): string[] {
	const isTrue = ({ line, col, offset }: Pos['start']): boolean => {
		const before = text.slice(0, offset).split('\n');
		return offset <= text.length && before.length - 1 === line && before.at(-1)?.length === col;
	};
	return placed(cache).flatMap(([kind, { start, end }]) => (isTrue(start) && isTrue(end) && start.offset <= end.offset ? [] : [`${kind} at ${String(start.offset)}`]));
}

function falseTexts(text: string, cache: CachedMetadata): string[] {
	const said = [...[...(cache.links ?? []), ...(cache.embeds ?? [])].map(({ original, position }) => [original, position] as const), ...(cache.tags ?? []).map(({ tag, position }) => [tag, position] as const)];
	// In the line that opens a comment the app places everything too far to the left.
	const opens = (line: number): boolean => /^[^%]*%%[^%]*$/.test(text.split('\n')[line] ?? '');
	return said.filter(([, { start }]) => !opens(start.line)).filter(([words, { start, end }]) => text.slice(start.offset, end.offset) !== words).map(([words]) => `text ${words}`);
}

/** An item begins at its sign, has the mark in its brackets, and is a child of an item that is there or of a list that begins where it says. */
function falseItems(text: string, cache: CachedMetadata): string[] {
	const items = cache.listItems ?? [];
	const lines = new Set(items.map(({ position }) => position.start.line));
	return items.flatMap(({ parent, task, position }) => {
		const line = (text.split('\n')[position.start.line] ?? '').slice(position.start.col);
		const mark = /^\s*(?:[-*+]|\d+[.)])(?: {1,4}|\t)\[(.)\][ \t]/.exec(line)?.[1];
		const isChild = parent >= 0 ? lines.has(parent) : [...lines].some((first) => Math.max(1, first) === -parent);
		return /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/.test(line) && mark === task && isChild ? [] : [`item ${JSON.stringify(line)}`];
	});
}

/** Sections do not overlap, and hold everything else. */
function falseSections(cache: CachedMetadata): string[] {
	const sections = written(cache).map(({ position }) => position);
	const overlap = sections.some(({ start }, at) => start.offset < (sections[at - 1]?.end.offset ?? 0));
	const outside = placed(cache).filter(([, { start, end }]) => !sections.some((section) => section.start.offset <= start.offset && section.end.offset >= end.offset));
	return [...(overlap ? ['sections overlap'] : []), ...outside.map(([kind]) => `${kind} outside`)];
}

it('has true places in any note', () => {
	fc.assert(fc.property(notes, (text) => {
		expect(faults(text)).toEqual([]);
	}), { numRuns: 1500 });
}, 60_000);
