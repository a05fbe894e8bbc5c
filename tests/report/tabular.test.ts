import { describe, expect, it } from 'vitest';
import { markdownCell, plainCell } from '../../src/report/cell-text';
import { columns, markdownTable } from '../../src/report/tabular';

describe('a cell is one harmless line', () => {
	it.each([
		['a line break', 'a\nb\r\n c', 'a b c'],
		['a colour', '\u001b[31mred', '[31mred'],
		['a direction override', 'a\u202eb\u2066c\u200f', 'abc'],
		['a lone surrogate', 'a\ud83db', 'ab'],
		['an emoji', '📅 dag', '📅 dag'],
		['a hard blank', 'a\u00a0b', 'a b'],
		['a separator', 'a\u2028b', 'a b'],
	])('%s', (_, text, cell) => {
		expect(plainCell(text)).toBe(cell);
	});

	it('of a Markdown table: no new cell, no HTML, no code', () => {
		expect(markdownCell('[[a|b]] <img src=x> `c` \\')).toBe('[[a\\|b]] \\<img src=x> \\`c\\` \\\\');
	});
});

const TABLE = { heads: ['Navn', 'Dag'], rows: [['Åse'.normalize('NFD'), '2026-12-01'], ['Bo | Friis', '']] };

it('columns stand under their heads, whatever the Unicode form', () => {
	expect(columns(TABLE).normalize('NFC')).toBe('Navn        Dag\nÅse         2026-12-01\nBo | Friis\n');
});

it('a Markdown table', () => {
	expect(markdownTable(TABLE).normalize('NFC')).toBe('| Navn | Dag |\n| --- | --- |\n| Åse | 2026-12-01 |\n| Bo \\| Friis |  |\n');
});
