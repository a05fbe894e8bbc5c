import { describe, expect, it } from 'vitest';
import { insertPromiseBlock } from '../../src/edit/insert-promise-block';
import { applyEdits } from '../../src/text/edits';

const BLOCK = '```tillid\nperson: denne\ngruppe: hvem\n```';

/** `|` is the cursor, before and after. */
function inserted(marked: string): string {
	const cursor = marked.indexOf('|');
	const text = marked.replace('|', '');
	const { edits, cursor: after } = insertPromiseBlock(text, cursor, 'person', 'da');
	const made = applyEdits(text, edits);
	return `${made.slice(0, after)}|${made.slice(after)}`;
}

describe('the block of promises into a note', () => {
	it.each([
		['an empty note', '|', `${BLOCK}\n|`],
		['an empty line between words', 'Ses ofte.\n\n|\n\nMere.', `Ses ofte.\n\n${BLOCK}|\n\nMere.`],
		['right below words', 'Ses ofte.\n|', `Ses ofte.\n\n${BLOCK}\n|`],
		['within words', 'Ses of|te.\nMere.', `Ses ofte.\n\n${BLOCK}\n|\nMere.`],
		['at the end of the last line', 'Ses ofte.|', `Ses ofte.\n\n${BLOCK}\n|`],
		['in the frontmatter', '---\ntype: kol|lega\n---\nSes ofte.\n', `---\ntype: kollega\n---\nSes ofte.\n\n${BLOCK}|\n`],
		['behind frontmatter without a break', '---\ntype: kollega\n---|', `---\ntype: kollega\n---\n${BLOCK}\n|`],
	])('%s', (_, before, after) => {
		expect(inserted(before)).toBe(after);
	});

	it('keeps the line breaks of the note, and speaks English', () => {
		const { edits } = insertPromiseBlock('One.\r\nTwo.\r\n', 0, 'initiative', 'en');
		expect(applyEdits('One.\r\nTwo.\r\n', edits)).toBe('One.\r\n\r\n```tillid\r\ninitiative: this\r\ngroup: colleague\r\n```\r\n\r\nTwo.\r\n');
	});
});
