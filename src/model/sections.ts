// What stands under a heading, sub-headings and all.
import type { Heading } from '../text/body';

export interface Section {
	readonly heading: Heading;
	/** Offsets of what stands under the heading, up to the next heading of the same or a higher level; behind the heading's line break. */
	readonly from: number;
	readonly to: number;
	/** Where the first heading within it begins; `to` without one. */
	readonly ownTo: number;
}

/** The sections whose heading fits, in order. One within another that fits belongs to it. */
export function sectionsOf(text: string, headings: readonly Heading[], fits: (heading: Heading) => boolean): readonly Section[] {
	const sections: Section[] = [];
	headings.forEach((heading, at) => {
		if (heading.from < (sections.at(-1)?.to ?? 0) || !fits(heading)) return;
		const end = headings.slice(at + 1).find((each) => each.level <= heading.level)?.from ?? text.length;
		const next = headings[at + 1]?.from ?? text.length;
		sections.push({ heading, from: Math.min(afterLine(text, heading.to), end), to: end, ownTo: Math.min(next, end) });
	});
	return sections;
}

/** The offset behind the last line of a stretch that holds more than blanks, with its line break; its start where none does. */
export function endOfWords(text: string, from: number, to: number): number {
	const words = from + text.slice(from, to).trimEnd().length;
	return words === from ? from : Math.min(afterLine(text, words), to);
}

function afterLine(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	return end === -1 ? text.length : end + 1;
}
