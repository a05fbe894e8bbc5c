// What the visitor chose for the page itself: language, theme, and the day it begins on. Kept with the page.
export type Theme = 'light' | 'dark';

const asked = new URLSearchParams(window.location.search);
const KEPT = 'stand-in:';

function kept(name: string): string | null {
	return window.localStorage.getItem(KEPT + name);
}

export function choose(name: 'language' | 'theme' | 'welcomed', value: string): void {
	window.localStorage.setItem(KEPT + name, value);
}

export const choices = {
	get language(): string | null { return kept('language') ?? asked.get('language'); },
	get theme(): Theme {
		const theme = kept('theme') ?? asked.get('theme');
		if (theme === 'light' || theme === 'dark') return theme;
		return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
	},
	get welcomed(): boolean { return kept('welcomed') !== null; },
	/** The bare app, as the tests want it: no bar, and nothing opened at the first start. */
	get bare(): boolean { return asked.has('bare'); },
	/** `YYYY-MM-DD`: the day on which the page begins, so that an invented vault is never out of date. */
	get today(): string | null { return asked.get('today'); },
};

/** Moves the page's clock to ten in the morning of that day; from there it runs as clocks do. */
export function moveClock(today: string): void {
	const Real = Date;
	const begun = Number(window.sessionStorage.getItem(`${KEPT}begun`) ?? Real.now());
	window.sessionStorage.setItem(`${KEPT}begun`, String(begun));
	const shift = new Real(`${today}T10:00:00`).getTime() - begun;
	class Moved extends Real {
		constructor(...given: ConstructorParameters<typeof Date> | []) {
			if (given.length === 0) super(Real.now() + shift);
			else super(...(given as ConstructorParameters<typeof Date>));
		}

		static override now(): number { return Real.now() + shift; }
	}
	globalThis.Date = Moved as unknown as DateConstructor;
}

/** Forgets what the app kept about this vault, but not what the visitor chose. */
export function forget(appId: string): void {
	for (const key of Object.keys(window.localStorage)) if (key.startsWith(`${appId}-`)) window.localStorage.removeItem(key);
	window.localStorage.removeItem(`${KEPT}welcomed`);
}
