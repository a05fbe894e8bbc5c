// Who gets a key: scopes, the stack of them, and the modifiers. A modal's scope stands alone; a view's stands before the app's.
import type * as O from 'obsidian';
import { Platform } from './platform';

const ORDER = ['Alt', 'Ctrl', 'Meta', 'Shift'] as const;

export class Scope {
	private keys: (O.KeymapEventHandler & { func: O.KeymapEventListener })[] = [];

	constructor(private readonly parent?: O.Scope) {}

	register(modifiers: O.Modifier[] | null, key: string | null, func: O.KeymapEventListener): O.KeymapEventHandler {
		const handler = { scope: this, modifiers: modifiers === null ? null : compile(modifiers), key, func };
		this.keys.push(handler);
		return handler;
	}

	unregister(handler: O.KeymapEventHandler): void {
		this.keys = this.keys.filter((one) => one !== handler);
	}

	/** The first handler that answers ends the search; false means that the key is taken. */
	handleKey(event: KeyboardEvent, info: O.KeymapContext): unknown {
		for (const one of [...this.keys]) {
			if (!fits(one, info)) continue;
			const answer: unknown = one.func(event, info);
			if (answer !== undefined) return answer;
		}
		return (this.parent as Scope | undefined)?.handleKey(event, info);
	}
}

export class Keymap {
	private stack: readonly Scope[] = [];

	/** What counts when nothing is pushed: the active view's scope, else the app's. */
	constructor(private readonly ground: () => Scope) {
		this.listen(window);
	}

	listen(win: Window): void {
		win.addEventListener('keydown', (event) => this.onKey(event), true);
	}

	pushScope(scope: O.Scope): void {
		this.popScope(scope);
		this.stack = [...this.stack, scope as Scope];
	}

	popScope(scope: O.Scope): void {
		this.stack = this.stack.filter((one) => one !== scope);
	}

	private onKey(event: KeyboardEvent): void {
		if (event.isComposing) return;
		const scope = this.stack.at(-1) ?? this.ground();
		const info: O.KeymapContext = { modifiers: pressed(event), key: event.key, vkey: event.key.length === 1 ? event.key.toUpperCase() : event.key };
		if (scope.handleKey(event, info) !== false) return;
		event.preventDefault();
		event.stopPropagation();
	}

	/** `Mod` is Cmd on a Mac and Ctrl elsewhere. */
	static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: O.Modifier): boolean {
		return { Mod: Platform.isMacOS ? event.metaKey : event.ctrlKey, Ctrl: event.ctrlKey, Meta: event.metaKey, Shift: event.shiftKey, Alt: event.altKey }[modifier];
	}

	/** Mod: tab; with Alt: split; with Alt and Shift: window; a middle click: tab. */
	static isModEvent(event?: O.UserEvent | null): O.PaneType | boolean {
		if (!event) return false;
		if ('button' in event && event.button === 1) return 'tab';
		if (!Keymap.isModifier(event, 'Mod')) return false;
		if (event.altKey) return event.shiftKey ? 'window' : 'split';
		return 'tab';
	}
}

function compile(modifiers: readonly O.Modifier[]): string {
	const mod = Platform.isMacOS ? 'Meta' : 'Ctrl';
	return ORDER.filter((modifier) => modifiers.includes(modifier) || (modifier === mod && modifiers.includes('Mod'))).join(',');
}

function pressed(event: KeyboardEvent): string {
	return ORDER.filter((modifier) => Keymap.isModifier(event, modifier)).join(',');
}

function fits(handler: O.KeymapInfo, info: O.KeymapContext): boolean {
	if (handler.modifiers !== null && handler.modifiers !== info.modifiers) return false;
	return handler.key === null || handler.key.toLowerCase() === (info.key ?? '').toLowerCase() || handler.key.toLowerCase() === info.vkey.toLowerCase();
}
