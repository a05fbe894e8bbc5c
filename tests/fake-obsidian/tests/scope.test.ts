// Who gets a key, and what a modifier is, on a Mac and elsewhere.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Keymap, Scope } from '../scope';

type Modifiers = Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing', boolean>>;

/** A key as the browser tells it, and whether somebody took it. */
function pressed(key: string, modifiers: Modifiers = {}): KeyboardEvent & { taken: boolean } {
	const event = { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false, ...modifiers, taken: false, stopPropagation: () => undefined, preventDefault: () => void (event.taken = true) };
	return event as unknown as KeyboardEvent & { taken: boolean };
}

let press: (event: KeyboardEvent) => void = () => undefined;

beforeEach(() => vi.stubGlobal('window', { addEventListener: (_type: string, heard: typeof press) => void (press = heard) }));
afterEach(() => void vi.unstubAllGlobals());

describe('a key', () => {
	it('goes to the scope pushed last, then to its parents, and to no other', () => {
		const told: string[] = [];
		const ground = new Scope();
		const dialog = new Scope();
		const list = new Scope(dialog);
		const keymap = new Keymap(() => ground);
		ground.register([], 'Escape', () => void told.push('ground'));
		dialog.register([], 'Escape', () => void told.push('dialog'));
		list.register([], 'Enter', () => void told.push('list'));
		press(pressed('Escape'));
		keymap.pushScope(dialog);
		press(pressed('Escape'));
		keymap.pushScope(list);
		press(pressed('Escape'));
		press(pressed('Enter'));
		keymap.popScope(list);
		press(pressed('Enter'));
		keymap.popScope(dialog);
		press(pressed('Escape'));
		expect(told).toEqual(['ground', 'dialog', 'dialog', 'list', 'ground']);
	});

	it('is taken by the first that answers false, and passes on where nobody answers', () => {
		const told: string[] = [];
		const scope = new Scope();
		new Keymap(() => scope);
		scope.register([], 'a', () => void told.push('first'));
		scope.register(null, null, () => void told.push('any'));
		const second = scope.register([], 'A', () => {
			told.push('second');
			return false;
		});
		scope.register([], 'a', () => void told.push('third'));
		const [one, other] = [pressed('a'), pressed('a')];
		press(one);
		scope.unregister(second);
		press(other);
		expect([told, one.taken, other.taken]).toEqual([['first', 'any', 'second', 'first', 'any', 'third'], true, false]);
	});

	it.each<[string, Modifiers, boolean]>([
		['with its modifiers', { ctrlKey: true, shiftKey: true }, true],
		['without one of them', { ctrlKey: true }, false],
		['with one more', { ctrlKey: true, shiftKey: true, altKey: true }, false],
		['while a letter is being composed', { ctrlKey: true, shiftKey: true, isComposing: true }, false],
	])('counts %s: %j → %s', (_how, modifiers, expected) => {
		const scope = new Scope();
		new Keymap(() => scope);
		scope.register(['Shift', 'Mod'], 'k', () => false);
		const event = pressed('K', modifiers);
		press(event);
		expect(event.taken).toBe(expected);
	});
});

describe('Mod', () => {
	it.each([
		['Linux x86_64', 'ctrlKey', 'metaKey'],
		['Win32', 'ctrlKey', 'metaKey'],
		['MacIntel', 'metaKey', 'ctrlKey'],
	] as const)('on %s is %s and not %s', (platform, mod, other) => {
		vi.stubGlobal('navigator', { platform });
		const scope = new Scope();
		new Keymap(() => scope);
		scope.register(['Mod'], 'p', () => false);
		const events = [mod, other].map((key) => pressed('p', { [key]: true }));
		for (const event of events) press(event);
		expect(events.map(({ taken }) => taken)).toEqual([true, false]);
		expect(events.map((event) => Keymap.isModEvent(event))).toEqual(['tab', false]);
		expect([pressed('a', { [mod]: true, altKey: true }), pressed('a', { [mod]: true, altKey: true, shiftKey: true }), pressed('a', { altKey: true }), null].map((event) => Keymap.isModEvent(event))).toEqual(['split', 'window', false, false]);
		expect(Keymap.isModEvent({ ...pressed(''), button: 1 } as unknown as MouseEvent)).toBe('tab');
	});
});
