// Holds the pages for users true: tables as the code has them, every word explained, and links that lead somewhere.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMAND_WORDS } from '../scripts/reference/command-words';
import { PROPERTY_WORDS } from '../scripts/reference/property-words';
import { readCommands, tablesOf, withTables } from '../scripts/reference/tables';
import type { Commitment } from '../src/index/commitment';
import { listCommitments } from '../src/index/list-commitments';
import { PROPERTIES } from '../src/model/properties';
import { da } from '../src/strings/da';
import { en } from '../src/strings/en';
import type { Language } from '../src/text/language';
import { ASKING, held, note, vaultOf } from './index/vault-of';

const ROOT = join(import.meta.dirname, '..');
const LANGUAGES: readonly Language[] = ['da', 'en'];

function text(path: string): string {
	return readFileSync(join(ROOT, path), 'utf8');
}

/** Paths from the root, in order. */
function pagesIn(folder: string): readonly string[] {
	const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
	return names.filter((name) => name.endsWith('.md')).map((name) => `${folder}/${name.replaceAll('\\', '/')}`).sort();
}

const commands = readCommands(text('src/host/commands.ts'));
const tables: Readonly<Record<Language, ReadonlyMap<string, string>>> = { da: tablesOf('da', commands), en: tablesOf('en', commands) };

describe.each(LANGUAGES)('the pages in %s', (language) => {
	const pages = pagesIn(`docs/${language}`);

	it.each(pages)('%s has its tables as the code tells them', (path) => {
		expect(withTables(text(path), tables[language]), 'run: npm run docs').toBe(text(path));
	});

	it('show every table once', () => {
		const shown = pages.flatMap((path) => [...text(path).matchAll(/<!-- table: (.+?) -->/g)].map((match) => match[1]));
		expect(shown.sort()).toEqual([...tables[language].keys()].sort());
	});

	it('say of every property what it is for, and of no other', () => {
		const said = Object.entries(PROPERTY_WORDS[language]).flatMap(([kind, words]) => Object.entries(words).map(([key, word]) => [kind, key, word.length > 3]));
		const there = Object.entries(PROPERTIES).flatMap(([kind, properties]) => properties.map(({ key }) => [kind, key, true]));
		expect(said.map(String).sort()).toEqual(there.map(String).sort());
	});

	it('say of every command what it does', () => {
		expect(commands.map(({ words }) => words).sort()).toEqual(Object.keys(en.commands).sort());
		for (const each of Object.values(COMMAND_WORDS[language])) expect(tables[language].get('commands')).toContain(each);
	});
});

describe('the two languages', () => {
	it('have as many pages, with as many sections each', () => {
		const index = [...text('docs/README.md').matchAll(/^\| \[.*?\]\((da\/.*?)\) \| \[.*?\]\((en\/.*?)\) \|$/gm)].map(([, danish = '', english = '']) => [`docs/${danish}`, `docs/${english}`] as const);
		expect(index.map(([danish]) => danish).sort()).toEqual(pagesIn('docs/da'));
		expect(index.map(([, english]) => english).sort()).toEqual(pagesIn('docs/en'));
		const sections = (path: string): number => text(path).split(/^(?:#+ |\*\*.*\*\*$)/m).length;
		for (const [danish, english] of index) expect([english, sections(english)]).toEqual([english, sections(danish)]);
	});
});

describe.each([
	['da', da, { start: 'kom-i-gang.md', promises: 'loefter.md', answers: 'spoergsmaal-og-svar.md' }],
	['en', en, { start: 'getting-started.md', promises: 'promises.md', answers: 'questions-and-answers.md' }],
] as const)('the words on screen in %s', (language, strings, pages) => {
	const { commands: names, commitments, relationships, form, rhythm, settings, views } = strings;

	it.each([
		[pages.start, [names.newConversation, names.writeOwnNote, form.submit, relationships.tookPlace, views.relationships, views.commitments]],
		[pages.promises, [commitments.keep, commitments.reopen, commitments.underWay, commitments.release, commitments.moveDueShort, commitments.groups.undated, commitments.groups.unassigned]],
		[pages.answers, [names.undo, rhythm.overdue, rhythm['due-soon'], rhythm['never-met'], settings.only]],
	])('stand in %s as they stand on screen', (page, words) => {
		const shown = text(`docs/${language}/${page}`);
		expect(words.filter((word) => !shown.includes(`*${word}*`))).toEqual([]);
	});
});

describe.each([
	['da', 'loefter.md', 'Hanne Holm'],
	['en', 'promises.md', 'Amir Said'],
] as const)('the promises shown in %s', (language, page, name) => {
	const shown = text(`docs/${language}/${page}`);
	const people = { [`Kolleger/${name}.md`]: note('kollega'), 'Mig.md': note('mig'), 'Bedre vagtplaner.md': note('initiativ'), 'Newcomers\' network.md': note('initiative') };

	function read(lines: readonly string[]): readonly Commitment[] {
		return listCommitments(vaultOf({ ...people, 'Samtaler/s.md': held(name, '2026-11-05', lines) }), ASKING);
	}

	it('are whose the page says they are', () => {
		const [, table = ''] = /^\|---\|---\|\n((?:\|.*\n)+)/m.exec(shown) ?? [];
		const lines = table.split('\n').flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''));
		const whose = read(lines.map((line) => (line.startsWith('- ') ? line : `- [ ] ${line}`))).map(({ who }) => who);
		expect(whose).toEqual(['them', 'them', 'me', ...(language === 'da' ? ['me'] : []), 'both', 'both', 'them', 'me', 'unassigned']);
	});

	it('are read with all that the examples hold', () => {
		const lines = [...shown.matchAll(/^```markdown\n(- [^`]*?)\n```$/gm)].map((match) => match[1] ?? '');
		expect(read(lines).map(({ who, due, kind, for: initiatives }) => [who, due, kind, initiatives.map(({ path }) => path !== null)])).toEqual([
			['them', '2026-12-01', null, []],
			['them', '2026-12-01', 'responsibility', [true]],
		]);
	});

	it('stand in the box that the page says', () => {
		const marks = [...shown.matchAll(/^\| `(\[.\])` /gm)].map((match) => match[1] ?? '');
		expect(read(marks.map((mark, at) => `- ${mark} ${name}: ${at}`)).map(({ state }) => state)).toEqual(['open', 'under-way', 'kept', 'released', 'moved']);
	});
});

describe('the tables', () => {
	it('read a command over several lines', () => {
		expect(readCommands('{ id: \'a-b\',\n\twords: \'aB\',\n\ticon: \'x\', callback }')).toEqual([{ id: 'a-b', words: 'aB', icon: 'x' }]);
	});

	it('stand between their marks, and leave the rest of the page alone', () => {
		const page = 'Before\n<!-- table: me -->\nold\n<!-- /table -->\nAfter\n';
		expect(withTables(page, new Map([['me', '| new |\n']]))).toBe('Before\n<!-- table: me -->\n\n| new |\n\n<!-- /table -->\nAfter\n');
	});

	it.each(['<!-- table: nothing -->\n<!-- /table -->', '<!-- table: me -->\n'])('refuse a mark that leads nowhere: %s', (page) => {
		expect(() => withTables(page, new Map([['me', '']]))).toThrow(RangeError);
	});
});

describe('links between pages', () => {
	const pages = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', ...pagesIn('docs')];

	interface PageLink {
		readonly path: string;
		readonly anchor: string;
	}

	/** Where the links of a page lead, addresses on the web left out. */
	function linksOf(page: string): readonly PageLink[] {
		const prose = text(page).replace(/^(`{3,})[\s\S]*?^\1$/gm, '').replace(/`[^`\n]*`/g, '');
		const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '').filter((target) => !/^[a-z]+:/.test(target));
		return targets.map((target) => {
			const [path = '', anchor = ''] = target.split('#');
			return { path: path === '' ? page : join(dirname(page), decodeURI(path)), anchor };
		});
	}

	/** As the code host makes an anchor of a heading. */
	function anchorsOf(page: string): readonly string[] {
		return [...text(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-'));
	}

	it.each(pages)('%s leads only to files and headings that are there', (page) => {
		const links = linksOf(page);
		expect(links.filter(({ path }) => !existsSync(join(ROOT, path)))).toEqual([]);
		expect(links.filter(({ path, anchor }) => anchor !== '' && !anchorsOf(path).includes(anchor))).toEqual([]);
	});

	it('are found at all', () => {
		expect(pages.flatMap((page) => linksOf(page)).length).toBeGreaterThan(20);
	});
});
