// A sentence that quotes a user's own text: the quoted pieces stay apart, so that a view can set them off and a report can mark them.

export interface Quoted {
	readonly code: string;
}

export type Sentence = readonly (string | Quoted)[];

/** What stands in the note, letter for letter. */
export function code(text: string): Quoted {
	return { code: text };
}

/** A template tag: plain values become part of the words, quoted ones stay apart. */
export function say(words: TemplateStringsArray, ...values: readonly (string | number | Quoted)[]): Sentence {
	const parts: (string | Quoted)[] = [];
	words.forEach((piece, i) => {
		add(parts, piece);
		const value = values[i];
		if (value === undefined) return;
		if (typeof value === 'object') parts.push(value);
		else add(parts, String(value));
	});
	return parts;
}

/** The sentence as one text; quoted pieces stand between the two marks, in a report backticks. */
export function plainSentence(sentence: Sentence, open = '`', close = open): string {
	return sentence.map((part) => (typeof part === 'string' ? part : open + part.code + close)).join('');
}

function add(parts: (string | Quoted)[], piece: string): void {
	if (piece === '') return;
	const last = parts.length - 1;
	const before = parts[last];
	if (typeof before === 'string') parts[last] = before + piece;
	else parts.push(piece);
}
