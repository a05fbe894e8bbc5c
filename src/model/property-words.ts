// Words that stand for yes and no, and numbers as people type them. Knows no property.
import { foldKey } from '../text/names';

const YES = ['true', 'yes', 'ja', 'sand'];
const NO = ['false', 'no', 'nej', 'falsk'];

const UNKNOWN = ['unknown', 'ved_ikke', 'ukendt'];

/** true, yes, ja / false, no, nej / unknown, ved ikke in any case; null for anything else. */
export function readFlag(text: string): boolean | 'unknown' | null {
	const word = foldKey(text);
	if (YES.includes(word)) return true;
	if (NO.includes(word)) return false;
	return UNKNOWN.includes(word) ? 'unknown' : null;
}

/** A plain number, with a decimal point or comma, within its range; null for anything else. */
export function readNumber(text: string, range: { readonly min: number; readonly max: number } | null): number | null {
	if (!/^-?\d{1,15}(?:[.,]\d{1,15})?$/.test(text)) return null;
	const value = Number(text.replace(',', '.'));
	return range && (value < range.min || value > range.max) ? null : value;
}
