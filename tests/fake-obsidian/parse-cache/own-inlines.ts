// The app's own syntax within a text: wikilinks and embeds, tags, comments, highlights and math.
import { further, lineEnd, type Tokenizer } from './tokenizing';

/** `[[inside]]` and `![[inside]]`. */
export const wikilink: Tokenizer = function (eat, value, silent) {
	const embed = value.startsWith('!');
	const from = embed ? 3 : 2;
	if (!value.startsWith('[[', from - 2)) return undefined;
	const end = value.indexOf(']]', from);
	const inside = value.slice(from, end);
	if (end === -1 || inside.includes('\n') || inside.includes('[[') || inside.trim() === '') return undefined;
	return silent === true || eat(value.slice(0, end + 2))({ type: embed ? 'wikiembed' : 'wikilink', value: inside });
};
wikilink.locator = (value, from) => {
	const at = value.indexOf('[[', from);
	return at > from && value[at - 1] === '!' ? at - 1 : at;
};

// General punctuation and the ASCII signs end a tag; letters, digits, emoji, `_`, `-` and `/` do not.
const TAG = /^#([^\u2000-\u206f\u2e00-\u2e7f'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+)/;

/** A tag has at least one character that is no digit, and stands at the start of a stretch of text or behind a blank. */
export const tag: Tokenizer = function (eat, value, silent) {
	const name = TAG.exec(value)?.[1];
	if (name === undefined || /^\d+$/.test(name)) return undefined;
	return silent === true || eat(`#${name}`)({ type: 'tag', value: `#${name}` });
};
tag.locator = (value, from) => {
	for (let at = value.indexOf('#', from); at !== -1; at = value.indexOf('#', at + 1)) if (/\s/.test(value[at - 1] ?? ' ')) return at;
	return -1;
};

/** What stands between %% in one line is not shown, but its links and tags count. */
export const comment: Tokenizer = function (eat, value, silent) {
	const end = value.startsWith('%%') ? value.indexOf('%%', 2) : -1;
	if (end === -1 || end > lineEnd(value, 0)) return undefined;
	if (silent === true) return true;
	const inner = further(eat.now(), 2);
	return eat(value.slice(0, end + 2))({ type: 'comment', children: this.tokenizeInline(value.slice(2, end), inner) });
};
comment.locator = (value, from) => value.indexOf('%%', from);

/** `==text==`, as remark-parse reads `~~text~~`: what stands within begins a text of its own, which may begin with a tag. */
export const highlight: Tokenizer = function (eat, value, silent) {
	const inside = /^==(?!==)(?=\S)([\s\S]*?\S)==/.exec(value)?.[1];
	if (inside === undefined) return undefined;
	if (silent === true) return true;
	const inner = further(eat.now(), 2);
	return eat(`==${inside}==`)({ type: 'highlight', children: this.tokenizeInline(inside, inner) });
};
highlight.locator = (value, from) => value.indexOf('==', from);

/** From $$ to the next, whatever stands between; else from $ to the next that no blank is before and no figure behind. */
export const math: Tokenizer = function (eat, value, silent) {
	const found = /^\$\$[\s\S]+?\$\$|^\$(?![ \t$])(?:\\[\s\S]|[^\\])+?(?<![ \t])\$(?!\d)/.exec(value)?.[0];
	if (found === undefined) return undefined;
	return silent === true || eat(found)({ type: 'inlineMath', value: found });
};
math.locator = (value, from) => value.indexOf('$', from);
