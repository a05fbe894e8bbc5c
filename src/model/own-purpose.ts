// Purposes of the user's own, beside the presets: a name, and words that fill in. They live in the settings and hold no colleague's name.
import { foldKey } from '../text/names';
import { PURPOSES, readChoice } from './choices';
import { oneLine, readKept, whyNoName } from './kept-list';

export interface OwnPurpose {
	/** What the conversation's `purpose` says; no preset's word. */
	readonly name: string;
	/** What fills in: `%` or `…` stands for what it is about. May be empty. */
	readonly words: string;
}

const LONGEST_WORDS = 500;

/** Why a purpose of this name cannot be added: nothing typed, too long, a preset's word, there already, or no room for one more. Null where it can. */
export function whyNoPurpose(name: string, others: readonly OwnPurpose[]): 'empty' | 'too-long' | 'preset' | 'taken' | 'too-many' | null {
	const why = whyNoName(name, others);
	if (why === 'empty' || why === 'too-long') return why;
	if (readChoice(PURPOSES, oneLine(name)) !== null) return 'preset';
	// As a word of a note is compared: `_` and a blank are one.
	return others.some((other) => foldKey(other.name) === foldKey(oneLine(name))) ? 'taken' : why;
}

/** More words than a purpose fills in. */
export function areTooManyWords(words: string): boolean {
	return oneLine(words).length > LONGEST_WORDS;
}

/** The list with this one in the place of the one of that name; at the end where there is none, or none any more. */
export function withPurpose(purposes: readonly OwnPurpose[], before: string | null, purpose: OwnPurpose): readonly OwnPurpose[] {
	if (!purposes.some(({ name }) => name === before)) return [...purposes, purpose];
	return purposes.map((each) => (each.name === before ? purpose : each));
}

/** Reads what data.json holds; undefined where any of it cannot be taken. */
export function readOwnPurposes(value: unknown): readonly OwnPurpose[] | undefined {
	return readKept(value, readOwnPurpose, whyNoPurpose);
}

function readOwnPurpose(value: unknown): OwnPurpose | undefined {
	if (typeof value !== 'object' || value === null || !('name' in value) || typeof value.name !== 'string') return undefined;
	const words: unknown = 'words' in value ? value.words : '';
	return typeof words === 'string' && !areTooManyWords(words) ? { name: oneLine(value.name), words: oneLine(words) } : undefined;
}
