import { expect, it } from 'vitest';
import { rowsSeen } from '../../src/views/rows-seen';

const GROUPS = [
	{ key: 'a', label: null, rows: [1, 2, 3] },
	{ key: 'folded', label: 'Folded', rows: [] },
	{ key: 'b', label: 'B', rows: [4, 5] },
	{ key: 'beyond', label: 'Beyond', rows: [] },
];

it.each([
	['nothing seen yet: the first heading', 0, 'a', true],
	['within a group', 2, 'a12', true],
	['to the end of a group: the heading of the next', 3, 'a123 folded b', true],
	['within the next', 4, 'a123 folded b4', true],
	['all rows, and the headings after them', 5, 'a123 folded b45 beyond', false],
	['more than there are', 50, 'a123 folded b45 beyond', false],
])('%s', (_, most, told, heldBack) => {
	const seen = rowsSeen(GROUPS, most);
	expect(seen.groups.map(({ key, rows }) => `${key}${rows.join('')}`).join(' ')).toBe(told);
	expect(seen.heldBack).toBe(heldBack);
	expect(seen.length).toBe(8);
	expect(seen.groups.map(({ size }) => size)).toEqual([3, 0, 2, 0].slice(0, seen.groups.length));
});

it('of nothing is nothing', () => {
	expect(rowsSeen([], 25)).toEqual({ groups: [], heldBack: false, length: 0 });
});
