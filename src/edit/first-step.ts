// Where writing begins in a conversation: in its first step, where nothing stands yet.
import { headingMeaning } from '../model/headings';
import { readBlockStart } from '../text/block-start';
import { readBody, type Body, type Heading, type ListLine } from '../text/body';
import { splitNote } from '../text/frontmatter';
import { endOfLine, lineBreakOf, withLineBreak } from '../text/line-breaks';
import { readBox, readListMarker } from '../text/list-marker';

/** Offset in the first step: behind a list line that waits for words, else on a free line. Without steps the text's end. */
export function firstStepCursor(text: string): number {
	return placeToWrite(text).at;
}

/** The body with room to write in its first step, and not a byte more where there is room. */
export function withRoomToWrite(body: string): string {
	const { at, before, after } = placeToWrite(body);
	return body.slice(0, at) + before + after + body.slice(at);
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

interface Place {
	readonly at: number;
	/** What is missing there before and behind the cursor; '' where there is room. */
	readonly before: string;
	readonly after: string;
}

function placeToWrite(text: string): Place {
	const body = readBody(text, splitNote(text).bodyFrom);
	const at = body.headings.findIndex((heading) => isStep(heading.text, 1));
	const heading = body.headings[at];
	if (!heading) return atTheEnd(text);
	const next = body.headings[at + 1]?.from ?? text.length;
	const end = ruleAtEnd(text, heading, next) ?? next;
	return inWaitingItem(text, body, heading, end) ?? inNextItem(text, body, heading, end) ?? onFreeLine(text, heading, end, end < next);
}

function atTheEnd(text: string): Place {
	const owed = text === '' || text.endsWith('\n') ? '' : lineBreakOf(text);
	return { at: text.length, before: owed, after: '' };
}

/** Behind a list line without words, or one that ends with its label: "- Why: ". What has lines nested under it was answered there. */
function inWaitingItem(text: string, { items }: Body, heading: Heading, end: number): Place | null {
	const line = items.find((item, i) => isIn(item, heading, end) && /^$|:[*_]*$/.test(wordsOf(item.raw).trim()) && items[i + 1]?.parent !== i);
	if (!line) return null;
	return { at: line.to, before: /\s/.test(text.charAt(line.to - 1)) ? '' : ' ', after: '' };
}

/** Below the step's last line, where that is a list line: another of its kind. */
function inNextItem(text: string, { items }: Body, heading: Heading, end: number): Place | null {
	const inStep = items.filter((item) => isIn(item, heading, end));
	const last = inStep[inStep.length - 1];
	if (!last || text.slice(last.to, end).trim() !== '') return null;
	const start = last.raw.slice(0, last.raw.length - wordsOf(last.raw).length);
	const next = start.replace(/\d+/, (number) => String(Number(number) + 1)).replace(/\[[^]*\]/u, '[ ]');
	return { at: last.to, before: lineBreakOf(text) + next, after: '' };
}

/** Where the rule begins that sets a step off from the next, below a blank line or the heading: right below words dashes would make a heading of them. */
function ruleAtEnd(text: string, heading: Heading, end: number): number | null {
	const step = text.slice(heading.to, end).trimEnd();
	const line = step.lastIndexOf('\n') + 1;
	const isRule = line > 0 && readBlockStart(step.slice(line).trim()).kind === 'rule' && /(?:^|\n)[ \t\r]*\n$/.test(step.slice(0, line));
	return isRule ? heading.to + line : null;
}

/** Right below a bare heading; below words with a blank line between, since right below it would go on with them. Above a rule with one too, since right above it would become a heading. */
function onFreeLine(text: string, heading: Heading, end: number, aboveRule: boolean): Place {
	const words = heading.from + text.slice(heading.from, end).trimEnd().length;
	const bare = words <= heading.to;
	const starts = lineStartsBetween(text, words, end);
	const free = (above: number): boolean => starts[aboveRule ? above + 1 : above] !== undefined || (starts.length === above && end === text.length);
	const [two, one] = [starts[1], starts[0]];
	if (two !== undefined && free(2)) return { at: two, before: '', after: '' };
	if (bare && one !== undefined && free(1)) return { at: one, before: '', after: '' };
	const newline = lineBreakOf(text);
	const need = bare ? 1 : 2;
	const at = starts[need - 1] ?? starts[starts.length - 1] ?? words;
	const below = (bare && !aboveRule ? 1 : 2) - Math.max(0, starts.length - need);
	return { at, before: newline.repeat(Math.max(0, need - starts.length)), after: end === text.length ? '' : newline.repeat(below) };
}

function isIn(item: ListLine, heading: Heading, end: number): boolean {
	return item.from >= heading.to && item.from < end && item.quoted === 0;
}

/** What stands behind indent, marker and box. */
function wordsOf(raw: string): string {
	const indent = /^\s*/.exec(raw)?.[0].length ?? 0;
	const marker = readListMarker(raw, indent, raw.length);
	if (!marker) return raw;
	return raw.slice(readBox(raw, marker.textFrom, raw.length)?.textFrom ?? marker.textFrom);
}

/** Where lines begin behind an offset, up to another. */
function lineStartsBetween(text: string, from: number, to: number): readonly number[] {
	const starts: number[] = [];
	for (let at = from; ; ) {
		const next = withLineBreak(text, endOfLine(text, at));
		if (next === endOfLine(text, at) || next > to) return starts;
		starts.push(next);
		at = next;
	}
}
