import { describe, expect, it } from 'vitest';
import { ownPurposeWords } from '../../src/edit/purposes';
import { areTooManyWords, whyNoPurpose, withPurpose } from '../../src/model/own-purpose';
import { DEFAULT_SETTINGS, readingOptions, readSettings } from '../../src/model/settings';

describe('purposes in the settings', () => {
	it('are read as they stand', () => {
		const { settings, repaired } = readSettings({ purposes: [{ name: ' Ny  på jobbet', words: 'Velkommen til %' }, { name: 'Kaffe' }], questions: '/Spørgsmål.md' });
		expect(settings.purposes).toEqual([{ name: 'Ny på jobbet', words: 'Velkommen til %' }, { name: 'Kaffe', words: '' }]);
		expect(settings.questions).toBe('Spørgsmål.md');
		expect(repaired).toEqual([]);
	});

	it.each<[string, unknown]>([
		['no list', { name: 'x', words: 'y' }],
		['an item without a name', [{ words: 'x' }]],
		['an empty name', [{ name: ' ', words: 'x' }]],
		['words that are none', [{ name: 'x', words: 1 }]],
		['a preset’s word', [{ name: 'Hjælp til problem', words: 'x' }]],
		['a name twice', [{ name: 'Kaffe' }, { name: 'kaffe' }]],
		['too long a name', [{ name: 'x'.repeat(61) }]],
		['too many words', [{ name: 'x', words: 'y'.repeat(501) }]],
		['too many', Array.from({ length: 51 }, (_, at) => ({ name: `x${at}` }))],
		['null items', [null]],
	])('are none where they hold %s, and that is told', (_, purposes) => {
		expect(readSettings({ purposes })).toEqual({ settings: DEFAULT_SETTINGS, repaired: ['purposes'] });
	});

	it.each<[string, ReturnType<typeof whyNoPurpose>]>([['Frokost', null], ['', 'empty'], ['KAFFE', 'taken'], ['follow-up', 'preset'], ['x'.repeat(80), 'too-long']])('can be added: %s → %s', (name, why) => {
		expect(whyNoPurpose(name, [{ name: 'Kaffe', words: '' }])).toBe(why);
	});

	it('are no more than can be read again', () => {
		const many = Array.from({ length: 50 }, (_, at) => ({ name: `x${at}`, words: '' }));
		expect(readSettings({ purposes: many }).repaired).toEqual([]);
		expect(whyNoPurpose('Frokost', many)).toBe('too-many');
		expect([500, 501].map((length) => areTooManyWords('y'.repeat(length)))).toEqual([false, true]);
	});

	it.each<[string, string | null, readonly string[]]>([
		['a new one stands last', null, ['Kaffe: a', 'Gåtur: b', 'Frokost: c']],
		['a changed one where it stood', 'Kaffe', ['Frokost: c', 'Gåtur: b']],
		['a changed one that is gone by now stands last', 'Møde', ['Kaffe: a', 'Gåtur: b', 'Frokost: c']],
	])('are kept: %s', (_, before, after) => {
		const kept = withPurpose([{ name: 'Kaffe', words: 'a' }, { name: 'Gåtur', words: 'b' }], before, { name: 'Frokost', words: 'c' });
		expect(kept.map(({ name, words }) => `${name}: ${words}`)).toEqual(after);
	});

	it('keep the question note from being one of ours', () => {
		expect(readingOptions({ ...DEFAULT_SETTINGS, templates: ['a.md'], template: 'b.md', questions: 'c.md' }).templates).toEqual(['a.md', 'b.md', 'c.md']);
		expect(readingOptions(DEFAULT_SETTINGS).templates).toEqual([]);
	});
});

describe('an own purpose fills in', () => {
	it.each<[string, string, string]>([
		['Velkommen til %!', 'huset', 'Velkommen til huset!'],
		['Velkommen til …', 'huset', 'Velkommen til huset'],
		['% er dit', 'huset', 'huset er dit'],
		['Du er 100 % med', 'huset', 'Du er 100 % med'],
		['Du er 100% med i %', 'huset', 'Du er 100% med i huset'],
		['Om %', ' ', 'Om …'],
		['Om %. Kom!', '', 'Om … Kom!'],
		['Om …. Kom!', '', 'Om …. Kom!'],
		['Om %. Kom!', 'a', 'Om a. Kom!'],
		['Om %', '$& %', 'Om $& %'],
		['Om … og %', 'a', 'Om a og %'],
		['', 'a', ''],
	])('%j with %j', (words, subject, expected) => {
		expect(ownPurposeWords({ name: 'x', words }, subject)).toBe(expected);
	});
});
