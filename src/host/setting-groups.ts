// The groups of the settings page: which rows there are, in which words, and what a control refuses. What a key reads and changes stands in setting-keys.
import type { SettingDefinitionItem, SettingGroupItem } from 'obsidian';
import { SENSITIVE_KEYS } from '../model/sensitive';
import { readDays, vaultPath, type Folders, type Settings } from '../model/settings';
import type { Strings } from '../strings/en';

type Words = Strings['settings'];

export function languageGroup(words: Words): SettingDefinitionItem {
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

export function folderGroup(words: Words): SettingDefinitionItem {
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

export function conversationGroup(words: Words): SettingDefinitionItem {
	const items: SettingGroupItem[] = [
		{ name: words.template, desc: words.templateText, control: { type: 'file', key: 'template' } },
		{ name: words.questions, desc: words.questionsText, control: { type: 'file', key: 'questions' } },
		{ name: words.calendarName, desc: words.calendarNameText, control: { type: 'toggle', key: 'calendarName' } },
	];
	return { type: 'group', heading: words.conversations, items };
}

export function readingGroup(words: Words): SettingDefinitionItem {
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

export function rhythmGroup(words: Words): SettingDefinitionItem {
	const days = (name: string, key: keyof Settings['cadences']): SettingGroupItem => ({
		name,
		control: { type: 'number', key, validate: (value) => (readDays(Number(value)) === undefined ? words.daysWrong : undefined) },
	});
	return { type: 'group', heading: words.rhythm, items: [days(words.core, 'core'), days(words.active, 'active'), days(words.other, 'other')] };
}

export function sensitiveGroup(words: Words): SettingDefinitionItem {
	const items = SENSITIVE_KEYS.map((key): SettingGroupItem => ({ name: words.sensitive[key].name, desc: words.sensitive[key].desc, control: { type: 'toggle', key } }));
	return { type: 'group', heading: words.sensitiveHeading, items };
}

/** What each device chooses for itself. `mine`: the notes about the user; of two of one name the path tells. */
export function deviceGroup(words: Words, mine: readonly { readonly path: string; readonly basename: string }[]): SettingDefinitionItem {
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
