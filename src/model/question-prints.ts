// Whether a question was asked: its words stand in a conversation. Of each conversation only a short mark of every sentence that can be a question is kept.
import type { Question } from './question-bank';

/**
 * Marks of the questions in a text from an offset on: every sentence that ends with `?`, and every line that is all bold, which is how a question is
 * inserted. Folded callouts are guidance and asked nobody. Linear in the length.
 */
export function questionPrints(text: string, from: number): readonly number[] {
	if (!text.includes('?', from) && !text.includes('**', from)) return [];
	const prints = new Set<number>();
	let guidance = false;
	for (const line of linesOf(text, from)) {
		const quoted = line.trimStart().startsWith('>');
		guidance = quoted && (guidance || /^\s{0,3}>\s*\[![^\]\s]{1,40}\]-/.test(line));
		if (guidance || !(line.includes('?') || line.includes('**'))) continue;
		const bold = isBold(line);
		for (const { words } of sentencesOf(line, (asks) => asks || bold)) prints.add(printOf(words));
	}
	return [...prints];
}

/** Whether every sentence that the question asks with stands there, in one of the languages. What stands before "…" is the user's to fill in. */
export function isAsked(question: Pick<Question, 'da' | 'en'>, prints: ReadonlySet<number>): boolean {
	return [question.da, question.en].some((words) => {
		const wanted = printsOf(words);
		return wanted.length > 0 && wanted.every((print) => prints.has(print));
	});
}

const remembered = new Map<string, readonly number[]>();
const REMEMBERED = 2000;

function printsOf(words: string): readonly number[] {
	const known = remembered.get(words);
	if (known) return known;
	const sentences = sentencesOf(words, () => true);
	const asking = sentences.filter(({ asks }) => asks);
	const prints = (asking.length > 0 ? asking : sentences).map((sentence) => printOf(sentence.words));
	if (remembered.size >= REMEMBERED) remembered.clear();
	remembered.set(words, prints);
	return prints;
}

interface Sentence {
	readonly words: string;
	readonly asks: boolean;
}

const SENTENCE_END = /[.?!…:;]/g;

function sentencesOf(line: string, wanted: (asks: boolean) => boolean): readonly Sentence[] {
	const sentences: Sentence[] = [];
	let from = 0;
	for (const end of [...line.matchAll(SENTENCE_END), null]) {
		const to = end?.index ?? line.length;
		const asks = end?.[0] === '?';
		const words = wanted(asks) ? plainWords(line.slice(from, to)) : '';
		if (words !== '') sentences.push({ words, asks });
		from = to + 1;
	}
	return sentences;
}

/** Small letters and figures alone, so that marks, emphasis and list signs make no difference. */
function plainWords(text: string): string {
	return text.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function isBold(line: string): boolean {
	const words = line.replace(/^[\s>]*(?:[-*+]\s+)?/, '').trimEnd();
	return words.length > 4 && words.startsWith('**') && words.endsWith('**');
}

function* linesOf(text: string, from: number): Iterable<string> {
	for (let at = from; at < text.length; ) {
		const end = text.indexOf('\n', at);
		yield text.slice(at, end === -1 ? text.length : end);
		at = end === -1 ? text.length : end + 1;
	}
}

/** FNV-1a in 30 bits: small whole numbers cost least. */
function printOf(words: string): number {
	let sum = 0x811c9dc5;
	for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ words.charCodeAt(at), 0x01000193);
	return (sum ^ (sum >>> 30)) & 0x3fffffff;
}
