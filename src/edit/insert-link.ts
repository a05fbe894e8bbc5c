// A link into the running text at the cursor: nothing selected is replaced, and the frontmatter is not text.
import type { Edit } from '../text/edits';
import { splitNote } from '../text/frontmatter';
import { lineBreakOf } from '../text/line-breaks';

/** Where the cursor stands in or before the frontmatter, on a line of its own that begins the body. Parted by a space from the words it would run into. */
export function insertLink(text: string, cursor: number, link: string): Edit {
	const { bodyFrom } = splitNote(text);
	const [above, below] = [text.slice(0, bodyFrom), text.slice(bodyFrom)];
	const isClosing = above !== '' && !/[\n\uFEFF]$/.test(above);
	if (cursor < bodyFrom || isClosing) {
		const eol = lineBreakOf(text);
		const insert = `${isClosing ? eol : ''}${link}${below === '' || /^\r?\n/.test(below) ? '' : eol}`;
		return { from: bodyFrom, to: bodyFrom, insert };
	}
	const asked = Math.min(cursor, text.length);
	const at = text.charAt(asked - 1) === '\r' && text.charAt(asked) === '\n' ? asked - 1 : asked;
	const before = at > bodyFrom && /[^\s([{"'”»]/.test(text.charAt(at - 1)) ? ' ' : '';
	const after = /[^\s)\]}"'”«.,:;!?]/.test(text.charAt(at)) ? ' ' : '';
	return { from: at, to: at, insert: before + link + after };
}
