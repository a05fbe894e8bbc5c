// The order of names as the language has it: æ, ø and å last in Danish.
import type { Language } from '../text/language';

export interface Alphabet {
	readonly order: (a: string, b: string) => number;
}

/** Made once for each language: to make one takes milliseconds. */
const known = new Map<Language, Alphabet>();

export function alphabet(language: Language): Alphabet {
	const before = known.get(language);
	if (before) return before;
	const collator = new Intl.Collator(language, { numeric: true });
	const made: Alphabet = { order: (a, b) => collator.compare(a, b) };
	known.set(language, made);
	return made;
}
