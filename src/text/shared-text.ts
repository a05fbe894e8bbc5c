// What is said often, kept only once: names and links that stand in many notes.
import { Memo } from './memo';
import { ownText } from './own-text';

/** An equal text that stands for itself; equal ones are one text in memory. */
export function sharedText(text: string): string {
	if (text.length > LONGEST_SHARED) return ownText(text);
	const known = shared.get(text);
	if (known !== undefined) return known;
	const own = ownText(text);
	shared.set(own, own);
	return own;
}

const LONGEST_SHARED = 60;
const shared = new Memo<string>(20_000);
