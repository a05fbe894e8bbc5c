// The settings as the app draws and searches them. What a value may be is judged again when settings are loaded.
import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem, type SettingGroupItem } from 'obsidian';
import { vaultPath, type Folders, type Settings } from '../model/settings';
import { SENSITIVE_KEYS, type SensitiveKey } from '../model/sensitive';
import { readOwnPurposes } from '../model/own-purpose';
import type { Strings } from '../strings/en';
import { purposeList } from './own-purpose-settings';
import { askGround } from './sensitive-ground';
import type { Session } from './session';

export class TillidSettingTab extends PluginSettingTab {
	/** The notes about the user that were offered last. */
	private offered = '';

	constructor(
		app: App,
		plugin: Plugin,
		private readonly session: Session,
	) {
		super(app, plugin);
		// While the notes are read anew, those about the user are not known yet.
		plugin.registerEvent(session.on('changed', () => this.containerEl.isShown() && this.offered !== this.mine() && this.update()));
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		const { settings: words } = this.session.strings;
		return [languageGroup(words), folderGroup(words), conversationGroup(words), this.purposes(), readingGroup(words), rhythmGroup(words), this.ownGroup(words), sensitiveGroup(words)];
	}

	override getControlValue(key: string): unknown {
		const { settingsStore } = this.session;
		const { settings, folders } = settingsStore;
		switch (key) {
			case 'screenLanguage':
				return settings.screenLanguage ?? 'app';
			case 'noteLanguage':
				return settingsStore.noteLanguage;
			case 'colleagues':
			case 'conversations':
			case 'topics':
				return folders[key];
			case 'leftOut':
			case 'only':
				return settings[key].join('\n');
			case 'core':
			case 'active':
			case 'other':
				return settings.cadences[key];
			case 'template':
			case 'questions':
				return settings[key] ?? '';
			case 'calendarName':
				return settings.calendarName;
			case 'dueForm':
				return settings.dueForm;
			case 'me':
				return this.session.device.me ?? '';
			case 'discreet':
				return this.session.device.discreet;
			case 'member':
			case 'assessment':
			case 'opinion_leader':
				return settings.sensitive[key] !== null;
			default:
				return settings.typeProperty;
		}
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		if (key === 'me') return this.session.chooseMe(typeof value === 'string' && value !== '' ? value : null);
		if (key === 'discreet') return this.session.setDiscreet(value === true);
		const sensitive = SENSITIVE_KEYS.find((each) => each === key);
		if (sensitive !== undefined) return this.switchSensitive(sensitive, value === true);
		await this.session.settingsStore.change(this.changesFor(key, value));
		this.session.settingsChanged();
		if (key === 'screenLanguage' || key === 'purposes') this.update();
	}

	/** Off at once; on only with a ground. */
	private async switchSensitive(key: SensitiveKey, on: boolean): Promise<void> {
		const ground = on ? await askGround(this.session, key) : null;
		const { settingsStore } = this.session;
		await settingsStore.change({ sensitive: { ...settingsStore.settings.sensitive, [key]: ground } });
		this.session.settingsChanged();
		this.update();
	}

	private purposes(): SettingDefinitionItem {
		const { app, strings, settings } = this.session;
		const keep = (purposes: Settings['purposes']): void => void this.setControlValue('purposes', purposes);
		return purposeList({ app, strings, purposes: settings.purposes, keep });
	}

	private mine(): string {
		return this.session.index.ofKind('me').map(({ path }) => path).join('\n');
	}

	/** What each device chooses for itself. */
	private ownGroup(words: Words): SettingDefinitionItem {
		const { index } = this.session;
		const mine = index.ofKind('me');
		this.offered = this.mine();
		const options = Object.fromEntries(mine.map(({ path, basename }) => [path, mine.filter((each) => each.basename === basename).length > 1 ? path : basename]));
		return {
			type: 'group',
			heading: words.thisDevice,
			items: [
				{ name: words.discreet, desc: words.discreetText, control: { type: 'toggle', key: 'discreet' } },
				{ name: words.me, desc: mine.length === 0 ? words.meNone : words.meText, control: { type: 'dropdown', key: 'me', options: { '': words.meOnly, ...options } } },
			],
		};
	}

	private changesFor(key: string, value: unknown): Partial<Settings> {
		const { settings, folders } = this.session.settingsStore;
		const text = typeof value === 'string' ? value.trim() : '';
		switch (key) {
			case 'screenLanguage':
				return { screenLanguage: text === 'da' || text === 'en' ? text : null };
			case 'noteLanguage':
				return { noteLanguage: text === 'da' ? 'da' : 'en' };
			case 'colleagues':
			case 'conversations':
			case 'topics':
				return { folders: withFolder(folders, key, text) };
			case 'leftOut':
			case 'only':
				return { [key]: pathsOf(text) };
			case 'core':
			case 'active':
			case 'other':
				return { cadences: { ...settings.cadences, [key]: daysOf(value) ?? settings.cadences[key] } };
			case 'template':
			case 'questions':
				return { [key]: text === '' ? null : text };
			case 'calendarName':
				return { calendarName: value === true };
			case 'purposes':
				return { purposes: readOwnPurposes(value) ?? settings.purposes };
			case 'dueForm':
				return { dueForm: text === 'field' ? 'field' : 'sign' };
			default:
				return text === '' ? {} : { typeProperty: text };
		}
	}
}

type Words = Strings['settings'];

function languageGroup(words: Words): SettingDefinitionItem {
	return {
		type: 'group',
		heading: words.languages,
		items: [
			{
				name: words.screenLanguage,
				desc: words.screenLanguageText,
				control: { type: 'dropdown', key: 'screenLanguage', options: { app: words.languageOfApp, da: words.danish, en: words.english } },
			},
			{ name: words.noteLanguage, desc: words.noteLanguageText, control: { type: 'dropdown', key: 'noteLanguage', options: { da: words.danish, en: words.english } } },
		],
	};
}

function folderGroup(words: Words): SettingDefinitionItem {
	const folder = (name: string, key: keyof Folders): SettingGroupItem => ({
		name,
		control: { type: 'folder', key, validate: (value) => (vaultPath(value) === undefined ? words.outsideVault : undefined) },
	});
	return {
		type: 'group',
		heading: words.newNotes,
		items: [
			folder(words.colleagueFolder, 'colleagues'),
			folder(words.conversationFolder, 'conversations'),
			folder(words.topicFolder, 'topics'),
			{ name: words.dueForm, desc: words.dueFormText, control: { type: 'dropdown', key: 'dueForm', options: { sign: words.dueSign, field: words.dueField } } },
		],
	};
}

function conversationGroup(words: Words): SettingDefinitionItem {
	const items: SettingGroupItem[] = [
		{ name: words.template, desc: words.templateText, control: { type: 'file', key: 'template' } },
		{ name: words.questions, desc: words.questionsText, control: { type: 'file', key: 'questions' } },
		{ name: words.calendarName, desc: words.calendarNameText, control: { type: 'toggle', key: 'calendarName' } },
	];
	return { type: 'group', heading: words.conversations, items };
}

function readingGroup(words: Words): SettingDefinitionItem {
	const validate = (value: string): string | undefined => (value.split('\n').every((path) => vaultPath(path) !== undefined) ? undefined : words.outsideVault);
	return {
		type: 'group',
		heading: words.whichNotes,
		items: [
			{ name: words.typeProperty, desc: words.typePropertyText, control: { type: 'text', key: 'typeProperty', validate: (value) => (value.trim() === '' ? words.typePropertyEmpty : undefined) } },
			{ name: words.leftOut, desc: words.leftOutText, control: { type: 'textarea', key: 'leftOut', validate } },
			{ name: words.only, desc: words.onlyText, control: { type: 'textarea', key: 'only', validate } },
		],
	};
}

function rhythmGroup(words: Words): SettingDefinitionItem {
	const days = (name: string, key: keyof Settings['cadences']): SettingGroupItem => ({
		name,
		control: { type: 'number', key, validate: (value) => (daysOf(value) === null ? words.daysWrong : undefined) },
	});
	return { type: 'group', heading: words.rhythm, items: [days(words.core, 'core'), days(words.active, 'active'), days(words.other, 'other')] };
}

function sensitiveGroup(words: Words): SettingDefinitionItem {
	const items = SENSITIVE_KEYS.map((key): SettingGroupItem => ({ name: words.sensitive[key].name, desc: words.sensitive[key].desc, control: { type: 'toggle', key } }));
	return { type: 'group', heading: words.sensitiveHeading, items };
}

function withFolder(folders: Folders, key: keyof Folders, value: string): Folders {
	const path = vaultPath(value);
	return path === undefined ? folders : { ...folders, [key]: path };
}

function pathsOf(text: string): readonly string[] {
	return text.split('\n').flatMap((line) => vaultPath(line) ?? []).filter((path) => path !== '');
}

function daysOf(value: unknown): number | null {
	const days = Number(value);
	return Number.isInteger(days) && days > 0 && days <= 3650 ? days : null;
}
