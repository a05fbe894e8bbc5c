// A leaf: the place in the workspace that holds one view, remembers where it has been, and waits to be loaded when restored.
import type * as O from 'obsidian';
import type { TFile } from './abstract-file';
import { FileView } from './file-view';
import { here } from './here';
import { Menu } from './menu';
import { DeferredView, EmptyView, ItemView, UnknownView, type View } from './view';
import { WorkspaceItem } from './workspace-item';
import type { WorkspaceTabs } from './workspace-parts';
import { say } from './say';

export class WorkspaceLeaf extends WorkspaceItem {
	override parent: WorkspaceTabs;
	view: View;
	hoverPopover: O.HoverPopover | null = null;
	id = `leaf-${Math.random().toString(36).slice(2, 12)}`;
	pinned = false;
	group: string | null = null;
	containerEl: HTMLElement = createDiv('workspace-leaf');
	private back: { state: O.ViewState; eState: unknown }[] = [];
	private forward: { state: O.ViewState; eState: unknown }[] = [];
	private loading: Promise<void> | null = null;
	private readonly sized: ResizeObserver;

	constructor(parent: WorkspaceTabs) {
		super();
		this.parent = parent;
		this.view = new EmptyView(this);
		void this.view.open(this.containerEl);
		for (const type of ['mousedown', 'focusin'] as const) this.containerEl.addEventListener(type, () => here.app.workspace.setActiveLeaf(this));
		this.sized = new ResizeObserver(() => this.onResize());
		this.sized.observe(this.containerEl);
	}

	get isDeferred(): boolean { return this.view instanceof DeferredView; }
	get canGoBack(): boolean { return this.back.length > 0; }
	get canGoForward(): boolean { return this.forward.length > 0; }
	/** What is open here can be replaced by something one follows a link to. */
	get canNavigate(): boolean { return !this.pinned && this.view.navigation && !this.isDeferred; }

	async loadIfDeferred(): Promise<void> {
		if (this.view instanceof DeferredView) this.loading ??= this.setViewState({ ...this.view.state, active: false }).finally(() => { this.loading = null; });
		await this.loading;
	}

	async openFile(file: O.TFile, openState: O.OpenViewState = {}): Promise<void> {
		const type = here.app.viewTypeFor(file.extension);
		if (type === null) return;
		await this.setViewState({ type, state: { ...openState.state, file: file.path }, active: openState.active ?? true }, openState.eState);
	}

	async open(view: View): Promise<View> {
		await this.view.close();
		this.view = view;
		await view.open(this.containerEl);
		this.updateHeader();
		here.app.workspace.layoutChanged();
		return view;
	}

	getViewState(): O.ViewState {
		return { type: this.view.getViewType(), state: this.view.getState(), ...(this.pinned ? { pinned: true } : {}) };
	}

	async setViewState(viewState: O.ViewState, eState?: unknown): Promise<void> {
		const before = this.view instanceof EmptyView || this.isDeferred ? null : { state: this.getViewState(), eState: this.view.getEphemeralState() };
		const result: O.ViewStateResult = { history: false };
		if (this.isDeferred || this.view.getViewType() !== viewState.type) {
			await this.open(this.make(viewState));
			result.history = true;
		}
		const leaving = this.fileHere();
		await this.view.setState(viewState.state ?? {}, result);
		if (this.fileHere() !== leaving) result.history = true;
		if (result.history && before) {
			this.back.push(before);
			this.forward = [];
		}
		if (viewState.pinned !== undefined) this.pinned = viewState.pinned;
		this.updateHeader();
		if (viewState.active === true) here.app.workspace.setActiveLeaf(this, { focus: true });
		if (eState !== undefined && eState !== null) this.setEphemeralState(eState);
		here.app.workspace.layoutChanged();
	}

	/** Puts a view here that loads when somebody looks. */
	async defer(state: O.ViewState, title: string, icon: string): Promise<void> {
		await this.open(new DeferredView(this, state, title, icon));
	}

	getEphemeralState(): unknown { return this.view.getEphemeralState(); }
	setEphemeralState(state: unknown): void { this.view.setEphemeralState(state); }
	getIcon(): O.IconName { return this.view.getIcon(); }
	getDisplayText(): string { return this.view.getDisplayText(); }
	onResize(): void { if (this.containerEl.isShown()) this.view.onResize(); }
	togglePinned(): void { this.setPinned(!this.pinned); }
	setGroup(group: string): void { this.group = group; this.trigger('group-change', group); }
	setGroupMember(other: WorkspaceLeaf): void { this.setGroup(other.group ?? other.id); }

	setPinned(pinned: boolean): void {
		this.pinned = pinned;
		this.trigger('pinned-change', pinned);
	}

	detach(): void {
		this.sized.disconnect();
		this.parent.removeLeaf(this);
		void this.view.close();
		here.app.workspace.layoutChanged();
	}

	async goBack(): Promise<void> { await this.travel(this.back, this.forward); }
	async goForward(): Promise<void> { await this.travel(this.forward, this.back); }

	updateHeader(): void {
		if (this.view instanceof ItemView) this.view.updateHeader();
		this.parent.drawHeaders();
	}

	openMenu(event: MouseEvent): void {
		const menu = Menu.forEvent(event);
		this.view.onPaneMenu(menu as unknown as O.Menu, 'tab-header');
		const file = this.fileHere();
		if (file) here.app.workspace.trigger('file-menu', menu, file, 'tab-header', this);
		menu.addItem((item) => item.setSection('close').setTitle(say('Close')).setIcon('lucide-x').onClick(() => this.detach()));
	}

	private async travel(from: { state: O.ViewState; eState: unknown }[], to: { state: O.ViewState; eState: unknown }[]): Promise<void> {
		const place = from.pop();
		if (!place) return;
		to.push({ state: this.getViewState(), eState: this.view.getEphemeralState() });
		const [back, forward] = [[...this.back], [...this.forward]];
		await this.setViewState({ ...place.state, active: true }, place.eState);
		[this.back, this.forward] = [back, forward];
		this.updateHeader();
	}

	private make(state: O.ViewState): View {
		if (state.type === 'empty') return new EmptyView(this);
		const creator = here.app.viewCreator(state.type);
		return creator ? (creator(this as unknown as O.WorkspaceLeaf) as unknown as View) : new UnknownView(this, state);
	}

	private fileHere(): TFile | null {
		return this.view instanceof FileView ? this.view.file : null;
	}
}
