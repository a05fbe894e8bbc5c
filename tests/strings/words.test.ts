// Both tables, leaf by leaf: the type holds that nothing is forgotten, this holds what a type cannot.
import { describe, expect, it } from 'vitest';
import { da } from '../../src/strings/da';
import { en } from '../../src/strings/en';
import { plainSentence, say, code } from '../../src/strings/sentence';
import { problemText } from '../../src/strings/problem-words';
import type { Problem, ProblemCode } from '../../src/model/problem';

type Leaf = readonly [path: string, text: string];

/** Every word, functions with one and with three of whatever they tell of. */
function leaves(table: unknown, path = ''): Leaf[] {
	if (typeof table === 'string') return [[path, table]];
	if (typeof table === 'function') return [1, 3].flatMap((sample) => leaves(called(table, sample, path), `${path}(${sample})`));
	if (Array.isArray(table)) return [[path, table.flat().map(textOf).join('')]];
	if (typeof table === 'object' && table !== null) return Object.entries(table).flatMap(([key, value]) => leaves(value, path === '' ? key : `${path}.${key}`));
	return [];
}

/** A sentence comes in pieces, what it quotes in pieces of their own. */
function textOf(part: unknown): string {
	return typeof part === 'object' && part !== null && 'code' in part ? String(part.code) : String(part);
}

function called(fn: CallableFunction, sample: number, path: string): unknown {
	if (path.startsWith('problems.')) return fn({ found: code('dato: x'), field: code('dato'), names: sample === 1 ? [] : ['Jens Dahl', 'Jens Ravn'], line: 4, noSuchDay: sample === 1 });
	if (/\.(?:list|and)$/.test(path)) return fn(['a', 'b']);
	if (path === 'guide.foldersText') return fn({ colleagues: 'Kolleger', conversations: 'Samtaler', topics: 'Emner' });
	return path === 'relationships.lines.last' || path === 'days.wordsAt' ? fn('i går', '14.30') : fn(sample, sample, sample, sample);
}

const DANISH = leaves(da);
const ENGLISH = leaves(en);

it('holds the same words in both languages', () => {
	expect(DANISH.map(([path]) => path)).toEqual(ENGLISH.map(([path]) => path));
	expect(DANISH.length).toBeGreaterThan(500);
});

describe.each([['da', DANISH], ['en', ENGLISH]] as const)('%s', (_language, words) => {
	it('has no empty word, no stray blank, no unfilled place', () => {
		const odd = words.filter(([, text]) => text.trim() === '' || /undefined|NaN|\[object|\$\{/.test(text) || /  | [.,;](?!\.)/.test(text));
		expect(odd).toEqual([]);
	});

	it('uses the quotation marks and dashes of print', () => {
		expect(words.filter(([path, text]) => text.includes(' - ') || (text.includes('"') && !path.startsWith('problems.link-unquoted')) || text.includes('...'))).toEqual([]);
	});
});

it('speaks of one pair that rests as one', () => {
	expect([da, en].map(({ together }) => [together.showResting(1), together.hideResting(1), together.showResting(2), together.hideResting(2)])).toEqual([
		['Vis det', 'Skjul det', 'Vis dem', 'Skjul dem'],
		['Show it', 'Hide it', 'Show them', 'Hide them'],
	]);
});

it('says in English no word twice in a row', () => {
	expect(ENGLISH.filter(([, text]) => /(?<!\S)([a-z]+) \1(?!\p{L})/iu.test(text))).toEqual([]);
});

it('has a word for the vault’s root where it names a folder', () => {
	for (const { mends } of [da, en]) expect(mends.leftOut('')).not.toMatch(/”|“/);
});

it('says in Danish nothing of faults, lacks or lateness of a person', () => {
	expect(DANISH.filter(([, text]) => /\bfejl|mangler|forsinket/i.test(text))).toEqual([]);
});

it('leaves no English sentence in the Danish table', () => {
	const english = new Map(ENGLISH);
	const same = DANISH.filter(([path, text]) => text === english.get(path) && /[a-z]{3}.* .*[a-z]{3}/.test(text));
	expect(same).toEqual([]);
});

describe('the linking of shared interests, before and after in the same numbers', () => {
	it.each<[number, number, number, string, string]>([
		[7, 16, 7, '7 emner, som to eller flere deler, bliver til links i 16 noter, og der bliver lavet 7 nye noter. Intet er skrevet endnu.', 'Interesser er forbundet i 16 noter, og der er lavet 7 nye noter.'],
		[1, 2, 1, '1 emne, som to eller flere deler, bliver til links i 2 noter, og der bliver lavet 1 ny note. Intet er skrevet endnu.', 'Interesser er forbundet i 2 noter, og der er lavet 1 ny note.'],
		[2, 1, 0, '2 emner, som to eller flere deler, bliver til links i 1 note. Intet er skrevet endnu.', 'Interesser er forbundet i 1 note.'],
		[2, 0, 2, 'Til 2 emner, som to eller flere deler, bliver der lavet 2 nye noter. Intet er skrevet endnu.', 'Der er lavet 2 nye noter til fælles interesser.'],
	])('%i, %i, %i', (topics, notes, made, lead, done) => {
		expect([da.preview.lead(topics, notes, made), da.notices.interestsLinked(notes, made)]).toEqual([lead, done]);
	});

	it.each<[number, number, number, string, string]>([
		[7, 16, 7, '7 interests shared by two or more become links in 16 notes, and 7 new notes are made. Nothing is written yet.', 'Interests linked in 16 notes, and 7 new notes made.'],
		[1, 2, 1, '1 interest shared by two or more becomes a link in 2 notes, and 1 new note is made. Nothing is written yet.', 'Interests linked in 2 notes, and 1 new note made.'],
		[2, 1, 0, '2 interests shared by two or more become links in 1 note. Nothing is written yet.', 'Interests linked in 1 note.'],
		[2, 0, 2, 'For 2 interests shared by two or more 2 new notes are made. Nothing is written yet.', '2 new notes made for shared interests.'],
	])('in English: %i, %i, %i', (topics, notes, made, lead, done) => {
		expect([en.preview.lead(topics, notes, made), en.notices.interestsLinked(notes, made)]).toEqual([lead, done]);
	});
});

describe('a problem in words', () => {
	const problem = (given: Partial<Problem> & { code: ProblemCode }): Problem => ({ path: 'Samtaler/a.md', line: 4, column: 7, field: null, found: '', ...given });

	it.each<[Partial<Problem> & { code: ProblemCode }, string]>([
		[{ code: 'date-unreadable', field: 'dato', found: '2026-11-31' }, 'Dagen i `dato: 2026-11-31` findes ikke i kalenderen. Ret den.'],
		[{ code: 'date-unreadable', field: 'dato', found: '31-11-2026' }, 'Dagen i `dato: 31-11-2026` findes ikke i kalenderen. Ret den.'],
		[{ code: 'date-unreadable', field: 'dato', found: '31-11-26' }, '`dato: 31-11-26` er ikke en dato, Tillid kan læse. Skriv år, måned og dag som i 2026-12-01, med klokkeslæt som i 2026-12-01T14:30.'],
		[{ code: 'date-not-read', found: '📅 2026-11-31' }, 'Dagen i `📅 2026-11-31` findes ikke i kalenderen. Ret den.'],
		[{ code: 'date-not-read', found: '[due:: 2026-11-31]' }, 'Dagen i `[due:: 2026-11-31]` findes ikke i kalenderen. Ret den.'],
		[{ code: 'date-not-read', field: 'frist', found: '[frist:: næste uge]' }, '`[frist:: næste uge]` læses ikke som en dato. Skriv år, måned og dag som i 2026-12-01; efter et tegn som 📅 skal den stå sidst på linjen.'],
		[{ code: 'link-dangling', field: 'kollega', found: '[[Hane Holm]]', candidates: ['Kolleger/Hanne Holm.md'] }, '`[[Hane Holm]]` fører ingen steder hen. Mente du Hanne Holm?'],
		[{ code: 'link-dangling', found: '[[X]]' }, '`[[X]]` fører ingen steder hen.'],
		[{ code: 'name-ambiguous', found: 'Jens', candidates: ['a/Jens Dahl.md', 'b/Jens Ravn.md'] }, '`Jens` passer på flere kolleger, Jens Dahl og Jens Ravn. Gør det til et link til den, du mener.'],
		[{ code: 'link-ambiguous', found: '[[Jens]]', candidates: ['a/Jens.md', 'b/Jens.md'] }, '`[[Jens]]` passer på flere noter, a/Jens og b/Jens. Skriv mappen med i linket, så det er klart, hvilken du mener.'],
		[{ code: 'key-twice', field: 'dato', found: '2026-11-01' }, '`dato` står her to gange, og denne tæller ikke. Slet den ene, så Tillid kan skrive her.'],
		[{ code: 'sensitive-property' }, 'Et tag eller link her kan sige noget om medlemskab eller være en vurdering af et menneske. Slet det, hvis du ikke har en god grund og lov til det.'],
		[{ code: 'held-in-future', found: '2026-12-01' }, '`2026-12-01` ligger forude, men er skrevet op som holdt. Det tæller, når dagen er her; ret det, hvis det er forkert.'],
		[{ code: 'value-unexpected', field: 'rolle', found: '[a, b]' }, '`rolle` rummer en liste eller noget indlejret, hvor der skal stå én værdi. Af en liste tæller kun det første.'],
		[{ code: 'yaml-broken', line: 7 }, 'Egenskaberne kan ikke læses fra linje 7. Resten tæller, men Tillid skriver ikke i dem, før det er rettet.'],
	])('%j', (given, text) => {
		expect(problemText(problem({ line: 4, ...given }), da)).toBe(text);
	});

	it('keeps a quoted backtick whole in the sentence', () => {
		expect(say`${code('a`b')} er ${'ikke'} ${2}`).toEqual([{ code: 'a`b' }, ' er ikke 2']);
		expect(plainSentence(say`${code('x')} her`, '”')).toBe('”x” her');
	});
});
