// Takes the folded guidance out of a note: exactly the callouts that come with the templates, word for word. One that the user has changed stays.
import { proseRanges } from '../text/body';
import type { Edit } from '../text/edits';
import { splitNote } from '../text/frontmatter';
import { CONVERSATION_TEMPLATES } from './templates';
import type { TextChange } from './refusal';

/** `templates`: whose callouts are guidance; those of both languages unless told otherwise. No edits where there is none. */
export function removeGuidance(text: string, templates: readonly string[] = [CONVERSATION_TEMPLATES.da, CONVERSATION_TEMPLATES.en]): TextChange {
	const guidance = new Set(templates.flatMap((template) => quotesOf(template)).filter(({ words }) => FOLDED.test(words)).map(({ words }) => words));
	const prose = proseRanges(text, splitNote(text).bodyFrom);
	const found = quotesOf(text).filter(({ words, from }) => guidance.has(words) && prose.some((range) => range.from <= from && from < range.to));
	return { ok: true, edits: found.map((quote): Edit => ({ from: quote.from, to: withBlankLine(text, quote), insert: '' })) };
}

const FOLDED = /^>[ \t]?\[![^\]]{1,40}\]-/;

interface Quote {
	/** Without trailing blanks; lines divided by `\n`. */
	readonly words: string;
	readonly from: number;
	/** Behind the last line's break. */
	readonly to: number;
}

/** Every run of lines that begin with a quote mark. */
function quotesOf(text: string): readonly Quote[] {
	const quotes: Quote[] = [];
	let from = -1;
	let lines: string[] = [];
	const close = (to: number): void => {
		if (from !== -1) quotes.push({ words: lines.join('\n'), from, to });
		from = -1;
		lines = [];
	};
	for (let at = 0; at < text.length; ) {
		const end = text.indexOf('\n', at);
		const next = end === -1 ? text.length : end + 1;
		if (text.charAt(at) === '>') {
			if (from === -1) from = at;
			lines.push(text.slice(at, next).trimEnd());
		} else close(at);
		at = next;
	}
	close(text.length);
	return quotes;
}

/** With the blank line below, where one stands above too: then none is doubled. */
function withBlankLine(text: string, { from, to }: Quote): number {
	const blankAbove = from === 0 || /\n[ \t]*\r?\n$/.test(text.slice(Math.max(0, from - 40), from));
	const below = /^[ \t]*\r?\n/.exec(text.slice(to, to + 40))?.[0].length ?? 0;
	return blankAbove ? to + below : to;
}
