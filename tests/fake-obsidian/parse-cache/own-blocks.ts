// The app's own blocks: frontmatter, comments between %%, and math between $$ as remark-math 3 reads it.
import { lineEnd, type Tokenizer } from './tokenizing';

/** At the very start of a note only; what follows its closing --- on that line is read like any other text. */
export const frontMatter: Tokenizer = function (eat, value, silent) {
	const start = String(this.file).startsWith('\ufeff') ? 1 : 0;
	const found = eat.now().offset === start ? /^---\n(?:[^\n]*\n)*?---/.exec(value)?.[0] : undefined;
	if (found === undefined) return undefined;
	return silent === true || eat(found)({ type: 'yaml', value: found });
};

/**
 * From a line that begins with %% and has no other % to the first %% on a later line, wherever it stands there, or to the end.
 * The app places what stands behind the opening %% as if that were not there.
 */
export const commentBlock: Tokenizer = function (eat, value, silent) {
	const open = /^ *%%(?=[^%\n]*(?:\n|$))/.exec(value)?.[0];
	if (open === undefined) return undefined;
	if (silent === true) return true;
	const close = value.indexOf('%%', lineEnd(value, 0));
	const at = eat.now();
	const text = value.slice(open.length, close === -1 ? value.length : close);
	return eat(close === -1 ? value : value.slice(0, close + 2))({ type: 'comment', children: this.tokenizeInline(text, at) });
};

/** From a line of $$ and no other $ to a line that has none before as many at its end, or to the end. */
export const mathBlock: Tokenizer = function (eat, value, silent) {
	const open = /^ *(\${2,})[^$\n]*\n/.exec(value);
	if (open === null) return undefined;
	if (silent === true) return true;
	const closing = new RegExp(`^[^$\\n]*\\\${${String(open[1]?.length)},} *$`, 'm');
	const rest = value.slice(open[0].length);
	const close = closing.exec(rest);
	const block = close === null ? value : value.slice(0, open[0].length + close.index + close[0].length);
	return eat(block)({ type: 'math', value: block });
};
