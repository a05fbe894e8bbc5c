import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { Memo } from '../../src/text/memo';

/** Longer than what the engine copies by itself when it is cut from a text. */
const nameOf = (at: number): string => `En kollega som nævnes igen, nummer ${at}`;

describe('a memory', () => {
	it('keeps what is asked for, and forgets what is not', () => {
		const memo = new Memo<number>(4);
		memo.set('asked for', 1);
		memo.set('left alone', 2);
		for (let at = 0; at < 8; at++) {
			memo.get('asked for');
			memo.set(nameOf(at), at);
		}
		expect([memo.get('asked for'), memo.get('left alone')]).toEqual([1, undefined]);
	});

	it('does not hold the note that a question was cut from when it asks again', () => {
		setFlagsFromString('--expose-gc');
		const collect = runInNewContext('gc') as () => void;
		const live = (): number => {
			collect();
			return process.memoryUsage().heapUsed;
		};
		// Long, so that what the test runner itself needs meanwhile is little beside it.
		const [times, length] = [40, 2_000_000];
		const memo = new Memo<number>(2 * times);
		for (let at = 0; at < times; at++) memo.set(nameOf(at), at);
		memo.set('one more than its half holds', 0);
		const before = live();
		for (let at = 1; at < times; at++) {
			const note = nameOf(at) + 'Vi talte om vagterne. '.repeat(length / 22);
			expect(memo.get(Buffer.from(note).toString().slice(0, nameOf(at).length))).toBeDefined();
		}
		// One in ten of the notes would be more than this.
		expect(live() - before).toBeLessThan((times * length) / 10);
		expect(memo.get(nameOf(1))).toBeDefined();
	});
});
