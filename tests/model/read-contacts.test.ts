import { describe, expect, it } from 'vitest';
import { aNote, contentOf, readLines, told } from './reading';

function contact(line: string, heading = '## Kontakt'): readonly unknown[] {
	return contentOf(readLines(aNote('kollega', [], [heading, line])), 'colleague').contacts.map(({ day, kind, text, line: at, column }) => [day, kind, text, at, column]);
}

describe('a contact', () => {
	it.each([
		['- 2026-11-20 uformel: talt ved kaffemaskinen', '2026-11-20', 'informal', 'talt ved kaffemaskinen'],
		['- 2026-11-20 informal: by the coffee machine', '2026-11-20', 'informal', 'by the coffee machine'],
		['* 20-11-2026 Gruppe: klubmøde: valg', '2026-11-20', 'group', 'klubmøde: valg'],
		['1. 20.11.2026: talt', '2026-11-20', null, 'talt'],
		['- 20/11-2026 talt i gangen', '2026-11-20', null, 'talt i gangen'],
		['- 2026-11-20 14:30 gruppe: klubmøde', '2026-11-20', 'group', 'klubmøde'],
		['- 2026-11-20T14:30 gruppe', '2026-11-20', 'group', ''],
		['- [[2026-11-20]] uformel: talt', '2026-11-20', 'informal', 'talt'],
		['- [[Dagbog/2026-11-20|i fredags]]: talt', '2026-11-20', null, 'talt'],
		['- 2026-11-20 sag: noget ingen skal læse', '2026-11-20', 'case', ''],
		['- 2026-11-20 case', '2026-11-20', 'case', ''],
		['- 2026-11-20', '2026-11-20', null, ''],
		['- 2026-11-20 – talt', '2026-11-20', null, 'talt'],
		['- 2026-11-20 husk: kaffe', '2026-11-20', null, 'husk: kaffe'],
	])('%s', (line, date, kind, text) => {
		expect(contact(line)).toEqual([[date, kind, text, 5, line.indexOf(' ') + 2]]);
	});

	it.each(['- talt 2026-11-20', '2026-11-20 talt', '- [ ] 2026-11-20 ringer', '- i går: talt', '-2026-11-20'])('is none in "%s"', (line) => {
		expect(contact(line)).toEqual([]);
	});

	it('whose date cannot be is told, and is none', () => {
		const record = readLines(aNote('kollega', [], ['### Contact', '- 2026-02-30 talt', '- 31.11.2026 talt']));
		expect(contentOf(record, 'colleague').contacts).toEqual([]);
		expect(told(record.problems)).toEqual(['5:3 date-unreadable 2026-02-30', '6:3 date-unreadable 31.11.2026']);
	});
});

it('stands under the heading, down to the next one of its level', () => {
	const body = ['- 2026-11-01 før', '## Kontakt', '- 2026-11-02', '### 2025', '  - 2026-11-03', '## Andet', '- 2026-11-04'];
	const { contacts } = contentOf(readLines(aNote('kollega', [], body)), 'colleague');
	expect(contacts.map(({ day }) => day)).toEqual(['2026-11-02', '2026-11-03']);
});

it('is looked for in a colleague’s note alone', () => {
	expect(readLines(aNote('initiativ', [], ['## Kontakt', '- 2026-02-30 talt'])).problems).toEqual([]);
});
