import fc from '../chance';
import { describe, expect, it } from 'vitest';
import { firstName, foldKey, foldName, genitive, legalFileName } from '../../src/text/names';

describe('names alike', () => {
	it.each([
		['Åse  Ørum', ' åse ørum'],
		['A\u030ase', 'ÅSE'],
		['Hanne\u00a0Holm', 'hanne holm'],
	])('%s and %s', (a, b) => {
		expect(foldName(a)).toBe(foldName(b));
	});

	it.each([
		['Åse', 'Ase'],
		['Hanne', 'Hanna'],
	])('but not %s and %s', (a, b) => {
		expect(foldName(a)).not.toBe(foldName(b));
	});
});

describe('keys alike', () => {
	it.each([
		['connected_to', 'Connected-To'],
		['connected_to', 'connected to'],
		['værdi', 'VAERDI'],
		['ønsker', 'oensker'],
		['årsag', 'aarsag'],
		['a\u030arsag', 'årsag'],
		['reached_out', '_reached  out '],
	])('%s and %s', (a, b) => {
		expect(foldKey(a)).toBe(foldKey(b));
	});

	it.each(['__proto__', 'constructor', ''])('%j is a text like any other', (key) => {
		expect(typeof foldKey(key)).toBe('string');
	});
});

describe('a file name', () => {
	it.each([
		['Hanne Holm', 'Hanne Holm'],
		['Åse/Bo: "x"?', "Åse-Bo 'x'"],
		['10:30', '10-30'],
		['../../etc', '-..-etc'],
		['.obsidian', 'obsidian'],
		['navn. ', 'navn'],
		['CON', '_CON'],
		['lpt1.md', '_lpt1.md'],
		['Conrad', 'Conrad'],
		['a#b^c[d]|e', 'a b c d -e'],
		['\u202egnp.exe\u202c', 'gnp.exe'],
		['a\tb\nc', 'a b c'],
		['A\u030ase', 'Åse'],
		['???', '_'],
		['', '_'],
		['...', '_'],
	])('of %j is %j', (name, file) => {
		expect(legalFileName(name)).toBe(file);
	});

	it('is legal, short enough and stays as it is, whatever is typed', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
				const file = legalFileName(name);
				expect(file).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}]/u);
				expect(file).not.toMatch(/^[. ]|[. ]$/);
				expect(new TextEncoder().encode(file).length).toBeGreaterThan(0);
				expect(new TextEncoder().encode(file).length).toBeLessThanOrEqual(201);
				expect(legalFileName(file)).toBe(file);
			}),
		);
	}, 60_000);
});

describe('a person is called', () => {
	it.each([
		['Hanne Holm', 'Hanne'],
		['  Anne-Mette  Juul', 'Anne-Mette'],
		['Bo', 'Bo'],
		['', ''],
	])('%j by first name %j', (name, first) => {
		expect(firstName(name)).toBe(first);
	});

	it.each([
		['Hanne', 'da', 'Hannes'],
		['Lars', 'da', "Lars'"],
		['Max', 'da', "Max'"],
		['Heinz', 'da', "Heinz'"],
		['', 'da', 's'],
		['Hanne', 'en', "Hanne's"],
		['Lars', 'en', "Lars'"],
	] as const)('%s in the genitive (%s) %s', (name, language, text) => {
		expect(genitive(name, language)).toBe(text);
	});
});
