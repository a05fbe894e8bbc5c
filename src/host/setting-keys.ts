// The settings by the keys under which the app's controls ask for them: what each shows, and what a new value does.
import { readOwnPurposes } from '../model/own-purpose';
import { SENSITIVE_KEYS } from '../model/sensitive';
import { readDays, vaultPath, type Settings } from '../model/settings';
import { askGround } from './sensitive-ground';
import type { Session } from './session';
import type { SettingsStore } from './settings-store';

export interface SettingOfKey {
	/** As the control shows it. */
	readonly read: (session: Session) => unknown;
	readonly change: (session: Session, value: unknown) => void | Promise<void>;
	/** Other rows say something else afterwards. */
	readonly redraws?: true;
}

type Keyed = readonly [key: string, setting: SettingOfKey];

export const SETTINGS_BY_KEY: ReadonlyMap<string, SettingOfKey> = new Map<string, SettingOfKey>([
	['screenLanguage', { ...kept(({ settings }) => settings.screenLanguage ?? 'app', (value) => ({ screenLanguage: value === 'da' || value === 'en' ? value : null })), redraws: true }],
	['noteLanguage', kept(({ noteLanguage }) => noteLanguage, (value) => ({ noteLanguage: value === 'da' ? 'da' : 'en' }))],
	...(['colleagues', 'conversations', 'topics'] as const).map(folder),
	['dueForm', kept(({ settings }) => settings.dueForm, (value) => ({ dueForm: value === 'field' ? 'field' : 'sign' }))],
	['template', kept(({ settings }) => settings.template ?? '', (value) => ({ template: textOf(value) || null }))],
	['questions', kept(({ settings }) => settings.questions ?? '', (value) => ({ questions: textOf(value) || null }))],
	['calendarName', kept(({ settings }) => settings.calendarName, (value) => ({ calendarName: value === true }))],
	['purposes', { ...kept(({ settings }) => settings.purposes, (value, { settings }) => ({ purposes: readOwnPurposes(value) ?? settings.purposes })), redraws: true }],
	['typeProperty', kept(({ settings }) => settings.typeProperty, (value) => (textOf(value) === '' ? {} : { typeProperty: textOf(value) }))],
	['leftOut', kept(({ settings }) => settings.leftOut.join('\n'), (value) => ({ leftOut: pathsOf(value) }))],
	['only', kept(({ settings }) => settings.only.join('\n'), (value) => ({ only: pathsOf(value) }))],
	...(['core', 'active', 'other'] as const).map(cadence),
	['me', { read: ({ device }) => device.me ?? '', change: (session, value) => session.chooseMe(textOf(value) || null) }],
	['discreet', { read: ({ device }) => device.discreet, change: (session, value) => session.setDiscreet(value === true) }],
	...SENSITIVE_KEYS.map(sensitive),
]);

/** One that is kept with the vault. `changes`: nothing where the value cannot be taken. */
function kept(read: (store: SettingsStore) => unknown, changes: (value: unknown, store: SettingsStore) => Partial<Settings>): SettingOfKey {
	return {
		read: ({ settingsStore }) => read(settingsStore),
		change: async (session, value) => {
			await session.settingsStore.change(changes(value, session.settingsStore));
			session.settingsChanged();
		},
	};
}

function folder(key: 'colleagues' | 'conversations' | 'topics'): Keyed {
	return [key, kept(({ folders }) => folders[key], (value, { folders }) => ({ folders: { ...folders, [key]: vaultPath(textOf(value)) ?? folders[key] } }))];
}

function cadence(key: keyof Settings['cadences']): Keyed {
	return [key, kept(({ settings }) => settings.cadences[key], (value, { settings }) => ({ cadences: { ...settings.cadences, [key]: readDays(Number(value)) ?? settings.cadences[key] } }))];
}

/** Off at once; on only with a ground. */
function sensitive(key: (typeof SENSITIVE_KEYS)[number]): Keyed {
	const turn = async (session: Session, value: unknown): Promise<void> => {
		const ground = value === true ? await askGround(session, key) : null;
		const { settingsStore } = session;
		await settingsStore.change({ sensitive: { ...settingsStore.settings.sensitive, [key]: ground } });
		session.settingsChanged();
	};
	return [key, { read: ({ settings }) => settings.sensitive[key] !== null, change: turn, redraws: true }];
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value.trim() : '';
}

function pathsOf(value: unknown): readonly string[] {
	return textOf(value).split('\n').flatMap((line) => vaultPath(line) ?? []).filter((path) => path !== '');
}
