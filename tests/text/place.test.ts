import fc from '../chance';
import { describe, expect, it } from 'vitest';
import { lineStarts, placeAt } from '../../src/text/place';

describe('a place', () => {
	it.each([
		['', 0, 1, 1],
		['abc', 3, 1, 4],
		['a\nb', 1, 1, 2],
		['a\nb', 2, 2, 1],
		['a\r\nb', 3, 2, 1],
		['a\n\n', 3, 3, 1],
		['😀x', 2, 1, 3],
	])('in %j at %i is %i:%i', (text, offset, line, column) => {
		expect(placeAt(lineStarts(text), offset)).toEqual({ line, column });
	});

	it('is what counting line breaks gives', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n', '😀')).map((parts) => parts.join('')), fc.nat(40), (text, at) => {
				const offset = Math.min(at, text.length);
				const before = text.slice(0, offset).split('\n');
				expect(placeAt(lineStarts(text), offset)).toEqual({ line: before.length, column: (before[before.length - 1] ?? '').length + 1 });
			}),
		);
	});
});
