import fc from '../chance';
import { describe, expect, it } from 'vitest';
import { nearestNames, slipsBetween } from '../../src/index/nearest-name';

describe('the name that was probably meant', () => {
	const names = ['hanne holm', 'inger-lise brandt', 'lone kjær', 'lone bach', 'bo'];
	it.each([
		['inger-lise brant', ['inger-lise brandt']],
		['hanne hlom', ['hanne holm']],
		['hanne', ['hanne holm']],
		['lone', ['lone bach', 'lone kjær']],
		['ba', []],
		['somebody else', []],
		['', []],
	])('%s', (name, nearest) => {
		expect(nearestNames(name, names)).toEqual(nearest);
	});

	it('does not depend on the order of the names', () => {
		expect(nearestNames('lone', [...names].reverse())).toEqual(nearestNames('lone', names));
	});
});

describe('slips', () => {
	it.each([
		['', '', 0],
		['anna', 'anne', 1],
		['anna', 'nana', 1],
		['holm', 'olmh', 2],
		['holm', 'hom', 1],
		['holm', 'holms', 1],
		['abcdef', 'uvwxyz', 4],
	])('%s to %s: %i (more than three is four)', (a, b, slips) => {
		expect(slipsBetween(a, b, 3)).toBe(slips);
	});

	it('are the same both ways, and as many as without a bound', () => {
		const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
		fc.assert(
			fc.property(word, word, (a, b) => {
				const all = slipsBetween(a, b, 20);
				return slipsBetween(b, a, 20) === all && slipsBetween(a, b, 3) === Math.min(all, 4);
			}),
		);
	});
});
