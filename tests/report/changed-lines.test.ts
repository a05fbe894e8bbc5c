import fc from '../chance';
import { expect, it } from 'vitest';
import { changedLines } from '../../src/report/changed-lines';

it.each([
	['nothing', 'a\nb', 'a\nb', []],
	['one line', 'a\nb\nc', 'a\nx\nc', [{ line: 2, before: ['b'], after: ['x'] }]],
	['a new line', 'a\nc', 'a\nb\nc', [{ line: 2, before: [], after: ['b'] }]],
	['a line gone', 'a\nb\nc', 'a\nc', [{ line: 2, before: ['b'], after: [] }]],
	['two places', 'a\nb\nc\nd', 'x\nb\nc\ny', [{ line: 1, before: ['a'], after: ['x'] }, { line: 4, before: ['d'], after: ['y'] }]],
	['at the end', 'a', 'a\nb', [{ line: 2, before: [], after: ['b'] }]],
])('%s', (_, before, after, changes) => {
	expect(changedLines(before, after)).toEqual(changes);
});

it('put back into the text before, they give the text after', () => {
	const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 }).map((lines) => lines.join('\n'));
	fc.assert(
		fc.property(text, text, (before, after) => {
			const lines: readonly string[] = before.split('\n');
			const changes = changedLines(before, after);
			const patched = changes.reduceRight<readonly string[]>(
				(old, change) => [...old.slice(0, change.line - 1), ...change.after, ...old.slice(change.line - 1 + change.before.length)],
				lines,
			);
			expect(patched.join('\n')).toBe(after);
		}),
	);
});
