import fc from '../chance';
import { describe, expect, it } from 'vitest';
import { applyEdits, invertEdits, minimalEdit, shiftEdits, type Edit } from '../../src/text/edits';

const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r\n', '😀', '📅', 'é'), maxLength: 30 });

/** A text and edits that fit it, in any order. */
const edited = text.chain((before) =>
	fc
		.tuple(fc.array(fc.nat(before.length), { maxLength: 8 }), fc.array(text, { minLength: 4, maxLength: 4 }))
		.map(([points, inserts]) => {
			const sorted = [...points].sort((a, b) => a - b);
			const edits: Edit[] = [];
			for (let at = 0; at + 1 < sorted.length; at += 2) edits.push({ from: sorted[at] ?? 0, to: sorted[at + 1] ?? 0, insert: inserts[at / 2] ?? '' });
			return { before, edits: edits.reverse() };
		}),
);

describe('edits', () => {
	it.each([
		['abc', [{ from: 1, to: 2, insert: 'X' }], 'aXc'],
		['abc', [{ from: 3, to: 3, insert: '!' }, { from: 0, to: 1, insert: '' }], 'bc!'],
		['abc', [{ from: 1, to: 1, insert: '1' }, { from: 1, to: 1, insert: '2' }], 'a12bc'],
		['abc', [{ from: 1, to: 2, insert: '' }, { from: 1, to: 1, insert: '-' }], 'a-c'],
		['', [], ''],
	])('%j with %j', (before, edits, after) => {
		expect(applyEdits(before, edits)).toBe(after);
	});

	it('inverted lead back', () => {
		fc.assert(
			fc.property(edited, ({ before, edits }) => {
				const after = applyEdits(before, edits);
				expect(applyEdits(after, invertEdits(before, edits))).toBe(before);
			}),
		);
	});

	it('shifted change the part of a larger text', () => {
		fc.assert(
			fc.property(edited, text, ({ before, edits }, head) => {
				expect(applyEdits(head + before, shiftEdits(edits, head.length))).toBe(head + applyEdits(before, edits));
			}),
		);
	});

	it.each([
		[[{ from: 0, to: 2, insert: '' }, { from: 1, to: 3, insert: '' }]],
		[[{ from: 0, to: 4, insert: '' }]],
		[[{ from: 2, to: 1, insert: '' }]],
	])('that cannot be are our own mistake: %j', (edits) => {
		expect(() => applyEdits('abc', edits)).toThrow(RangeError);
	});
});

describe('the smallest change', () => {
	it.each([
		['abc', 'abc', null],
		['abc', 'axc', { from: 1, to: 2, insert: 'x' }],
		['aa', 'aaa', { from: 2, to: 2, insert: 'a' }],
		['aaa', 'aa', { from: 2, to: 3, insert: '' }],
		['', 'x', { from: 0, to: 0, insert: 'x' }],
		['😀', '😁', { from: 0, to: 2, insert: '😁' }],
	])('from %j to %j', (before, after, edit) => {
		expect(minimalEdit(before, after)).toEqual(edit);
	});

	it('makes the one text of the other and cuts no character', () => {
		fc.assert(
			fc.property(text, text, (before, after) => {
				const edit = minimalEdit(before, after);
				expect(applyEdits(before, edit ? [edit] : [])).toBe(after);
				for (const part of [before.slice(0, edit?.from), edit?.insert ?? '']) expect(() => encodeURIComponent(part)).not.toThrow();
			}),
		);
	});
});
