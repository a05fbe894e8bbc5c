import { describe, expect, it } from 'vitest';
import { changedLines } from '../../src/views/change-preview';

const NOTE = '---\r\ninteresser: [Klima, Fodbold]\r\nværdier:\r\n  - Faglighed\r\n---\r\n';

/** An edit that puts one text in the place of another, found in the note. */
function swap(from: string, insert: string) {
	const at = NOTE.indexOf(from);
	return { from: at, to: at + from.length, insert };
}

describe('changed lines', () => {
	it('tells a line before and after, with what is new in it', () => {
		expect(changedLines({ path: 'a.md', expect: NOTE, edits: [swap('Faglighed', '"[[Faglighed]]"')] })).toEqual([
			{ line: 4, before: '  - Faglighed', after: '  - "[[Faglighed]]"', fresh: { from: 4, to: 19 } },
		]);
	});

	it('makes one change of edits on one line, in the order of the note', () => {
		const lines = changedLines({ path: 'a.md', expect: NOTE, edits: [swap('Faglighed', 'F'), swap('Fodbold', '"[[Fodbold]]"'), swap('Klima', '"[[Klima]]"')] });
		expect(lines.map(({ line, after }) => [line, after])).toEqual([
			[2, 'interesser: ["[[Klima]]", "[[Fodbold]]"]'],
			[4, '  - F'],
		]);
	});

	it('shows whole lines where a line ending goes or comes', () => {
		const at = NOTE.indexOf('værdier');
		expect(changedLines({ path: 'a.md', expect: NOTE, edits: [{ from: at, to: at, insert: 'type: kollega\r\n' }] })).toMatchObject([{ line: 3, before: 'værdier:', after: 'type: kollega\r\nværdier:' }]);
		expect(changedLines({ path: 'a.md', expect: 'a', edits: [{ from: 1, to: 1, insert: 'b' }] })).toEqual([{ line: 1, before: 'a', after: 'ab', fresh: { from: 0, to: 2 } }]);
	});

	it.each([
		['prioritet: kerna', 'prioritet: kerne', 'kerne'],
		['prioritet: vigtig', 'prioritet: kerne', 'kerne'],
		['Mødes med Bo', 'Mødes med [[Bo]]', '[[Bo]]'],
		['dato: 5', 'dato: 15', '15'],
	])('tells the whole of a word that changed: %s', (before, after, fresh) => {
		const [line] = changedLines({ path: 'a.md', expect: before, edits: [{ from: 0, to: before.length, insert: after }] });
		expect(line?.after.slice(line.fresh.from, line.fresh.to)).toBe(fresh);
	});
});
