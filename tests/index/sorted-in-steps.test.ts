import fc from '../chance';
import { expect, it } from 'vitest';
import { VaultIndex } from '../../src/index/vault-index';
import { sortedInSteps } from '../../src/index/sorted-in-steps';
import { atOnce } from '../../src/index/steps';
import { note } from './vault-of';

type Item = readonly [number, number];

it('is what sorting at once gives, equal ones in their order', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 3500 }), fc.integer({ min: 1, max: 4000 }), (length, keys) => {
			const items = Array.from({ length }, (_, at): Item => [(at * 7919 + length) % keys, at]);
			const by = (a: Item, b: Item): number => a[0] - b[0];
			expect(atOnce(sortedInSteps(items, by))).toEqual([...items].sort(by));
		}),
		{ numRuns: 40 },
	);
});

it('never compares more than a piece of some thousand between two steps', () => {
	let compared = 0;
	let most = 0;
	const items = Array.from({ length: 20_000 }, (_, at) => (at * 7919) % 20_011);
	const counting = (a: number, b: number): number => {
		compared += 1;
		return a - b;
	};
	for (const step of sortedInSteps(items, counting)) {
		most = Math.max(most, compared);
		compared = 0;
		expect(step).toBeUndefined();
	}
	expect(most).toBeGreaterThan(0);
	expect(most).toBeLessThan(15_000);
});

it('a note that comes while the index is being sorted stands in its place', () => {
	const index = new VaultIndex();
	for (let at = 0; at < 2500; at++) index.upsert(`${at}.md`, note('kollega'));
	const sorting = index.sortInSteps();
	sorting.next();
	index.upsert('0a.md', note('kollega'));
	atOnce(sorting);
	const paths = index.inOrder().map(({ path }) => path);
	expect(paths).toHaveLength(2501);
	expect(paths).toEqual([...paths].sort());
	expect(index.ofKind('colleague').map(({ path }) => path)).toEqual(paths);
});
