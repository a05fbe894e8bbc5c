import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { planBases, type BaseContext } from '../../src/edit/new-bases';
import { graphGroups } from '../../src/model/graph-groups';
import { PROPERTIES } from '../../src/model/properties';
import { DEFAULT_FOLDERS } from '../../src/model/settings';
import type { Language } from '../../src/text/language';

function contextOf(language: Language, more: Partial<BaseContext> = {}): BaseContext {
	return { language, folders: DEFAULT_FOLDERS[language], typeProperty: 'type', exists: () => false, leftOut: [], only: [], ...more };
}

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown): Fields {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError(`No map: ${JSON.stringify(value)}`);
	return { ...value };
}

function list(value: unknown): readonly unknown[] {
	if (!Array.isArray(value)) throw new TypeError(`No list: ${JSON.stringify(value)}`);
	return value;
}

/** The keys of the syntax page of the app's help: of the file, of a view, of a group; and the views that are built in. */
const FILE_KEYS = ['filters', 'formulas', 'properties', 'summaries', 'views'];
const VIEW_KEYS = ['type', 'name', 'filters', 'groupBy', 'order', 'limit', 'summaries'];
const BUILT_IN = ['table', 'cards', 'list'];
const FILE_PROPERTIES = ['file.name', 'file.path', 'file.folder', 'file.ext'];

/** A filter is a statement, or one of three words with a list of filters. */
function faultsOfFilter(filter: unknown): readonly string[] {
	if (typeof filter === 'string') return isBalanced(filter) ? [] : [filter];
	return Object.entries(fields(filter)).flatMap(([word, inner]) => (['and', 'or', 'not'].includes(word) ? list(inner).flatMap(faultsOfFilter) : [word]));
}

function isBalanced(statement: string): boolean {
	const bare = statement.replace(/"(?:[^"\\]|\\.)*"/g, 'text');
	return !bare.includes('"') && bare.split('(').length === bare.split(')').length && bare.split('[').length === bare.split(']').length;
}

function isProperty(property: unknown): boolean {
	return typeof property === 'string' && (FILE_PROPERTIES.includes(property) || /^note\../.test(property));
}

function faultsOf(base: unknown): readonly unknown[] {
	const file = fields(base);
	const views = list(file['views']).map(fields);
	return [
		...Object.keys(file).filter((key) => !FILE_KEYS.includes(key)),
		...(file['filters'] === undefined ? [] : faultsOfFilter(file['filters'])),
		...Object.entries(fields(file['properties'])).filter(([property, settings]) => !isProperty(property) || Object.keys(fields(settings)).join() !== 'displayName'),
		...views.flatMap((view) => [
			...Object.keys(view).filter((key) => !VIEW_KEYS.includes(key)),
			...(BUILT_IN.includes(String(view['type'])) ? [] : [view['type']]),
			...faultsOfFilter(view['filters']),
			...list(view['order']).filter((property) => !isProperty(property)),
			...(view['groupBy'] === undefined ? [] : Object.entries(fields(view['groupBy'])).filter(([key, value]) => (key === 'property' ? !isProperty(value) : key !== 'direction' || value !== 'ASC'))),
		]),
	];
}

describe('bases', () => {
	it.each<[Language, Partial<BaseContext>]>([
		['da', {}],
		['en', {}],
		['da', { leftOut: ['Arkiv', 'Lars\' "gamle" \\ noter'], only: ['Arbejde'], typeProperty: 'slags: "note"' }],
	])('have only keys that the app documents (%s, %j)', (language, more) => {
		const bases = planBases(contextOf(language, more)).map(({ text }): unknown => parse(text));
		expect(bases).toHaveLength(3);
		expect(bases.map(faultsOf)).toEqual([[], [], []]);
	});

	it('stand beside the notes, in the keys of their language', () => {
		const [colleagues, conversations, topics] = planBases(contextOf('da'));
		expect([colleagues?.path, conversations?.path, topics?.path]).toEqual(['Kolleger/Kolleger.base', 'Samtaler/Samtaler.base', 'Emner/Emner.base']);
		const base = fields(parse(colleagues?.text ?? ''));
		expect(list(fields(list(base['views'])[0])['order'])).toEqual(['file.name', 'note.rolle', 'note.afdeling', 'note.vagt', 'note.prioritet', 'note.interesser', 'note.værdier', 'note.ressourcer']);
		expect(fields(base['properties'])['note.afdeling']).toEqual({ displayName: 'Afdeling' });
		expect(fields(list(base['views'])[0])['filters']).toEqual({ and: ['note["type"] == "kollega" || note["type"] == "colleague" || note["type"] == "person" || note["type"] == "volunteer" || note["type"] == "frivillig"'] });
	});

	it('never replace a file, and lie in the root where the notes do', () => {
		const folders = { colleagues: '', conversations: '', topics: '' };
		expect(planBases(contextOf('en', { folders, exists: (path) => path === 'Topics.base' })).map(({ path }) => path)).toEqual(['Colleagues.base', 'Conversations.base']);
		expect(planBases(contextOf('en', { exists: () => true }))).toEqual([]);
	});

	it.each<Language>(['da', 'en'])('hold nothing sensitive (%s)', (language) => {
		const sensitive = Object.values(PROPERTIES).flatMap((properties) => properties.filter((property) => property.sensitive).flatMap(({ key, danish }) => [key, danish]));
		const text = planBases(contextOf(language)).map((base) => base.text).join('');
		expect(sensitive.filter((key) => text.includes(`note.${key}`) || text.includes(`"${key}"`))).toEqual([]);
	});
});

it.each<[string, Language, string]>([
	['type', 'da', '["type":"kollega" OR "colleague" OR "person" OR "volunteer" OR "frivillig"]'],
	['type', 'en', '["type":"colleague" OR "kollega" OR "person" OR "volunteer" OR "frivillig"]'],
	['my "kind"', 'en', '["my \\"kind\\"":"colleague" OR "kollega" OR "person" OR "volunteer" OR "frivillig"]'],
])('colour the graph by %s (%s)', (typeProperty, language, first) => {
	const groups = graphGroups(typeProperty, language);
	expect(groups[0]).toBe(first);
	expect(groups).toHaveLength(4);
});
