// Searching in a list: every word of the query must stand somewhere in the row, whatever its case.
import { foldName } from '../text/names';

/** A test for texts, worked out once for a query; an empty query takes everything. */
export function matcher(query: string): (texts: readonly (string | null)[]) => boolean {
	const words = foldName(query).split(' ').filter((word) => word !== '');
	if (words.length === 0) return () => true;
	return (texts) => {
		const whole = foldName(texts.filter((text) => text !== null).join(' '));
		return words.every((word) => whole.includes(word));
	};
}
