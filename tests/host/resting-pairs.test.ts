// Pairs that rest are found again after their notes have moved, and no name of theirs lies outside the vault.
import type { App } from 'obsidian';
import { expect, it } from 'vitest';
import { RestingPairs } from '../../src/host/resting-pairs';
import type { Pair } from '../../src/index/pair';
import { day } from '../index/vault-of';

const TODAY = day('2026-11-24');
const PAIR: Pair = ['Kolleger/Bo.md', 'Kolleger/Hanne.md'];

/** The one drawer of the app that these pairs lie in, and how often it was opened and filled. */
class Drawer {
	stored: unknown = null;
	reads = 0;
	writes = 0;

	loadLocalStorage(): unknown {
		this.reads += 1;
		return this.stored;
	}

	saveLocalStorage(_key: string, value: unknown): void {
		this.writes += 1;
		this.stored = value;
	}
}

function resting(): { readonly drawer: Drawer; readonly rests: RestingPairs } {
	const drawer = new Drawer();
	const rests = new RestingPairs(drawer as unknown as App);
	rests.rest(PAIR, TODAY);
	return { drawer, rests };
}

it('rests for ninety days, whichever is named first, and until it is brought back', () => {
	const { rests } = resting();
	expect(rests.read(TODAY)(PAIR)).toBe('2027-02-22');
	expect(rests.read(TODAY)([PAIR[1], PAIR[0]])).toBe('2027-02-22');
	expect(rests.read(day('2027-02-22'))(PAIR)).toBeNull();
	expect(rests.read(TODAY)([PAIR[0], 'Kolleger/Ida.md'])).toBeNull();
	rests.bringBack(PAIR);
	expect(rests.read(TODAY)(PAIR)).toBeNull();
});

it('goes on when one or both notes move', () => {
	const { rests } = resting();
	rests.rename('Kolleger/Hanne.md', 'A/Hanne Holm.md');
	expect(rests.read(TODAY)(PAIR)).toBeNull();
	expect(rests.read(TODAY)(['Kolleger/Bo.md', 'A/Hanne Holm.md'])).toBe('2027-02-22');
	rests.rename('Kolleger/Bo.md', 'Z/Bo.md');
	expect(rests.read(TODAY)(['A/Hanne Holm.md', 'Z/Bo.md'])).toBe('2027-02-22');
});

it('a folder of ten thousand that moves writes only for the two that rest', () => {
	const { drawer, rests } = resting();
	drawer.reads = drawer.writes = 0;
	for (let at = 0; at < 10_000; at++) rests.rename(`Kolleger/${at}.md`, `Folk/${at}.md`);
	for (const path of PAIR) rests.rename(path, path.replace('Kolleger', 'Folk'));
	expect(drawer.reads).toBe(10_002);
	expect(drawer.writes).toBe(2);
	expect(rests.read(TODAY)(['Folk/Bo.md', 'Folk/Hanne.md'])).toBe('2027-02-22');
});

it('no name lies in what is kept, and what somebody else left there rests nobody', () => {
	const { drawer, rests } = resting();
	expect(JSON.stringify(drawer.stored)).not.toMatch(/Bo|Hanne|Kolleger/);
	for (const strange of ['x', 5, [], { a: 'b', '': '2027-01-01', '1-2-3': '2027-01-01' }]) {
		drawer.stored = strange;
		rests.rename('Kolleger/Bo.md', 'Bo.md');
		expect(rests.read(TODAY)(PAIR)).toBeNull();
	}
});
