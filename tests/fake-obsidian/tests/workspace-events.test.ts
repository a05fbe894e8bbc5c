// The workspace's events: later than what they tell of, once for many changes, and none before the layout is ready.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TFile } from '../abstract-file';
import { WorkspaceEvents } from '../workspace-events';

const [mig, hanne] = [{ path: 'Mig.md' }, { path: 'Hanne.md' }] as unknown as [TFile, TFile];

function workspace() {
	const told: unknown[] = [];
	const at = { layoutReady: true, activeLeaf: 'a' as string | null, file: null as TFile | null };
	const events = new WorkspaceEvents({
		get layoutReady() { return at.layoutReady; },
		get activeLeaf() { return at.activeLeaf; },
		getActiveFile: () => at.file,
		trigger: (name, ...data) => void told.push([name, ...data]),
	}, (file) => void told.push(['opened', file]));
	return { at, events, told };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the workspace', () => {
	it('tells of the leaf and the file there are in the next turn, once for many changes', () => {
		const { at, events, told } = workspace();
		Object.assign(at, { activeLeaf: 'b', file: mig });
		events.requestActiveLeaf();
		Object.assign(at, { activeLeaf: 'c', file: hanne });
		events.requestActiveLeaf();
		expect(told).toEqual([]);
		vi.advanceTimersByTime(0);
		expect(told).toEqual([['active-leaf-change', 'c'], ['opened', hanne], ['file-open', hanne]]);
	});

	it('tells of a file only where it is another, and of none as null', () => {
		const { at, events, told } = workspace();
		for (const file of [null, mig, mig, null]) {
			at.file = file;
			events.requestActiveLeaf();
			vi.advanceTimersByTime(0);
		}
		expect(told.filter((each) => (each as string[])[0] === 'file-open')).toEqual([['file-open', mig], ['file-open', null]]);
	});

	it('tells of a new layout a hundredth of a second after the first change, once', () => {
		const { events, told } = workspace();
		events.requestLayoutChange();
		vi.advanceTimersByTime(6);
		events.requestLayoutChange();
		vi.advanceTimersByTime(3);
		expect(told).toEqual([]);
		vi.advanceTimersByTime(1);
		expect(told).toEqual([['layout-change']]);
		vi.advanceTimersByTime(100);
		expect(told).toHaveLength(1);
	});

	it('tells nothing before the layout is ready', () => {
		const { at, events, told } = workspace();
		Object.assign(at, { layoutReady: false, file: mig });
		events.requestActiveLeaf();
		events.requestLayoutChange();
		vi.advanceTimersByTime(20);
		expect(told).toEqual([]);
	});
});
