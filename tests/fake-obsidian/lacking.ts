// Makes what the stand-in lacks throw with its name, instead of being undefined: exports of the module, and members of its classes.
// What the app promises is read from obsidian.d.ts when the page is built.
import type { PromisedApi } from './server/read-api';

declare const OBSIDIAN_API: PromisedApi;

/** The module to hand to a plugin: everything that the app promises is there, or throws. */
export function lacking(module: Readonly<Record<string, unknown>>, api: PromisedApi = OBSIDIAN_API): Record<string, unknown> {
	const whole: Record<string, unknown> = {};
	for (const name of api.values) {
		if (name in module) Object.defineProperty(whole, name, { enumerable: true, get: () => module[name] });
		else Object.defineProperty(whole, name, { enumerable: true, get: () => complain(name) });
	}
	for (const [name, promised] of Object.entries(api.classes)) {
		const made = module[name];
		if (typeof made !== 'function') continue;
		const prototype = made.prototype as object;
		for (const member of promised.members) if (!(member in prototype)) guard(prototype, member, `${name}.${member}`);
		for (const member of promised.statics) if (!(member in made)) guard(made, member, `${name}.${member}`);
	}
	return whole;
}

/** Throws when read before anything was written there; a field that an instance is given takes its place. */
function guard(target: object, member: string, name: string): void {
	Object.defineProperty(target, member, {
		configurable: true,
		get: () => complain(name),
		set(this: object, value: unknown) {
			Object.defineProperty(this, member, { value, writable: true, configurable: true, enumerable: true });
		},
	});
}

function complain(name: string): never {
	throw new Error(`The stand-in has no ${name}.`);
}
