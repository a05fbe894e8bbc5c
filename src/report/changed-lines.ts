// Which lines of a text a change touches: before and after, for a person to look at.

export interface ChangedLines {
	/** The first of them, from 1, in the text before. */
	readonly line: number;
	readonly before: readonly string[];
	readonly after: readonly string[];
}

/** The smallest runs of lines that differ, found by walking both texts; a line that stands further on in both ends a run. */
export function changedLines(before: string, after: string): readonly ChangedLines[] {
	const old = before.split('\n');
	const fresh = after.split('\n');
	const changes: ChangedLines[] = [];
	let at = 0;
	let to = 0;
	while (at < old.length || to < fresh.length) {
		if (at < old.length && to < fresh.length && old[at] === fresh[to]) {
			at++;
			to++;
			continue;
		}
		const meet = meeting(old, fresh, at, to);
		changes.push({ line: at + 1, before: old.slice(at, meet.at), after: fresh.slice(to, meet.to) });
		at = meet.at;
		to = meet.to;
	}
	return changes;
}

/** How far a common line is looked for: our edits add and take a few lines at a time. */
const REACH = 200;

function meeting(old: readonly string[], fresh: readonly string[], at: number, to: number): { readonly at: number; readonly to: number } {
	for (let distance = 1; distance <= REACH; distance++) {
		for (let down = 0; down <= distance; down++) {
			const [left, right] = [at + down, to + distance - down];
			if (left < old.length && right < fresh.length && old[left] === fresh[right]) return { at: left, to: right };
		}
	}
	return { at: old.length, to: fresh.length };
}
