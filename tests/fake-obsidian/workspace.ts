// The workspace: which leaves there are and where, which one is active, and how it all comes back after a restart.
import type * as O from 'obsidian';
import { TFile } from './abstract-file';
import { debounce } from './debounce';
import { Events } from './events';
import { FileView } from './file-view';
import { here } from './here';
import { WorkspaceLeaf } from './leaf';
import { parseLinktext } from './linktext';
import { MarkdownView } from './markdown-view';
import { type SavedLayout, type SavedSplit, readLayout, writeLayout } from './saved-layout';
import { Tasks } from './tasks';
import { ItemView, type View } from './view';
import { WorkspaceMobileDrawer, WorkspaceRibbon, WorkspaceRoot, WorkspaceSidedock, type WorkspaceSplit, type WorkspaceTabs } from './workspace-parts';
import { setActive, WorkspaceWindow } from './popout';
import { WorkspaceEvents } from './workspace-events';
import { fileLinkMenu } from './file-link-menu';

const SAVE_LAYOUT_AFTER = 500;
/** In a narrower window the files begin out of the way. */
const ROOM_FOR_FILES = 1200;

export class Workspace extends Events {
	leftRibbon = new WorkspaceRibbon();
	rightRibbon = new WorkspaceRibbon();
	leftSplit: WorkspaceSidedock;
	rightSplit: WorkspaceSidedock;
	rootSplit = new WorkspaceRoot('mod-vertical mod-root');
	containerEl: HTMLElement = createDiv('workspace');
	activeLeaf: WorkspaceLeaf | null = null;
	layoutReady = false;
	/** Beside the main one. */
	readonly windows: WorkspaceWindow[] = [];
	requestSaveLayout = debounce(async () => this.saveLayout(), SAVE_LAYOUT_AFTER, true);
	private waiting: (() => unknown)[] = [];
	private recent: WorkspaceLeaf[] = [];
	private lastFiles: string[] = [];
	private readonly events = new WorkspaceEvents(this, (file) => {
		this.lastFiles = [file.path, ...this.lastFiles.filter((path) => path !== file.path)].slice(0, 10);
	});

	constructor(phone: boolean) {
		super();
		const Dock = phone ? WorkspaceMobileDrawer : WorkspaceSidedock;
		this.leftSplit = new Dock('left');
		this.rightSplit = new Dock('right');
		this.containerEl.append(this.leftRibbon.containerEl, this.leftSplit.containerEl, this.rootSplit.containerEl, this.rightSplit.containerEl);
		window.addEventListener('resize', () => this.trigger('resize'));
		window.addEventListener('pagehide', () => {
			if (!this.layoutReady) return;
			this.saveLayout();
			for (const { win } of [...this.windows]) win.close();
			this.trigger('quit', new Tasks());
		});
	}

	/** The editor at hand; null while another kind of view is active. */
	get activeEditor(): MarkdownView | null {
		return this.activeLeaf?.view instanceof MarkdownView ? this.activeLeaf.view : null;
	}

	onLayoutReady(callback: () => unknown): void {
		if (this.layoutReady) callback();
		else this.waiting.push(callback);
	}

	/** Restores what was open; every restored leaf waits until it is seen. */
	async restore(): Promise<void> {
		const layout = readLayout(here.app.appId, here.app.isPhone);
		for (const [split, saved] of [[this.leftSplit, layout?.left], [this.rootSplit, layout?.main], [this.rightSplit, layout?.right]] as const) await this.restoreSplit(split, saved);
		for (const saved of layout?.windows ?? []) await this.restoreSplit(this.windowOr(this.rootSplit), saved);
		if (layout === null && window.innerWidth >= ROOM_FOR_FILES) this.leftSplit.expand();
		this.lastFiles = layout?.lastFiles ?? [];
		const active = layout?.active ? this.getLeafById(layout.active) : null;
		this.setActiveLeaf(active ?? this.getMostRecentLeaf() ?? (this.rootSplit.groups[0] as WorkspaceTabs).addLeaf());
		await this.activeLeaf?.loadIfDeferred();
		this.layoutReady = true;
		this.layoutChanged();
		this.events.requestActiveLeaf();
		// Nobody waits for them: a plugin that takes its time here is overtaken by the metadata cache.
		for (const callback of this.waiting.splice(0)) callback();
	}

	getLayout(): Record<string, unknown> {
		const split = (one: WorkspaceSplit): SavedSplit => ({
			collapsed: !one.isOpen,
			groups: one.groups.map((group) => ({ current: group.current?.id ?? null, leaves: group.leaves.map((leaf) => ({ id: leaf.id, state: leaf.getViewState(), title: leaf.getDisplayText(), icon: leaf.getIcon() })) })),
		});
		const layout: SavedLayout = { left: split(this.leftSplit), main: split(this.rootSplit), right: split(this.rightSplit), windows: this.windows.map(split), active: this.activeLeaf?.id ?? null, lastFiles: this.lastFiles };
		return { ...layout };
	}

	setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean } | boolean, focusToo?: boolean): void {
		const focus = typeof params === 'object' ? params.focus === true : focusToo === true;
		const changed = this.activeLeaf !== leaf;
		const seen = leaf.parent.current === leaf;
		if (!seen) leaf.parent.select(leaf);
		if (changed) {
			this.activeLeaf?.containerEl.removeClass('mod-active');
			leaf.containerEl.addClass('mod-active');
			this.activeLeaf = leaf;
			this.recent = [leaf, ...this.recent.filter((one) => one !== leaf)];
			this.iterateParents((group) => group.drawHeaders());
			this.events.requestActiveLeaf();
		}
		if (focus) this.focusLeaf(leaf);
		if (!seen || changed) this.layoutChanged();
	}

	/** A file view shows another file, or none. */
	fileLoaded(leaf: WorkspaceLeaf): void {
		if (leaf === this.activeLeaf) this.events.requestActiveLeaf();
	}

	fileOf(leaf: WorkspaceLeaf): TFile | null {
		return leaf.view instanceof FileView ? leaf.view.file : null;
	}

	/** The file of the view at hand, which may have none. A side pane leaves at hand what one was in last. */
	getActiveFile(): TFile | null {
		const leaf = [this.activeLeaf, ...this.recent].find((one) => one?.view.navigation === true);
		return this.activeEditor?.file ?? (leaf ? this.fileOf(leaf) : null);
	}

	getActiveViewOfType<T extends View>(type: abstract new (...args: never[]) => T): T | null {
		const view = this.activeLeaf?.view;
		return view instanceof type ? view : null;
	}

	getLastOpenFiles(): string[] { return [...this.lastFiles]; }

	getMostRecentLeaf(root: WorkspaceSplit = this.rootSplit): WorkspaceLeaf | null {
		return this.recent.find((leaf) => leaf.getRoot() === root) ?? root.groups.map((group) => group.current).find((leaf) => leaf !== null) ?? null;
	}

	getUnpinnedLeaf(): WorkspaceLeaf {
		const active = this.activeLeaf;
		if (active && !(active.getRoot() instanceof WorkspaceSidedock) && active.canNavigate) return active;
		const recent = this.getMostRecentLeaf();
		if (recent?.canNavigate === true) return recent;
		const other = this.rootSplit.groups.flatMap((group) => (group.current?.canNavigate === true ? [group.current] : [])).first();
		return other ?? this.getLeaf('tab');
	}

	getLeaf(newLeaf?: O.PaneType | boolean, direction?: O.SplitDirection): WorkspaceLeaf {
		if (newLeaf === undefined || newLeaf === false) return this.getUnpinnedLeaf();
		if (newLeaf === 'window') return this.openPopoutLeaf();
		if (newLeaf === 'split') return this.splitActiveLeaf(direction);
		const group = (this.getMostRecentLeaf()?.parent ?? this.rootSplit.groups[0]) as WorkspaceTabs;
		return this.activated(group.addLeaf(group.current ? group.leaves.indexOf(group.current) + 1 : undefined));
	}

	splitActiveLeaf(_direction?: O.SplitDirection): WorkspaceLeaf { return this.activated(this.rootSplit.addGroup().addLeaf()); }
	createLeafBySplit(leaf: WorkspaceLeaf): WorkspaceLeaf { return this.activated(leaf.parent.parent.addGroup().addLeaf()); }
	getLeftLeaf(split: boolean): WorkspaceLeaf { return this.sideLeaf(this.leftSplit, split); }
	getRightLeaf(split: boolean): WorkspaceLeaf { return this.sideLeaf(this.rightSplit, split); }

	moveLeafToPopout(leaf: WorkspaceLeaf, data?: O.WorkspaceWindowInitData): WorkspaceWindow {
		const made = this.openWindow(data);
		made.take(leaf);
		this.setActiveLeaf(leaf);
		return made;
	}

	openPopoutLeaf(data?: O.WorkspaceWindowInitData): WorkspaceLeaf { return this.activated(this.openWindow(data).addGroup().addLeaf()); }

	/** A leaf that is made for something is at hand, and empty, before that is there. */
	private activated(leaf: WorkspaceLeaf): WorkspaceLeaf {
		this.setActiveLeaf(leaf);
		return leaf;
	}

	/** Closing a window closes what is in it. */
	windowGone(gone: WorkspaceWindow): void {
		if (!this.windows.includes(gone)) return;
		this.windows.remove(gone);
		for (const leaf of this.leavesOf(gone)) leaf.detach();
		setActive(window);
		this.trigger('window-close', gone, gone.win);
	}

	private openWindow(data?: O.WorkspaceWindowInitData): WorkspaceWindow {
		if (here.app.isPhone) throw new Error('A phone has no windows.');
		const made = new WorkspaceWindow(data);
		if (this.windows.length === 0) for (const type of ['focus', 'focusin', 'mousedown'] as const) window.addEventListener(type, () => setActive(window), true);
		this.windows.push(made);
		this.trigger('window-open', made, made.win);
		return made;
	}

	/** A browser opens no window by itself unless it is allowed to: what lay there then comes back beside the rest. */
	private windowOr(other: WorkspaceSplit): WorkspaceSplit {
		try {
			return this.openWindow();
		} catch {
			return other;
		}
	}

	async duplicateLeaf(leaf: WorkspaceLeaf, leafType?: O.PaneType | boolean | O.SplitDirection, _direction?: O.SplitDirection): Promise<WorkspaceLeaf> {
		const copy = leafType === 'tab' || leafType === true ? this.getLeaf('tab') : this.createLeafBySplit(leaf);
		await copy.setViewState({ ...leaf.getViewState(), active: true }, leaf.getEphemeralState());
		return copy;
	}

	async ensureSideLeaf(type: string, side: O.Side, options: { active?: boolean; split?: boolean; reveal?: boolean; state?: unknown } = {}): Promise<WorkspaceLeaf> {
		const dock = side === 'left' ? this.leftSplit : this.rightSplit;
		const known = this.getLeavesOfType(type).find((one) => one.getRoot() === dock);
		const leaf = known ?? this.sideLeaf(dock, options.split === true);
		if (!known || options.state !== undefined) await leaf.setViewState({ type, ...(options.state === undefined ? {} : { state: options.state as Record<string, unknown> }) });
		if (options.reveal !== false) await this.revealLeaf(leaf);
		if (options.active !== false) this.setActiveLeaf(leaf, { focus: true });
		return leaf;
	}

	async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
		const root = leaf.getRoot();
		if (root instanceof WorkspaceSidedock) root.expand();
		leaf.parent.select(leaf);
		await leaf.loadIfDeferred();
		this.layoutChanged();
	}

	async openLinkText(linktext: string, sourcePath: string, newLeaf?: O.PaneType | boolean, openViewState: O.OpenViewState = {}): Promise<void> {
		const { path, subpath } = parseLinktext(linktext);
		const linked = path === '' ? here.app.vault.getFileByPath(sourcePath) : here.app.metadataCache.getFirstLinkpathDest(path, sourcePath);
		const file = linked ?? (await this.createLinked(path, sourcePath));
		const eState = subpath === '' ? openViewState.eState : { subpath, ...openViewState.eState };
		await this.getLeaf(newLeaf).openFile(file as unknown as O.TFile, { ...openViewState, ...(eState ? { eState } : {}) });
	}

	handleLinkContextMenu(menu: O.Menu, linktext: string, sourcePath: string, leaf?: WorkspaceLeaf): boolean { return fileLinkMenu(this, menu, linktext, sourcePath, leaf); }
	iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void { for (const leaf of this.leavesOf(this.rootSplit)) callback(leaf); }
	iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void { for (const leaf of this.allLeaves()) callback(leaf); }
	getLeavesOfType(type: string): WorkspaceLeaf[] { return this.allLeaves().filter((leaf) => leaf.view.getViewType() === type); }
	detachLeavesOfType(type: string): void { for (const leaf of this.getLeavesOfType(type)) leaf.detach(); }
	getLeafById(id: string): WorkspaceLeaf | null { return this.allLeaves().find((leaf) => leaf.id === id) ?? null; }
	getGroupLeaves(group: string): WorkspaceLeaf[] { return this.allLeaves().filter((leaf) => leaf.group === group); }
	updateOptions(): void { this.iterateAllLeaves((leaf) => { if (leaf.view instanceof MarkdownView) leaf.view.applyPlugged(); }); }

	leafGone(leaf: WorkspaceLeaf, group: WorkspaceTabs): void {
		this.recent.remove(leaf);
		if (this.activeLeaf !== leaf) return;
		this.activeLeaf = null;
		const next = group.current ?? this.getMostRecentLeaf();
		if (next) this.setActiveLeaf(next);
	}

	layoutChanged(): void {
		if (!this.layoutReady) return;
		this.events.requestLayoutChange();
		void this.requestSaveLayout();
	}

	/** A view type came or went: what is open under it is made anew. */
	async refreshType(type: string): Promise<void> {
		if (this.layoutReady) for (const leaf of this.getLeavesOfType(type)) await leaf.defer(leaf.getViewState(), leaf.getDisplayText(), leaf.getIcon());
		if (this.layoutReady) this.iterateParents((group) => { if (group.parent.isOpen) void group.current?.loadIfDeferred(); });
	}

	private saveLayout(): void { writeLayout(here.app.appId, here.app.isPhone, this.getLayout() as unknown as SavedLayout); }
	private leavesOf(split: WorkspaceSplit): WorkspaceLeaf[] { return split.groups.flatMap((group) => group.leaves); }
	private allLeaves(): WorkspaceLeaf[] { return [this.rootSplit, this.leftSplit, this.rightSplit, ...this.windows].flatMap((split) => this.leavesOf(split)); }
	private iterateParents(callback: (group: WorkspaceTabs) => void): void { for (const split of [this.leftSplit, this.rootSplit, this.rightSplit, ...this.windows]) for (const group of [...split.groups]) callback(group); }

	private sideLeaf(dock: WorkspaceSidedock, split: boolean): WorkspaceLeaf {
		return (split || dock.groups.length === 0 ? dock.addGroup() : (dock.groups.last() as WorkspaceTabs)).addLeaf();
	}

	private focusLeaf(leaf: WorkspaceLeaf): void {
		const root = leaf.getRoot();
		if (root instanceof WorkspaceSidedock) root.expand();
		else if (here.app.isPhone) for (const dock of [this.leftSplit, this.rightSplit]) dock.collapse();
		const { activeElement } = leaf.containerEl.doc;
		if (leaf.containerEl.contains(activeElement)) return;
		if (leaf.view instanceof MarkdownView && leaf.view.getMode() === 'source') leaf.view.editor.focus();
		else if (leaf.view instanceof ItemView) (activeElement as HTMLElement | null)?.blur();
	}

	private async createLinked(linkpath: string, sourcePath: string): Promise<TFile> {
		const folder = here.app.fileManager.getNewFileParent(sourcePath);
		const path = linkpath.includes('/') || folder.isRoot() ? linkpath : `${folder.path}/${linkpath}`;
		return here.app.vault.create(path.endsWith('.md') ? path : `${path}.md`, '');
	}

	private async restoreSplit(split: WorkspaceSplit, saved: SavedSplit | undefined): Promise<void> {
		for (const { current, leaves } of saved?.groups ?? []) {
			if (leaves.length === 0) continue;
			const group = split.addGroup();
			for (const { id, state, title, icon } of leaves) {
				const leaf = group.addLeaf();
				leaf.id = id;
				leaf.pinned = state.pinned === true;
				await leaf.defer(state, title, icon);
			}
			group.current = group.leaves.find((leaf) => leaf.id === current) ?? group.leaves[0] ?? null;
			for (const leaf of group.leaves) leaf.containerEl.toggle(leaf === group.current);
		}
		if (split === this.rootSplit && split.groups.length === 0) split.addGroup().addLeaf();
		if (split instanceof WorkspaceSidedock && saved?.collapsed === false) split.expand();
		if (split.isOpen) for (const group of split.groups) await group.current?.loadIfDeferred();
	}
}
