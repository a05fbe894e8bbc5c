import { describe, expect, it } from 'vitest';
import { allowedSensitive, readGrounds } from '../../src/model/sensitive';
import { DEFAULT_SETTINGS, readingOptions, readSettings, vaultPath, type Repaired } from '../../src/model/settings';
import { readLines } from './reading';

describe('data.json', () => {
	it.each<[string, unknown, readonly Repaired[]]>([
		['nothing yet', null, []],
		['nothing in it', {}, []],
		['a list', [], ['all']],
		['a text', 'x', ['all']],
		['a number', 3, ['all']],
		['an older file with fewer settings', { typeProperty: 'slags' }, []],
		['a newer file with more', { later: { x: 1 } }, []],
		['nulls', { typeProperty: null, folders: null, sensitive: null }, []],
		['a language nobody speaks', { noteLanguage: 'sv' }, ['noteLanguage']],
		['folders that aim outside', { folders: { colleagues: '../x', conversations: '.obsidian', topics: 'C:/x' } }, ['folders']],
		['half of the folders', { folders: { colleagues: 'A' } }, ['folders']],
		['days that are none', { cadences: { core: 0, active: 1.5, other: '3' } }, ['cadences']],
		['a ground without words', { sensitive: { member: { ground: ' ', since: '2026-11-24' } } }, ['sensitive']],
		['keys of every object', JSON.parse('{"__proto__": {"typeProperty": "x"}, "constructor": 1}'), []],
	])('with %s is read, and what was repaired is told', (_, stored, repaired) => {
		const read = readSettings(stored);
		expect(read.repaired).toEqual(repaired);
		for (const key of repaired) if (key !== 'all') expect(read.settings[key]).toEqual(DEFAULT_SETTINGS[key]);
	});

	it('keeps what it understands beside what it does not', () => {
		const { settings, repaired } = readSettings({ typeProperty: 'slags', cadences: 'often', leftOut: ['Arkiv/', '/Gammelt'] });
		expect(settings).toMatchObject({ typeProperty: 'slags', leftOut: ['Arkiv', 'Gammelt'], cadences: DEFAULT_SETTINGS.cadences });
		expect(repaired).toEqual(['cadences']);
	});

	it.each<[string, string | undefined]>([['/Kolleger/', 'Kolleger'], ['A\\B', 'A/B'], ['', ''], ['../A', undefined], ['A/.git', undefined], ['C:\\A', undefined], ['> \\', '>'], ['/ .obsidian', undefined], ['A / B', 'A/B']])('has %j as path %j', (typed, path) => {
		expect(vaultPath(typed)).toBe(path);
	});
});

describe('a sensitive property', () => {
	const NOTE = ['---', 'type: kollega', 'medlem: ja', 'vurdering: 3', 'meningsdanner: ja', '---'];
	const codes = (lines: readonly string[], grounds: unknown): readonly string[] => {
		const settings = { ...DEFAULT_SETTINGS, sensitive: readGrounds(grounds) ?? DEFAULT_SETTINGS.sensitive };
		return readLines(lines, 'Bo.md', readingOptions(settings)).problems.map(({ line, code }) => `${line} ${code}`);
	};

	it('is a problem of its note until it has a ground, each for itself', () => {
		const ground = { ground: 'Aftalt med forbundet', since: '2026-11-24' };
		expect(codes(NOTE, {})).toEqual(['3 sensitive-property', '4 sensitive-property', '5 sensitive-property']);
		expect(codes(NOTE, { assessment: ground })).toEqual(['3 sensitive-property', '5 sensitive-property']);
		expect(codes(NOTE, { member: ground, assessment: ground, opinion_leader: ground })).toEqual([]);
	});

	it('is one in a tag or link whatever the ground', () => {
		expect(codes([...NOTE, '#medlem'], { member: { ground: 'x', since: '2026-11-24' } })).toContain('7 sensitive-property');
	});

	it('is used only where the switch is on', () => {
		expect(allowedSensitive(DEFAULT_SETTINGS.sensitive)).toEqual([]);
	});
});
