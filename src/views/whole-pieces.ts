// Words that stay on one line: a short piece of a sentence ("2 deres", "56 %"), and a date, which the app would break at its hyphens.

const DATE = /\d{4}-\d{2}-\d{2}/g;

/** The same text; between commas and full stops, pieces of no more than so many characters hold together. */
export function wholePieces(text: string, longest: number): string {
	return text
		.split(/([,.] )/)
		.map((piece, i) => (i % 2 === 0 && piece.length <= longest ? piece.replaceAll(' ', '\u00a0') : piece))
		.join('');
}

/** Appends the text, each date in it as one. */
export function appendWithWholeDates(el: HTMLElement, text: string): void {
	let from = 0;
	for (const { 0: date, index } of text.matchAll(DATE)) {
		el.appendText(text.slice(from, index));
		el.createSpan({ cls: 'tillid-whole', text: date });
		from = index + date.length;
	}
	el.appendText(text.slice(from));
}
