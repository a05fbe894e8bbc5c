// What a property of a note can hold, as YAML reads it, with its place in the note. Offsets are UTF-16 into the note.

export type PropertyValue =
	/** Nothing, `null` or `~`; or a map, which no property of ours is. */
	| { readonly kind: 'empty' | 'map'; readonly from: number; readonly to: number }
	/** A date is text too. `quoted`: it stands in quotes, `from` and `to` hold these. */
	| { readonly kind: 'text'; readonly value: string; readonly quoted: boolean; readonly from: number; readonly to: number }
	| { readonly kind: 'number'; readonly value: number; readonly source: string; readonly from: number; readonly to: number }
	| { readonly kind: 'flag'; readonly value: boolean; readonly source: string; readonly from: number; readonly to: number }
	/** `flow`: written `[a, b]`. */
	| { readonly kind: 'list'; readonly flow: boolean; readonly items: readonly PropertyValue[]; readonly from: number; readonly to: number }
	/** `[[x]]` without quotes: YAML reads a list in a list, people mean a link. */
	| { readonly kind: 'bare-link'; readonly text: string; readonly from: number; readonly to: number };

export interface FrontmatterEntry {
	readonly key: string;
	readonly keyFrom: number;
	readonly keyTo: number;
	readonly value: PropertyValue;
}
