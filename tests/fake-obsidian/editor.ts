// The Editor over CodeMirror 6: positions are { line, ch } from 0, a transaction is one step of undo.
import { indentLess, indentMore, redo, undo, cursorCharLeft, cursorCharRight, cursorDocEnd, cursorDocStart, cursorGroupLeft, cursorGroupRight, cursorLineDown, cursorLineUp, deleteLine, insertNewlineAndIndent, moveLineDown, moveLineUp } from '@codemirror/commands';
import { EditorSelection } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type * as O from 'obsidian';

type Position = O.EditorPosition;

const COMMANDS: Partial<Record<O.EditorCommandName, (view: EditorView) => boolean>> = {
	goUp: cursorLineUp, goDown: cursorLineDown, goLeft: cursorCharLeft, goRight: cursorCharRight, goStart: cursorDocStart, goEnd: cursorDocEnd, goWordLeft: cursorGroupLeft, goWordRight: cursorGroupRight,
	indentMore, indentLess, newlineAndIndent: insertNewlineAndIndent, swapLineUp: moveLineUp, swapLineDown: moveLineDown, deleteLine,
};

export class Editor {
	constructor(readonly cm: EditorView) {}

	private get doc() { return this.cm.state.doc; }
	private get main() { return this.cm.state.selection.main; }

	getDoc(): this { return this; }
	refresh(): void { this.cm.requestMeasure(); }
	getValue(): string { return this.doc.toString(); }
	getLine(line: number): string { return this.doc.line(line + 1).text; }
	lineCount(): number { return this.doc.lines; }
	lastLine(): number { return this.doc.lines - 1; }
	getSelection(): string { return this.cm.state.sliceDoc(this.main.from, this.main.to); }
	somethingSelected(): boolean { return !this.main.empty; }
	getRange(from: Position, to: Position): string { return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to)); }
	focus(): void { this.cm.focus(); }
	blur(): void { this.cm.contentDOM.blur(); }
	hasFocus(): boolean { return this.cm.hasFocus; }
	getScrollInfo(): { top: number; left: number } { return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft }; }
	scrollTo(x?: number | null, y?: number | null): void { this.cm.scrollDOM.scrollTo({ ...(typeof x === 'number' ? { left: x } : {}), ...(typeof y === 'number' ? { top: y } : {}) }); }
	undo(): void { undo(this.cm); }
	redo(): void { redo(this.cm); }

	setValue(content: string): void {
		this.cm.dispatch({ changes: { from: 0, to: this.doc.length, insert: content } });
	}

	setLine(n: number, text: string): void {
		const line = this.doc.line(n + 1);
		this.cm.dispatch({ changes: { from: line.from, to: line.to, insert: text } });
	}

	replaceSelection(replacement: string, origin?: string): void {
		this.cm.dispatch(this.cm.state.replaceSelection(replacement), origin === undefined ? {} : { userEvent: origin });
	}

	replaceRange(replacement: string, from: Position, to: Position = from, origin?: string): void {
		this.cm.dispatch({ changes: { from: this.posToOffset(from), to: this.posToOffset(to), insert: replacement }, ...(origin === undefined ? {} : { userEvent: origin }) });
	}

	getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): Position {
		return this.offsetToPos(this.main[side]);
	}

	listSelections(): O.EditorSelection[] {
		return this.cm.state.selection.ranges.map((range) => ({ anchor: this.offsetToPos(range.anchor), head: this.offsetToPos(range.head) }));
	}

	/** Scrolls nowhere, as every other change here: whoever wants the place seen asks for it by `scrollIntoView`. */
	setCursor(pos: Position | number, ch = 0): void {
		this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
	}

	setSelection(anchor: Position, head: Position = anchor): void {
		this.cm.dispatch({ selection: { anchor: this.posToOffset(anchor), head: this.posToOffset(head) } });
	}

	setSelections(ranges: O.EditorSelectionOrCaret[], main?: number): void {
		const all = ranges.map(({ anchor, head }) => EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head ?? anchor)));
		this.cm.dispatch({ selection: EditorSelection.create(all, main) });
	}

	scrollIntoView(range: O.EditorRange, center?: boolean): void {
		this.cm.dispatch({ effects: EditorView.scrollIntoView(this.posToOffset(range.from), { y: center === true ? 'center' : 'nearest' }) });
	}

	exec(command: O.EditorCommandName): void {
		const run = COMMANDS[command];
		if (!run) throw new Error(`The stand-in's editor has no command ${command}`);
		run(this.cm);
	}

	transaction(tx: O.EditorTransaction, origin?: string): void {
		const changes = (tx.changes ?? []).map(({ from, to, text }) => ({ from: this.posToOffset(from), to: this.posToOffset(to ?? from), insert: text }));
		if (tx.replaceSelection !== undefined) for (const range of this.cm.state.selection.ranges) changes.push({ from: range.from, to: range.to, insert: tx.replaceSelection });
		const set = this.cm.state.changes(changes);
		const after = set.apply(this.doc);
		const place = ({ line, ch }: Position): number => Math.min(after.line(Math.clamp(line + 1, 1, after.lines)).from + ch, after.length);
		const selections = tx.selections ?? (tx.selection ? [tx.selection] : []);
		const selection = selections.length === 0 ? {} : { selection: EditorSelection.create(selections.map(({ from, to }) => EditorSelection.range(place(from), place(to ?? from)))) };
		this.cm.dispatch({ changes: set, ...selection, ...(origin === undefined ? {} : { userEvent: origin }) });
	}

	wordAt(pos: Position): O.EditorRange | null {
		const word = this.cm.state.wordAt(this.posToOffset(pos));
		return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
	}

	posToOffset({ line, ch }: Position): number {
		if (line >= this.doc.lines) return this.doc.length;
		const at = this.doc.line(Math.max(1, line + 1));
		return Math.clamp(at.from + ch, at.from, at.to);
	}

	offsetToPos(offset: number): Position {
		const line = this.doc.lineAt(Math.clamp(offset, 0, this.doc.length));
		return { line: line.number - 1, ch: Math.clamp(offset, 0, this.doc.length) - line.from };
	}

	processLines<T>(read: (line: number, text: string) => T | null, write: (line: number, text: string, value: T | null) => O.EditorChange | void, ignoreEmpty = true): void {
		const [first, last] = [this.getCursor('from').line, this.getCursor('to').line];
		const lines = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((line) => !ignoreEmpty || first === last || this.getLine(line).trim() !== '');
		const values = lines.map((line) => read(line, this.getLine(line)));
		this.transaction({ changes: lines.flatMap((line, at) => write(line, this.getLine(line), values[at] ?? null) ?? []) });
	}
}
