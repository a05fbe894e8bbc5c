// Reading mode: properties as a block, the rendered note, links that lead somewhere.
import type { TFile } from './abstract-file';
import { here } from './here';
import { MarkdownRenderChild } from './markdown-render-child';
import { MarkdownRenderer } from './markdown-renderer';
import type { MarkdownView } from './markdown-view';
import { Keymap } from './scope';

export class MarkdownPreviewView extends MarkdownRenderChild {
	private turn = 0;

	constructor(private readonly view: MarkdownView, parent: HTMLElement) {
		super(parent.createDiv('markdown-reading-view').createDiv('markdown-preview-view markdown-rendered is-readable-line-width'));
		this.containerEl.on('click', 'a.internal-link', (event, link) => this.open(event, link));
		this.containerEl.on('auxclick', 'a.internal-link', (event, link) => this.open(event, link));
		this.containerEl.on('mouseover', 'a.internal-link', (event, link) => {
			here.app.workspace.trigger('hover-link', { event, source: 'preview', hoverParent: this.view, targetEl: link, linktext: link.getAttr('data-href') ?? '', sourcePath: this.file?.path ?? '' });
		});
	}

	get file(): TFile | null { return this.view.file; }
	get(): string { return this.view.getViewData(); }
	set(data: string, clear: boolean): void { this.view.setViewData(data, clear); }
	clear(): void { this.containerEl.empty(); }
	rerender(_full?: boolean): void { this.show(); }
	getScroll(): number { return this.containerEl.scrollTop; }
	applyScroll(scroll: number): void { this.containerEl.scrollTop = scroll; }

	show(): void {
		void this.draw((this.turn += 1));
	}

	private async draw(turn: number): Promise<void> {
		const path = this.file?.path ?? '';
		const page = createDiv('markdown-preview-sizer markdown-preview-section');
		page.createDiv({ cls: 'inline-title', text: this.file?.basename ?? '' });
		this.drawProperties(page, path);
		this.unload();
		this.load();
		await MarkdownRenderer.render(here.app as never, this.view.readable, page, path, this as never);
		if (turn !== this.turn) return;
		const scroll = this.containerEl.scrollTop;
		this.containerEl.replaceChildren(page);
		this.containerEl.scrollTop = scroll;
	}

	private drawProperties(page: HTMLElement, path: string): void {
		const all = Object.entries(here.app.metadataCache.getCache(path)?.frontmatter ?? {});
		if (all.length === 0) return;
		const box = page.createDiv('metadata-container').createDiv('metadata-properties');
		for (const [key, value] of all) {
			const row = box.createDiv({ cls: 'metadata-property', attr: { 'data-property-key': key } });
			row.createDiv({ cls: 'metadata-property-key', text: key });
			const cell = row.createDiv('metadata-property-value');
			for (const one of [value].flat() as unknown[]) drawValue(cell, String(one ?? ''));
		}
	}

	private open(event: MouseEvent, link: HTMLElement): void {
		if (event.button > 1) return;
		event.preventDefault();
		void here.app.workspace.openLinkText(link.getAttr('data-href') ?? '', this.file?.path ?? '', Keymap.isModEvent(event));
	}
}

function drawValue(cell: HTMLElement, text: string): void {
	const link = /^\[\[([^\]|]+)(?:\|([^\]]+))?\]\]$/.exec(text);
	if (link) cell.createEl('a', { cls: 'internal-link', text: link[2] ?? link[1] ?? '', href: link[1] ?? '', attr: { 'data-href': link[1] ?? '' } });
	else cell.createSpan({ cls: 'metadata-value', text });
}
