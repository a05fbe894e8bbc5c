import { describe, expect, it } from 'vitest';
import { logContact, type NewContact } from '../../src/edit/log-contact';
import { readNote } from '../../src/model/read-note';
import { DEFAULT_READING } from '../../src/model/reading-options';
import { applyEdits } from '../../src/text/edits';
import { note } from '../index/vault-of';
import { day } from './writing-context';

function logged(text: string, changes: Partial<NewContact> = {}, language: 'da' | 'en' = 'da'): string {
	const change = logContact(text, { day: day('2026-11-20'), kind: 'informal', words: 'talt ved kaffen', ...changes }, language);
	if (!change.ok) throw new Error(change.why);
	return applyEdits(text, change.edits);
}

const NEW = '- 2026-11-20 uformel: talt ved kaffen';

describe('a contact', () => {
	it.each<[string, string, string]>([
		['comes first where the newest is first', '## Kontakt\n- 2026-10-15 x\n- 2026-10-02 y\n', `## Kontakt\n${NEW}\n- 2026-10-15 x\n- 2026-10-02 y\n`],
		['comes last where the newest is last', '## Kontakt\n- 2026-10-02 y\n- 2026-10-15 x\n\n## X\n', `## Kontakt\n- 2026-10-02 y\n- 2026-10-15 x\n${NEW}\n\n## X\n`],
		['comes first before a single one', '## Kontakt\n- 2026-10-02 y', `## Kontakt\n${NEW}\n- 2026-10-02 y`],
		['comes behind a single newer one', '## Kontakt\n- 2026-11-23 y\n  - mere\n\nord', `## Kontakt\n- 2026-11-23 y\n  - mere\n${NEW}\n\nord`],
		['of an earlier day finds its place, newest first', '## Kontakt\n- 2026-11-23 a\n  - mere\n- 2026-11-01 b\n', `## Kontakt\n- 2026-11-23 a\n  - mere\n${NEW}\n- 2026-11-01 b\n`],
		['of an earlier day finds its place, newest last', '## Kontakt\n- 2026-11-01 b\n  - mere\n- 2026-11-23 a\n', `## Kontakt\n- 2026-11-01 b\n  - mere\n${NEW}\n- 2026-11-23 a\n`],
		['before all of them, newest last', '## Kontakt\n- 2026-11-21 b\n- 2026-11-23 a\n', `## Kontakt\n${NEW}\n- 2026-11-21 b\n- 2026-11-23 a\n`],
		['of the same day comes first', '## Kontakt\n- 2026-11-20 a\n- 2026-11-01 b\n', `## Kontakt\n${NEW}\n- 2026-11-20 a\n- 2026-11-01 b\n`],
		['takes the list’s own bullet', '## Kontakt\n* 1.10.2026 y\n', '## Kontakt\n* 2026-11-20 uformel: talt ved kaffen\n* 1.10.2026 y\n'],
		['stands under an empty heading', '# Contact\n', `# Contact\n${NEW}\n`],
		['stands behind prose', '## Kontakt\nOfte i køkkenet.\n', `## Kontakt\nOfte i køkkenet.\n${NEW}\n`],
		['makes the heading where it is missing', 'Hej', `Hej\n\n## Kontakt\n${NEW}`],
		['keeps CRLF', '## Kontakt\r\n- 2026-10-02 y\r\n', `## Kontakt\r\n${NEW}\r\n- 2026-10-02 y\r\n`],
		['at the end of a note without a last break', '## Kontakt\n- 2026-10-02 y\n- 2026-10-15 x', `## Kontakt\n- 2026-10-02 y\n- 2026-10-15 x\n${NEW}`],
		['is not written twice', `## Kontakt\n${NEW}\n`, `## Kontakt\n${NEW}\n`],
	])('%s', (_, before, after) => {
		expect(logged(before)).toBe(after);
	});

	it.each<[Partial<NewContact>, 'da' | 'en', string]>([
		[{ kind: 'case', words: 'om hendes sygdom' }, 'da', '- 2026-11-20 sag'],
		[{ kind: 'case', words: '' }, 'en', '- 2026-11-20 case'],
		[{ kind: 'group', words: '' }, 'da', '- 2026-11-20 gruppe'],
		[{ kind: 'informal', words: ' at\nthe  café ' }, 'en', '- 2026-11-20 informal: at the café'],
		[{ kind: null, words: 'talt' }, 'da', '- 2026-11-20 talt'],
		[{ kind: null, words: '' }, 'da', '- 2026-11-20'],
	])('%o in %s reads %s', (changes, language, line) => {
		const name = language === 'da' ? 'Kontakt' : 'Contact';
		const after = logged(note('kollega'), changes, language);
		expect(after).toBe(`---\ntype: kollega\n---\n\n## ${name}\n${line}\n`.replace('---\n\n##', '---\n## ').replace('##  ', '## '));
		const { content, problems } = readNote('Kolleger/a.md', after, DEFAULT_READING);
		expect(problems).toEqual([]);
		expect(content.kind === 'colleague' && content.contacts.map((contact) => [contact.day, contact.kind])).toEqual([['2026-11-20', changes.kind]]);
	});
});
