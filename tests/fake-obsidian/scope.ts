// Who gets a key: scopes, the stack of them, and the modifiers. A modal's scope stands alone; a view's stands before the app's.
import type * as O from 'obsidian';

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
	private readonly stack: Scope[] = [];

	/** What counts when nothing is pushed: the active view's scope, else the app's. */
	constructor(private readonly ground: () => Scope) {
		this.listen(window);
	}

	listen(win: Window): void {
		win.addEventListener('keydown', (event) => this.onKey(event), true);
	}

	pushScope(scope: O.Scope): void {
		this.popScope(scope);
		this.stack.push(scope as Scope);
	}

	popScope(scope: O.Scope): void {
		this.stack.remove(scope as Scope);
	}

	private onKey(event: KeyboardEvent): void {
		if (event.isComposing) return;
		const scope = this.stack.last() ?? this.ground();
		const info: O.KeymapContext = { modifiers: pressed(event), key: event.key, vkey: event.key.length === 1 ? event.key.toUpperCase() : event.key };
		if (scope.handleKey(event, info) !== false) return;
		event.preventDefault();
		event.stopPropagation();
	}

	static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: O.Modifier): boolean {
		return { Mod: event.ctrlKey, Ctrl: event.ctrlKey, Meta: event.metaKey, Shift: event.shiftKey, Alt: event.altKey }[modifier];
	}

	/** Ctrl: tab; with Alt: split; with Alt and Shift: window; a middle click: tab. */
	static isModEvent(event?: O.UserEvent | null): O.PaneType | boolean {
		if (!event) return false;
		if (event instanceof MouseEvent && event.button === 1) return 'tab';
		if (!event.ctrlKey && !event.metaKey) return false;
		if (event.altKey) return event.shiftKey ? 'window' : 'split';
		return 'tab';
	}
}

function compile(modifiers: readonly O.Modifier[]): string {
	return ORDER.filter((modifier) => modifiers.includes(modifier) || (modifier === 'Ctrl' && modifiers.includes('Mod'))).join(',');
}

function pressed(event: KeyboardEvent): string {
	return ORDER.filter((modifier) => Keymap.isModifier(event, modifier)).join(',');
}

function fits(handler: O.KeymapInfo, info: O.KeymapContext): boolean {
	if (handler.modifiers !== null && handler.modifiers !== info.modifiers) return false;
	return handler.key === null || handler.key.toLowerCase() === (info.key ?? '').toLowerCase() || handler.key.toLowerCase() === info.vkey.toLowerCase();
}
