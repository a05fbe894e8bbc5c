// Finds a promise again in a text that may have changed since it was shown: at its remembered place, or exactly once elsewhere.
import type { LineIdentity } from '../index/commitment';
import { readBody, type ListLine } from '../text/body';
import { splitNote } from '../text/frontmatter';
import { refused, type Refused } from './refusal';

export interface FoundLine {
	readonly ok: true;
	/** From 1. */
	readonly line: number;
	readonly from: number;
	readonly to: number;
	/** Without line ending. */
	readonly raw: string;
}

/**
 * The very line that was shown. Of equal lines it is the same one only where neither its place nor the lines alike above it have changed;
 * else nobody can tell which one it was. In code and comments a line is no task.
 */
export function findLine(text: string, identity: LineIdentity): FoundLine | Refused {
	const tasks = readBody(text, splitNote(text).bodyFrom).items.filter((item) => item.task);
	const alike = linesAlike(text, identity.raw);
	const there = tasks.find((task) => task.line === identity.line);
	if (there?.raw === identity.raw && (alike.length === 1 || alike[identity.occurrence] === identity.line)) return found(there);
	if (alike.length > 1) return refused('line-doubled', alike[0]);
	const moved = tasks.find((task) => task.line === alike[0]);
	if (moved) return found(moved);
	if (alike.length === 1) return refused('not-a-task', alike[0]);
	return there ? refused('line-changed', there.line) : refused('line-gone');
}

function found({ line, from, to, raw }: ListLine): FoundLine {
	return { ok: true, line, from, to, raw };
}

/** Numbers of the lines that read exactly so, wherever they stand. */
function linesAlike(text: string, raw: string): readonly number[] {
	return text.split('\n').flatMap((written, index) => {
		const line = written.endsWith('\r') ? written.slice(0, -1) : written;
		return line === raw ? [index + 1] : [];
	});
}
