// Purposes of the user's own, beside the presets: a name, and words that fill in. They live in the settings and hold no colleague's name.
import { foldKey } from '../text/names';
import { PURPOSES, readChoice } from './choices';

export interface OwnPurpose {
	/** What the conversation's `purpose` says; no preset's word. */
	readonly name: string;
	/** What fills in: `%` or `…` stands for what it is about. May be empty. */
	readonly words: string;
}

const MOST = 50;
const LONGEST_NAME = 60;
const LONGEST_WORDS = 500;

/** Why a purpose of this name cannot be added: nothing typed, too long, a preset's word, there already, or no room for one more. Null where it can. */
export function whyNoPurpose(name: string, others: readonly OwnPurpose[]): 'empty' | 'too-long' | 'preset' | 'taken' | 'too-many' | null {
	const typed = oneLine(name);
	if (typed === '') return 'empty';
	if (typed.length > LONGEST_NAME) return 'too-long';
	if (readChoice(PURPOSES, typed) !== null) return 'preset';
	if (others.some((other) => foldKey(other.name) === foldKey(typed))) return 'taken';
	return others.length < MOST ? null : 'too-many';
}

/** More words than a purpose fills in. */
export function areTooManyWords(words: string): boolean {
	return oneLine(words).length > LONGEST_WORDS;
}

/** Reads what data.json holds; undefined where any of it cannot be taken. */
export function readOwnPurposes(value: unknown): readonly OwnPurpose[] | undefined {
	if (!Array.isArray(value)) return undefined;
	const purposes: OwnPurpose[] = [];
	for (const each of value) {
		const purpose = readOwnPurpose(each);
		if (purpose === undefined || whyNoPurpose(purpose.name, purposes) !== null) return undefined;
		purposes.push(purpose);
	}
	return purposes;
}

function readOwnPurpose(value: unknown): OwnPurpose | undefined {
	if (typeof value !== 'object' || value === null || !('name' in value) || typeof value.name !== 'string') return undefined;
	const words: unknown = 'words' in value ? value.words : '';
	return typeof words === 'string' && !areTooManyWords(words) ? { name: oneLine(value.name), words: oneLine(words) } : undefined;
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
