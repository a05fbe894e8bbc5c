// Takes a link out of the text around it: with its quotes where it is a whole value of YAML, with its comma or its line where it is a whole item of a list.
import type { Edit } from '../text/edits';
import { endOfLine, startOfLine, withLineBreak } from '../text/line-breaks';

/** `at`: where the link begins; null where it does not end on its line. Other words stay. */
export function withoutLink(text: string, at: number): Edit | null {
	const end = endOfLine(text, at);
	const close = text.indexOf(']]', at);
	if (close < 0 || close >= end) return null;
	const to = close + 2;
	const quote = text.charAt(to);
	const quotes = (quote === '"' || quote === "'") && text.charAt(at - 1) === quote ? 1 : 0;
	const start = startOfLine(text, at);
	const before = text.slice(start, at - quotes);
	const after = text.slice(to + quotes, end);
	if (/^\s*-\s+$/.test(before) && after.trim() === '') return { from: start, to: withLineBreak(text, end), insert: '' };
	if (quotes === 0) return { from: at, to, insert: '' };
	if (before.endsWith(': ')) return { from: at - 2, to: to + 1, insert: '' };
	return itemBetweenBrackets(before, after, at - 1, to + 1) ?? { from: at, to, insert: '' };
}

/** An item of `[a, b]`, with the comma that sets it off; null where it is none. */
function itemBetweenBrackets(before: string, after: string, from: number, to: number): Edit | null {
	const comma = /^\s*,\s*/.exec(after)?.[0].length ?? 0;
	const isFirst = /\[\s*$/.test(before);
	const gap = /,\s*$/.exec(before)?.[0].length ?? 0;
	if ((!isFirst && gap === 0) || (comma === 0 && !/^\s*\]/.test(after))) return null;
	return comma > 0 ? { from, to: to + comma, insert: '' } : { from: from - gap, to, insert: '' };
}
