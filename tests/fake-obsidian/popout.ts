// A window of its own for a leaf: another document of the same page. Elements move to it as they are; the conveniences are lent to it.
import type * as O from 'obsidian';
import { toldOfMove } from './dom';
import { here } from './here';
import type { WorkspaceLeaf } from './leaf';
import { watchTooltips } from './tooltip';
import { WorkspaceContainer, type WorkspaceTabs } from './workspace-parts';

const LENT = ['Node', 'Element', 'HTMLElement', 'SVGElement', 'DocumentFragment', 'Document', 'UIEvent'] as const;
const GLOBALS = ['createEl', 'createDiv', 'createSpan', 'createSvg', 'createFragment', 'sleep', 'nextFrame'] as const;

type Realm = Window & Record<string, { prototype: object }>;

export class WorkspaceWindow extends WorkspaceContainer {
	constructor(data: O.WorkspaceWindowInitData = {}) {
		super('mod-vertical mod-root');
		const win = window.open('', '', `width=${data.size?.width ?? 900},height=${data.size?.height ?? 700}`);
		if (win === null) throw new Error('The browser opens no second window.');
		this.win = win;
		this.doc = win.document;
		furnish(win as unknown as Realm);
		this.doc.body.createDiv('app-container').createDiv('workspace').append(this.containerEl);
		here.app.keymap.listen(win);
		watchTooltips(this.doc);
		for (const type of ['focus', 'focusin', 'mousedown'] as const) win.addEventListener(type, () => setActive(win), true);
		win.addEventListener('pagehide', () => here.app.workspace.windowGone(this));
		setActive(win);
	}

	/** Takes a leaf over from another window, its view as it is. */
	take(leaf: WorkspaceLeaf): void {
		leaf.parent.removeLeaf(leaf);
		(this.groups[0] ?? this.addGroup()).adopt(leaf);
		toldOfMove(leaf.containerEl, this.win);
	}

	override emptied(group: WorkspaceTabs): void {
		if (this.groups.length > 1) super.emptied(group);
		else this.win.close();
	}
}

/** Word of the window at hand, in every one of them. */
export function setActive(win: Window): void {
	for (const one of [window, ...here.app.workspace.windows.map((each) => each.win), win]) Object.assign(one, { activeWindow: win, activeDocument: win.document });
}

function furnish(win: Realm): void {
	const own = window as unknown as Realm;
	for (const name of LENT) {
		const [from, to] = [own[name]?.prototype ?? {}, win[name]?.prototype ?? {}];
		for (const [key, described] of Object.entries(Object.getOwnPropertyDescriptors(from))) if (!Object.hasOwn(to, key)) Object.defineProperty(to, key, described);
	}
	for (const name of GLOBALS) Object.assign(win, { [name]: own[name] });
	const { document: doc } = win;
	doc.title = document.title;
	doc.documentElement.lang = document.documentElement.lang;
	doc.body.className = `${document.body.className} is-popout-window`;
	// As text: a browser without a window of its own fetches nothing for a page that has no address.
	for (const look of document.styleSheets) doc.head.createEl('style', { text: [...look.cssRules].map(({ cssText }) => cssText).join('\n') });
}
