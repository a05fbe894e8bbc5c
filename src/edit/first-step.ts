// Where writing begins in a conversation: in its first step, behind what stands there already.
import { headingMeaning } from '../model/headings';
import { readBody } from '../text/body';
import { splitNote } from '../text/frontmatter';

/** Offset of the end of the first line to fill in under step 1: a list line outside callouts, else the step's own end; without steps the text's end. */
export function firstStepCursor(text: string): number {
	const { headings, items } = readBody(text, splitNote(text).bodyFrom);
	const at = headings.findIndex((heading) => isStep(heading.text, 1));
	const heading = headings[at];
	if (!heading) return text.length;
	const end = headings[at + 1]?.from ?? text.length;
	const line = items.find((item) => item.from >= heading.to && item.from < end && item.quoted === 0);
	return line ? line.to : endOfWords(text, heading.from, end);
}

/** The body with a blank where writing begins right behind a colon, as an empty placeholder leaves it. */
export function withRoomToWrite(body: string): string {
	const at = firstStepCursor(body);
	return body.charAt(at - 1) === ':' ? `${body.slice(0, at)} ${body.slice(at)}` : body;
}

/** Whether the body has a heading of a step already. */
export function hasSteps(text: string): boolean {
	const { headings } = readBody(text, splitNote(text).bodyFrom);
	return headings.filter((heading) => headingMeaning(heading.text)?.is === 'step').length > 1;
}

function isStep(heading: string, step: number): boolean {
	const meaning = headingMeaning(heading);
	return meaning?.is === 'step' && meaning.step === step;
}

/** Behind the last words of a section; on the free line below them, where a blank one keeps it apart. */
function endOfWords(text: string, from: number, to: number): number {
	const words = from + text.slice(from, to).trimEnd().length;
	const gap = /^\r?\n\r?\n/.exec(text.slice(words, to))?.[0].length ?? 0;
	return words + gap;
}
