// Which entry of a frontmatter counts for which property, and the ones that do not count. Values are read by read-property.
import type { Frontmatter, FrontmatterEntry, PropertyValue } from '../text/frontmatter';
import type { NoteKind } from './note-kind';
import type { NoteText } from './note-text';
import type { Problem } from './problem';
import { isCanonical, propertyByKey, type Property } from './properties';

/** One note's properties while they are being read: what could not be read gathers in `problems`. */
export interface PropertyEntries {
	readonly note: NoteText;
	readonly kind: NoteKind;
	readonly problems: Problem[];
	readonly chosen: ReadonlyMap<Property, FrontmatterEntry>;
	/** Keys of the sensitive properties that have a ground. */
	readonly allowed: readonly string[];
}

/** A property with the entry of the note that it is read from. */
export interface PropertyEntry {
	readonly property: Property;
	/** As the note spells it. */
	readonly key: string;
	readonly value: PropertyValue;
}

/** Of equal keys the first counts, a canonical key before its Danish one; each that does not count is a `key-twice`. */
export function propertyEntries(note: NoteText, kind: NoteKind, frontmatter: Frontmatter, allowed: readonly string[] = []): PropertyEntries {
	const chosen = new Map<Property, FrontmatterEntry>();
	const unused: FrontmatterEntry[] = [];
	for (const entry of frontmatter.entries) {
		const property = propertyByKey(kind, entry.key);
		if (!property) continue;
		const earlier = chosen.get(property);
		const counts = !earlier || (isCanonical(property, entry.key) && !isCanonical(property, earlier.key));
		if (counts) chosen.set(property, entry);
		if (earlier) unused.push(counts ? earlier : entry);
	}
	// Both sides of a conflict hold the same keys: that is the conflict's fault, and told as one.
	const inConflict = frontmatter.faults.some(({ code }) => code === 'merge-conflict');
	const problems = inConflict ? [] : unused.map((entry) => note.problem('key-twice', entry.keyFrom, entry.key, entry.key));
	return { note, kind, problems, chosen, allowed };
}

/** The entry that a property is read from; null where the note has none. The key is the canonical one of the property table. */
export function entryOf(entries: PropertyEntries, key: string): PropertyEntry | null {
	const property = propertyByKey(entries.kind, key);
	if (property?.key !== key) throw new RangeError(`No property ${key} in a ${entries.kind} note`);
	const entry = entries.chosen.get(property);
	return entry ? { property, key: entry.key, value: entry.value } : null;
}
