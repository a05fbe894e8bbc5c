// Files for the app's Bases: colleagues, conversations and topics as tables, in the keys of the notes' language. Only built-in views.
// Syntax: https://help.obsidian.md/bases/syntax. Sensitive properties are in none of them.
import { typeWords, type NoteKind } from '../model/note-kind';
import { propertyByKey, writeKey } from '../model/properties';
import type { ReadingOptions } from '../model/reading-options';
import { DEFAULT_FOLDERS } from '../model/settings';
import type { Language } from '../text/language';
import type { NewNote } from './new-note';
import type { WritingContext } from './writing-context';

export type BaseContext = Pick<WritingContext, 'language' | 'folders' | 'typeProperty' | 'exists'> & Pick<ReadingOptions, 'leftOut' | 'only'>;

/** Those that are not there yet: a file that exists is never written over. */
export function planBases(context: BaseContext): readonly NewNote[] {
	return [
		base('colleagues', colleagues(context), context),
		base('conversations', conversations(context), context),
		base('topics', topics(context), context),
	].filter(({ path }) => !context.exists(path));
}

interface BaseView {
	readonly type: 'table' | 'cards';
	readonly name: string;
	readonly filters: readonly string[];
	readonly groupBy?: string;
	readonly order: readonly string[];
}

interface Base {
	/** Names of columns, by property. */
	readonly names: readonly (readonly [property: string, name: string])[];
	readonly views: readonly BaseView[];
}

const WORDS = {
	da: { name: 'Navn', kind: 'Slags', cards: 'Kort', byDepartment: 'Efter afdeling', byStatus: 'Efter status', withThis: 'Med denne kollega', sharing: 'Hvem deler denne note' },
	en: { name: 'Name', kind: 'Kind', cards: 'Cards', byDepartment: 'By department', byStatus: 'By status', withThis: 'With this colleague', sharing: 'Who shares this note' },
} as const satisfies Record<Language, object>;

function colleagues(context: BaseContext): Base {
	const { language } = context;
	const order = columns('colleague', ['role', 'department', 'shift', 'tier', 'interests', 'values', 'resources'], language);
	const shared = { filters: [ofKind('colleague', context)], order: order.map(([property]) => property) };
	return {
		names: order,
		views: [
			{ type: 'table', name: DEFAULT_FOLDERS[language].colleagues, ...shared },
			{ type: 'table', name: WORDS[language].byDepartment, groupBy: noteProperty('colleague', 'department', language), ...shared },
			{ type: 'cards', name: WORDS[language].cards, ...shared },
		],
	};
}

function conversations(context: BaseContext): Base {
	const { language } = context;
	const order = columns('conversation', ['colleague', 'date', 'status', 'place', 'purpose', 'next_meeting'], language);
	const filters = [ofKind('conversation', context)];
	const shared = { order: order.map(([property]) => property) };
	const withThis = [...new Set([keyOf('conversation', 'colleague', language), 'colleague'])].map((key) => `list(${inNote(key)}).contains(this)`).join(' || ');
	return {
		names: order,
		views: [
			{ type: 'table', name: DEFAULT_FOLDERS[language].conversations, filters, ...shared },
			{ type: 'table', name: WORDS[language].byStatus, filters, groupBy: noteProperty('conversation', 'status', language), ...shared },
			{ type: 'table', name: WORDS[language].withThis, filters: [...filters, withThis], ...shared },
		],
	};
}

/** The last view is for embedding in a topic's note, or for the sidebar: there `this` is the note at hand. */
function topics(context: BaseContext): Base {
	const { language, typeProperty } = context;
	const words = WORDS[language];
	const kind = `note.${typeProperty}`;
	const people = columns('colleague', ['role', 'department'], language);
	return {
		names: [[kind, words.kind], ...columns('topic', ['aliases'], language), ...people.slice(1)],
		views: [
			{ type: 'table', name: DEFAULT_FOLDERS[language].topics, filters: [ofKind('topic', context)], groupBy: kind, order: ['file.name', kind, 'note.aliases'] },
			{ type: 'table', name: words.sharing, filters: [ofKind('colleague', context), 'file.hasLink(this.file)'], order: people.map(([property]) => property) },
		],
	};
}

function base(folder: keyof WritingContext['folders'], { names, views }: Base, context: BaseContext): NewNote {
	const name = DEFAULT_FOLDERS[context.language][folder];
	const into = context.folders[folder];
	const lines = [...globalFilters(context), 'properties:', ...names.flatMap(([property, shown]) => [`  ${quoted(property)}:`, `    displayName: ${quoted(shown)}`]), 'views:', ...views.flatMap(viewLines)];
	return { path: into === '' ? `${name}.base` : `${into}/${name}.base`, folder: into, text: `${lines.join('\n')}\n` };
}

/** What is left out in the settings, or outside the only folders that count, is in no view. */
function globalFilters({ leftOut, only }: BaseContext): readonly string[] {
	if (leftOut.length + only.length === 0) return [];
	return [
		'filters:',
		'  and:',
		...(only.length === 0 ? [] : ['    - or:', ...only.map((folder) => `        - ${quoted(inFolder(folder))}`)]),
		...(leftOut.length === 0 ? [] : ['    - not:', ...leftOut.map((folder) => `        - ${quoted(inFolder(folder))}`)]),
	];
}

function viewLines({ type, name, filters, groupBy, order }: BaseView): readonly string[] {
	return [
		`  - type: ${type}`,
		`    name: ${quoted(name)}`,
		'    filters:',
		'      and:',
		...filters.map((filter) => `        - ${quoted(filter)}`),
		...(groupBy === undefined ? [] : ['    groupBy:', `      property: ${quoted(groupBy)}`, '      direction: ASC']),
		'    order:',
		...order.map((property) => `      - ${quoted(property)}`),
	];
}

/** The file's name, then properties of the note. */
function columns(kind: NoteKind, keys: readonly string[], language: Language): readonly (readonly [string, string])[] {
	return [['file.name', WORDS[language].name], ...keys.map((key) => [noteProperty(kind, key, language), shownName(keyOf(kind, key, language))] as const)];
}

function noteProperty(kind: NoteKind, key: string, language: Language): string {
	return `note.${keyOf(kind, key, language)}`;
}

function keyOf(kind: NoteKind, key: string, language: Language): string {
	const property = propertyByKey(kind, key);
	if (property === null || property.sensitive) throw new RangeError(`No column ${key} of ${kind}`);
	return writeKey(property, language);
}

/** "næste_møde" → "Næste møde". */
function shownName(key: string): string {
	const words = key.replaceAll('_', ' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}

function ofKind(kind: NoteKind, { typeProperty, language }: BaseContext): string {
	return typeWords(kind, language).map((word) => `${inNote(typeProperty)} == ${literal(word)}`).join(' || ');
}

function inNote(key: string): string {
	return `note[${literal(key)}]`;
}

function inFolder(folder: string): string {
	return `file.inFolder(${literal(folder)})`;
}

/** A text within a filter. */
function literal(text: string): string {
	return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** A text of YAML, on one line. */
function quoted(text: string): string {
	return `'${text.replaceAll("'", "''").replace(/\s+/g, ' ')}'`;
}
