// Text that makes careless reading slow: twice as much of it takes about twice as long.
import { describe, expect, it } from 'vitest';
import { proseRanges, readBody } from '../../src/text/body';
import { readFrontmatter } from '../../src/text/frontmatter';
import { findInlineFields } from '../../src/text/inline-fields';
import { findLinks } from '../../src/text/links';
import { fillPlaceholders } from '../../src/text/placeholders';
import { isoDay } from '../../src/text/dates';
import { readTaskLine } from '../../src/text/task-line';
import { outOfProportion } from '../out-of-proportion';

const MEGABYTE = 1_000_000;
const SIZE = 100_000;

const UNITS = [
	'[[a|', '[](', '[](<', '[](b "', '[a](b(', '](', '#a ', '#', '`', '` `` ', '%% ', '%', '<!-- ', '📅 ', '📅 2026-12-01 ', '🔁 every ', '[due:: 2026-12-01] ', '[[a::b]]', '(a::', '\\[', ' ', '\t',
	'\u00a0', '{{', '{{a}', '}}', '- ', '- a\n', '- [ ] x\n```\n', '~~~\n', '%%\n', '<!--\n', '# ', '1. ', '> > - a\n', '\n', '\r\n', '^a ', '⏰ ', '\ud83d', '*_',
];

function manyTimes(unit: string, size: number): string {
	return unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
}

const DAY = isoDay('2026-12-01');

function readAll(text: string): void {
	readBody(text, 0);
	proseRanges(text, 0);
	findLinks(text);
	findInlineFields(text);
	readTaskLine(`- [ ] ${text}`, { ownField: () => true });
	if (DAY !== null) fillPlaceholders(text, new Map(), { day: DAY, time: null }, 'da');
}

describe('a long text', () => {
	it.each(['- [ ] [a::', '[[', '> ', '>', ...UNITS])('of %j is read in time in proportion', (unit) => {
		expect(outOfProportion((size) => readAll(manyTimes(unit, size)), SIZE)).toBeNull();
	}, 120_000);

	it.each(['- [ ] [a::', '[[', '> '])('of a megabyte of %j is read', (unit) => {
		expect(() => readAll(manyTimes(unit, MEGABYTE))).not.toThrow();
	}, 120_000);

	it('of unclosed frontmatter is none', () => {
		expect(readFrontmatter(`---\n${manyTimes('a: 1\n', MEGABYTE)}`).faults.map(({ code }) => code)).toEqual(['frontmatter-unclosed']);
	});

	it('of items, each nested in the last, is read', () => {
		const lines = Array.from({ length: 1400 }, (_, depth) => `${' '.repeat(depth)}- a`);
		expect(readBody(lines.join('\n'), 0).items).toHaveLength(1400);
	});
});
