// Menus: at the mouse or at a place, with sections, a tick, submenus and the keyboard. One is open at a time.
import type * as O from 'obsidian';
import { Component } from './component';
import { here } from './here';
import { setIcon } from './icons';
import { Scope } from './scope';

let open: Menu | null = null;
const forEvents = new WeakMap<Event, Menu>();

export class MenuItem {
	dom: HTMLElement = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem' } });
	section = '';
	disabled = false;
	submenu: Menu | null = null;
	private readonly iconEl = this.dom.createDiv('menu-item-icon');
	private readonly titleEl = this.dom.createDiv('menu-item-title');
	private callback: ((event: MouseEvent | KeyboardEvent) => unknown) | null = null;

	constructor(readonly menu: Menu) {}

	setTitle(title: string | DocumentFragment): this { this.titleEl.setText(title); return this; }
	setIcon(icon: O.IconName | null): this { icon === null ? this.iconEl.empty() : setIcon(this.iconEl, icon); return this; }
	setDisabled(disabled: boolean): this { this.disabled = disabled; return this.flag('is-disabled', disabled); }
	setWarning(isWarning: boolean): this { return this.flag('is-warning', isWarning); }
	setIsLabel(isLabel: boolean): this { this.disabled = isLabel; return this.flag('is-label', isLabel); }
	setSection(section: string): this { this.section = section; return this; }
	onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this { this.callback = callback; return this; }

	setChecked(checked: boolean | null): this {
		this.flag('mod-checked', checked === true);
		this.dom.setAttr('aria-checked', checked);
		this.dom.querySelector('.mod-checked-icon')?.remove();
		if (checked === true) setIcon(this.dom.createDiv('menu-item-icon mod-checked-icon'), 'lucide-check');
		return this;
	}

	setSubmenu(): Menu {
		this.submenu ??= new Menu();
		this.dom.addClass('has-submenu');
		if (!this.dom.querySelector('.mod-submenu')) setIcon(this.dom.createDiv('menu-item-icon mod-submenu'), 'lucide-chevron-right');
		return this.submenu;
	}

	run(event: MouseEvent | KeyboardEvent): void {
		if (this.disabled) return;
		if (this.submenu) return this.openSubmenu();
		open?.hide();
		this.callback?.(event);
	}

	openSubmenu(): void {
		const box = this.dom.getBoundingClientRect();
		this.submenu?.openBeside(box, this.menu);
	}

	private flag(cls: string, on: boolean): this { this.dom.toggleClass(cls, on); return this; }
}

export class MenuSeparator {
	dom: HTMLElement = createDiv('menu-separator');
	section = '';
}

export class Menu extends Component {
	private doc: Document = document;
	dom: HTMLElement = createDiv({ cls: 'menu', attr: { role: 'menu' } });
	items: (MenuItem | MenuSeparator)[] = [];
	private readonly scope = new Scope();
	private readonly hidden: (() => unknown)[] = [];
	private selected = -1;
	private parentMenu: Menu | null = null;
	private child: Menu | null = null;
	private readonly outside = (event: MouseEvent): void => { if (event.targetNode?.instanceOf(Node) === true && !this.covers(event.targetNode)) this.hide(); };

	constructor() {
		super();
		this.scope.register([], 'ArrowDown', () => this.step(1));
		this.scope.register([], 'ArrowUp', () => this.step(-1));
		this.scope.register([], 'ArrowRight', () => { (this.choices()[this.selected])?.openSubmenu(); return false; });
		this.scope.register([], 'ArrowLeft', () => { if (this.parentMenu) this.hide(); return false; });
		this.scope.register([], 'Escape', () => { this.hide(); return false; });
		this.scope.register([], 'Enter', (event) => { (this.choices()[this.selected])?.run(event); return false; });
	}

	setNoIcon(): this { this.dom.addClass('mod-no-icon'); return this; }
	setUseNativeMenu(_native: boolean): this { return this; }
	setParentElement(_el: HTMLElement): this { return this; }
	onHide(callback: () => unknown): void { this.hidden.push(callback); }
	close(): void { this.hide(); }
	onHistoryBack(): void { this.hide(); }

	addItem(cb: (item: O.MenuItem) => unknown): this {
		const item = new MenuItem(this);
		this.items.push(item);
		cb(item as unknown as O.MenuItem);
		return this;
	}

	addSeparator(): this {
		const separator = new MenuSeparator();
		separator.section = this.items.last()?.section ?? '';
		this.items.push(separator);
		return this;
	}

	showAtMouseEvent(event: MouseEvent): this {
		event.preventDefault();
		return this.showAtPosition({ x: event.clientX, y: event.clientY }, event.doc);
	}

	showAtPosition(position: O.MenuPositionDef, doc: Document = activeDocument): this {
		if (this.items.length === 0) return this;
		open?.hide();
		open = this;
		this.doc = doc;
		const { x, y, width = 0, overlap = false, left = false } = position;
		this.draw(left, y, overlap ? [x, x + width] : [x + width, x]);
		return this;
	}

	hide(): this {
		if (!this.dom.isConnected) return this;
		this.child?.hide();
		here.app.keymap.popScope(this.scope);
		this.dom.detach();
		this.unload();
		this.doc.win.removeEventListener('mousedown', this.outside, true);
		if (open === this) open = null;
		for (const callback of this.hidden) callback();
		return this;
	}

	openBeside(box: DOMRect, parent: Menu): void {
		if (this.dom.isConnected) return;
		parent.child?.hide();
		parent.child = this;
		this.doc = parent.doc;
		this.parentMenu = parent;
		this.draw(false, box.top - 6, [box.right, box.left]);
		this.step(1);
	}

	static forEvent(event: PointerEvent | MouseEvent): Menu {
		const known = forEvents.get(event);
		if (known) return known;
		const menu = new Menu();
		forEvents.set(event, menu);
		event.preventDefault();
		window.setTimeout(() => menu.showAtPosition({ x: event.clientX, y: event.clientY }, event.doc));
		return menu;
	}

	/** Its left edge at the first place or, where it wants so or there is no room, its right edge at the second. */
	private draw(toLeft: boolean, y: number, [start, end]: readonly [number, number]): void {
		this.dom.empty();
		let section: string | null = null;
		for (const item of bySection(this.items)) {
			if (item instanceof MenuItem && section !== null && item.section !== section && !(this.dom.lastElementChild?.hasClass('menu-separator') ?? true)) this.dom.createDiv('menu-separator');
			section = item.section;
			this.dom.append(item.dom);
		}
		for (const [at, item] of this.choices().entries()) {
			item.dom.onmouseenter = () => { this.select(at); if (!item.submenu) this.child?.hide(); else item.openSubmenu(); };
			item.dom.onclick = (event) => item.run(event);
		}
		this.selected = -1;
		this.doc.body.append(this.dom);
		const box = this.dom.getBoundingClientRect();
		const turned = toLeft || (start !== end && start + box.width > this.doc.win.innerWidth);
		this.dom.setCssStyles({ left: `${Math.clamp(turned ? end - box.width : start, 4, Math.max(4, this.doc.win.innerWidth - box.width - 4))}px`, top: `${Math.clamp(y, 4, Math.max(4, this.doc.win.innerHeight - box.height - 4))}px` });
		here.app.keymap.pushScope(this.scope);
		this.doc.win.addEventListener('mousedown', this.outside, true);
		this.load();
	}

	private choices(): MenuItem[] {
		return bySection(this.items).filter((item): item is MenuItem => item instanceof MenuItem && !item.disabled);
	}

	private step(by: number): false {
		const count = this.choices().length;
		if (count > 0) this.select(this.selected === -1 && by < 0 ? count - 1 : (this.selected + by + count) % count);
		return false;
	}

	private select(at: number): void {
		this.selected = at;
		for (const [index, item] of this.choices().entries()) item.dom.toggleClass('selected', index === at);
	}

	private covers(target: Node): boolean {
		return this.dom.contains(target) || this.child?.covers(target) === true || (this.parentMenu?.dom.contains(target) ?? false);
	}
}

/** Sections stand in the order of their first item; without any the order of adding. */
function bySection(items: readonly (MenuItem | MenuSeparator)[]): readonly (MenuItem | MenuSeparator)[] {
	const order = [...new Set(items.map((item) => item.section))];
	return order.length < 2 ? items : order.flatMap((section) => items.filter((item) => item.section === section));
}
