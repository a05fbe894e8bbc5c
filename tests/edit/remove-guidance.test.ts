import { describe, expect, it } from 'vitest';
import { removeGuidance } from '../../src/edit/remove-guidance';
import { CONVERSATION_TEMPLATES } from '../../src/edit/templates';
import { applyEdits } from '../../src/text/edits';

const { da, en } = CONVERSATION_TEMPLATES;

function removed(text: string): string {
	const change = removeGuidance(text);
	if (!change.ok) throw new Error(change.why);
	return applyEdits(text, change.edits);
}

const TIP = da.split('\n').find((line) => line.startsWith('> [!tip]- Sådan (ca. 8')) ?? '';
const TIP_WORDS = da.split('\n')[da.split('\n').indexOf(TIP) + 1] ?? '';

describe('guidance', () => {
	it.each([['da', da], ['en', en]] as const)('goes, and nothing else (%s)', (_, template) => {
		const after = removed(template);
		expect(after).not.toContain('> [!');
		expect(after).not.toContain('\n\n\n');
		expect(after.split('\n').filter((line) => line !== '')).toEqual(template.split('\n').filter((line) => line !== '' && !line.startsWith('>')));
		expect(removed(after)).toBe(after);
	});

	it.each([['CRLF', (text: string) => text.replace(/\n/g, '\r\n')], ['blanks at the ends of lines', (text: string) => text.replace(/^(>.*)$/gm, '$1  ')]] as const)('goes with %s too', (_, written) => {
		expect(removed(written(da))).not.toContain('> [!');
	});

	it.each<[string, string]>([
		['changed by a word', `${TIP}\n${TIP_WORDS}!\n`],
		['with a line of the user’s own', `${TIP}\n${TIP_WORDS}\n> Min egen linje\n`],
		['unfolded by the user', `${TIP.replace(']-', ']')}\n${TIP_WORDS}\n`],
		['in a quote of the user’s own', `> Jeg skrev:\n${TIP}\n${TIP_WORDS}\n`],
		['in code', `\`\`\`\n${TIP}\n${TIP_WORDS}\n\`\`\`\n`],
		['of the user’s own', '> [!tip]- Mit\n> råd\n'],
	])('stays where it is %s', (_, text) => {
		expect(removed(text)).toBe(text);
	});

	it.each<[string, string, string]>([
		['between blank lines', `a\n\n${TIP}\n${TIP_WORDS}\n\nb\n`, 'a\n\nb\n'],
		['without blank lines', `a\n${TIP}\n${TIP_WORDS}\nb\n`, 'a\nb\n'],
		['at the end', `a\n\n${TIP}\n${TIP_WORDS}`, 'a\n\n'],
		['at the start', `${TIP}\n${TIP_WORDS}\n\nb`, 'b'],
	])('leaves no double blank lines %s', (_, before, after) => {
		expect(removed(before)).toBe(after);
	});
});
