import { describe, expect, it } from 'vitest';
import { insertSteps, isDailyNote, planLinkedConversation, stepsTarget, type StepsAnswers } from '../../src/edit/insert-steps';
import { CONVERSATION_TEMPLATES } from '../../src/edit/templates';
import { readNote } from '../../src/model/read-note';
import { DEFAULT_READING } from '../../src/model/reading-options';
import { applyEdits } from '../../src/text/edits';
import { day, writingInto } from './writing-context';

const HANNE: StepsAnswers = { colleague: { path: 'Kolleger/Hanne Holm.md' } };

function inserted(text: string, cursor: number, as: 'conversation' | 'headings' = 'conversation', answers: StepsAnswers = HANNE, context = writingInto(['Kolleger/Hanne Holm.md'])) {
	const result = insertSteps(text, cursor, as, answers, context);
	if (!result.ok) throw new Error(result.why);
	const after = applyEdits(text, result.edits);
	return { after, cursor: result.cursor, reading: readNote('Noter/a.md', after, DEFAULT_READING) };
}

describe('the note at hand', () => {
	it.each([
		['', 'untyped'],
		['Tekst', 'untyped'],
		['---\ntags: [a]\n---\n', 'untyped'],
		['---\ntype:\n---\n', 'untyped'],
		['---\ntype: samtale\n---\n', 'conversation'],
		['---\nType: Conversation\n---\n', 'conversation'],
		['---\ntype: dagbog\n---\n', 'other'],
		['---\ntype: kollega\n---\n', 'other'],
	])('%j is %s', (text, expected) => {
		expect(stepsTarget(text, { typeProperty: 'type' })).toBe(expected);
	});
});

describe('a daily note', () => {
	it.each([
		['Dagbog/2026-11-23.md', '- [ ] Hente cyklen\n', true],
		['2026-11-23.md', '---\ntags: [dag]\n---\nI dag\n', true],
		['2026-11-23.md', '---\ntags: [dag]\n---\n\n', false],
		['2026-11-23.md', '', false],
		['2026-11-23 Hanne Holm.md', 'Vi talte sammen.', false],
		['2026-11-31.md', 'Ingen dag.', false],
		[undefined, 'Tekst', false],
	])('%s with %j: %s', (path, text, expected) => {
		expect(isDailyNote(text, path)).toBe(expected);
	});
});

describe('the steps in a note without a type', () => {
	it.each([
		['an empty note', '', 0],
		['a note of words, at the end', 'Vi talte sammen.', 16],
		['a note of words, in the middle', 'Før\n\nEfter\n', 4],
		['a note of words, within a word', 'Før og efter\nmere\n', 2],
		['a note with frontmatter', '---\ntags: [a]\n---\nFør\n', 5],
		['only frontmatter', '---\ntags: [a]\n---', 3],
		['a note behind a byte order mark', '\uFEFFFør\n', 2],
		['a note with Windows line endings', '---\r\ntags: [a]\r\n---\r\nFør\r\n\r\nEfter', 30],
	])('make %s a conversation and keep every word of it', (_, text, cursor) => {
		const { after, reading } = inserted(text, cursor);
		expect(reading.content).toMatchObject({ kind: 'conversation', colleagues: [{ linkpath: 'Hanne Holm' }], status: 'planned', date: { day: '2026-11-24' } });
		expect(reading.problems).toEqual([]);
		for (const line of text.replace('\uFEFF', '').split('\n').filter((each) => each.trim() !== '' && !each.includes('---'))) expect(after).toContain(line);
		expect(after.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
		expect(/[^\r]\n/.test(after)).toBe(!text.includes('\r\n'));
		expect(after).toMatch(/\n\r?\n## 2\. Interesse\r?\n/);
	});

	it('let the note’s own values win, and use them in the steps', () => {
		const text = '---\nkollega: "[[Ali Demir]]"\nwhy: min grund\nstatus: afholdt\n---\n';
		const { after } = inserted(text, text.length, 'conversation', { ...HANNE, why: 'en anden', date: day('2026-12-01') });
		expect(after.startsWith('---\nkollega: "[[Ali Demir]]"\nwhy: min grund\nstatus: afholdt\n')).toBe(true);
		expect(after).toContain('- Derfor ville jeg gerne mødes: min grund\n');
		expect(after).toContain('- [ ] [[Ali Demir]]: \n');
		expect(after).not.toContain('Hanne');
	});

	it('leave a place for the colleague where nobody is named', () => {
		const { after, reading } = inserted('', 0, 'conversation', {});
		expect(after).toMatch(/^---\ntype: samtale\nkollega:.*\ndato: 2026-11-24\n/);
		expect(after).toContain('\n- [ ] Jeg: \n');
		expect(reading.content).toMatchObject({ kind: 'conversation', colleagues: [] });
	});

	it('take the day that the file name begins with', () => {
		expect(inserted('', 0, 'conversation', { ...HANNE, path: 'Noter/2026-11-05 Hanne.md' }).reading.content).toMatchObject({ date: { day: '2026-11-05' }, status: 'held' });
	});

	it('keep a blank line to what stands around', () => {
		const { after } = inserted('Før\nEfter', 1, 'headings');
		expect(after).toBe('Før\n\n## 1. Forbindelse\n\n## 2. Interesse\n\n## 3. Udforskning\n\n## 4. Udveksling\n\n## 5. Forpligtelse\n\nEfter');
	});

	it('put the cursor into the first step', () => {
		const { after, cursor } = inserted('Før\n', 4);
		expect(after.slice(0, cursor).split('\n').at(-1)).toMatch(/^- Derfor ville jeg gerne mødes: ?$/);
	});
});

describe('the steps in other notes', () => {
	it('go into a conversation without touching its frontmatter where all is said', () => {
		const text = '---\ntype: samtale\nkollega: "[[Hanne Holm]]"\ndato: 2026-11-05\nstatus: afholdt\n---\n';
		expect(inserted(text, text.length).after.startsWith(`${text}`)).toBe(true);
	});

	it.each<[string, string, 'conversation' | 'headings', string]>([
		['a note of another type', '---\ntype: dagbog\n---\n', 'conversation', 'other-type'],
		['a note that has them', `---\ntype: samtale\n---\n${CONVERSATION_TEMPLATES.en}`, 'conversation', 'steps-there'],
		['broken frontmatter', '---\na: "b\n---\n', 'conversation', 'yaml-broken'],
		['unclosed frontmatter', '---\na: b\n', 'conversation', 'frontmatter-unclosed'],
	])('are refused in %s', (_, text, as, why) => {
		expect(insertSteps(text, text.length, as, HANNE, writingInto([]))).toMatchObject({ ok: false, why });
	});

	it('go as headings alone into a note of another type, whose frontmatter stays', () => {
		const text = '---\ntype: dagbog\n---\nI dag\n';
		const { after, reading } = inserted(text, text.length, 'headings');
		expect(after).toBe(`${text}\n## 1. Forbindelse\n\n## 2. Interesse\n\n## 3. Udforskning\n\n## 4. Udveksling\n\n## 5. Forpligtelse\n`);
		expect(reading.content.kind).toBe('other');
	});

	it('go into a new note that is linked', () => {
		const plan = planLinkedConversation({ colleague: { path: 'Kolleger/Hanne Holm.md' }, date: null, time: null, place: '', why: '', purpose: null, purposeText: '' }, writingInto(['Kolleger/Hanne Holm.md']));
		expect(plan.link).toBe('[[2026-11-24 Hanne Holm]]');
		expect(plan.open).toBe('Samtaler/2026-11-24 Hanne Holm.md');
	});
});
