// Whatever a note looks like: writing into it takes no character away, and what was written is read again.
import fc from '../chance';
import { describe, expect, it } from 'vitest';
import { addPromise } from '../../src/edit/add-promise';
import { insertQuestion } from '../../src/edit/insert-question';
import { logContact } from '../../src/edit/log-contact';
import { addForNextTime } from '../../src/edit/next-time';
import type { TextChange } from '../../src/edit/refusal';
import { removeGuidance } from '../../src/edit/remove-guidance';
import { readNote } from '../../src/model/read-note';
import { DEFAULT_READING } from '../../src/model/reading-options';
import { applyEdits } from '../../src/text/edits';
import { day } from './writing-context';

const PARTS = [
	'## Kontakt', '## Til næste gang', '## 5. Forpligtelse', '# Titel', '### x', '- 2026-10-02 uformel: y', '  - 2026-11-23', '- [ ] Jeg: ', '- [ ] Jeg: a ^b', '\t- c',
	'```', '%%', '<!--', '-->', '> q', '> [!tip]- a', '---', 'ord', '', '', ' ', '1. d', '* 2026-12-30 e', '- [ ] [[Hanne Holm]]: ', '- ',
];

const note = fc.record({
	type: fc.constantFrom('kollega', 'samtale'),
	lines: fc.array(fc.constantFrom(...PARTS), { maxLength: 14 }),
	eol: fc.constantFrom('\n', '\r\n'),
	bom: fc.boolean(),
	closed: fc.boolean(),
});

type Drawn = typeof note extends fc.Arbitrary<infer Value> ? Value : never;

function textOf({ type, lines, eol, bom, closed }: Drawn, kind = type): string {
	return (bom ? '\uFEFF' : '') + ['---', `type: ${kind}`, 'kollega: "[[Hanne Holm]]"', '---', ...lines].join(eol) + (closed ? eol : '');
}

function applied(text: string, change: TextChange): string {
	if (!change.ok) throw new Error(change.why);
	return applyEdits(text, change.edits);
}

/** All of `before` stands in `after` in its order; nothing but what was put in between is new. */
function isKept(before: string, after: string): boolean {
	let at = 0;
	for (const char of after) if (before.startsWith(char, at)) at += char.length;
	return at === before.length;
}

describe('in any note', () => {
	it('a contact is written once and counts', () => {
		fc.assert(
			fc.property(note, (drawn) => {
				const text = textOf(drawn, 'kollega');
				const contact = { day: day('2026-11-20'), kind: 'informal', words: 'talt' } as const;
				const after = applied(text, logContact(text, contact, 'da'));
				expect(isKept(text, after)).toBe(true);
				const { content } = readNote('a.md', after, DEFAULT_READING);
				expect(content.kind === 'colleague' && content.contacts.filter((each) => each.day === '2026-11-20' && each.text === 'talt')).toHaveLength(1);
				expect(applied(after, logContact(after, contact, 'da'))).toBe(after);
			}),
			{ numRuns: 400 },
		);
	});

	it('a line for next time is kept for it', () => {
		fc.assert(
			fc.property(note, (drawn) => {
				const text = textOf(drawn, 'kollega');
				const after = applied(text, addForNextTime(text, 'spørg', 'da'));
				expect(isKept(text, after)).toBe(true);
				const { content } = readNote('a.md', after, DEFAULT_READING);
				expect(content.kind === 'colleague' && content.nextTime.filter((each) => each.text === 'spørg')).toHaveLength(1);
			}),
			{ numRuns: 400 },
		);
	});

	it('a promise is written once, and stands among the promises', () => {
		fc.assert(
			fc.property(note, (drawn) => {
				const text = textOf(drawn);
				const options = { language: 'da', reading: DEFAULT_READING, preferField: false } as const;
				const promise = { who: 'me', words: 'lover', due: day('2026-12-01') } as const;
				const change = addPromise('a.md', text, promise, options);
				const after = applied(text, change);
				expect(isKept(text.replace(/Jeg: (?=\r?$)/gm, 'Jeg:'), after)).toBe(true);
				const lines = readNote('a.md', after, DEFAULT_READING).lines.filter((each) => each.textAfterStart === 'lover');
				expect(lines).toHaveLength(1);
				expect(lines[0]).toMatchObject({ due: '2026-12-01', placeholder: false, line: change.ok ? change.line : 0 });
				if (drawn.type === 'samtale') expect(lines[0]?.step).toBe(5);
				expect(applied(after, addPromise('a.md', after, promise, options))).toBe(after);
			}),
			{ numRuns: 400 },
		);
	});

	it('a question takes nothing away, nor does taking guidance away', () => {
		fc.assert(
			fc.property(note, fc.nat(400), (drawn, cursor) => {
				const text = textOf(drawn);
				const { edits, cursor: next } = insertQuestion(text, cursor, 'Hvad nu?');
				const after = applyEdits(text, edits);
				expect(isKept(text.replace(/^[ \t]+$/gm, ''), after)).toBe(true);
				expect(after.slice(0, next).trimEnd().endsWith('**Hvad nu?**')).toBe(true);
				expect(applied(text, removeGuidance(text))).toBe(text);
			}),
			{ numRuns: 400 },
		);
	});
});
