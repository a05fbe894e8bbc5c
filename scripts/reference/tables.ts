// The tables of the user pages, as Markdown: properties and commands as the code has them, with a word on what each is for.
import { CONTACT_KINDS, COMMITMENT_KINDS, PURPOSES, type Choices } from '../../src/model/choices';
import { typeWord, type NoteKind, type NoteType } from '../../src/model/note-kind';
import { PROPERTIES, writeKey, type Property } from '../../src/model/properties';
import { stringsFor } from '../../src/strings/strings-for';
import type { Language } from '../../src/text/language';
import { COMMAND_WORDS, type CommandKey } from './command-words';
import { PROPERTY_WORDS } from './property-words';

export interface CommandFact {
	readonly id: string;
	readonly words: string;
	readonly icon: string;
}

/** The commands as src/host/commands.ts lists them; told from its text, since it cannot be loaded without the app. */
export function readCommands(source: string): readonly CommandFact[] {
	const found = source.matchAll(/\bid: '([^']+)',\s+words: '([^']+)',\s+icon: '([^']+)'/g);
	return [...found].map(([, id = '', words = '', icon = '']) => ({ id, words, icon }));
}

/** Every table by its name: one for each kind of note, `types`, `purposes`, `promise-kinds`, `contact-kinds`, `commands`. */
export function tablesOf(language: Language, commands: readonly CommandFact[]): ReadonlyMap<string, string> {
	const kinds = Object.keys(PROPERTIES).filter(isKind);
	return new Map([
		...kinds.map((kind) => [kind, propertyTable(kind, language)] as const),
		['types', typeTable(language)],
		['purposes', choiceTable(PURPOSES, language)],
		['promise-kinds', choiceTable(COMMITMENT_KINDS, language)],
		['contact-kinds', choiceTable(CONTACT_KINDS, language)],
		['commands', commandTable(language, commands)],
	]);
}

/** The page with what stands between `<!-- table: NAME -->` and `<!-- /table -->` made anew. */
export function withTables(page: string, tables: ReadonlyMap<string, string>): string {
	const [before = '', ...rest] = page.split('<!-- table: ');
	return before + rest.map((part) => `<!-- table: ${withTable(part, tables)}`).join('');
}

function withTable(part: string, tables: ReadonlyMap<string, string>): string {
	const name = part.slice(0, part.indexOf(' -->'));
	const table = tables.get(name);
	const end = part.indexOf('<!-- /table -->');
	if (table === undefined || end < 0) throw new RangeError(`A table without a name that is known, or without an end: ${name}`);
	return `${name} -->\n\n${table}\n${part.slice(end)}`;
}

const HEADS: Readonly<Record<Language, Readonly<Record<'properties' | 'types' | 'choices' | 'commands', readonly string[]>>>> = {
	da: {
		properties: ['Egenskab', 'På engelsk', 'Her står', 'Hvad den er til'],
		types: ['Noten er', 'Skriv', 'På engelsk'],
		choices: ['Skriv', 'På engelsk'],
		commands: ['Kommando', 'På engelsk', 'Hvad den gør', 'Ikon', 'Id'],
	},
	en: {
		properties: ['Property', 'In Danish', 'What stands here', 'What it is for'],
		types: ['The note is', 'Write', 'In Danish'],
		choices: ['Write', 'In Danish'],
		commands: ['Command', 'In Danish', 'What it does', 'Icon', 'Id'],
	},
};

function propertyTable(kind: NoteKind, language: Language): string {
	const rows = PROPERTIES[kind].map((property) => [
		`\`${writeKey(property, language)}\``,
		`\`${writeKey(property, other(language))}\``,
		whatStands(property, language),
		(property.sensitive ? SENSITIVE[language] : '') + (PROPERTY_WORDS[language][kind][property.key] ?? ''),
	]);
	return table(HEADS[language].properties, rows);
}

const SENSITIVE: Readonly<Record<Language, string>> = {
	da: '**Følsom.** ',
	en: '**Sensitive.** ',
};

function whatStands({ kind, choices, range }: Property, language: Language): string {
	if (choices) return choices.map((choice) => `\`${language === 'da' ? choice.da : choice.value}\``).join(', ');
	if (range) return language === 'da' ? `tal fra ${range.min} til ${range.max}` : `a number from ${range.min} to ${range.max}`;
	return KIND_WORDS[language][kind];
}

const KIND_WORDS: Readonly<Record<Language, Readonly<Record<Property['kind'], string>>>> = {
	da: {
		text: 'tekst',
		texts: 'en eller flere tekster',
		link: 'et link eller et navn',
		links: 'links eller ord',
		date: 'dato',
		datetime: 'dato, eventuelt med klokkeslæt',
		dates: 'en eller flere datoer',
		number: 'tal',
		choice: 'et ord',
		flag: 'ja eller nej',
	},
	en: {
		text: 'text',
		texts: 'one or more texts',
		link: 'a link or a name',
		links: 'links or words',
		date: 'a date',
		datetime: 'a date, with or without a time',
		dates: 'one or more dates',
		number: 'a number',
		choice: 'a word',
		flag: 'yes or no',
	},
};

const TYPES: readonly (readonly [NoteType, da: string, en: string])[] = [
	[{ kind: 'colleague' }, 'en kollega', 'a colleague'],
	[{ kind: 'me' }, 'din egen note', 'your own note'],
	[{ kind: 'conversation' }, 'en samtale', 'a conversation'],
	[{ kind: 'topic', topicKind: 'interest' }, 'en interesse', 'an interest'],
	[{ kind: 'topic', topicKind: 'value' }, 'en værdi', 'a value'],
	[{ kind: 'topic', topicKind: 'resource' }, 'en ressource', 'a resource'],
	[{ kind: 'initiative' }, 'et initiativ', 'an initiative'],
	[{ kind: 'plan' }, 'en handleplan', 'a plan'],
];

function typeTable(language: Language): string {
	const line = (type: NoteType, spoken: Language): string => `\`type: ${typeWord(type, spoken)}\``;
	const rows = TYPES.map(([type, da, en]) => [language === 'da' ? da : en, line(type, language), line(type, other(language))]);
	return table(HEADS[language].types, rows);
}

function choiceTable(choices: Choices, language: Language): string {
	const rows = choices.map(({ value, da }) => (language === 'da' ? [da, value] : [value, da]).map((word) => `\`${word}\``));
	return table(HEADS[language].choices, rows);
}

function commandTable(language: Language, commands: readonly CommandFact[]): string {
	const names = stringsFor(language).commands;
	const otherNames = stringsFor(other(language)).commands;
	const rows = commands.flatMap(({ id, words, icon }) =>
		isCommandKey(words) ? [[`**${names[words]}**`, otherNames[words], COMMAND_WORDS[language][words], `\`${icon}\``, `\`tillid:${id}\``]] : [],
	);
	return table(HEADS[language].commands, rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function other(language: Language): Language {
	return language === 'da' ? 'en' : 'da';
}

function isKind(key: string): key is NoteKind {
	return Object.hasOwn(PROPERTIES, key);
}

function isCommandKey(words: string): words is CommandKey {
	return Object.hasOwn(COMMAND_WORDS.en, words);
}
