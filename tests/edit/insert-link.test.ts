import { describe, expect, it } from 'vitest';
import { insertLink } from '../../src/edit/insert-link';
import { applyEdits } from '../../src/text/edits';

const LINK = '[[2026-11-24 Hanne Holm]]';

/** `¦` marks the cursor. */
function linked(marked: string): string {
	const cursor = marked.indexOf('¦');
	const text = marked.replace('¦', '');
	return applyEdits(text, [insertLink(text, cursor, LINK)]);
}

describe('a link at the cursor', () => {
	it.each([
		['an empty note', '¦', LINK],
		['the end of a line', 'I dag¦\nmere', `I dag ${LINK}\nmere`],
		['a line of its own', 'I dag\n¦\nmere', `I dag\n${LINK}\nmere`],
		['between words', 'I dag ¦og i går', `I dag ${LINK} og i går`],
		['before a full stop', 'Vi talte¦.', `Vi talte ${LINK}.`],
		['within brackets', '(¦)', `(${LINK})`],
		['an empty line with CRLF that begins the note', '¦\r\nmere', `${LINK}\r\nmere`],
		['between CR and LF', 'I dag\r¦\nmere', `I dag ${LINK}\r\nmere`],
		['before the frontmatter', '¦---\ntype: dagbog\n---\nI dag\n', `---\ntype: dagbog\n---\n${LINK}\nI dag\n`],
		['within the frontmatter', '---\ntype: dag¦bog\n---\nI dag\n', `---\ntype: dagbog\n---\n${LINK}\nI dag\n`],
		['within it, with a blank line below', '---\ntype: dag¦bog\n---\n\nI dag\n', `---\ntype: dagbog\n---\n${LINK}\nI dag\n`],
		['within it, with CRLF', '---\r\na: b¦\r\n---\r\nI dag\r\n', `---\r\na: b\r\n---\r\n${LINK}\r\nI dag\r\n`],
		['within it, and nothing below', '---\na: b¦\n---', `---\na: b\n---\n${LINK}`],
		['the end of its last line, and nothing below', '---\na: b\n---¦', `---\na: b\n---\n${LINK}`],
		['right below it', '---\na: b\n---\n¦', `---\na: b\n---\n${LINK}`],
	])('in %s', (_, marked, expected) => {
		expect(linked(marked)).toBe(expected);
	});
});
