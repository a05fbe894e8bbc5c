// The order of names as the language has it: æ, ø and å last in Danish.
import type { Language } from '../text/language';

export interface Alphabet {
	readonly order: (a: string, b: string) => number;
}

/** Made once for each language: to make one takes milliseconds. */
const known = new Map<Language, Alphabet>();

export function alphabet(language: Language): Alphabet {
	const alphabetOf = known.get(language) ?? { order: new Intl.Collator(language, { numeric: true }).compare };
	known.set(language, alphabetOf);
	return alphabetOf;
}
