// Events and components, and what is lacking.
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { Component } from '../component';
import { Events } from '../events';
import { lacking } from '../lacking';
import { readApi } from '../server/read-api';

describe('events', () => {
	it('calls in order, with what is handed over and the context', () => {
		const events = new Events();
		const heard: unknown[] = [];
		const context = { name: 'c' };
		events.on('a', (...data: never[]) => heard.push(['first', ...data]));
		const ref = events.on('a', function (this: unknown) { heard.push(this); }, context);
		events.trigger('a', 1, 2);
		events.offref(ref);
		events.trigger('a');
		events.trigger('b');
		expect(heard).toEqual([['first', 1, 2], context, ['first']]);
	});

	it('goes on where one throws, and throws later', () => {
		vi.useFakeTimers();
		const events = new Events();
		const heard: string[] = [];
		events.on('a', () => { throw new Error('nej'); });
		events.on('a', () => heard.push('b'));
		events.trigger('a');
		expect(heard).toEqual(['b']);
		expect(() => vi.runAllTimers()).toThrow('nej');
		vi.useRealTimers();
	});
});

describe('a component', () => {
	it('loads and unloads once, with its children and what it registered', () => {
		const told: string[] = [];
		class Part extends Component {
			constructor(private readonly name: string) { super(); }
			override onload(): void { told.push(`${this.name} loads`); }
			override onunload(): void { told.push(`${this.name} unloads`); }
		}
		const [whole, early, late] = [new Part('whole'), new Part('early'), new Part('late')];
		whole.addChild(early);
		whole.load();
		whole.load();
		whole.addChild(late);
		const events = new Events();
		whole.registerEvent(events.on('a', () => told.push('a')));
		events.trigger('a');
		whole.removeChild(late);
		whole.unload();
		whole.unload();
		events.trigger('a');
		expect(told).toEqual(['whole loads', 'early loads', 'late loads', 'a', 'late unloads', 'early unloads', 'whole unloads']);
	});
});

describe('what is lacking', () => {
	const api = readApi(join(import.meta.dirname, '..', '..', '..'));

	it('is known from the typings', () => {
		expect(api.values).toEqual(expect.arrayContaining(['Vault', 'Notice', 'getAllTags', 'Platform', 'moment']));
		expect(api.classes['Vault']?.members).toEqual(expect.arrayContaining(['create', 'adapter', 'configDir']));
		expect(api.classes['Vault']?.statics).toEqual(['recurseChildren']);
		expect(api.classes['Plugin']?.members).not.toContain('onExternalSettingsChange');
	});

	it('throws with its name, until something is written there', () => {
		class Vault { adapter = 1; create(): number { return 2; } }
		const module = lacking({ Vault }, { values: ['Vault', 'Notice'], classes: { Vault: { members: ['adapter', 'create', 'trash', 'root'], statics: ['recurseChildren'] } } });
		const vault = new Vault() as Vault & { trash: unknown; root: unknown };
		expect([vault.adapter, vault.create(), module['Vault']]).toEqual([1, 2, Vault]);
		expect(() => vault.trash).toThrow('The stand-in has no Vault.trash.');
		expect(() => module['Notice']).toThrow('The stand-in has no Notice.');
		expect(() => (Vault as unknown as { recurseChildren: unknown }).recurseChildren).toThrow('The stand-in has no Vault.recurseChildren.');
		vault.root = 3;
		expect(vault.root).toBe(3);
	});
});
