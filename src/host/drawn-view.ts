// An item view of the app around one of our drawings: hands it data when something has changed and it can be seen, and keeps its state over a restart.
import { ItemView, type HoverParent, type HoverPopover, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { listRelationships } from '../index/list-relationships';
import type { InSteps } from '../index/remembered';
import { keepDiscreet, type Discretion } from '../views/discreet-drawing';
import type { Drawn, ViewPort } from '../views/port';
import { dragLinks } from './drag-links';
import type { Session } from './session';
import { viewPort } from './view-port';
import { WhenShown } from './when-shown';

export abstract class DrawnView<Data, State extends object> extends ItemView implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	private drawn: Drawn<Data, State> | null = null;
	/** State that came before the view was drawn, or outlives a new drawing. */
	private kept: State;
	private discretion: Discretion | null = null;
	private waits: WhenShown | null = null;
	private titled = '';

	constructor(
		leaf: WorkspaceLeaf,
		protected readonly session: Session,
	) {
		super(leaf);
		this.kept = this.readState(null);
	}

	/** Believes nothing of what the app kept: it may come from another version. */
	protected abstract readState(value: unknown): State;
	protected abstract draw(el: HTMLElement, port: ViewPort, state: State): Drawn<Data, State>;
	protected abstract data(): Data;

	/** What `data` asks all notes for. */
	protected answers(): readonly InSteps<unknown>[] {
		return [listRelationships];
	}

	protected override async onOpen(): Promise<void> {
		this.waits = new WhenShown(this.contentEl, () => this.update());
		this.titled = this.getDisplayText();
		this.redraw();
		this.register(this.session.want(this.answers()));
		this.registerEvent(this.session.on('changed', () => this.updateSoon()));
		this.registerEvent(this.session.on('language', () => this.speakAnew()));
		this.registerDomEvent(this.contentEl, 'dragstart', (event) => dragLinks(this.session, event));
		// Moved to another window, the drawing belongs to another document.
		this.register(
			this.contentEl.onWindowMigrated(() => {
				this.waits?.watch();
				this.redraw();
			}),
		);
	}

	protected override async onClose(): Promise<void> {
		this.waits?.end();
		this.letGo();
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...(this.drawn?.state() ?? this.kept) };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		this.kept = this.readState(state);
		this.drawn?.setState(this.kept);
	}

	/** The app calls it when the view comes to the front by the keyboard. */
	focus(): void {
		this.waits?.now();
		this.drawn?.focus();
	}

	private redraw(): void {
		this.letGo();
		this.drawn = this.draw(this.contentEl, viewPort(this.session, this), this.kept);
		this.drawn.update(this.data());
		if (this.session.device.discreet) this.discretion = keepDiscreet(this.contentEl, () => this.session.mask);
	}

	private letGo(): void {
		this.discretion?.end();
		this.discretion = null;
		this.kept = this.drawn?.state() ?? this.kept;
		this.drawn?.destroy();
		this.drawn = null;
	}

	protected updateSoon(): void {
		this.waits?.soon();
	}

	private update(): void {
		this.drawn?.update(this.data());
		this.discretion?.again();
	}

	/** The title on the tab is the app's, which reads it anew when it is given the state that it has. */
	private speakAnew(): void {
		this.redraw();
		if (this.titled === this.getDisplayText()) return;
		this.titled = this.getDisplayText();
		void this.leaf.setViewState(this.leaf.getViewState());
	}
}
