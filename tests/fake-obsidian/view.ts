// What a leaf shows: View and ItemView (with a header, which only the main area draws), and the views that stand for nothing.
import type * as O from 'obsidian';
import { Component } from './component';
import { here } from './here';
import { setIcon } from './icons';
import type { WorkspaceLeaf } from './leaf';
import { Menu } from './menu';
import type { Scope } from './scope';
import { setTooltip } from './tooltip';
import { say } from './say';

export abstract class View extends Component {
	app: O.App;
	icon: O.IconName = 'lucide-file';
	navigation = true;
	leaf: WorkspaceLeaf;
	containerEl: HTMLElement;
	scope: Scope | null = null;

	constructor(leaf: WorkspaceLeaf) {
		super();
		this.leaf = leaf;
		this.app = here.app as unknown as O.App;
		this.containerEl = createDiv('workspace-leaf-content');
	}

	protected async onOpen(): Promise<void> {}
	protected async onClose(): Promise<void> {}
	abstract getViewType(): string;
	abstract getDisplayText(): string;
	getState(): Record<string, unknown> { return {}; }
	async setState(_state: unknown, _result: O.ViewStateResult): Promise<void> {}
	getEphemeralState(): Record<string, unknown> { return {}; }
	setEphemeralState(_state: unknown): void {}
	getIcon(): O.IconName { return this.icon; }
	onResize(): void {}
	onPaneMenu(_menu: O.Menu, _source: string): void {}

	/** Only the leaf calls this. */
	async open(parent: HTMLElement): Promise<void> {
		this.containerEl.setAttribute('data-type', this.getViewType());
		parent.append(this.containerEl);
		await this.load();
		await this.onOpen();
	}

	async close(): Promise<void> {
		await this.onClose();
		this.containerEl.detach();
		this.unload();
	}
}

export abstract class ItemView extends View {
	contentEl: HTMLElement;
	private readonly titleEl: HTMLElement;
	private readonly iconEl: HTMLElement;
	protected readonly actionsEl: HTMLElement;
	private readonly backEl: HTMLElement;
	private readonly forwardEl: HTMLElement;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		const header = this.containerEl.createDiv('view-header');
		const left = header.createDiv('view-header-left');
		const drawer = button(left, 'lucide-menu', say('Expand'), () => here.app.workspace.leftSplit.toggle());
		drawer.addClass('sidebar-toggle-button', 'mod-left');
		const nav = left.createDiv('view-header-nav-buttons');
		this.backEl = button(nav, 'lucide-arrow-left', say('Navigate back'), () => void this.leaf.goBack());
		this.forwardEl = button(nav, 'lucide-arrow-right', say('Navigate forward'), () => void this.leaf.goForward());
		this.iconEl = header.createDiv('view-header-icon');
		this.titleEl = header.createDiv('view-header-title-container mod-at-start').createDiv('view-header-title');
		this.actionsEl = header.createDiv('view-actions');
		const more = button(this.actionsEl, 'lucide-more-vertical', say('More options'), (event) => this.openMenu(event));
		more.addClass('view-action');
		button(header, 'lucide-panel-right', say('Expand'), () => here.app.workspace.rightSplit.toggle()).addClass('sidebar-toggle-button', 'mod-right');
		this.contentEl = this.containerEl.createDiv('view-content');
	}

	/** Drawn to the left of what was there; hidden in a side pane, as in the app. */
	addAction(icon: O.IconName, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const el = button(this.actionsEl, icon, title, callback);
		el.addClass('view-action');
		this.actionsEl.prepend(el);
		return el;
	}

	updateHeader(): void {
		this.titleEl.setText(this.getDisplayText());
		setIcon(this.iconEl, this.getIcon());
		this.backEl.setAttr('aria-disabled', !this.leaf.canGoBack);
		this.forwardEl.setAttr('aria-disabled', !this.leaf.canGoForward);
	}

	private openMenu(event: MouseEvent): void {
		const menu = Menu.forEvent(event);
		this.onPaneMenu(menu as unknown as O.Menu, 'more-options');
		const file = here.app.workspace.fileOf(this.leaf);
		if (file) here.app.workspace.trigger('file-menu', menu, file, 'more-options', this.leaf);
		menu.addItem((item) => item.setSection('close').setTitle(say('Close')).setIcon('lucide-x').onClick(() => this.leaf.detach()));
	}
}

function button(parent: HTMLElement, icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
	const el = parent.createEl('button', { cls: 'clickable-icon', type: 'button' });
	setIcon(el, icon);
	setTooltip(el, title);
	el.addEventListener('click', (event) => callback(event));
	return el;
}

export class EmptyView extends ItemView {
	override icon = 'lucide-file';
	getViewType(): string { return 'empty'; }
	getDisplayText(): string { return say('New tab'); }
	override async onOpen(): Promise<void> {
		const box = this.contentEl.createDiv('empty-state').createDiv('empty-state-container');
		box.createDiv({ cls: 'empty-state-title', text: say('No file is open') });
	}
}

/** Keeps a leaf's place until somebody looks at it, or until its plugin is there. */
export class DeferredView extends View {
	constructor(leaf: WorkspaceLeaf, readonly state: O.ViewState, private readonly title: string, icon: string) {
		super(leaf);
		this.icon = icon;
	}

	getViewType(): string { return this.state.type; }
	getDisplayText(): string { return this.title; }
	override getState(): Record<string, unknown> { return this.state.state ?? {}; }
}

/** A view type that nobody has registered (any more); its state is kept. */
export class UnknownView extends ItemView {
	constructor(leaf: WorkspaceLeaf, private readonly state: O.ViewState) {
		super(leaf);
	}

	getViewType(): string { return this.state.type; }
	getDisplayText(): string { return 'Plugin no longer active'; }
	override getState(): Record<string, unknown> { return this.state.state ?? {}; }
	override async onOpen(): Promise<void> {
		this.contentEl.createDiv({ cls: 'pane-empty', text: `The plugin that made this view (${this.state.type}) has gone away.` });
	}
}
