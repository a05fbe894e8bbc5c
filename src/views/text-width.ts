// How wide a text will be, near enough to give labels in a drawing their room without measuring on screen.

const NARROW = "iljtfrI.,:;'’|!()[] ";
const WIDE = 'mwMW@%—…';

/** In the unit of the font size; rather too much than too little. */
export function textWidth(text: string, fontSize: number): number {
	let width = 0;
	for (const char of text) width += widthOf(char);
	return width * fontSize;
}

/** The text, or its beginning with … where it would be wider. */
export function fitted(text: string, fontSize: number, room: number): string {
	if (textWidth(text, fontSize) <= room) return text;
	let kept = '';
	for (const char of text) {
		if (textWidth(`${kept}${char}…`, fontSize) > room) break;
		kept += char;
	}
	return `${kept.trimEnd()}…`;
}

function widthOf(char: string): number {
	const code = char.codePointAt(0) ?? 0;
	if (code >= 0x300 && code <= 0x36f) return 0;
	if (code >= 0x1100) return 1.3;
	if (NARROW.includes(char)) return 0.38;
	if (WIDE.includes(char)) return 1;
	return char === char.toLowerCase() ? 0.62 : 0.76;
}
