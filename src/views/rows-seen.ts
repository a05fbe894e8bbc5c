// The groups of a list as far as its rows are seen: what comes after is drawn when the eye or the keyboard comes there.

interface Group {
	readonly rows: readonly unknown[];
	/** Null where it has no heading. */
	readonly label: string | null;
}

export interface Sized {
	/** How many rows it has, seen or not. */
	readonly size: number;
}

export interface RowsSeen<G> {
	readonly groups: readonly (G & Sized)[];
	/** There are more rows. */
	readonly heldBack: boolean;
	/** Of all rows and headings, seen or not. */
	readonly length: number;
}

/** The first `most` rows, under their headings. Headings without rows come along until then. */
export function rowsSeen<G extends Group>(groups: readonly G[], most: number): RowsSeen<G> {
	const length = groups.reduce((before, { rows, label }) => before + rows.length + (label === null ? 0 : 1), 0);
	const seen: (G & Sized)[] = [];
	let left = most;
	for (const group of groups) {
		const rows = group.rows.slice(0, left);
		seen.push({ ...group, rows, size: group.rows.length });
		if (rows.length < group.rows.length) return { groups: seen, heldBack: true, length };
		left -= rows.length;
	}
	return { groups: seen, heldBack: false, length };
}
