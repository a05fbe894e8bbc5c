// The groups of a list as far as its rows are seen: what comes after is drawn when the eye or the keyboard comes there.

interface Group {
	readonly rows: readonly unknown[];
}

/** The first `most` rows, under their headings; `heldBack` where there are more. Headings without rows come along until then. */
export function rowsSeen<G extends Group>(groups: readonly G[], most: number): { readonly groups: readonly G[]; readonly heldBack: boolean } {
	const seen: G[] = [];
	let left = most;
	for (const group of groups) {
		const rows = group.rows.slice(0, left);
		seen.push({ ...group, rows });
		if (rows.length < group.rows.length) return { groups: seen, heldBack: true };
		left -= rows.length;
	}
	return { groups: seen, heldBack: false };
}
