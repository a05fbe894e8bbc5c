// What a conversation's note tells in the user's own words: what was heard, and the rest step by step. Read when a briefing shows it; nothing of it is kept.
import { proseRanges, readBody, type Heading } from '../text/body';
import { splitNote } from '../text/frontmatter';
import { findLinks } from '../text/links';
import { foldKey } from '../text/names';
import { readTaskBox } from '../text/list-marker';
import { stepFinder, type Step } from './headings';
import { linkName } from './reference';
import { sectionsOf } from './sections';

export interface ExcerptLine {
	/** As a reader sees it: without markers, emphasis and the brackets of links. */
	readonly text: string;
	/** From 1. */
	readonly line: number;
}

export interface ExcerptStep {
	readonly step: Step;
	readonly lines: readonly ExcerptLine[];
}

export interface ConversationExcerpt {
	/** The words under "Det hørte jeg" or "What I heard". */
	readonly heard: readonly ExcerptLine[];
	/** All words under each step that has any, those heard too. No task lines: promises are shown as such. */
	readonly steps: readonly ExcerptStep[];
}

/** Guidance in callouts, code, comments, headings, promises and labels with nothing behind them are left out. */
export function conversationExcerpt(text: string): ConversationExcerpt {
	const { bodyFrom } = splitNote(text);
	const { headings } = readBody(text, bodyFrom);
	const shown = shownLines(text, bodyFrom, headings);
	const stepAt = stepFinder(headings);
	const byStep = new Map<Step, ShownLine[]>();
	for (const line of shown) {
		const step = stepAt(line.line);
		if (step !== null) byStep.set(step, [...(byStep.get(step) ?? []), line]);
	}
	const heard = sectionsOf(text, headings, (heading) => HEARD.has(foldKey(heading.text)));
	return {
		heard: shown.filter(({ from }) => heard.some((section) => from >= section.from && from < section.to)).map(excerptLine),
		steps: [...byStep].map(([step, lines]) => ({ step, lines: lines.map(excerptLine) })).sort((a, b) => a.step - b.step),
	};
}

const HEARD = new Set(['Det hørte jeg', 'What I heard'].map(foldKey));

interface ShownLine extends ExcerptLine {
	/** Offset of the line. */
	readonly from: number;
}

function excerptLine({ text, line }: ShownLine): ExcerptLine {
	return { text, line };
}

const LONGEST_LINE = 500;

function shownLines(text: string, bodyFrom: number, headings: readonly Heading[]): readonly ShownLine[] {
	const titles = new Set(headings.map(({ line }) => line));
	return proseLines(text, bodyFrom).flatMap(({ raw, line, from }) => {
		if (titles.has(line) || raw.trimStart().startsWith('>') || readTaskBox(raw) !== null) return [];
		const words = plainWords(raw.slice(0, LONGEST_LINE));
		return words === '' || words.endsWith(':') || RULE.test(words) ? [] : [{ text: words, line, from }];
	});
}

const RULE = /^[-*_\s]+$/;

/** The lines that hold anything besides code and comments. */
function proseLines(text: string, bodyFrom: number): readonly { readonly raw: string; readonly line: number; readonly from: number }[] {
	const prose = proseRanges(text, bodyFrom);
	const first = text.slice(0, bodyFrom).split('\n').length;
	let next = bodyFrom;
	let seen = 0;
	return text.slice(bodyFrom).split('\n').flatMap((raw, at) => {
		const from = next;
		next += raw.length + 1;
		while ((prose[seen]?.to ?? Infinity) <= from) seen++;
		const shown = (prose[seen]?.from ?? Infinity) < from + raw.length;
		return shown ? [{ raw, line: first + at, from }] : [];
	});
}

/** Without marker, emphasis and brackets. */
function plainWords(raw: string): string {
	const words = raw.replace(/^\s*(?:[-*+]|\d{1,9}[.)])\s+/, '');
	let out = '';
	let at = 0;
	for (const link of findLinks(words)) {
		out += words.slice(at, link.from) + (link.display ?? linkName(link.linkpath));
		at = link.to;
	}
	return (out + words.slice(at)).replace(/\*\*|__|==|~~/g, '').replace(/\s+/g, ' ').trim();
}
