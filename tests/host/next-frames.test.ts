// Frames of several windows: what was asked of the next one has been drawn when each has given it, or gives none.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nextFrames, windowsOf } from '../../src/host/next-frames';

class OtherWindow {
	private readonly asked: (() => void)[] = [];

	requestAnimationFrame(run: () => void): number {
		return this.asked.push(run);
	}

	frame(): void {
		for (const run of this.asked.splice(0)) run();
	}

	setTimeout(run: () => void, wait: number): unknown {
		return setTimeout(run, wait);
	}
}

const [main, other] = [new OtherWindow(), new OtherWindow()];

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('window', main);
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

function settled(): () => Promise<boolean> {
	const leaves = [main, other, other].map((win) => ({ view: { containerEl: { win } } }));
	const app = { workspace: { iterateAllLeaves: (run: (leaf: unknown) => void) => leaves.forEach(run) } };
	let done = false;
	void nextFrames(windowsOf(app as never)).then(() => (done = true));
	return async () => {
		await vi.advanceTimersByTimeAsync(0);
		return done;
	};
}

describe('the next frames', () => {
	it('have come when every window with a view has given one', async () => {
		const isDone = settled();
		main.frame();
		expect(await isDone()).toBe(false);
		other.frame();
		expect(await isDone()).toBe(true);
	});

	it('are not waited for where a window gives none', async () => {
		const isDone = settled();
		other.frame();
		expect(await isDone()).toBe(false);
		await vi.advanceTimersByTimeAsync(250);
		expect(await isDone()).toBe(true);
	});
});
