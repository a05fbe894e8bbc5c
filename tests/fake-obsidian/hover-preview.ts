// The note that shows when the mouse rests on a link: at once or with Ctrl held, as the link's source wants it.
import type * as O from 'obsidian';
import { Component } from './component';
import { here } from './here';
import { MarkdownRenderer } from './markdown-renderer';
import { parseLinktext } from './linktext';
import { Keymap } from './scope';

export enum PopoverState { Showing, Shown, Hiding, Hidden }

export class HoverPopover extends Component {
	hoverEl: HTMLElement = createDiv('popover hover-popover');
	state = PopoverState.Showing;
	private readonly timer: number;

	constructor(parent: O.HoverParent, private readonly targetEl: HTMLElement | null, waitTime = 300) {
		super();
		(parent.hoverPopover as HoverPopover | null)?.hide();
		parent.hoverPopover = this as unknown as O.HoverPopover;
		this.timer = window.setTimeout(() => this.show(), waitTime);
		const doc = this.targetEl?.doc ?? activeDocument;
		const leave = (event: MouseEvent): void => {
			if (this.covers(event) || this.targetEl?.contains(event.targetNode) === true) return;
			this.hide();
		};
		doc.addEventListener('mouseover', leave);
		this.register(() => doc.removeEventListener('mouseover', leave));
		const press = (event: MouseEvent): void => {
			if (!this.covers(event)) this.hide();
		};
		doc.addEventListener('mousedown', press, true);
		this.register(() => doc.removeEventListener('mousedown', press, true));
		const changed = here.app.workspace.on('active-leaf-change', () => this.hide());
		this.register(() => here.app.workspace.offref(changed));
		this.load();
	}

	hide(): void {
		window.clearTimeout(this.timer);
		this.state = PopoverState.Hidden;
		this.hoverEl.detach();
		this.unload();
	}

	private covers(event: MouseEvent): boolean {
		return this.hoverEl.contains(event.targetNode);
	}

	private show(): void {
		if (this.targetEl?.checkVisibility() === false) return this.hide();
		this.state = PopoverState.Shown;
		const { body, win } = this.targetEl?.doc ?? activeDocument;
		body.append(this.hoverEl);
		const box = this.targetEl?.getBoundingClientRect();
		if (!box) return;
		const below = box.bottom + this.hoverEl.offsetHeight + 4 < win.innerHeight;
		this.hoverEl.setCssStyles({ left: `${Math.max(4, Math.min(box.left, win.innerWidth - this.hoverEl.offsetWidth - 8))}px`, top: `${below ? box.bottom + 4 : Math.max(4, box.top - this.hoverEl.offsetHeight - 4)}px` });
	}
}

interface Hovered { readonly event: MouseEvent; readonly source: string; readonly hoverParent: O.HoverParent; readonly targetEl: HTMLElement | null; readonly linktext: string; readonly sourcePath?: string }

export function watchHover(): void {
	here.app.workspace.on('hover-link', (hovered: Hovered) => {
		const source = here.app.hoverSources.get(hovered.source);
		if (!source || here.app.isPhone) return;
		if (!source.defaultMod || Keymap.isModifier(hovered.event, 'Mod')) return void preview(hovered);
		const pressed = (event: KeyboardEvent): void => {
			if (Keymap.isModifier(event, 'Mod')) void preview(hovered);
		};
		const doc = hovered.targetEl?.doc ?? activeDocument;
		doc.addEventListener('keydown', pressed, { once: true });
		hovered.targetEl?.addEventListener('mouseleave', () => doc.removeEventListener('keydown', pressed), { once: true });
	});
}

async function preview({ hoverParent, targetEl, linktext, sourcePath = '' }: Hovered): Promise<void> {
	const file = here.app.metadataCache.getFirstLinkpathDest(parseLinktext(linktext).path, sourcePath);
	if (!file) return;
	const popover = new HoverPopover(hoverParent, targetEl);
	const body = popover.hoverEl.createDiv('markdown-embed').createDiv('markdown-preview-view markdown-rendered');
	body.createDiv({ cls: 'inline-title', text: file.basename });
	const text = await here.app.vault.cachedRead(file);
	await MarkdownRenderer.render(here.app as unknown as O.App, text.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n?/, ''), body, file.path, popover as unknown as O.Component);
}
