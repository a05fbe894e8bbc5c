// Whether a conversation went both ways, in words: of both told, or on whose side nothing is noted.
import type { Mutuality } from '../model/mutuality';
import type { Strings } from '../strings/en';
import type { Language } from '../text/language';

/** `name`: as the colleague is addressed. Null where there is nothing to say. */
export function mutualityWords({ both, silent }: Mutuality, name: string, { mutuality: words, facets, topics }: Strings, language: Language): string | null {
	if (silent !== null) return silent === 'me' ? words.nothingOfMine : words.nothingOfTheirs(name);
	return both.length === 0 ? null : words.both(topics.and(both.map((facet) => facets[facet].toLocaleLowerCase(language))));
}
