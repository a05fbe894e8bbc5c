// A drawing that waits until it can be seen, in a window that gives frames and tells what comes into sight.
import { describe, expect, it } from 'vitest';
import { WhenShown } from '../../src/host/when-shown';

class OtherWindow {
	readonly frames: (() => void)[] = [];
	readonly sights: ((seen: { isIntersecting: boolean }[]) => void)[] = [];
	readonly IntersectionObserver: unknown;

	constructor() {
		const { sights } = this;
		this.IntersectionObserver = class {
			constructor(private readonly told: (seen: { isIntersecting: boolean }[]) => void) {}
			observe(): void {
				sights.push(this.told);
			}
			disconnect(): void {
				sights.splice(sights.indexOf(this.told), 1);
			}
		};
	}

	requestAnimationFrame(run: () => void): number {
		return this.frames.push(run);
	}

	cancelAnimationFrame(id: number): void {
		this.frames.splice(id - 1, 1, () => undefined);
	}

	frame(): void {
		for (const run of this.frames.splice(0)) run();
	}

	comesIntoSight(): void {
		for (const told of [...this.sights]) told([{ isIntersecting: true }]);
	}
}

function made(): { readonly waits: WhenShown; readonly el: { shown: boolean; win: OtherWindow; doc: { defaultView: OtherWindow } }; readonly drawn: () => number } {
	const win = new OtherWindow();
	const el = { shown: true, win, doc: { defaultView: win }, isShown: () => el.shown };
	let times = 0;
	return { waits: new WhenShown(el as unknown as HTMLElement, () => times++), el, drawn: () => times };
}

describe('a drawing that waits', () => {
	it('is drawn once a frame, however much has changed', () => {
		const { waits, el, drawn } = made();
		waits.soon();
		waits.soon();
		expect(drawn()).toBe(0);
		el.win.frame();
		expect(drawn()).toBe(1);
		el.win.frame();
		expect(drawn()).toBe(1);
	});

	it('is not drawn behind another tab, and once when it comes to the front', () => {
		const { waits, el, drawn } = made();
		el.shown = false;
		for (let i = 0; i < 3; i++) {
			waits.soon();
			el.win.frame();
		}
		expect(drawn()).toBe(0);
		el.shown = true;
		el.win.comesIntoSight();
		expect(drawn()).toBe(1);
		el.win.comesIntoSight();
		expect(drawn()).toBe(1);
	});

	it('is drawn before the keyboard is put into it, where something has changed', () => {
		const { waits, el, drawn } = made();
		waits.now();
		expect(drawn()).toBe(0);
		waits.soon();
		waits.now();
		expect(drawn()).toBe(1);
		el.win.frame();
		expect(drawn()).toBe(1);
	});

	it('takes its frames from the window it was moved to', () => {
		const { waits, el, drawn } = made();
		const [old, other] = [el.win, new OtherWindow()];
		waits.soon();
		el.win = other;
		el.doc.defaultView = other;
		waits.watch();
		old.frame();
		expect(drawn()).toBe(0);
		expect(old.sights).toHaveLength(0);
		waits.soon();
		other.frame();
		expect(drawn()).toBe(1);
	});

	it('is not drawn any more when the view is gone', () => {
		const { waits, el, drawn } = made();
		waits.soon();
		waits.end();
		el.win.frame();
		el.win.comesIntoSight();
		expect(drawn()).toBe(0);
	});
});
