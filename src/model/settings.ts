// The settings of a vault, as data.json holds them. They hold choices and folder names, never a colleague's name.
import type { Language } from '../text/language';
import { readOwnPurposes, type OwnPurpose } from './own-purpose';
import { DEFAULT_READING, type ReadingOptions } from './reading-options';
import { readSavedFilters, type SavedFilter } from './saved-filter';
import { allowedSensitive, NO_GROUNDS, readGrounds, type SensitiveGrounds } from './sensitive';

export interface Folders {
	/** Without slash at either end; '' is the vault's root. */
	readonly colleagues: string;
	readonly conversations: string;
	readonly topics: string;
}

export interface Settings extends Omit<ReadingOptions, 'sensitive'> {
	/** Language of property keys and folder names in new notes: fixed at first run. Null before that. */
	readonly noteLanguage: Language | null;
	/** Language of the screen; null follows the app. */
	readonly screenLanguage: Language | null;
	/** Folders for new notes: fixed at first run. Null before that. */
	readonly folders: Folders | null;
	/** Path of the user's own template for conversations; null for the built-in one. */
	readonly template: string | null;
	/** Path of the note that holds the user's own questions; null for none. */
	readonly questions: string | null;
	/** Purposes beside the presets. */
	readonly purposes: readonly OwnPurpose[];
	/** Filters of the relationships view, kept under a name. */
	readonly savedFilters: readonly SavedFilter[];
	/** Whether the calendar shows whom a conversation is with. */
	readonly calendarName: boolean;
	/** How a due date is written where the line does not tell: `📅` or `[due:: ]`. */
	readonly dueForm: 'sign' | 'field';
	/** Which sensitive properties are used, and on what ground. */
	readonly sensitive: SensitiveGrounds;
	/** Days between contacts for each tier. */
	readonly cadences: { readonly core: number; readonly active: number; readonly other: number };
}

export const DEFAULT_FOLDERS: Readonly<Record<Language, Folders>> = {
	da: { colleagues: 'Kolleger', conversations: 'Samtaler', topics: 'Emner' },
	en: { colleagues: 'Colleagues', conversations: 'Conversations', topics: 'Topics' },
};

export const DEFAULT_SETTINGS: Settings = {
	typeProperty: DEFAULT_READING.typeProperty,
	leftOut: [],
	only: [],
	templates: [],
	noteLanguage: null,
	screenLanguage: null,
	folders: null,
	template: null,
	questions: null,
	purposes: [],
	savedFilters: [],
	calendarName: false,
	dueForm: 'sign',
	sensitive: NO_GROUNDS,
	cadences: { core: 30, active: 90, other: 180 },
};

/** A settings value that could not be taken as it stood, by its key; 'all' where the whole is none. */
export type Repaired = keyof Settings | 'all';

/** Reads what data.json holds. What is not understood becomes its default and is named in `repaired`; unknown keys are let be. */
export function readSettings(stored: unknown): { readonly settings: Settings; readonly repaired: readonly Repaired[] } {
	const repaired: Repaired[] = stored === null || stored === undefined || isRecord(stored) ? [] : ['all'];
	const fields = isRecord(stored) ? stored : {};
	const take = <K extends keyof Settings>(key: K, read: (value: unknown) => Settings[K] | undefined): Settings[K] => {
		const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
		if (value === undefined || value === null) return DEFAULT_SETTINGS[key];
		const taken = read(value);
		if (taken === undefined) repaired.push(key);
		return taken ?? DEFAULT_SETTINGS[key];
	};
	const settings: Settings = {
		typeProperty: take('typeProperty', readWord),
		leftOut: take('leftOut', readPaths),
		only: take('only', readPaths),
		templates: take('templates', readPaths),
		noteLanguage: take('noteLanguage', readLanguage),
		screenLanguage: take('screenLanguage', readLanguage),
		folders: take('folders', readFolders),
		template: take('template', readPath),
		questions: take('questions', readPath),
		purposes: take('purposes', readOwnPurposes),
		savedFilters: take('savedFilters', readSavedFilters),
		calendarName: take('calendarName', (value) => (typeof value === 'boolean' ? value : undefined)),
		dueForm: take('dueForm', (value) => (value === 'sign' || value === 'field' ? value : undefined)),
		sensitive: take('sensitive', readGrounds),
		cadences: take('cadences', readCadences),
	};
	return { settings, repaired };
}

/** What decides which notes are ours. The user's own template and question notes never are. */
export function readingOptions({ typeProperty, leftOut, only, templates, template, questions, sensitive }: Settings): ReadingOptions {
	const own = [template, questions].filter((path): path is string => path !== null && path !== '');
	return { typeProperty, leftOut, only, templates: own.length === 0 ? templates : [...templates, ...own], sensitive: allowedSensitive(sensitive) };
}

/** A folder or note path inside the vault, without slash at either end; undefined for one that aims outside or at hidden folders. */
export function vaultPath(value: string): string | undefined {
	const parts = value.split(/[\\/]+/).map((part) => part.trim()).filter((part) => part !== '');
	return parts.some((part) => part.startsWith('.') || part.includes(':')) ? undefined : parts.join('/');
}

function readPath(value: unknown): string | undefined {
	return typeof value === 'string' ? vaultPath(value) : undefined;
}

function readPaths(value: unknown): readonly string[] | undefined {
	if (!Array.isArray(value)) return undefined;
	const paths = value.map(readPath);
	return paths.every((path) => path !== undefined) ? paths.filter((path) => path !== '') : undefined;
}

function readWord(value: unknown): string | undefined {
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function readLanguage(value: unknown): Language | undefined {
	return value === 'da' || value === 'en' ? value : undefined;
}

function readFolders(value: unknown): Folders | undefined {
	if (!isRecord(value)) return undefined;
	const [colleagues, conversations, topics] = [value['colleagues'], value['conversations'], value['topics']].map(readPath);
	return colleagues === undefined || conversations === undefined || topics === undefined ? undefined : { colleagues, conversations, topics };
}

function readCadences(value: unknown): Settings['cadences'] | undefined {
	if (!isRecord(value)) return undefined;
	const [core, active, other] = [value['core'], value['active'], value['other']].map(readDays);
	return core === undefined || active === undefined || other === undefined ? undefined : { core, active, other };
}

/** Days between contacts: a whole number that means a rhythm. */
export function readDays(value: unknown): number | undefined {
	return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= 3650 ? value : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
