// The links of a text when what they led to has moved: nothing else is touched.
import { expect, it } from 'vitest';
import { updateLinks } from '../link-updates';

it.each([
	['[[A]] ![[A#b|c]] [d](A.md#e "f") ==[[A|g]]==', '[[X/B]] ![[X/B#b|c]] [d](X/B.md#e "f") ==[[X/B|g]]=='],
	['%%\n[[A]]\n%%', '%%\n[[X/B]]\n%%'],
	['%% [[A]] [b](A.md)\n[[A]] %%', '%% [[A]] [b](A.md)\n[[X/B]] %%'],
	['> [!note] [[A]]\n> - [ ] [[A]]', '> [!note] [[X/B]]\n> - [ ] [[X/B]]'],
	['- a\nb\n\n    - [[A]]', '- a\nb\n\n    - [[X/B]]'],
	['---\na: "[[A]]"\n--- [[A]]', '---\na: "[[X/B]]"\n--- [[X/B]]'],
	['`[[A]]` $$ [[A]] $$ <!-- [[A]] -->', '`[[A]]` $$ [[A]] $$ <!-- [[A]] -->'],
])('in %j', (text, expected) => {
	expect(updateLinks(text, (linkpath) => (/^A(\.md)?$/.test(linkpath) ? linkpath.replace('A', 'X/B') : null))).toBe(expected);
});
