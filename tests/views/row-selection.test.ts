import { describe, expect, it } from 'vitest';
import { RowSelection } from '../../src/views/row-selection';
import { SelectingRows } from '../../src/views/selecting-rows';

const ROWS = ['a', 'b', 'c', 'd'];

function chosen(selection: RowSelection): string {
	return ROWS.filter((key) => selection.has(key)).join('');
}

describe('the selection', () => {
	it.each<[string, (selection: RowSelection) => void, string]>([
		['one row', (s) => s.toggle('b'), 'b'],
		['one row and back', (s) => { s.toggle('b'); s.toggle('b'); }, ''],
		['downwards', (s) => { s.toggle('b'); s.extend('d', ROWS); }, 'bcd'],
		['upwards', (s) => { s.toggle('c'); s.extend('a', ROWS); }, 'abc'],
		['from nothing', (s) => s.extend('c', ROWS), 'c'],
		['twice from the same row', (s) => { s.toggle('b'); s.extend('c', ROWS); s.extend('a', ROWS); }, 'abc'],
		['to a row that is not there', (s) => { s.toggle('b'); s.extend('x', ROWS); }, 'b'],
		['all', (s) => s.all(ROWS), 'abcd'],
		['all and cleared', (s) => { s.all(ROWS); s.clear(); }, ''],
		['what is still on screen', (s) => { s.all(ROWS); s.keepOnly(['b', 'd']); }, 'bd'],
		['a range whose first row has gone', (s) => { s.toggle('a'); s.keepOnly(['b', 'c', 'd']); s.extend('c', ROWS); }, 'c'],
	])('takes %s', (_case, act, expected) => {
		const selection = new RowSelection();
		act(selection);
		expect(chosen(selection)).toBe(expected);
		expect(selection.size).toBe(expected.length);
	});
});

describe('keys on a heading between the rows', () => {
	const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false, shiftKey: false }) as never;

	it('take all rows on screen, and leave them', () => {
		const rows = new SelectingRows({ order: () => ROWS, changed: () => undefined });
		expect(rows.headingKey(press('Escape'))).toBe(false);
		expect(rows.headingKey(press('a'))).toBe(false);
		expect(rows.headingKey(press('a', true))).toBe(true);
		expect(rows.selected()).toEqual(ROWS);
		expect(rows.headingKey(press('Escape'))).toBe(true);
		expect(rows.size).toBe(0);
	});

	it('lets go of what a search hides', () => {
		let order = ROWS;
		const rows = new SelectingRows({ order: () => order, changed: () => undefined });
		rows.headingKey(press('a', true));
		order = ['c'];
		rows.keepShown();
		expect([rows.selected(), rows.size]).toEqual([['c'], 1]);
	});
});
