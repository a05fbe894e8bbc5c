// All notes are gone through in slices between which the app has its turn, and what a view asks afterwards is known.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AnswersAhead } from '../../src/host/answers-ahead';
import { inSlices } from '../../src/host/in-slices';
import { listCommitments } from '../../src/index/list-commitments';
import { listProblems } from '../../src/index/list-problems';
import { listRelationships } from '../../src/index/list-relationships';
import { rememberedInSteps, type InSteps } from '../../src/index/remembered';
import type { Steps } from '../../src/index/steps';
import { VaultIndex } from '../../src/index/vault-index';
import { ASKING, note } from '../index/vault-of';

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('window', globalThis);
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** Steps of five milliseconds each by the clock of the test. */
function* slowSteps(count: number, taken: number[]): Steps<void> {
	for (let at = 0; at < count; at++) {
		elapsed += 5;
		taken.push(elapsed);
		yield;
	}
}

let elapsed = 0;

describe('work in slices', () => {
	beforeEach(() => {
		elapsed = 0;
		vi.spyOn(performance, 'now').mockImplementation(() => elapsed);
	});

	it('gives way after twelve milliseconds, and comes to its end', async () => {
		const taken: number[] = [];
		const turns: number[] = [];
		vi.stubGlobal('window', {
			setTimeout: (turn: () => void) => {
				turns.push(taken.length);
				queueMicrotask(turn);
			},
		});
		expect(await inSlices(slowSteps(10, taken), () => true)).toBe(true);
		expect(turns).toEqual([3, 6, 9]);
	});

	it('ends when it has lost its sense', async () => {
		const taken: number[] = [];
		const done = inSlices(slowSteps(10, taken), () => taken.length < 6);
		await vi.runAllTimersAsync();
		expect(await done).toBe(false);
		expect(taken).toHaveLength(6);
	});
});

describe('answers ahead', () => {
	function colleagues(count: number): VaultIndex {
		const index = new VaultIndex();
		for (let at = 0; at < count; at++) index.upsert(`${at}.md`, note('kollega', [], ['- [ ] mig: ringer']));
		return index;
	}

	const isKnown = (index: VaultIndex, answer: InSteps<unknown>): boolean => [...answer.inSteps(index, ASKING)].length === 0;

	it('the first time everything about colleagues and promises is known, and nothing that nobody asked for', async () => {
		const index = colleagues(20);
		const ahead = new AnswersAhead();
		expect(ahead.isReady(index)).toBe(false);
		await finished(ahead.workOut(() => ({ index, asking: ASKING })));
		expect(ahead.isReady(index)).toBe(true);
		expect(ahead.isReady(new VaultIndex())).toBe(false);
		expect(isKnown(index, listRelationships)).toBe(true);
		expect(isKnown(index, listCommitments)).toBe(true);
		expect(isKnown(index, listProblems)).toBe(false);
	});

	it('after a change only what an open view asks for is worked out', async () => {
		const index = colleagues(20);
		const ahead = new AnswersAhead();
		const now = () => ({ index, asking: ASKING });
		await finished(ahead.workOut(now));
		index.upsert('0.md', note('kollega', [], ['- [ ] mig: skriver']));
		await finished(ahead.workOut(now));
		expect(isKnown(index, listRelationships)).toBe(false);
		const ends = ahead.want([listProblems]);
		await finished(ahead.workOut(now));
		expect(isKnown(index, listProblems)).toBe(true);
		ends();
		index.upsert('0.md', note('kollega', [], ['- [ ] mig: hører']));
		await finished(ahead.workOut(now));
		expect(isKnown(index, listProblems)).toBe(false);
	});

	it('a note that changes on the way is in the answer', async () => {
		const index = colleagues(20);
		let asked = 0;
		const now = () => {
			// The third time it is looked whether the work stands, somebody has written.
			asked += 1;
			if (asked === 3) index.upsert('0.md', note('kollega', ['navn: Ny'], []));
			return { index, asking: ASKING };
		};
		vi.spyOn(performance, 'now').mockImplementation(() => (elapsed += 7));
		await finished(new AnswersAhead().workOut(now));
		expect(asked).toBeGreaterThan(3);
		expect(isKnown(index, listRelationships)).toBe(true);
		expect(listRelationships(index, ASKING)[0]?.name).toBe('Ny');
	});

	it('while others send note after note, the views are told all the same', async () => {
		const index = colleagues(20);
		let at = 0;
		vi.spyOn(performance, 'now').mockImplementation(() => (elapsed += 7));
		const ahead = new AnswersAhead();
		const now = () => {
			index.upsert('sync.md', `- [ ] ${at++}`);
			return { index, asking: ASKING };
		};
		await finished(ahead.workOut(now));
		expect(ahead.isReady(index)).toBe(true);
	});

	it('an answer that fails keeps nobody waiting', async () => {
		const index = colleagues(20);
		const ahead = new AnswersAhead();
		const failing = rememberedInSteps(function* (): Steps<null> {
			yield;
			throw new RangeError('Nothing to answer');
		});
		ahead.want([failing]);
		await finished(ahead.workOut(() => ({ index, asking: ASKING })));
		expect(ahead.isReady(index)).toBe(true);
		expect(() => failing(index, ASKING)).toThrow(RangeError);
	});

	it('nothing is worked out any more when it has been ended', async () => {
		const index = colleagues(20);
		vi.spyOn(performance, 'now').mockImplementation(() => (elapsed += 7));
		const ahead = new AnswersAhead();
		const work = ahead.workOut(() => ({ index, asking: ASKING }));
		ahead.end();
		await finished(work);
		await finished(ahead.workOut(() => ({ index, asking: ASKING })));
		expect(isKnown(index, listRelationships)).toBe(false);
	});

	async function finished(work: Promise<void>): Promise<void> {
		await vi.runAllTimersAsync();
		await work;
	}
});
