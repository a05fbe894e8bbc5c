// One walk over the lines of a body that tells of each what block it belongs to. What is done with them is body.ts' work.
import { BLOCK_MARKS, closesFence, PLAIN_TEXT, readBlockStart, type BlockStart } from './block-start';
import { nextColumn, readPrefix, type LinePrefix } from './line-prefix';
import { readBox, readListMarker, type ListMarker } from './list-marker';

export interface LinePlace {
	/** From 1. */
	readonly line: number;
	readonly from: number;
	readonly to: number;
}

export type LineBlock =
	/** `parent`: how many list lines came before the one it is nested under; -1 at the root. */
	| { readonly kind: 'item'; readonly task: boolean; readonly quoted: number; readonly parent: number }
	| { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly quoted: number }
	/** Code or a comment. */
	| { readonly kind: 'hidden' }
	| { readonly kind: 'text' };

/** Tells of every line from an offset on, which must be the start of a line, up to the one that another offset stands in. */
export function walkLines(text: string, from: number, until: number, tell: (place: LinePlace, block: LineBlock) => void): void {
	const walk = new Walk(text);
	let line = 1;
	for (let at = text.indexOf('\n'); at !== -1 && at < from; at = text.indexOf('\n', at + 1)) line += 1;
	for (let at = from; at < until; line += 1) {
		const found = text.indexOf('\n', at);
		const next = found === -1 ? text.length : found + 1;
		const end = found === -1 ? text.length : found;
		const to = end > at && text.charAt(end - 1) === '\r' ? end - 1 : end;
		tell({ line, from: at, to }, walk.read(at, to));
		at = next;
	}
}

/** A list item that lines can still be nested under. */
interface OpenItem {
	/** Column of its text, counted within its quote. */
	readonly content: number;
	readonly index: number;
}

/** A block of several lines that hides what stands in it. */
interface OpenBlock {
	readonly start: BlockStart & { readonly kind: 'fence' | 'comment' };
	/** The quote marks before it: it ends with its quote. */
	readonly quoted: number;
	/** Column of the list item's text that it stands in: it ends with its item. */
	readonly content: number;
}

const CODE_INDENT = 4;

/** No mark that begins a block. */
function isLetter(code: number): boolean {
	if (code >= 0x61) return code <= 0x7a || (code >= 0xc0 && code <= 0x24f);
	return code >= 0x41 && code <= 0x5a;
}

const HIDDEN: LineBlock = { kind: 'hidden' };
const TEXT: LineBlock = { kind: 'text' };

class Walk {
	/** The open items within no quote mark, within one, and so on. */
	private levels: OpenItem[][] = [[]];
	private hiding: OpenBlock | null = null;
	/** The last line was a paragraph's: text that is less indented still belongs to it. */
	private inParagraph = false;
	private items = 0;

	constructor(private readonly text: string) {}

	read(from: number, to: number): LineBlock {
		if (this.hiding !== null && this.staysHidden(this.hiding, from, to)) return HIDDEN;
		this.hiding = null;
		if (to === from || isLetter(this.text.charCodeAt(from))) return this.plain(to === from);
		const prefix = readPrefix(this.text, from, to, Infinity, (quoted) => (this.levels[quoted]?.length ?? 0) > 0);
		this.enter(prefix);
		if (prefix.contentFrom >= to) {
			this.inParagraph = false;
			return TEXT;
		}
		return this.block(prefix, to);
	}

	/** The same as below, for what most lines are: nothing, or a word at the very start. */
	private plain(blank: boolean): LineBlock {
		this.levels.length = 1;
		if (blank) {
			this.inParagraph = false;
			return TEXT;
		}
		return this.paragraph(0, 0);
	}

	private staysHidden({ start, quoted, content }: OpenBlock, from: number, to: number): boolean {
		const prefix = readPrefix(this.text, from, to, quoted, () => true);
		if (prefix.quoted < quoted) return false;
		const indent = prefix.indents[quoted] ?? 0;
		const rest = this.text.slice(prefix.contentFrom, to);
		// A comment of percent signs may reach over list items, code may not.
		const leaves = rest !== '' && indent < content && !(start.kind === 'comment' && start.end === '%%');
		if (leaves) return false;
		const closes = start.kind === 'fence' ? closesFence(rest, start.char, start.length) : rest.includes(start.end);
		if (closes) this.hiding = null;
		return true;
	}

	/** Leaves the quotes that the line is not in, and the items that its quote marks are not nested in. */
	private enter(prefix: LinePrefix): void {
		for (let quoted = 0; quoted < prefix.quoted; quoted += 1) {
			this.leaveItems(quoted, prefix.indents[quoted] ?? 0);
			if (quoted + 1 >= this.levels.length) {
				this.levels.push([]);
				this.inParagraph = false;
			}
		}
		if (this.levels.length > prefix.quoted + 1) this.levels.length = prefix.quoted + 1;
	}

	private block(prefix: LinePrefix, to: number): LineBlock {
		const { quoted, contentFrom } = prefix;
		const indent = prefix.indents[quoted] ?? 0;
		const open = this.levels[quoted] ?? [];
		if (open.length === 0 && indent >= CODE_INDENT) return this.inParagraph ? TEXT : HIDDEN;
		const start = this.blockStart(contentFrom, to);
		if (start.kind === 'text') return this.item(prefix, to) ?? this.paragraph(quoted, indent);
		this.leaveItems(quoted, indent);
		this.inParagraph = start.kind === 'comment' && start.closed && start.end === '%%';
		if (start.kind === 'heading') return { kind: 'heading', level: start.level, text: start.text, quoted };
		if (start.kind === 'rule') return TEXT;
		this.hide(start, quoted);
		// What stands behind a comment on its line is text.
		return start.kind === 'comment' && start.closed ? TEXT : HIDDEN;
	}

	/** Cut out only where its first character may begin a block. */
	private blockStart(from: number, to: number): BlockStart {
		return BLOCK_MARKS.includes(this.text.charAt(from)) ? readBlockStart(this.text.slice(from, to)) : PLAIN_TEXT;
	}

	private paragraph(quoted: number, indent: number): LineBlock {
		if (!this.inParagraph) this.leaveItems(quoted, indent);
		this.inParagraph = true;
		return TEXT;
	}

	private item(prefix: LinePrefix, to: number): LineBlock | null {
		const marker = readListMarker(this.text, prefix.contentFrom, to);
		if (marker === null) return null;
		const open = this.levels[prefix.quoted] ?? [];
		// Within a paragraph a number that ends a sentence begins no list.
		if (this.inParagraph && open.length === 0 && marker.number !== null && marker.number !== 1) return null;
		this.leaveItems(prefix.quoted, prefix.indents[prefix.quoted] ?? 0);
		const parent = this.innermost();
		open.push({ content: this.contentColumn(prefix, marker, to), index: this.items });
		this.items += 1;
		this.inParagraph = marker.textFrom < to;
		this.hide(this.blockStart(marker.textFrom, to), prefix.quoted);
		return { kind: 'item', task: readBox(this.text, marker.textFrom, to) !== null, quoted: prefix.quoted, parent };
	}

	private hide(start: BlockStart, quoted: number): void {
		const opens = start.kind === 'fence' || (start.kind === 'comment' && !start.closed);
		if (!opens) return;
		const open = this.levels[quoted] ?? [];
		this.hiding = { start, quoted, content: open[open.length - 1]?.content ?? 0 };
		this.inParagraph = false;
	}

	private leaveItems(quoted: number, indent: number): void {
		const open = this.levels[quoted] ?? [];
		while ((open[open.length - 1]?.content ?? -1) > indent) open.pop();
	}

	/** The list line that the next one is nested under, across quote marks. */
	private innermost(): number {
		for (let quoted = this.levels.length - 1; quoted >= 0; quoted -= 1) {
			const open = this.levels[quoted] ?? [];
			const last = open[open.length - 1];
			if (last) return last.index;
		}
		return -1;
	}

	/** Where the item's text begins, in columns within its quote: behind the marker and one to four blanks. */
	private contentColumn(prefix: LinePrefix, marker: ListMarker, to: number): number {
		const indent = prefix.indents[prefix.quoted] ?? 0;
		const afterMarker = prefix.column + marker.markerTo - prefix.contentFrom;
		let column = afterMarker;
		for (let at = marker.markerTo; at < marker.textFrom; at += 1) column = nextColumn(this.text.charAt(at), column);
		const blanks = column - afterMarker;
		const width = marker.textFrom >= to || blanks > CODE_INDENT ? 1 : blanks;
		return indent + (afterMarker - prefix.column) + width;
	}
}
