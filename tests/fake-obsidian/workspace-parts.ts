// What a workspace is made of: tab groups, the main area, the two side docks (drawers on a phone) and the ribbon.
import type * as O from 'obsidian';
import { here } from './here';
import { setIcon } from './icons';
import { WorkspaceLeaf } from './leaf';
import { setTooltip } from './tooltip';
import { WorkspaceParent } from './workspace-item';
import { say } from './say';

export class WorkspaceTabs extends WorkspaceParent {
	leaves: WorkspaceLeaf[] = [];
	current: WorkspaceLeaf | null = null;
	containerEl: HTMLElement = createDiv('workspace-tabs mod-top');
	private readonly headersEl: HTMLElement;
	private readonly bodyEl: HTMLElement;

	constructor(override readonly parent: WorkspaceSplit) {
		super();
		const bar = this.containerEl.createDiv('workspace-tab-header-container');
		this.headersEl = bar.createDiv({ cls: 'workspace-tab-header-container-inner', attr: { role: 'tablist' } });
		parent.furnishBar(bar);
		this.bodyEl = this.containerEl.createDiv('workspace-tab-container');
	}

	addLeaf(at: number = this.leaves.length): WorkspaceLeaf {
		const leaf = new WorkspaceLeaf(this);
		this.leaves.splice(at, 0, leaf);
		this.bodyEl.append(leaf.containerEl);
		if (this.current === null) this.select(leaf);
		else leaf.containerEl.hide();
		this.drawHeaders();
		return leaf;
	}

	/** A leaf that comes from elsewhere, with its view. */
	adopt(leaf: WorkspaceLeaf): void {
		leaf.parent = this;
		this.leaves.push(leaf);
		this.bodyEl.append(leaf.containerEl);
		this.select(leaf);
	}

	removeLeaf(leaf: WorkspaceLeaf): void {
		const at = this.leaves.indexOf(leaf);
		if (at === -1) return;
		this.leaves.splice(at, 1);
		leaf.containerEl.detach();
		if (this.current === leaf) {
			this.current = null;
			const next = this.leaves[Math.min(at, this.leaves.length - 1)];
			if (next) this.select(next);
		}
		if (this.leaves.length === 0) this.parent.emptied(this);
		here.app.workspace.leafGone(leaf, this);
		this.drawHeaders();
	}

	/** Brings a tab to the front; a deferred one begins to load if its dock is open. */
	select(leaf: WorkspaceLeaf): void {
		this.current = leaf;
		for (const one of this.leaves) one.containerEl.toggle(one === leaf);
		this.drawHeaders();
		if (this.parent.isOpen) void leaf.loadIfDeferred();
	}

	drawHeaders(): void {
		this.headersEl.empty();
		for (const leaf of this.leaves) this.drawHeader(leaf);
	}

	private drawHeader(leaf: WorkspaceLeaf): void {
		const text = leaf.getDisplayText();
		const header = this.headersEl.createDiv({ cls: 'workspace-tab-header tappable', attr: { 'data-type': leaf.view.getViewType(), 'aria-label': text, role: 'tab', 'aria-selected': leaf === this.current } });
		header.toggleClass('is-active', leaf === this.current);
		header.toggleClass('mod-active', leaf === here.app.workspace.activeLeaf);
		const inner = header.createDiv('workspace-tab-header-inner');
		setIcon(inner.createDiv('workspace-tab-header-inner-icon'), leaf.getIcon());
		inner.createDiv({ cls: 'workspace-tab-header-inner-title', text });
		const close = inner.createDiv({ cls: 'workspace-tab-header-inner-close-button', attr: { 'aria-label': say('Close') } });
		setIcon(close, 'lucide-x');
		close.addEventListener('click', (event) => { event.stopPropagation(); leaf.detach(); });
		header.addEventListener('click', () => here.app.workspace.setActiveLeaf(leaf, { focus: true }));
		header.addEventListener('auxclick', (event) => { if (event.button === 1) leaf.detach(); });
		header.addEventListener('contextmenu', (event) => leaf.openMenu(event));
	}
}

export class WorkspaceSplit extends WorkspaceParent {
	groups: WorkspaceTabs[] = [];
	containerEl: HTMLElement = createDiv('workspace-split');
	get isOpen(): boolean { return true; }

	constructor(cls: string) {
		super();
		this.containerEl.addClass(...cls.split(' '));
	}

	addGroup(): WorkspaceTabs {
		const group = new WorkspaceTabs(this);
		this.groups.push(group);
		this.containerEl.append(group.containerEl);
		return group;
	}

	/** A group without tabs goes, but for the last one. */
	emptied(group: WorkspaceTabs): void {
		if (this.groups.length === 1) return;
		this.groups.remove(group);
		group.containerEl.detach();
	}

	furnishBar(_bar: HTMLElement): void {}
}

export class WorkspaceContainer extends WorkspaceSplit {
	win: Window = window;
	doc: Document = document;
}

export class WorkspaceRoot extends WorkspaceContainer {
	override emptied(group: WorkspaceTabs): void {
		if (this.groups.length > 1) super.emptied(group);
		else group.addLeaf();
	}

	override furnishBar(bar: HTMLElement): void {
		const add = bar.createDiv('workspace-tab-header-new-tab').createEl('button', { cls: 'clickable-icon', type: 'button', attr: { 'aria-label': say('New tab') } });
		setIcon(add, 'lucide-plus');
		add.addEventListener('click', () => here.app.workspace.setActiveLeaf(here.app.workspace.getLeaf('tab'), { focus: true }));
		const toggle = bar.createDiv('workspace-tab-header-spacer').createEl('button', { cls: 'clickable-icon sidebar-toggle-button mod-right', type: 'button', attr: { 'aria-label': say('Expand') } });
		setIcon(toggle, 'lucide-panel-right');
		toggle.addEventListener('click', () => here.app.workspace.rightSplit.toggle());
	}
}

export class WorkspaceSidedock extends WorkspaceSplit {
	collapsed = true;
	override get isOpen(): boolean { return !this.collapsed; }

	constructor(side: O.Side) {
		super(`mod-horizontal mod-sidedock mod-${side}-split`);
		this.containerEl.addClass('is-collapsed');
	}

	toggle(): void { this.setCollapsed(!this.collapsed); }
	collapse(): void { this.setCollapsed(true); }
	expand(): void { this.setCollapsed(false); }

	private setCollapsed(collapsed: boolean): void {
		if (collapsed === this.collapsed) return;
		this.collapsed = collapsed;
		this.containerEl.toggleClass('is-collapsed', collapsed);
		if (!collapsed) for (const group of this.groups) void group.current?.loadIfDeferred();
		here.app.workspace.layoutChanged();
	}
}

/** On a phone a dock is a drawer over the main area. */
export class WorkspaceMobileDrawer extends WorkspaceSidedock {
	constructor(side: O.Side) {
		super(side);
		this.containerEl.addClass('workspace-drawer', `mod-${side}`);
	}

	/** An empty drawer would have nothing to close it by. */
	override expand(): void {
		if (this.groups.length === 0) this.addGroup().addLeaf();
		super.expand();
	}

	override toggle(): void { if (this.collapsed) this.expand(); else this.collapse(); }

	override furnishBar(bar: HTMLElement): void {
		const close = bar.createDiv('workspace-tab-header-spacer').createEl('button', { cls: 'clickable-icon', type: 'button', attr: { 'aria-label': say('Close') } });
		setIcon(close, 'lucide-x');
		close.addEventListener('click', () => this.collapse());
	}
}

export class WorkspaceFloating extends WorkspaceParent {}

export class WorkspaceRibbon {
	containerEl: HTMLElement = createDiv('workspace-ribbon side-dock-ribbon mod-left');
	private readonly toggleEl = this.containerEl.createDiv({ cls: 'sidebar-toggle-button mod-left clickable-icon', attr: { role: 'button', tabindex: 0, 'aria-label': say('Collapse') } });
	private readonly actionsEl = this.containerEl.createDiv('side-dock-actions');
	private readonly settingsEl = this.containerEl.createDiv('side-dock-settings');

	constructor() {
		setIcon(this.toggleEl, 'lucide-panel-left');
		this.toggleEl.addEventListener('click', () => here.app.workspace.leftSplit.toggle());
		this.button(this.settingsEl, 'lucide-settings', say('Settings'), () => here.app.setting.open());
	}

	addAction(icon: O.IconName, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		return this.button(this.actionsEl, icon, title, callback);
	}

	private button(parent: HTMLElement, icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const el = parent.createDiv({ cls: 'clickable-icon side-dock-ribbon-action', attr: { role: 'button', tabindex: 0 } });
		setIcon(el, icon);
		setTooltip(el, title, { placement: 'right' });
		el.addEventListener('click', callback);
		el.addEventListener('keydown', (event) => { if (event.key === 'Enter' || event.key === ' ') el.click(); });
		return el;
	}
}
