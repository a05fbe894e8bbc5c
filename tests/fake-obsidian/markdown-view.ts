// A note: the source editor, or reading mode. Two panes on one note stay alike while one types.
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { syntaxHighlighting } from '@codemirror/language';
import { search, searchKeymap, openSearchPanel } from '@codemirror/search';
import { Annotation, Compartment, EditorState, Transaction } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import type * as O from 'obsidian';
import type { TFile } from './abstract-file';
import { Editor } from './editor';
import { editorEditorField, editorInfoField, editorLivePreviewField } from './editor-state';
import { askSuggests } from './editor-suggest';
import { TextFileView } from './file-view';
import { getFrontMatterInfo } from './front-matter';
import { frontmatterLines } from './frontmatter-lines';
import { here } from './here';
import type { WorkspaceLeaf } from './leaf';
import { MarkdownPreviewView } from './markdown-preview';
import { Menu } from './menu';
import { changeBetween } from './open-text';
import { Keymap } from './scope';
import { say } from './say';

/** A change that came from disk or from the other pane: shown, but nobody typed it here. */
const FromOutside = Annotation.define<boolean>();

export class MarkdownView extends TextFileView {
	override icon = 'lucide-file';
	editor: Editor;
	previewMode: MarkdownPreviewView;
	hoverPopover: O.HoverPopover | null = null;
	private mode: O.MarkdownViewModeType = 'source';
	private readonly sourceEl: HTMLElement;
	private readonly plugged = new Compartment();
	private readonly modeEl: HTMLElement;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.sourceEl = this.contentEl.createDiv('markdown-source-view cm-s-obsidian mod-cm6 is-readable-line-width');
		this.editor = new Editor(new EditorView({ parent: this.sourceEl }));
		this.editor.cm.setState(this.fresh(''));
		this.previewMode = new MarkdownPreviewView(this, this.contentEl);
		this.modeEl = this.addAction('lucide-book-open', say('Reading view'), () => void this.switchMode());
		this.showMode();
	}

	get currentMode(): MarkdownPreviewView | this { return this.mode === 'preview' ? this.previewMode : this; }
	getViewType(): string { return 'markdown'; }
	getMode(): O.MarkdownViewModeType { return this.mode; }
	getViewData(): string { return this.editor.getValue(); }
	showSearch(): void { openSearchPanel(this.editor.cm); }
	override canAcceptExtension(extension: string): boolean { return extension === 'md'; }

	override onload(): void {
		super.onload();
		this.registerEvent(here.app.workspace.on('quick-preview', (file: TFile, data: string) => {
			if (file === this.file && data !== this.getViewData()) this.setViewData(data, false);
		}));
		this.registerDomEvent(this.editor.cm.contentDOM, 'contextmenu', (event) => this.openEditorMenu(event));
		this.registerDomEvent(this.editor.cm.contentDOM, 'mousedown', (event) => this.followLink(event), true);
	}

	override onunload(): void { this.editor.cm.destroy(); }

	clear(): void { this.setViewData('', true); }

	setViewData(data: string, clear: boolean): void {
		const { cm } = this.editor;
		if (clear) cm.setState(this.fresh(data));
		else {
			const old = cm.state.doc.toString();
			const change = changeBetween(old, data);
			if (change) cm.dispatch({ changes: change, annotations: [FromOutside.of(true), Transaction.addToHistory.of(true)] });
		}
		if (this.mode === 'preview') this.previewMode.show();
	}

	override getState(): Record<string, unknown> { return { ...super.getState(), mode: this.mode, source: true }; }

	override async setState(state: unknown, result: O.ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const mode = (state as { mode?: unknown } | null)?.mode;
		if (mode === 'source' || mode === 'preview') this.mode = mode;
		this.showMode();
	}

	override getEphemeralState(): Record<string, unknown> {
		const at = this.editor.listSelections()[0];
		return { cursor: { from: at?.anchor, to: at?.head }, scroll: this.editor.getScrollInfo().top };
	}

	/** { line }, { cursor: { from, to } }, { scroll }, { subpath }, { focus }. */
	override setEphemeralState(state: unknown): void {
		const { line, cursor, scroll, subpath, focus, rename } = (state ?? {}) as { line?: number; cursor?: O.EditorRange; scroll?: number; subpath?: string; focus?: boolean; rename?: string };
		if (typeof line === 'number') this.goTo({ line, ch: 0 });
		if (cursor) this.editor.setSelection(cursor.from, cursor.to);
		if (typeof scroll === 'number') this.applyScroll(scroll);
		if (typeof subpath === 'string' && subpath !== '') this.goToPart(subpath);
		if ((focus === true || rename !== undefined) && this.mode === 'source') this.editor.focus();
	}

	applyPlugged(): void {
		this.editor.cm.dispatch({ effects: this.plugged.reconfigure(here.app.editorExtensions) });
	}

	async switchMode(): Promise<void> {
		await this.save();
		await this.leaf.setViewState({ ...this.leaf.getViewState(), state: { ...this.getState(), mode: this.mode === 'source' ? 'preview' : 'source' } });
	}

	private showMode(): void {
		this.containerEl.setAttribute('data-mode', this.mode);
		this.sourceEl.toggle(this.mode === 'source');
		this.previewMode.containerEl.toggle(this.mode === 'preview');
		this.modeEl.toggleClass('is-active', this.mode === 'preview');
		if (this.mode === 'preview') this.previewMode.show();
	}

	private fresh(text: string): EditorState {
		return EditorState.create({
			doc: text,
			extensions: [
				history(), search({ top: true }), markdown(), syntaxHighlighting(classHighlighter), frontmatterLines, EditorView.lineWrapping, keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap]), EditorState.allowMultipleSelections.of(true),
				editorInfoField.init(() => this as unknown as O.MarkdownFileInfo), editorEditorField.init(() => this.editor.cm), editorLivePreviewField,
				this.plugged.of(here.app.editorExtensions),
				EditorView.contentAttributes.of({ 'aria-label': 'Note', 'aria-label-disabled': 'true', spellcheck: 'false' }),
				EditorView.updateListener.of((update) => {
					if (!update.docChanged || this.file === null) return;
					if (update.transactions.every((one) => one.annotation(FromOutside) === true)) return;
					this.typed();
				}),
			],
		});
	}

	private typed(): void {
		this.requestSave();
		here.app.workspace.trigger('quick-preview', this.file, this.getViewData());
		here.app.workspace.trigger('editor-change', this.editor, this);
		askSuggests(this.editor, this.file);
	}

	private goTo(at: O.EditorPosition): void {
		const line = Math.clamp(at.line, 0, this.editor.lastLine());
		this.editor.setCursor({ line, ch: at.ch });
		this.editor.scrollIntoView({ from: { line, ch: 0 }, to: { line, ch: 0 } }, true);
		if (this.mode === 'preview') this.previewMode.applyScroll(line);
	}

	private goToPart(subpath: string): void {
		const cache = this.file ? here.app.metadataCache.getFileCache(this.file) : null;
		const name = subpath.replace(/^#/, '');
		const block = cache?.blocks?.[name.replace(/^\^/, '')];
		const heading = cache?.headings?.find((one) => one.heading.toLowerCase() === (name.split('#').pop() ?? '').toLowerCase());
		const start = (name.startsWith('^') ? block : heading)?.position.start;
		if (start) this.goTo({ line: start.line, ch: 0 });
	}

	private followLink(event: MouseEvent): void {
		if (!Keymap.isModEvent(event) || event.button > 1) return;
		const at = this.editor.cm.posAtCoords({ x: event.clientX, y: event.clientY });
		const { line, ch } = this.editor.offsetToPos(at ?? 0);
		const text = this.editor.getLine(line);
		const from = text.lastIndexOf('[[', ch);
		const to = text.indexOf(']]', Math.max(ch - 1, 0));
		if (at === null || from === -1 || to === -1 || text.slice(from, to).includes(']]')) return;
		event.preventDefault();
		void here.app.workspace.openLinkText(text.slice(from + 2, to).split('|')[0] ?? '', this.file?.path ?? '', Keymap.isModEvent(event));
	}

	private openEditorMenu(event: MouseEvent): void {
		const menu = new Menu();
		menu.addItem((item) => item.setTitle(say('Select all')).setIcon('lucide-box-select').onClick(() => this.editor.setSelection({ line: 0, ch: 0 }, this.editor.offsetToPos(this.getViewData().length))));
		here.app.workspace.trigger('editor-menu', menu, this.editor, this);
		menu.showAtMouseEvent(event);
	}

	/** What reading mode shows: the note without its frontmatter. */
	get readable(): string {
		const text = this.getViewData();
		return text.slice(getFrontMatterInfo(text).contentStart);
	}

	get(): string { return this.getViewData(); }
	set(data: string, clear: boolean): void { this.setViewData(data, clear); }
	getScroll(): number { return this.editor.getScrollInfo().top; }
	applyScroll(scroll: number): void { this.editor.scrollTo(null, scroll); }
}
