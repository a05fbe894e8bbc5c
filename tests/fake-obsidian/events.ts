// Events: handlers by name, called in the order they came. A handler that throws stops no other one.
// Nothing of vaults or windows belongs here.

/** What `on` gives back, to be handed to `offref`. Its inside is nobody else's business. */
export interface EventRef {
	readonly name?: string;
}

interface Handler extends EventRef {
	readonly name: string;
	readonly owner: Events;
	readonly callback: (...data: never[]) => unknown;
	readonly context: unknown;
}

/** Kept beside the class: its members are the app's and no others. */
const handlers = new WeakMap<Events, Map<string, readonly Handler[]>>();

function handlersOf(events: Events): Map<string, readonly Handler[]> {
	const known = handlers.get(events) ?? new Map<string, readonly Handler[]>();
	handlers.set(events, known);
	return known;
}

export class Events {
	on(name: string, callback: (...data: never[]) => unknown, ctx?: unknown): EventRef {
		const handler: Handler = { name, owner: this, callback, context: ctx };
		handlersOf(this).set(name, [...(handlersOf(this).get(name) ?? []), handler]);
		return handler;
	}

	off(name: string, callback: (...data: never[]) => unknown): void {
		keep(this, name, (handler) => handler.callback !== callback);
	}

	offref(ref: EventRef): void {
		if (ref.name !== undefined) keep(this, ref.name, (handler) => handler !== ref);
	}

	trigger(name: string, ...data: unknown[]): void {
		for (const handler of handlersOf(this).get(name) ?? []) this.tryTrigger(handler, data);
	}

	tryTrigger(evt: EventRef, args: unknown[]): void {
		const { callback, context } = evt as Handler;
		try {
			(callback as (...data: unknown[]) => unknown).apply(context, args);
		} catch (error) {
			setTimeout(() => {
				throw error;
			}, 0);
		}
	}
}

function keep(events: Events, name: string, wanted: (handler: Handler) => boolean): void {
	const left = (handlersOf(events).get(name) ?? []).filter(wanted);
	if (left.length === 0) handlersOf(events).delete(name);
	else handlersOf(events).set(name, left);
}

/** Takes a handler away without knowing whose it is, as a Component must when it is unloaded. */
export function detach(ref: EventRef): void {
	(ref as Handler).owner.offref(ref);
}
