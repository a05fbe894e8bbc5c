// The settings in data.json: what an unreadable file does, at the start and while the app is on.
import { describe, expect, it } from 'vitest';
import { SettingsStore } from '../../src/host/settings-store';

/** A plugin's folder with its data.json. */
function plugin(data: string | null) {
	const files = new Map<string, string>(data === null ? [] : [['p/data.json', data]]);
	const adapter = {
		read: async (path: string) => files.get(path) ?? Promise.reject(new Error('none')),
		write: async (path: string, text: string) => void files.set(path, text),
	};
	const it = {
		manifest: { dir: 'p' },
		app: { vault: { adapter } },
		loadData: async () => JSON.parse(files.get('p/data.json') ?? 'null') as unknown,
		saveData: async (stored: unknown) => void files.set('p/data.json', JSON.stringify(stored)),
	};
	// The plugin as far as its settings need one.
	return { files, load: () => SettingsStore.load(it as never) };
}

const OURS = JSON.stringify({ noteLanguage: 'da', template: 'Skabelon.md', calendarName: true, other: 1 });

describe('settings that cannot be read', () => {
	it('are the usual ones at the start, with a copy of what stood there', async () => {
		const { files, load } = plugin('{"noteLanguage": "da",');
		const { store, repaired } = await load();
		expect(repaired).toEqual(['all']);
		expect(store.settings.noteLanguage).toBeNull();
		expect(files.get('p/data-before-repair.json')).toBe('{"noteLanguage": "da",');
	});

	it.each([
		['half of a file', '{"noteLanguage": "en", "templa'],
		['nothing', ''],
		['a list', '[]'],
	])('stay as they were where another device has left %s', async (_, half) => {
		const { files, load } = plugin(OURS);
		const { store } = await load();
		files.set('p/data.json', half);
		expect(await store.reload()).toBe('unreadable');
		expect(store.settings).toMatchObject({ noteLanguage: 'da', template: 'Skabelon.md', calendarName: true });
		await store.change({ dueForm: 'field' });
		expect(JSON.parse(files.get('p/data.json') ?? '')).toMatchObject({ noteLanguage: 'da', template: 'Skabelon.md', calendarName: true, dueForm: 'field', other: 1 });
	});

	it('follow the other device where its file can be read', async () => {
		const { files, load } = plugin(OURS);
		const { store } = await load();
		files.set('p/data.json', JSON.stringify({ noteLanguage: 'en' }));
		expect(await store.reload()).toEqual([]);
		expect(store.settings).toMatchObject({ noteLanguage: 'en', template: null });
	});
});
