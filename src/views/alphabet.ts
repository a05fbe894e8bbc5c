// The order of names as the language has it: æ, ø and å last in Danish.
import type { Language } from '../text/language';

export interface Alphabet {
	readonly order: (a: string, b: string) => number;
}

export function alphabet(language: Language): Alphabet {
	const collator = new Intl.Collator(language, { numeric: true });
	return { order: (a, b) => collator.compare(a, b) };
}
