// Search as suggesters use it: by letters in their order (fuzzy) or by words (simple), each with where it fits and how well.
// A score is 0 or less; higher is better.

export type SearchMatchPart = [number, number];
export type SearchMatches = SearchMatchPart[];

export interface SearchResult {
	score: number;
	matches: SearchMatches;
}

/** Every letter of the query, blanks apart, must come in its order; runs and beginnings of words are worth more. */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
	const letters = [...query.toLowerCase().replace(/\s+/g, '')];
	return (text) => {
		const low = lowered(text);
		const whole = query.trim().toLowerCase();
		const at = whole === '' ? -1 : low.indexOf(whole);
		if (at !== -1) return { score: -0.001 * text.length - (isWordStart(low, at) ? 0 : 0.5) - 0.01 * at, matches: [[at, at + whole.length]] };
		return byLetters(low, letters);
	};
}

/** Every word of the query must be somewhere in the text. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
	const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
	return (text) => {
		const low = lowered(text);
		const matches = words.map((word): SearchMatchPart => [low.indexOf(word), low.indexOf(word) + word.length]);
		if (matches.some(([from]) => from === -1)) return null;
		const score = matches.reduce((sum, [from]) => sum - 0.01 * from - (isWordStart(low, from) ? 0 : 0.5), 0);
		return { score, matches: joined(matches.sort((one, other) => one[0] - other[0])) };
	};
}

export function sortSearchResults(results: { match: SearchResult }[]): void {
	results.sort((one, other) => other.match.score - one.match.score);
}

/** Draws the text with its matches in spans of the app's class. */
export function renderMatches(el: HTMLElement | DocumentFragment, text: string, matches: SearchMatches | null, offset = 0): void {
	let at = 0;
	for (const [from, to] of matches ?? []) {
		const [start, end] = [Math.max(at, from + offset), Math.min(text.length, to + offset)];
		if (end <= start) continue;
		el.append(text.slice(at, start));
		const mark = el.ownerDocument.createElement('span');
		mark.className = 'suggestion-highlight';
		mark.textContent = text.slice(start, end);
		el.append(mark);
		at = end;
	}
	el.append(text.slice(at));
}

export function renderResults(el: HTMLElement, text: string, result: SearchResult, offset?: number): void {
	renderMatches(el, text, result.matches, offset);
}

function byLetters(low: string, letters: readonly string[]): SearchResult | null {
	const matches: SearchMatches = [];
	let from = 0;
	let score = 0;
	for (const letter of letters) {
		const at = low.indexOf(letter, from);
		if (at === -1) return null;
		const last = matches.at(-1);
		if (last !== undefined && last[1] === at) last[1] = at + letter.length;
		else matches.push([at, at + letter.length]);
		score -= last !== undefined && at === from ? 0 : (isWordStart(low, at) ? 0.3 : 1) + 0.01 * (at - from);
		from = at + letter.length;
	}
	return { score: score - 0.001 * low.length, matches };
}

function joined(matches: SearchMatches): SearchMatches {
	const result: SearchMatches = [];
	for (const [from, to] of matches) {
		const last = result.at(-1);
		if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
		else result.push([from, to]);
	}
	return result;
}

function isWordStart(text: string, at: number): boolean {
	return at === 0 || /[\s/\-_.,(]/.test(text[at - 1] ?? '');
}

/** Lower case of the same length, so that places stay true. */
function lowered(text: string): string {
	const low = text.toLowerCase();
	return low.length === text.length ? low : [...text].map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join('');
}
