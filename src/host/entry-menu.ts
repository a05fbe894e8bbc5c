// Shows our menu entries as a menu of the app.
import { Menu, type MenuItem as AppMenuItem } from 'obsidian';
import type { MenuEntry, MenuItem } from '../views/port';

/** At the pointer; below the element for a key, or a click that the keyboard made. */
export function showMenu(at: MouseEvent | HTMLElement, entries: readonly MenuEntry[]): void {
	const menu = menuOf(entries, at);
	if (!isElement(at) && hasPoint(at)) menu.showAtMouseEvent(at);
	else showBelow(menu, isElement(at) ? at : at.targetNode);
}

/** `at`: where a menu of nested entries opens in its turn, since the app's submenus are no public part of it. */
export function menuOf(entries: readonly MenuEntry[], at: MouseEvent | HTMLElement): Menu {
	const menu = new Menu();
	for (const entry of entries) {
		if (entry === 'line') menu.addSeparator();
		else menu.addItem((item) => fillItem(item, entry, at));
	}
	return menu;
}

function fillItem(item: AppMenuItem, entry: MenuItem, at: MouseEvent | HTMLElement): void {
	item.setTitle(titleOf(entry));
	if (entry.icon !== undefined) item.setIcon(entry.icon);
	if (entry.checked !== undefined) item.setChecked(entry.checked);
	if (entry.disabled === true) item.setDisabled(true);
	const { entries } = entry;
	item.onClick(() => {
		if (entries === undefined) entry.choose?.();
		else showMenu(at, entries);
	});
}

function titleOf({ title, key }: MenuItem): string | DocumentFragment {
	if (key === undefined) return title;
	const fragment = createFragment();
	fragment.appendText(title);
	fragment.createSpan({ cls: 'tillid-menu-key', text: key });
	return fragment;
}

function showBelow(menu: Menu, node: Node | null): void {
	if (node === null || !node.instanceOf(HTMLElement)) return;
	const { left, bottom, width } = node.getBoundingClientRect();
	menu.showAtPosition({ x: left, y: bottom, width, overlap: true }, node.doc);
}

function hasPoint(event: MouseEvent): boolean {
	return event.clientX !== 0 || event.clientY !== 0;
}

function isElement(at: MouseEvent | HTMLElement): at is HTMLElement {
	return 'getBoundingClientRect' in at;
}
