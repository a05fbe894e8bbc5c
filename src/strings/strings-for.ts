// Picks the table of words for a language.
import type { Language } from '../text/language';
import { da } from './da';
import { en, type Strings } from './en';

const TABLES: Readonly<Record<Language, Strings>> = { da, en };

export function stringsFor(language: Language): Strings {
	return TABLES[language];
}
