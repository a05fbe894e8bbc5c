// The layout between two starts. It lies with the page and not in the vault, so that it is kept at the very moment the page goes.
import type * as O from 'obsidian';

export interface SavedLeaf { readonly id: string; readonly state: O.ViewState; readonly title: string; readonly icon: string }
export interface SavedGroup { readonly current: string | null; readonly leaves: readonly SavedLeaf[] }
export interface SavedSplit { readonly collapsed: boolean; readonly groups: readonly SavedGroup[] }
export interface SavedLayout { readonly left: SavedSplit; readonly main: SavedSplit; readonly right: SavedSplit; readonly windows?: readonly SavedSplit[]; readonly active: string | null; readonly lastFiles: string[] }

/** A phone has a layout of its own, as in the app: what was open beside each other elsewhere would lie over each other there. */
export function readLayout(appId: string, isPhone: boolean): SavedLayout | null {
	const text = window.localStorage.getItem(placeOf(appId, isPhone));
	return text === null ? null : (JSON.parse(text) as SavedLayout);
}

export function writeLayout(appId: string, isPhone: boolean, layout: SavedLayout): void {
	window.localStorage.setItem(placeOf(appId, isPhone), JSON.stringify(layout));
}

function placeOf(appId: string, isPhone: boolean): string {
	return `${appId}-layout${isPhone ? '-mobile' : ''}`;
}
