// What of a note's text may stand in a report: one line, nothing that steers a terminal, turns the reading direction or becomes markup.

/** One line of plain text: blanks collapsed, control characters, direction marks and lone surrogates away. */
export function plainCell(text: string): string {
	let plain = '';
	for (const char of text) {
		const code = char.codePointAt(0) ?? 0;
		if (isBlank(code)) plain += ' ';
		else if (!isHidden(code)) plain += char;
	}
	return plain.replace(/ {2,}/g, ' ').trim();
}

/** The same for a cell of a Markdown table: no new cell, no HTML, no code. */
export function markdownCell(text: string): string {
	return plainCell(text).replace(/[\\|`<]/g, (char) => `\\${char}`);
}

/** How many columns of a terminal it takes: marks that sit on a letter take none. */
export function cellWidth(text: string): number {
	let width = 0;
	for (const char of text) width += isCombining(char.codePointAt(0) ?? 0) ? 0 : 1;
	return width;
}

function isBlank(code: number): boolean {
	return code < 0x20 || code === 0x85 || code === 0xa0 || code === 0x2028 || code === 0x2029;
}

function isHidden(code: number): boolean {
	const isControl = code >= 0x7f && code <= 0x9f;
	const isDirection = code === 0x200e || code === 0x200f || code === 0x61c || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
	return isControl || isDirection || (code >= 0xd800 && code <= 0xdfff);
}

function isCombining(code: number): boolean {
	return (code >= 0x300 && code <= 0x36f) || code === 0x200d || (code >= 0xfe00 && code <= 0xfe0f);
}
