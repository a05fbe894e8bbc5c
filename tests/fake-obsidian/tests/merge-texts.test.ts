// What was typed and what another program wrote, in one text.
import fc from '../../chance';
import { describe, expect, it } from 'vitest';
import { mergeTexts } from '../merge-texts';

const lines = fc.array(fc.constantFrom('a', 'b', 'c', '- [ ] d', ''), { maxLength: 8 }).map((all) => all.join('\n'));

describe('typing and the disk', () => {
	it.each<[string, string, string, string, string]>([
		['above and below', 'a\nb\nc', 'A\nb\nc', 'a\nb\nC', 'A\nb\nC'],
		['a line typed, another ticked', '- [ ] a\n- [ ] b\n', '- [ ] a\n- [ ] b\nny', '- [x] a\n- [ ] b\n', '- [x] a\n- [ ] b\nny'],
		['a line removed, one far below changed', 'a\nb\nc\nd', 'b\nc\nd', 'a\nb\nc\nD', 'b\nc\nD'],
		['the same change by both', 'a\nb', 'a\nB', 'a\nB', 'a\nB'],
		['the same line, each in its way: the typing stays', 'a\nb', 'a\nmin', 'a\nderes', 'a\nmin'],
		['lines at one place: the typing stays', 'a\nb', 'a\nmin\nb', 'a\nderes\nb', 'a\nmin\nb'],
		['a line typed beside one that was taken away', 'a\nb\nc', 'a\nb\nmin\nc', 'a\nc', 'a\nmin\nc'],
		['an empty note', '', 'min', 'deres', 'min'],
		['everything taken away', 'a\nb', 'a\nb\nc', '', '\nc'],
	])('%s', (_what, base, mine, theirs, expected) => {
		expect(mergeTexts(base, mine, theirs)).toBe(expected);
	});

	it('loses nothing where only one of them changed anything', () => {
		fc.assert(fc.property(lines, lines, (base, changed) => {
			expect([mergeTexts(base, changed, base), mergeTexts(base, base, changed), mergeTexts(base, changed, changed)]).toEqual([changed, changed, changed]);
		}));
	});

	it('keeps every line that was typed', () => {
		fc.assert(fc.property(lines, lines, lines, fc.nat(8), (above, below, theirs, at) => {
			const base = `${above}\n${below}`;
			const all = base.split('\n');
			const mine = [...all.slice(0, at), 'typed', ...all.slice(at)].join('\n');
			expect(mergeTexts(base, mine, theirs).split('\n')).toContain('typed');
		}));
	});
});
