import fc from '../chance';
import { describe, expect, it } from 'vitest';
import { lastTimeWith, textsForLastTime } from '../../src/edit/last-time';
import { planConversation } from '../../src/edit/new-conversation';
import { addForNextTime, takeOver } from '../../src/edit/next-time';
import { CONVERSATION_TEMPLATES } from '../../src/edit/templates';
import { listCommitments } from '../../src/index/list-commitments';
import { changeOf } from '../../src/edit/file-edits';
import { headingMeaning } from '../../src/model/headings';
import { readBody } from '../../src/text/body';
import { applyEdits } from '../../src/text/edits';
import { ASKING, held, note, vaultOf } from '../index/vault-of';
import { day, writingInto } from './writing-context';

const HANNE = 'Kolleger/Hanne Holm.md';

function added(text: string, words: string, language: 'da' | 'en' = 'da'): string {
	const change = addForNextTime(text, words, language);
	if (!change.ok) throw new Error(change.why);
	return applyEdits(text, change.edits);
}

describe('a note for next time', () => {
	it.each<[string, string, string]>([
		['goes under the heading', '## Til næste gang\n- a\n', '## Til næste gang\n- a\n- Spørg\n'],
		['goes under the English heading', '# For next time\n', '# For next time\n- Spørg\n'],
		['goes before the sub-headings', '## Til næste gang\n- a\n\n### Senere\n- b\n\n## Kontakt\n', '## Til næste gang\n- a\n- Spørg\n\n### Senere\n- b\n\n## Kontakt\n'],
		['goes behind prose and details', '## Til næste gang\nord\n- a\n  - b\n\n\n## X', '## Til næste gang\nord\n- a\n  - b\n- Spørg\n\n\n## X'],
		['makes the heading at the end', '---\ntype: kollega\n---\nHej\n', '---\ntype: kollega\n---\nHej\n\n## Til næste gang\n- Spørg\n'],
		['makes the heading in an empty note', '---\ntype: kollega\n---\n', '---\ntype: kollega\n---\n## Til næste gang\n- Spørg\n'],
		['makes the heading without a frontmatter', '', '## Til næste gang\n- Spørg\n'],
		['makes the heading of the second level under a title', '# Hanne Holm\n', '# Hanne Holm\n\n## Til næste gang\n- Spørg\n'],
		['makes the heading before code that nothing closes', '---\na: b\n---\nHej\n```\nx\n', '---\na: b\n---\n## Til næste gang\n- Spørg\n\nHej\n```\nx\n'],
		['stands right under a heading whose code nothing closes', '## Til næste gang\n- a\n%%\nx\n', '## Til næste gang\n- Spørg\n- a\n%%\nx\n'],
		['makes the heading of the level of the others', '# Kontakt\n- 2026-11-01 x\n', '# Kontakt\n- 2026-11-01 x\n\n# Til næste gang\n- Spørg\n'],
		['keeps a missing last line break', '## Til næste gang\n- a', '## Til næste gang\n- a\n- Spørg'],
		['keeps a missing last line break under a new heading', 'Hej', 'Hej\n\n## Til næste gang\n- Spørg'],
		['keeps CRLF', '## Til næste gang\r\n- a\r\n\r\n## X\r\n', '## Til næste gang\r\n- a\r\n- Spørg\r\n\r\n## X\r\n'],
		['stands outside code', '```\n## Til næste gang\n```\n', '```\n## Til næste gang\n```\n\n## Til næste gang\n- Spørg\n'],
	])('%s', (_, before, after) => {
		expect(added(before, ' Spørg ')).toBe(after);
	});

	it('makes an English heading in English notes, and nothing of no words', () => {
		expect(added('', 'Ask', 'en')).toBe('## For next time\n- Ask\n');
		expect(added('x', ' \n ')).toBe('x');
	});
});

const KEPT = '- Spørg til Ali\n  - hans vagt {{x}}\n\n\tindrykket\n- [ ] [[Bo]]: bog 📅 2026-12-01 ^a1\n\nProsa\n\n### Siden\n\n1. mere';

describe('what was kept', () => {
	it.each<[string, string, string, string]>([
		['everything under the heading', `## Til næste gang\n${KEPT}\n\n## Kontakt\n- 2026-11-01 x\n`, KEPT, '## Til næste gang\n\n## Kontakt\n- 2026-11-01 x\n'],
		['to the end of the note', `Hej\n## Til næste gang\n\n${KEPT}`, KEPT, 'Hej\n## Til næste gang\n\n'],
		['with CRLF', '## Til næste gang\r\n- a\r\n  - b\r\n\r\n## X\r\n', '- a\r\n  - b', '## Til næste gang\r\n\r\n## X\r\n'],
		['of two headings', '## Til næste gang\n- a\n## X\n## For next time\n- b\n', '- a\n\n- b', '## Til næste gang\n## X\n## For next time\n'],
		['nothing', '## Til næste gang\n\n\n## X\n', '', '## Til næste gang\n\n\n## X\n'],
		['nothing without a heading', '- a', '', '- a'],
	])('is taken over: %s', (_, text, lines, left) => {
		const taken = takeOver(text);
		expect(taken.lines).toBe(lines);
		expect(applyEdits(text, taken.edits)).toBe(left);
	});

	it('loses no character, whatever it is', () => {
		const part = fc.constantFrom('- a', '  - b', '\n', '\n', '### c', '```', '%%', 'ord', '\t', ' ', '> q', '## Til næste gang', '# x', '---', '<!--', '-->');
		fc.assert(
			fc.property(fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')), (kept) => {
				const text = `## Til næste gang\n${kept}`;
				const { lines, edits } = takeOver(text);
				const left = applyEdits(text, edits);
				const letters = (words: string): string => [...words.replace(/\s/g, '')].sort().join('');
				expect(letters(lines + left)).toBe(letters(text));
				const plan = planConversation(answers({ promises: [], colleague: { path: HANNE, text } }), writingInto([HANNE]));
				const made = plan.notes.at(-1)?.text ?? '';
				expect(made).toContain(lines);
				expect(steps(made).slice(-5)).toEqual([1, 2, 3, 4, 5]);
			}),
		);
	});
});

function steps(text: string): readonly number[] {
	return readBody(text, 0).headings.flatMap((heading) => {
		const meaning = headingMeaning(heading.text);
		return meaning?.is === 'step' ? [meaning.step] : [];
	});
}

function answers(fromLastTime: NonNullable<Parameters<typeof planConversation>[0]['fromLastTime']>): Parameters<typeof planConversation>[0] {
	return { colleague: { path: HANNE }, date: day('2026-12-03'), time: null, place: '', why: '', purpose: null, purposeText: '', fromLastTime };
}

describe('the next conversation', () => {
	const texts: Readonly<Record<string, string>> = {
		[HANNE]: note('kollega', [], ['Hej', '', '## Til næste gang', '- Spørg til Ali', '  - hans vagt', '', '## Kontakt', '- 2026-11-01 uformel: x']),
		'Samtaler/2026-11-05 Hanne Holm.md': held('Hanne Holm', '2026-11-05', [
			'## 5. Forpligtelse: [nu]',
			'- [ ] [[Hanne Holm]]: Spørge [[Ali|Ali D]] om *vagten* 📅 2026-11-26',
			'- [ ] Jeg: Sende siden ^p1',
			'- [x] Jeg: Ringe',
		]),
		'Dagbog.md': '- [ ] [[Hanne Holm]]: Kaffe 📅 2026-11-25\n',
	};
	const index = vaultOf(texts);
	const text = (path: string): string | null => texts[path] ?? null;

	function planned(template = CONVERSATION_TEMPLATES.da) {
		const context = writingInto(Object.keys(texts), { template });
		return planConversation({ ...answers({ promises: [] }), ...lastTimeWith(index, text, ASKING, HANNE, 'da') }, context);
	}

	it('asks for the texts it needs', () => {
		expect(textsForLastTime(index, ASKING, HANNE)).toEqual([HANNE, 'Samtaler/2026-11-05 Hanne Holm.md', 'Dagbog.md']);
	});

	it('has the open promises as links to their lines, and the lines kept for it, in its preparation', () => {
		expect(planned().notes.at(-1)?.text).toContain(
			[
				'- Det vil jeg fortælle om mig selv:',
				'',
				'### Fra sidst',
				'',
				'- [[Dagbog|Hanne: Kaffe]], 25. nov.',
				'- [[2026-11-05 Hanne Holm#5. Forpligtelse nu|Hanne: Spørge Ali D om *vagten*]], 26. nov.',
				'- [[2026-11-05 Hanne Holm#^p1|Mig: Sende siden]]',
				'',
				'- Spørg til Ali',
				'  - hans vagt',
				'',
				'## 1. Forbindelse',
			].join('\n'),
		);
	});

	it('makes no second promise of them', () => {
		const made = planned().notes.at(-1);
		const after = vaultOf({ ...texts, [made?.path ?? '']: made?.text ?? '' });
		expect(listCommitments(after, ASKING)).toHaveLength(listCommitments(index, ASKING).length);
	});

	it('takes the lines out of the colleague’s note, and ties the one before, after the new note', () => {
		const { edits } = planned();
		expect(edits.map(({ path }) => path)).toEqual(['Samtaler/2026-11-05 Hanne Holm.md', HANNE]);
		const change = edits[1];
		expect(change && applyEdits(change.expect, change.edits)).toBe((texts[HANNE] ?? '').replace('- Spørg til Ali\n  - hans vagt\n', ''));
	});

	it('is refused where the colleague’s note has changed meanwhile', () => {
		const change = planned().edits[1];
		expect(change && changeOf(`${texts[HANNE] ?? ''}x`, change)).toEqual({ ok: false, why: 'text-changed' });
	});

	it.each<[string, string, string]>([
		['a template without a preparation', '## 1. Connection\n\n- x\n', '---\n### Fra sidst\n'],
		['a template with nothing in it', '', '---\n### Fra sidst\n'],
		['a preparation at the end', '# Connection\n# Preparation', '# Connection\n\n# Preparation\n### Fra sidst\n'],
		['CRLF', '## Forberedelse\r\n\r\nord\r\n\r\n## 1. Forbindelse\r\n', '## Forberedelse\r\n\r\nord\r\n\r\n### Fra sidst\r\n\r\n- [[Dagbog'],
	])('finds a place in %s', (_, template, expected) => {
		const made = planned(template).notes.at(-1)?.text ?? '';
		expect(made).toContain(expected);
		expect(made).toMatch(/ {2}- hans vagt\r?\n?(?:\r?\n## 1\.|$)/);
	});

	it('with somebody never met has nothing to take', () => {
		const fresh = vaultOf({ [HANNE]: note('kollega') });
		expect(lastTimeWith(fresh, () => note('kollega'), ASKING, HANNE, 'da')).toEqual({ fromLastTime: { promises: [], colleague: { path: HANNE, text: note('kollega') } } });
		const plain = planConversation({ ...answers({ promises: [] }), ...lastTimeWith(fresh, () => note('kollega'), ASKING, HANNE, 'da') }, writingInto([HANNE]));
		expect(plain.edits).toEqual([]);
		expect(plain.notes.at(-1)?.text).not.toContain('Fra sidst');
	});
});
