// Going through the names of a note one by one: which is asked about, what was chosen so far, and what each choice leads to.
import type { NameMention } from '../text/name-mentions';
import { foldName } from '../text/names';

export interface NameSteps {
	readonly mentions: readonly NameMention<string>[];
	/** Place of the mention that is asked about; the number of mentions when all are decided. */
	readonly at: number;
	/** Places of those that become links, in order. */
	readonly chosen: readonly number[];
	/** Names whose every further mention is decided already. */
	readonly decided: readonly string[];
}

export type NameChoice = 'link' | 'skip' | 'all';

export function beginSteps(mentions: readonly NameMention<string>[]): NameSteps {
	return { mentions, at: 0, chosen: [], decided: [] };
}

/** `all` takes this mention and every further one of the same name. */
export function chooseName(steps: NameSteps, choice: NameChoice): NameSteps {
	const { mentions, at, chosen, decided } = steps;
	const mention = mentions[at];
	if (mention === undefined) return steps;
	const taken = takenBy(steps, choice);
	const nowDecided = choice === 'all' ? [...decided, nameOf(mention)] : decided;
	return { mentions, at: nextUndecided(mentions, at + 1, nowDecided), chosen: [...chosen, ...taken].sort((a, b) => a - b), decided: nowDecided };
}

function takenBy(steps: NameSteps, choice: NameChoice): readonly number[] {
	if (choice === 'skip') return [];
	return choice === 'all' ? sameFrom(steps) : [steps.at];
}

/** How many mentions `all` would take, this one among them. */
export function countSame(steps: NameSteps): number {
	return sameFrom(steps).length;
}

export function chosenMentions({ mentions, chosen }: NameSteps): readonly NameMention<string>[] {
	return chosen.flatMap((at) => mentions[at] ?? []);
}

/** The words around a mention, within its line. */
export function excerptOf(text: string, { from, to }: NameMention<string>): { readonly before: string; readonly words: string; readonly after: string } {
	const lineFrom = text.lastIndexOf('\n', from - 1) + 1;
	const newline = text.indexOf('\n', to);
	const lineTo = newline === -1 ? text.length : newline;
	const start = Math.max(lineFrom, from - AROUND);
	const end = Math.min(lineTo, to + AROUND);
	return {
		before: `${start > lineFrom ? '…' : ''}${wellFormed(text.slice(start, from)).trimStart()}`,
		words: text.slice(from, to),
		after: `${wellFormed(text.slice(to, end)).trimEnd()}${end < lineTo ? '…' : ''}`,
	};
}

const AROUND = 80;

/** Half a sign at the edge of the excerpt is none. */
function wellFormed(text: string): string {
	return text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');
}

function sameFrom({ mentions, at }: NameSteps): readonly number[] {
	const name = mentions[at] === undefined ? null : nameOf(mentions[at]);
	return mentions.flatMap((mention, place) => (place >= at && nameOf(mention) === name ? [place] : []));
}

function nextUndecided(mentions: readonly NameMention<string>[], from: number, decided: readonly string[]): number {
	const next = mentions.findIndex((mention, at) => at >= from && !decided.includes(nameOf(mention)));
	return next === -1 ? mentions.length : next;
}

function nameOf({ means, text }: NameMention<string>): string {
	return `${foldName(text)}\n${means}`;
}
