import { describe, expect, it } from 'vitest';
import { renamedIn, whyNoName } from '../../src/model/kept-list';
import { readSavedFilters, type SavedFilter } from '../../src/model/saved-filter';
import { readSettings } from '../../src/model/settings';
import { NO_FILTERS, type Filters } from '../../src/views/relationship-filters';
import { ORGANIZER_ME } from '../../src/views/relationships-state';
import { filtersOf, isChosen, savedFilter } from '../../src/views/saved-filters';

const FILTERS: Filters = { ...NO_FILTERS, rhythm: 'overdue', department: 'Lindehuset', organizer: 'Lone Kjær', interest: 'Klima', promises: true };
const SAVED: SavedFilter = savedFilter('Lones', FILTERS);

describe('what data.json may hold', () => {
	it('takes what was written', () => {
		const stored: unknown = JSON.parse(JSON.stringify([SAVED, savedFilter('Mine', { ...NO_FILTERS, organizer: ORGANIZER_ME })]));
		expect(readSavedFilters(stored)).toEqual([SAVED, { ...savedFilter('Mine', NO_FILTERS), organizer: ORGANIZER_ME }]);
		expect(readSavedFilters([{ name: ' Alle\n sammen ' }])).toEqual([savedFilter('Alle sammen', NO_FILTERS)]);
	});

	it.each<[string, unknown]>([
		['no list', { name: 'A' }],
		['no name', [{ department: 'A' }]],
		['an empty name', [{ name: ' ' }]],
		['the same name twice', [{ name: 'A' }, { name: 'a' }]],
		['a word that is none', [{ name: 'A', shift: 3 }]],
		['a word without end', [{ name: 'A', shift: 'x'.repeat(2001) }]],
		['a list in a list', [['A']]],
		['too many', Array.from({ length: 51 }, (_, i) => ({ name: String(i) }))],
	])('refuses %s, and says so', (_case, stored) => {
		expect(readSavedFilters(stored)).toBeUndefined();
		expect(readSettings({ savedFilters: stored })).toMatchObject({ repaired: ['savedFilters'], settings: { savedFilters: [] } });
	});

	it.each([
		['', 'empty'],
		['x'.repeat(61), 'too-long'],
		['LONES', 'taken'],
		['Mine', null],
	])('judges the name “%s”', (name, why) => {
		expect(whyNoName(name, [SAVED])).toBe(why);
	});

	it('keeps no more than it will read again, with words of any length that notes have', () => {
		const many = Array.from({ length: 50 }, (_, at) => ({ ...SAVED, name: String(at), interest: 'x'.repeat(500) }));
		expect(readSavedFilters(many)).toHaveLength(50);
		expect(whyNoName('51', many)).toBe('too-many');
		expect(whyNoName('51', many.slice(1))).toBeNull();
	});
});

describe('what the view makes of it', () => {
	it('keeps no name of a person', () => {
		expect(JSON.stringify(SAVED)).not.toMatch(/Kjær|kjær/);
	});

	it('finds the organizer again by the mark, whatever the case', () => {
		expect(filtersOf(SAVED, ['Anders', 'lone  KJÆR'])).toEqual({ ...FILTERS, organizer: 'lone  KJÆR' });
		expect(isChosen(SAVED, FILTERS)).toBe(true);
		expect(isChosen(SAVED, { ...FILTERS, promises: false })).toBe(false);
	});

	it('lets nobody through for an organizer who is gone, and forgets words of another version', () => {
		expect(filtersOf(SAVED, ['Anders']).organizer).toMatch(/^#/);
		expect(filtersOf({ ...SAVED, rhythm: 'often', tier: 'gold' }, [])).toMatchObject({ rhythm: null, tier: null });
	});
});

describe('another name', () => {
	it('is given where the filter is still there', () => {
		expect(renamedIn([SAVED, savedFilter('Mine', NO_FILTERS)], 'Lones', 'Natten')?.map(({ name }) => name)).toEqual(['Natten', 'Mine']);
	});

	it('is none where another device has taken the filter away', () => {
		expect(renamedIn([SAVED], 'Mine', 'Natten')).toBeNull();
	});
});
