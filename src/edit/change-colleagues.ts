// One property in the notes of several colleagues: worked out for all, so that it can be shown, written in one step and undone in one.
import { choiceWord, readChoice, TIERS } from '../model/choices';
import type { Tier } from '../model/colleague';
import { isCanonical, propertyByKey, PROPERTIES } from '../model/properties';
import { findReferences } from '../model/reference';
import { applyEdits } from '../text/edits';
import { readFrontmatter, type FrontmatterEntry, type PropertyValue } from '../text/frontmatter';
import { removeProperty, setProperty, type NewValue } from '../text/frontmatter-edits';
import type { Language } from '../text/language';
import { wikilink } from '../text/links';
import { foldName } from '../text/names';
import type { FileEdits } from './file-edits';
import { leastEdits } from './own-change';
import { entryOf, keyIn, plainLine } from './own-properties';
import { refused, type Refusal, type TextChange } from './refusal';

/** A note, or a name that has none. */
export type Named = { readonly path: string; readonly label: string } | { readonly label: string };

/** Null takes the property away. */
export type ColleagueChange =
	| { readonly property: 'tier'; readonly value: Tier | null }
	/** Days. */
	| { readonly property: 'cadence'; readonly value: number | null }
	| { readonly property: 'department' | 'organizer'; readonly value: Named | null };

export interface ColleaguesPlan {
	readonly edits: readonly FileEdits[];
	/** Notes that cannot be written to, and why: the others can go on without them. */
	readonly refused: readonly { readonly path: string; readonly why: Refusal }[];
	/** Notes that say it already. */
	readonly same: readonly string[];
}

export interface ChangeContext {
	/** Language of a key that the note does not have yet. */
	readonly language: Language;
	readonly linkText: (path: string) => string;
}

/** `textOf`: null for a note that is gone. */
export function planColleagueChange(paths: readonly string[], textOf: (path: string) => string | null, change: ColleagueChange, context: ChangeContext): ColleaguesPlan {
	const edits: FileEdits[] = [];
	const same: string[] = [];
	const left: { path: string; why: Refusal }[] = [];
	for (const path of paths) {
		const text = textOf(path);
		const outcome = text === null ? refused('note-gone') : changeColleague(text, change, context);
		if (!outcome.ok) left.push({ path, why: outcome.why });
		else if (outcome.edits.length === 0 || text === null) same.push(path);
		else edits.push({ path, edits: outcome.edits, expect: text });
	}
	return { edits, refused: left, same };
}

/** No edits where the note says it already. */
export function changeColleague(text: string, change: ColleagueChange, context: ChangeContext): TextChange {
	const frontmatter = readFrontmatter(text);
	const there = entryOf(frontmatter, 'colleague', change.property);
	const value = valueOf(change, there, context);
	if (value === null) return takeAway(text, change.property);
	if (there !== null && frontmatter.writable && saysAlready(there, change)) return { ok: true, edits: [] };
	const key = keyIn(frontmatter, 'colleague', change.property, context.language);
	const result = setProperty(text, key, value);
	return result.ok ? { ok: true, edits: result.edits } : refused(result.why);
}

/** Every spelling of the key: one that did not count before must not count now. */
function takeAway(text: string, property: ColleagueChange['property']): TextChange {
	let current = text;
	for (const { key } of readFrontmatter(text).entries.filter((entry) => propertyByKey('colleague', entry.key)?.key === property)) {
		const result = removeProperty(current, key);
		if (!result.ok) return refused(result.why);
		current = applyEdits(current, result.edits);
	}
	// A note that cannot be written to is told as such, even where there is nothing to take away.
	const check = removeProperty(current, property);
	return check.ok ? { ok: true, edits: leastEdits(text, current) } : refused(check.why);
}

/** Null where the property is to be taken away. */
function valueOf(change: ColleagueChange, there: FrontmatterEntry | null, { language, linkText }: ChangeContext): NewValue | null {
	switch (change.property) {
		case 'tier':
			return change.value === null ? null : choiceWord(TIERS, change.value, languageOf(there) ?? language);
		case 'cadence':
			return change.value;
		case 'department':
		case 'organizer':
			if (change.value === null) return null;
			return 'path' in change.value ? wikilink(linkText(change.value.path)) : plainLine(change.value.label);
	}
}

/** The word goes with the key that stands there. */
function languageOf(there: FrontmatterEntry | null): Language | null {
	const tier = PROPERTIES.colleague.find(({ key }) => key === 'tier');
	if (there === null || tier === undefined) return null;
	return isCanonical(tier, there.key) ? 'en' : 'da';
}

function saysAlready({ value }: FrontmatterEntry, change: ColleagueChange): boolean {
	if (change.value === null) return false;
	switch (change.property) {
		case 'tier':
			return value.kind === 'text' && readChoice(TIERS, value.value) === change.value;
		case 'cadence':
			return value.kind === 'number' && value.value === change.value;
		case 'department':
		case 'organizer':
			return labelIn(value) === foldName(change.value.label) && ('path' in change.value) === isLink(value);
	}
}

function labelIn(value: PropertyValue): string | null {
	const [only, ...others] = value.kind === 'text' ? findReferences(value.value, false) : [];
	return only === undefined || others.length > 0 ? null : foldName(only.label);
}

function isLink(value: PropertyValue): boolean {
	return value.kind === 'text' && value.value.includes('[[');
}
