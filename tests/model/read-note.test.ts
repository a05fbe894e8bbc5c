import fc from '../chance';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { readsPlainly } from '../../src/model/broken-note';
import { readNote } from '../../src/model/read-note';
import { DEFAULT_READING } from '../../src/model/reading-options';
import { aConversation, aNote, readLines, told } from './reading';
import { outOfProportion } from '../out-of-proportion';

describe('bad input', () => {
	it.each([
		['an empty note', ''],
		['a note of only frontmatter', '---\ntype: kollega\n---'],
		['a fence alone', '---'],
		['two fences', '---\n---'],
		['a byte order mark alone', '\uFEFF'],
		['a null character', '---\ntype: kollega\nnavn: \0\n---\n\0'],
		['half an emoji', '---\ntype: samtale\nkollega: \uD83D\n---\n- [\uDE00] \uD83D: x'],
	])('%s is read', (_name, text) => {
		expect(readNote('Note.md', text, DEFAULT_READING).basename).toBe('Note');
	});

	it('a note of only frontmatter is a whole colleague', () => {
		expect(readNote('Bo.md', '---\ntype: kollega\n---', DEFAULT_READING).content).toMatchObject({ kind: 'colleague', name: 'Bo' });
	});

	it('a byte order mark is no column', () => {
		const text = `\uFEFF${aNote('kollega', ['kadence: snart']).join('\n')}`;
		expect(told(readNote('Bo.md', text, DEFAULT_READING).problems)).toEqual(['3:10 number-unreadable kadence snart']);
		const bare = '\uFEFF- [ ] [[Bo]]: ringer [kind:: bug]';
		expect(readNote('Liste.md', bare, DEFAULT_READING).lines[0]?.problems).toMatchObject([{ line: 1, column: 30 }]);
	});

	it('CRLF gives the same as LF', () => {
		const lines = aConversation(['status: måske', 'lyttet: [1, 2]'], ['## 5. Forpligtelse', '- [ ] Jeg: ringer 📅 2026-02-30', '- [ ] {{name}}: ringer']);
		const lf = readNote('N.md', lines.join('\n'), DEFAULT_READING);
		const crlf = readNote('N.md', lines.join('\r\n'), DEFAULT_READING);
		expect(crlf).toEqual(lf);
		expect(told(lf.problems).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['5:9 choice-unknown', '6:9 value-unexpected', '9:19 date-not-read', '10:7 placeholder-unknown']);
	});

	it('one megabyte takes time in proportion', () => {
		const read = (count: number): void => {
			const body = Array.from({ length: count }, (_, at) => `${'Vi talte om vagterne. '.repeat(20)}\n- [ ] [[Hanne Holm]]: ringer til nummer ${at} 📅 2026-12-01`);
			expect(readNote('N.md', aConversation([], body).join('\n'), DEFAULT_READING).lines).toHaveLength(count);
		};
		expect(outOfProportion(read, 1000)).toBeNull();
	});
});

describe('what is written in two ways', () => {
	it('reads Danish and English notes as the same', () => {
		const danish = aNote('samtale', ['kollega: "[[Bo]]"', 'dato: 5.11.2026', 'status: afholdt', 'udfald: forpligtet'], ['## 5. Forpligtelse', '- [ ] mødes igen [hvem:: begge] [slags:: mødes igen]']);
		const english = aNote('conversation', ['colleague: "[[Bo]]"', 'date: 2026-11-05', 'status: held', 'outcome: committed'], ['## Commitment', '- [ ] mødes igen [who:: both] [kind:: meet-again]']);
		const strip = (lines: readonly string[]): unknown => JSON.parse(JSON.stringify(readLines(lines), (key, value: unknown) => (['line', 'column', 'raw', 'found'].includes(key) ? undefined : value)));
		expect(strip(danish)).toEqual(strip(english));
	});
});

describe('on any text at all', () => {
	const fragment = fc.constantFrom(
		'---\n', 'type: kollega\n', 'type: samtale\n', 'type: plan\n', 'kollega: ', '"[[Bo]]"', '[[Bo]]', '\n', '\r\n', '- ', '- [ ] ', '  ', '\t', '> ', '```\n', '%%', '<!--', '-->',
		'[who:: me]', '[kind:: ', '📅 2026-12-01', '📅 ', '✅', ': ', '"', "'", '{', '}', '{{name}}', '#medlem', '010190-1234', '## Kontakt\n', '## 5. Forpligtelse\n', '2026-11-05', '<<<<<<< HEAD\n',
		'=======\n', '&a ', '*a', '|\n', 'medlem: ja\n', 'værdier: ', 'ro, uro', '\uFEFF', '🔥', '**', '__proto__: x\n',
	);
	const texts = fc.array(fc.oneof(fragment, fc.string({ maxLength: 6 })), { maxLength: 40 }).map((parts) => parts.join(''));
	const paths = fc.constantFrom('Note.md', '2026-11-05 Bo.md', 'Bo (conflict).md', 'Mappe/Bo.md');

	it('never throws, and every problem stands in the text', () => {
		fc.assert(
			fc.property(texts, paths, fc.boolean(), (text, path, ours) => {
				const whole = ours ? `---\ntype: samtale\n${text}` : text;
				const record = readNote(path, whole, DEFAULT_READING);
				const lines = whole.split('\n');
				for (const { line, column } of [...record.problems, ...record.lines.flatMap((each) => each.problems)]) {
					expect(line).toBeGreaterThanOrEqual(1);
					expect(column).toBeGreaterThanOrEqual(1);
					expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
				}
			}),
			{ numRuns: 400 },
		);
	});

	it('repeats no CPR number', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const { problems } = readNote('N.md', `---\ntype: kollega\nrolle: [010190-1234, x]\n---\n${text}`, DEFAULT_READING);
				expect(JSON.stringify(problems)).not.toContain('010190-1234');
			}),
		);
	});

	it('a tab alone on its line does not read plainly', () => {
		expect(readsPlainly('a:\n\t')).toBe(false);
	});

	it('YAML that is said to read plainly does', () => {
		const yaml = fc.constantFrom('a', 'b', 'key', ':', ': ', ' ', '  ', '- ', '\n', '\n', '"', "'", '#', ' #', '[', ']', ',', '1', 'æ', '|', '>', '&', '*', '-', '\t', '?', '@', '\\', '{', '}', '!', '%', 'true', '2026-11-05');
		fc.assert(
			fc.property(fc.array(yaml, { maxLength: 25 }).map((parts) => parts.join('')), (source) => {
				fc.pre(readsPlainly(source));
				expect(parseDocument(source, { uniqueKeys: true }).errors).toEqual([]);
			}),
			{ numRuns: 800 },
		);
	});
});
