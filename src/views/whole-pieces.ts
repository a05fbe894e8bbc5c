// Words that stay on one line: a short piece of a sentence ("2 deres", "56 %"), and a date, which the app would break at its hyphens.

/** Longer than this a piece may break, so that a narrow column stays readable. */
const SHORT = 16;
const DATE = /\d{4}-\d{2}-\d{2}/g;

/** The same text; between commas and full stops, short pieces hold together. */
export function wholePieces(text: string): string {
	return text
		.split(/([,.] )/)
		.map((piece, i) => (i % 2 === 0 && piece.length <= SHORT ? piece.replaceAll(' ', '\u00a0') : piece))
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
