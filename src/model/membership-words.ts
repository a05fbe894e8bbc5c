// Tags and links that tell whether somebody is a member of a union: special-category data (GDPR article 9) that shows in lists and graphs.
import { foldKey } from '../text/names';

/** Whether a tag's name (without `#`) or a link's name tells membership: `medlem`, `Ikke-medlem`, `status/non-member`. */
export function tellsMembership(name: string): boolean {
	return name.split('/').some((part) => WORDS.has(foldKey(part).replace(/[-_ ]/g, '')));
}

/** Whether a text is worth a closer look: most notes hold none of the words anywhere. */
export function mayTellMembership(text: string): boolean {
	return /medlem|member|organi|union/i.test(text);
}

const NOUNS = ['medlem', 'medlemmer', 'member', 'members', 'unionmember', 'unionmembers', 'fagforeningsmedlem', 'forbundsmedlem'];
const NOT = ['ikke', 'ej', 'non', 'not', 'nota'];
const OTHERS = ['uorganiseret', 'organiseret', 'unorganised', 'unorganized', 'ikkeorganiseret', 'nonunion'];

const WORDS: ReadonlySet<string> = new Set([...NOUNS, ...NOUNS.flatMap((noun) => NOT.map((not) => not + noun)), ...OTHERS]);
