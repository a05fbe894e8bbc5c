// Type-ahead over names and aliases: who fits what is typed so far, the likeliest first, and the way to a new colleague.
import type { Relationship } from '../index/relationship';
import { agoWords, aheadWords, type DaySpeech } from '../strings/day-words';
import { foldName } from '../text/names';
import { alphabet } from './alphabet';

export type ColleagueSuggestion =
	| {
			readonly is: 'known';
			readonly path: string;
			readonly name: string;
			/** Where the typed letters stand in the name; null when an alias fits. */
			readonly match: { readonly from: number; readonly to: number } | null;
			/** "Køkken og rengøring, 3 uger siden" or "kaldes Beate, om 2 dage". */
			readonly note: string;
	  }
	| { readonly is: 'new'; readonly name: string };

const AT_MOST = 8;

/** Whoever rests, or wants no contact, is found by name and never proposed. */
export function suggestColleagues(query: string, relationships: readonly Relationship[], speech: DaySpeech): readonly ColleagueSuggestion[] {
	const wanted = foldName(query);
	const { order } = alphabet(speech.language);
	const known = relationships
		.filter(({ rhythm }) => wanted !== '' || rhythm !== 'paused')
		.flatMap((relationship) => fitOf(relationship, wanted) ?? [])
		.sort((a, b) => a.rank - b.rank || order(a.relationship.name, b.relationship.name))
		.slice(0, AT_MOST)
		.map((fit) => suggestion(fit, speech));
	const exact = relationships.some((relationship) => answersTo(relationship, wanted));
	return wanted === '' || exact ? known : [...known, { is: 'new', name: query.trim() }];
}

/** Who a typed name means: colleagues of exactly that name or alias. */
export function colleaguesNamed(name: string, relationships: readonly Relationship[]): readonly Relationship[] {
	const wanted = foldName(name);
	return relationships.filter((relationship) => answersTo(relationship, wanted));
}

interface Fit {
	readonly relationship: Relationship;
	/** The smaller the likelier: the name's beginning, a later word, an alias, somewhere inside. */
	readonly rank: number;
	readonly from: number;
	readonly length: number;
	readonly alias: string | null;
}

function fitOf(relationship: Relationship, wanted: string): Fit | null {
	const fit = (rank: number, from: number, alias: string | null): Fit => ({ relationship, rank, from, length: wanted.length, alias });
	const name = foldName(relationship.name);
	if (name.startsWith(wanted)) return fit(0, 0, null);
	const word = wordStart(name, wanted);
	if (word >= 0) return fit(1, word, null);
	const alias = relationship.colleague.aliases.find((each) => wordStart(foldName(each), wanted) >= 0);
	if (alias !== undefined) return fit(2, -1, alias);
	const inside = name.indexOf(wanted);
	return inside < 0 || wanted.length < 3 ? null : fit(3, inside, null);
}

/** Where a word of the text begins with what is wanted; -1 where none does. */
function wordStart(text: string, wanted: string): number {
	if (text.startsWith(wanted)) return 0;
	for (const edge of [' ', '-']) {
		const at = text.indexOf(edge + wanted);
		if (at >= 0) return at + 1;
	}
	return -1;
}

function answersTo({ name, colleague }: Relationship, wanted: string): boolean {
	return wanted !== '' && [name, ...colleague.aliases].some((each) => foldName(each) === wanted);
}

function suggestion({ relationship, from, length, alias }: Fit, speech: DaySpeech): ColleagueSuggestion {
	const { path, name, department } = relationship;
	// Folding may change a name's length (blanks, rare letters): then nothing is set off rather than the wrong letters.
	const match = from >= 0 && length > 0 && foldName(name).length === name.length ? { from, to: from + length } : null;
	const called = alias === null ? department : speech.strings.form.calledAlso(alias);
	return { is: 'known', path, name, match, note: [called, whenWords(relationship, speech)].filter((part) => part !== null).join(', ') };
}

function whenWords({ nextConversation, nextTime, lastConversation, rhythm }: Relationship, speech: DaySpeech): string | null {
	if (rhythm === 'paused') return speech.strings.rhythm.paused.toLowerCase();
	if (nextConversation !== null) return aheadWords(nextConversation, nextTime, speech);
	if (lastConversation !== null) return agoWords(lastConversation, speech);
	return rhythm === 'never-met' ? speech.strings.rhythm['never-met'].toLowerCase() : null;
}
