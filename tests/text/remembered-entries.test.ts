// Frontmatter read entry by entry says exactly what the whole of it says, whatever stands there.
import fc from '../chance';
import { describe, expect, it } from 'vitest';
import { readEntries } from '../../src/text/remembered-entries';
import { readYaml } from '../../src/text/yaml';

const WHOLE: readonly string[] = [
	'',
	'a: 1\n',
	'# først\n\na: 1\n# imellem\nb:\n# efter\nc: d\n',
	'  a: 1\nb: 2\n',
	'a:\n- x\n- y\nb: z\n',
	'a:\n  - "[[x]]"\n  - [[y]]\nb: [[z]]\n',
	'a: |\n  x\n\n\nb: >-\n  y\n   z\nc: |+\n  w\n\n',
	'a: "x\ny: z"\nb: 1\n',
	'a: [x,\ny: z]\n',
	'a: x\ny\nb: 1\n',
	'a: x\n y\nb: 1\n',
	'a: &x 1\nb: *x\n',
	'a: Hansen & Co\nb: 2 * 3\n',
	'? a\n: b\nc: d\n',
	'"a": 1\n\'b\': 2\n',
	'a: 1\n...\nb: 2\n',
	'%YAML 1.1\n---\na: yes\n',
	'a: 1\n--- b\nc: 2\n',
	'c: d\n',
	'a:\n---\nc: d\n',
	'c:\n',
	'a:\n\t\nc:\n',
	'a: 1\na: 2\na: 1\n',
	'__proto__: 1\nconstructor: 2\n',
	'a: {b: c}\n',
	'{a: b}\n',
	'- a\n- b\n',
	'a: b: c\n',
	'a:\tb\nc: d\n',
	'a: !!str 1\n!!str b: 2\n',
	'a: 1\r\nb:\r\n  - x\r\nc: "æ: ø"\r\n',
	'a: 2026-12-01\nb: true\nc: ~\nd: 1e3\ne: 0x10\n',
	'a: [\nb\n]\nc: d\n',
	'a: 1\n] \nb: 2\n',
	'@a: 1\nb: 2\n',
	'a: ">\nb: "<"\n',
	'<<: {a: 1}\nb: 2\n',
	'c:\n: \n',
	'x: y\n\n: \n',
];

describe('entries read one by one', () => {
	it.each(WHOLE)('of %j are those of the whole, the first time and the next', (source) => {
		const whole = readYaml(source, 7);
		expect(readEntries(source, 7)).toEqual(whole);
		expect(readEntries(source, 7)).toEqual(whole);
		expect(readEntries(`x: 1\n${source}`, 0)).toEqual(readYaml(`x: 1\n${source}`, 0));
	});

	const piece = fc.constantFrom('a', 'b: ', 'c:', ' ', '  ', '\n', '\n', '- ', '"', "'", '[', ']', '[[', ']]', '{', '}', '#', ' # ', '|', '>', '&a', '*a', '!', '%', '?', ': ', ',', 'æ', '\t', '\r\n', '1', '---', '...', 'x: y\n', 'd:\n  - "[[e]]"\n');

	it('of any text are those of the whole', () => {
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
				const source = `${pieces.join('')}\n`;
				expect(readEntries(source, 4)).toEqual(readYaml(source, 4));
			}),
			{ numRuns: 4000 * Number(process.env['TILLID_TIMES'] ?? 1) },
		);
	}, 3_600_000);
});
