// Links as notes write them: `[[wikilinks]]` and `[Markdown](links.md)`. Nothing is resolved here: a link is what stands there.
import { codeAndComments, type Span } from './code-spans';
import { readMarkdownTarget } from './markdown-target';

export interface Link {
	/** The note's path or name as the link spells it, decoded; '' for a link within the note. */
	readonly linkpath: string;
	/** `#Heading` or `#^block` with its `#`; '' without. */
	readonly subpath: string;
	/** The text after `|`, or between the brackets of a Markdown link; null without. */
	readonly display: string | null;
	/** Shown in place: `![[x]]`. */
	readonly embed: boolean;
	/** An embed begins at its `!`. */
	readonly from: number;
	readonly to: number;
}

/** The links of a text, in order, outside code and comments within their line. Links out of the vault (`https:`) are none. Linear in the length. */
export function findLinks(text: string, from = 0, to = text.length): readonly Link[] {
	return linksByLine(text, from, to, codeAndComments);
}

/** The first link of a value that is no Markdown itself, such as a property; null without one. */
export function readLink(text: string): Link | null {
	return linksByLine(text, 0, text.length, () => [])[0] ?? null;
}

/** `[[linkpath]]`, or `[[linkpath|display]]` where the text differs. */
export function wikilink(linkpath: string, display?: string): string {
	return display === undefined || display === linkpath ? `[[${linkpath}]]` : `[[${linkpath}|${display}]]`;
}

/** A link stands on one line. Each line with a `[` is cut out, so that nothing is looked for behind its end; most of them are tasks without a link. */
function linksByLine(text: string, from: number, to: number, hiddenIn: (line: string) => readonly Span[]): readonly Link[] {
	const links: Link[] = [];
	let start = from;
	for (let open = text.indexOf('[', from); open !== -1 && open < to; open = text.indexOf('[', start)) {
		const lineFrom = Math.max(start, text.lastIndexOf('\n', open) + 1);
		const lineEnd = text.indexOf('\n', open);
		start = lineEnd === -1 || lineEnd > to ? to : lineEnd;
		const line = text.slice(lineFrom, start);
		if (!line.includes('[[') && !line.includes('](')) continue;
		const found = new LineLinks(line, hiddenIn(line)).read();
		for (const link of found) links.push(lineFrom === 0 ? link : { ...link, from: link.from + lineFrom, to: link.to + lineFrom });
	}
	return links;
}

/** One walk over one line, from left to right. */
class LineLinks {
	private readonly links: Link[] = [];
	private readonly open: number[] = [];
	private close = 0;
	private hiddenAt = 0;

	constructor(
		private readonly text: string,
		private readonly hidden: readonly Span[],
	) {}

	read(): readonly Link[] {
		for (let at = 0; at < this.text.length; ) at = isMark(this.text.charCodeAt(at)) ? (this.afterHidden(at) ?? this.step(at)) : at + 1;
		return this.links;
	}

	private afterHidden(at: number): number | null {
		while ((this.hidden[this.hiddenAt]?.to ?? Infinity) <= at) this.hiddenAt += 1;
		const span = this.hidden[this.hiddenAt];
		return span !== undefined && span.from <= at ? span.to : null;
	}

	/** Reads what the mark here begins or ends, and gives the offset to go on from. */
	private step(at: number): number {
		const char = this.text.charAt(at);
		if (char === '\\') return at + 2;
		const link = char === '[' ? this.wikilinkAt(at) : this.markdownLinkTo(at);
		if (link === null) return at + 1;
		this.links.push(link);
		return link.to;
	}

	private wikilinkAt(at: number): Link | null {
		if (this.text.charAt(at + 1) !== '[') {
			this.open.push(at);
			return null;
		}
		const inner = at + 2;
		if (this.close !== -1 && this.close < inner) this.close = this.text.indexOf(']]', inner);
		// An inner `[[` begins a link of its own.
		if (this.close === -1 || this.text.lastIndexOf('[[', this.close) > at) return null;
		return wikilinkIn(this.text, at, this.close);
	}

	private markdownLinkTo(at: number): Link | null {
		const open = this.open.pop();
		if (open === undefined || this.text.charAt(at + 1) !== '(') return null;
		const target = readMarkdownTarget(this.text, at + 2);
		if (target === null) return null;
		const display = this.text.slice(open + 1, at).trim();
		const embed = isEmbed(this.text, open);
		const { linkpath, subpath } = splitTarget(target.path);
		return { linkpath, subpath, display: display === '' ? null : display, embed, from: embed ? open - 1 : open, to: target.to };
	}
}

/** `[`, `]` and the backslash between them. */
function isMark(code: number): boolean {
	return code >= 0x5b && code <= 0x5d;
}

function wikilinkIn(text: string, at: number, close: number): Link | null {
	const inner = text.slice(at + 2, close);
	const bar = inner.indexOf('|');
	// In a table the bar is written `\|`.
	const { linkpath, subpath } = splitTarget(bar === -1 ? inner : inner.slice(0, bar).replace(/\\$/, ''));
	if (linkpath === '' && subpath === '') return null;
	const display = bar === -1 ? '' : inner.slice(bar + 1).trim();
	const embed = isEmbed(text, at);
	return { linkpath, subpath, display: display === '' ? null : display, embed, from: embed ? at - 1 : at, to: close + 2 };
}

function splitTarget(target: string): { readonly linkpath: string; readonly subpath: string } {
	const hash = target.indexOf('#');
	if (hash === -1) return { linkpath: target.trim(), subpath: '' };
	return { linkpath: target.slice(0, hash).trim(), subpath: target.slice(hash).trim() };
}

function isEmbed(text: string, open: number): boolean {
	return open > 0 && text.charAt(open - 1) === '!' && text.charAt(open - 2) !== '\\';
}
