// Danish personal identity numbers (CPR): ddmmyy-xxxx with a day and month that exist. They belong in no note, and are never repeated.

/** Offsets of every CPR number in a text. */
export function findCprNumbers(text: string): readonly number[] {
	const found: number[] = [];
	for (let hyphen = text.indexOf('-'); hyphen >= 0; hyphen = text.indexOf('-', hyphen + 1)) {
		if (isCprAround(text, hyphen)) found.push(hyphen - DATE_DIGITS);
	}
	return found;
}

/** The text with its CPR numbers made unreadable. */
export function maskCprNumbers(text: string): string {
	return findCprNumbers(text).reduce((masked, from) => masked.slice(0, from) + MASK + masked.slice(from + MASK.length), text);
}

const DATE_DIGITS = 6;
const SERIAL_DIGITS = 4;
const MASK = '••••••-••••';
/** February has 29: the century is not in the six digits. */
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isCprAround(text: string, hyphen: number): boolean {
	const from = hyphen - DATE_DIGITS;
	const to = hyphen + 1 + SERIAL_DIGITS;
	if (!isDigit(text.charCodeAt(hyphen + 1)) || from < 0 || to > text.length || isDigit(text.charCodeAt(from - 1)) || isDigit(text.charCodeAt(to))) return false;
	for (let at = from; at < to; at++) {
		if (at !== hyphen && !isDigit(text.charCodeAt(at))) return false;
	}
	const day = Number(text.slice(from, from + 2));
	const month = Number(text.slice(from + 2, from + 4));
	return day >= 1 && day <= (DAYS_IN_MONTH[month - 1] ?? 0);
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}
