// The settings by key: each control of the page shows something, and what it is set to is what it shows afterwards.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '../../src/host/session';
import { conversationGroup, deviceGroup, folderGroup, languageGroup, readingGroup, rhythmGroup, sensitiveGroup } from '../../src/host/setting-groups';
import { SETTINGS_BY_KEY } from '../../src/host/setting-keys';
import { DEFAULT_FOLDERS, DEFAULT_SETTINGS, type Settings } from '../../src/model/settings';
import { stringsFor } from '../../src/strings/strings-for';

let session: Session;

beforeEach(() => {
	const settingsStore = {
		settings: DEFAULT_SETTINGS,
		get folders() {
			return this.settings.folders ?? DEFAULT_FOLDERS.da;
		},
		get noteLanguage() {
			return this.settings.noteLanguage ?? 'da';
		},
		async change(changes: Partial<Settings>) {
			this.settings = { ...this.settings, ...changes };
		},
	};
	const device: { me: string | null; discreet: boolean } = { me: null, discreet: false };
	// The session as far as the settings need one.
	session = {
		settingsStore,
		device,
		get settings() {
			return settingsStore.settings;
		},
		settingsChanged: () => undefined,
		chooseMe: (path: string | null) => void (device.me = path),
		setDiscreet: (on: boolean) => void (device.discreet = on),
	} as never;
});

async function set(key: string, value: unknown): Promise<unknown> {
	const setting = SETTINGS_BY_KEY.get(key);
	await setting?.change(session, value);
	return setting?.read(session);
}

describe('the settings by key', () => {
	it('know every control of the page', () => {
		const { settings: words } = stringsFor('da');
		const groups = [languageGroup(words), folderGroup(words), conversationGroup(words), readingGroup(words), rhythmGroup(words), deviceGroup(words, []), sensitiveGroup(words)];
		const keys = [...JSON.stringify(groups).matchAll(/"key":"(\w+)"/g)].map(([, key]) => key);
		expect(keys.length).toBeGreaterThan(15);
		expect(keys.filter((key) => key === undefined || SETTINGS_BY_KEY.get(key)?.read(session) === undefined)).toEqual([]);
	});

	it.each<[string, unknown, unknown]>([
		['screenLanguage', 'en', 'en'],
		['screenLanguage', 'app', 'app'],
		['noteLanguage', 'en', 'en'],
		['colleagues', ' Folk/ ', 'Folk'],
		['topics', '../ude', 'Emner'],
		['template', ' Skabelon.md', 'Skabelon.md'],
		['questions', ' ', ''],
		['calendarName', true, true],
		['dueForm', 'field', 'field'],
		['typeProperty', 'slags', 'slags'],
		['typeProperty', ' ', 'type'],
		['leftOut', 'Arkiv/\n\n.skjult\nGammelt', 'Arkiv\nGammelt'],
		['core', '14', 14],
		['core', 0, 30],
		['purposes', [{ name: 'Kaffe', words: '' }], [{ name: 'Kaffe', words: '' }]],
		['me', 'Mig.md', 'Mig.md'],
		['discreet', true, true],
		['member', false, false],
	])('%s set to %j shows %j', async (key, value, shown) => {
		expect(await set(key, value)).toEqual(shown);
	});

	it('change no folder but the one that was meant', async () => {
		await set('colleagues', 'Folk');
		await set('topics', 'Sager');
		expect(session.settingsStore.folders).toEqual({ colleagues: 'Folk', conversations: 'Samtaler', topics: 'Sager' });
	});
});
