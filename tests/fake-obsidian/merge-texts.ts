// Three texts into one, by lines: what changed on disk and what was typed meanwhile. Where both changed the same lines, the typing wins.
interface Hunk { readonly from: number; readonly to: number; readonly lines: readonly string[] }

export function mergeTexts(base: string, mine: string, theirs: string): string {
	if (mine === base || mine === theirs) return theirs;
	if (theirs === base) return mine;
	const ground = base.split('\n');
	const own = hunks(ground, mine.split('\n'));
	const foreign = hunks(ground, theirs.split('\n')).filter((hunk) => !own.some((one) => touch(one, hunk)));
	const out: string[] = [];
	let at = 0;
	for (const hunk of [...own, ...foreign].sort((a, b) => a.from - b.from || a.to - b.to)) {
		out.push(...ground.slice(at, hunk.from), ...hunk.lines);
		at = hunk.to;
	}
	return [...out, ...ground.slice(at)].join('\n');
}

function touch(a: Hunk, b: Hunk): boolean {
	return a.from < b.to && b.from < a.to ? true : a.from === b.from && (a.from === a.to) === (b.from === b.to);
}

/** Which lines of the old text became which of the new: a longest common subsequence after what is alike at both ends. */
function hunks(old: readonly string[], now: readonly string[]): Hunk[] {
	let head = 0;
	while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
	let tail = 0;
	while (tail < old.length - head && tail < now.length - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
	const a = old.slice(head, old.length - tail);
	const b = now.slice(head, now.length - tail);
	const best = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
	const cell = (i: number, j: number): number => best[i]?.[j] ?? 0;
	for (let i = a.length - 1; i >= 0; i -= 1) for (let j = b.length - 1; j >= 0; j -= 1) (best[i] as Uint32Array)[j] = a[i] === b[j] ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
	const found: Hunk[] = [];
	let [i, j] = [0, 0];
	while (i < a.length || j < b.length) {
		const [startI, startJ] = [i, j];
		while ((i < a.length || j < b.length) && !(i < a.length && j < b.length && a[i] === b[j])) {
			if (j < b.length && (i === a.length || cell(i, j + 1) >= cell(i + 1, j))) j += 1;
			else i += 1;
		}
		if (i > startI || j > startJ) found.push({ from: head + startI, to: head + i, lines: b.slice(startJ, j) });
		while (i < a.length && j < b.length && a[i] === b[j]) { i += 1; j += 1; }
	}
	return found;
}
