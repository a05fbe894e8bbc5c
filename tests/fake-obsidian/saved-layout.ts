// The layout between two starts. It lies with the page and not in the vault, so that it is kept at the very moment the page goes.
import type * as O from 'obsidian';

export interface SavedLeaf { readonly id: string; readonly state: O.ViewState; readonly title: string; readonly icon: string }
export interface SavedGroup { readonly current: string | null; readonly leaves: readonly SavedLeaf[] }
export interface SavedSplit { readonly collapsed: boolean; readonly groups: readonly SavedGroup[] }
export interface SavedLayout { readonly left: SavedSplit; readonly main: SavedSplit; readonly right: SavedSplit; readonly active: string | null; readonly lastFiles: string[] }

export function readLayout(appId: string): SavedLayout | null {
	const text = window.localStorage.getItem(`${appId}-layout`);
	return text === null ? null : (JSON.parse(text) as SavedLayout);
}

export function writeLayout(appId: string, layout: SavedLayout): void {
	window.localStorage.setItem(`${appId}-layout`, JSON.stringify(layout));
}
