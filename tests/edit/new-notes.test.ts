import fc from '../chance';
import { describe, expect, it } from 'vitest';
import { linkTextIn } from '../../src/edit/link-text';
import { planColleague } from '../../src/edit/new-colleague';
import { planInitiative } from '../../src/edit/new-initiative';
import { planMe } from '../../src/edit/new-me';
import { freePath } from '../../src/edit/new-note';
import { planTopic } from '../../src/edit/new-topic';
import { purposeWords } from '../../src/edit/purposes';
import { statusOf } from '../../src/edit/conversation-text';
import { CONVERSATION_TEMPLATES } from '../../src/edit/templates';
import { QUESTIONS } from '../../src/model/question-bank';
import { VaultIndex } from '../../src/index/vault-index';
import { PURPOSES } from '../../src/model/choices';
import { headingMeaning, STEPS } from '../../src/model/headings';
import { readNote } from '../../src/model/read-note';
import { DEFAULT_READING } from '../../src/model/reading-options';
import { readBody } from '../../src/text/body';
import { day, writingInto } from './writing-context';

describe('a colleague’s note', () => {
	it.each([
		['Hanne Holm', 'Kolleger/Hanne Holm.md', '---\ntype: kollega\n---\n'],
		['  Hanne  Holm', 'Kolleger/Hanne Holm 2.md', '---\ntype: kollega\nnavn: Hanne Holm\n---\n'],
	])('of %j is %s', (name, path, text) => {
		const context = writingInto(path.includes('2') ? ['Kolleger/hanne holm.md'] : []);
		expect(planColleague(name, context)).toEqual({ path, folder: 'Kolleger', text });
	});

	it('is in English in an English vault, under the type’s own key', () => {
		const { text } = planColleague('A/B', writingInto([], { language: 'en', typeProperty: 'kind' }));
		expect(text).toBe('---\nkind: colleague\nname: A/B\n---\n');
	});

	it('of any name at all has that name when it is read', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (typed) => {
				const note = planColleague(typed, writingInto([]));
				const name = typed.replace(/\s+/g, ' ').trim();
				const record = readNote(note.path, note.text, DEFAULT_READING);
				expect(record.content.kind).toBe('colleague');
				if (name === '' || name.includes('{{') || name.includes('<%') || record.content.kind !== 'colleague') return;
				expect(record.content.name.normalize('NFC')).toBe(name.normalize('NFC'));
			}),
		);
	});
});

describe('a hub', () => {
	it('is of its kind, with one short line', () => {
		const note = planTopic('Vagtplaner', 'interest', writingInto([]));
		expect(note).toMatchObject({ path: 'Emner/Vagtplaner.md', folder: 'Emner' });
		expect(note.text).toMatch(/^---\ntype: interesse\n---\n[^\n]+\n$/);
	});

	it('answers to its label where the file name is another', () => {
		const note = planTopic('Løn/tillæg', 'value', writingInto([]));
		expect(readNote(note.path, note.text, DEFAULT_READING).content).toMatchObject({ kind: 'topic', topicKind: 'value', aliases: ['Løn/tillæg'] });
	});
});

describe('my own note', () => {
	it.each([
		['', 'da', 'Mig.md', null],
		['', 'en', 'Me.md', null],
		['Bo Lund', 'da', 'Bo Lund.md', null],
		['Bo/Lund', 'da', null, 'Bo/Lund'],
	] as const)('for %j in %s', (name, language, path, kept) => {
		const note = planMe(name, writingInto([], { language }));
		const { content, problems } = readNote(note.path, note.text, DEFAULT_READING);
		expect(content).toMatchObject({ kind: 'me', name: kept ?? note.path.replace('.md', '') });
		expect(problems).toEqual([]);
		if (path !== null) expect(note.path).toBe(path);
	});

	it('has the properties that make it, ready to be filled in', () => {
		const { text } = planMe('', writingInto([]));
		for (const key of ['værdier', 'interesser', 'motivation', 'ressourcer', 'historie']) expect(text).toContain(`\n${key}:`);
	});
});

describe('a path', () => {
	it.each([
		['', 'a', [], 'a.md'],
		['x/y', 'a', [], 'x/y/a.md'],
		['x', 'a', ['x/a.md', 'x/a 2.md'], 'x/a 3.md'],
		['x', '..', [], 'x/_.md'],
	])('in %j for %j', (folder, name, taken, expected) => {
		expect(freePath(folder, name, (path) => taken.includes(path))).toBe(expected);
	});
});

describe('a link', () => {
	const index = new VaultIndex();
	for (const path of ['Kolleger/Ali.md', 'Arkiv/Ali.md', 'Kolleger/Bo.md', 'Rod.md', 'Kolleger/Rod.md']) index.see(path);

	it.each([
		['Kolleger/Bo.md', 'Bo'],
		['Kolleger/Ali.md', 'Kolleger/Ali'],
		['Arkiv/Ali.md', 'Arkiv/Ali'],
		['Kolleger/Ny.md', 'Ny'],
		['Nye/Bo.md', 'Nye/Bo'],
		['Rod.md', 'Rod'],
		['Kolleger/Rod.md', 'Kolleger/Rod'],
	])('to %s is [[%s]]', (path, expected) => {
		expect(linkTextIn(index, path)).toBe(expected);
	});
});

describe('the built-in template', () => {
	it.each(['da', 'en'] as const)('has the five steps in order (%s)', (language) => {
		const steps = readBody(CONVERSATION_TEMPLATES[language], 0).headings.flatMap((heading) => {
			const meaning = headingMeaning(heading.text);
			return meaning?.is === 'step' ? [meaning.step] : [];
		});
		expect(steps).toEqual(STEPS);
	});

	it('comes with forty questions, each with its own id and both languages', () => {
		expect(QUESTIONS.length).toBeGreaterThanOrEqual(40);
		expect(new Set(QUESTIONS.map((question) => question.id)).size).toBe(QUESTIONS.length);
		for (const { da, en, step } of QUESTIONS) expect([da !== '', en !== '', step !== null]).toEqual([true, true, true]);
	});
});

describe('a purpose', () => {
	it.each(PURPOSES.map(({ value }) => value))('%s has words in both languages', (purpose) => {
		for (const language of ['da', 'en'] as const) {
			const words = purposeWords(purpose, language, 'vagtplaner');
			expect(words === '').toBe(purpose === 'other');
			expect(words).not.toContain('%');
		}
	});

	it('is about what was said, letter for letter', () => {
		expect(purposeWords('new-network', 'da', ' $& 100 % ')).toBe('Jeg er ved at samle nogle stykker om $& 100 %, og jeg tror, det er noget for dig.');
		expect(purposeWords('new-network', 'en')).toContain('about …,');
		expect([purposeWords('problem-help', 'da'), purposeWords('problem-help', 'da', 'støjen')]).toEqual(['Jeg er optaget af … Vil du være med til at finde noget, der holder?', 'Jeg er optaget af støjen. Vil du være med til at finde noget, der holder?']);
	});
});

describe('the status of a new conversation', () => {
	it.each([
		['2026-11-23', null, 'held'],
		['2026-11-25', '08:00', 'planned'],
		['2026-11-24', null, 'planned'],
		['2026-11-24', '11:15', 'held'],
		['2026-11-24', '11:16', 'planned'],
	] as const)('on %s at %s is %s at noon of the 24th', (date, time, expected) => {
		expect(statusOf(day(date), time, { today: day('2026-11-24'), now: '12:00' })).toBe(expected);
	});
});

describe('a new initiative', () => {
	it.each([
		['Ro om natten', '', 'Ro om natten.md'],
		['Ro om natten', 'Noter', 'Noter/Ro om natten.md'],
		['Bedre vagtplaner', '', 'Bedre vagtplaner 2.md'],
	])('%s in “%s” is %s', (name, folder, path) => {
		expect(planInitiative(name, folder, writingInto(['Bedre vagtplaner.md']))).toEqual({ path, folder, text: '---\ntype: initiativ\n---\n' });
	});
});
