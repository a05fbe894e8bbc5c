// The tags of a task line, as the Tasks plugin finds them.
import { isWithin, type Span } from './code-spans';

export interface TaskTag {
	/** With its `#`. */
	readonly text: string;
	readonly from: number;
	readonly to: number;
}

const TAG_END = /[\s!@#$%^&*(),.?":{}|<>]/;

/** As Tasks finds them: behind a blank, up to a blank or mark; not in fields, links, code or comments. */
export function findTags(raw: string, from: number, to: number, apart: readonly (readonly Span[])[]): readonly TaskTag[] {
	const tags: TaskTag[] = [];
	for (let at = raw.indexOf('#', from); at !== -1 && at < to; at = raw.indexOf('#', at + 1)) {
		if (at > from && !/\s/.test(raw.charAt(at - 1))) continue;
		let end = at + 1;
		while (end < to && !TAG_END.test(raw.charAt(end))) end += 1;
		if (end > at + 1 && !apart.some((spans) => isWithin(spans, at))) tags.push({ text: raw.slice(at, end), from: at, to: end });
	}
	return tags;
}
