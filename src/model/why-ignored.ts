// Which notes never count, whatever stands in them: templates, left-out folders, sync conflict copies. Told by path, or by marks in the frontmatter.
import { basenameOf } from './note-text';
import type { ReadingOptions } from './reading-options';

/** Why a note at this path is never ours and none of its lines count; null for every other note. */
export function whyIgnored(path: string, basename: string, options: ReadingOptions): 'template' | 'left-out' | 'conflict-copy' | null {
	if (options.leftOut.some((folder) => isWithin(path, folder))) return 'left-out';
	if (options.templates.some((template) => isWithin(path, template))) return 'template';
	return isConflictCopy(basename) ? 'conflict-copy' : null;
}

/** Whether notes at this path can be ours: everywhere, unless the user named the folders. */
export function mayBeOurs(path: string, options: ReadingOptions): boolean {
	return options.only.length === 0 || options.only.some((folder) => isWithin(path, folder));
}

/** Whether a note of ours counts at this path. */
export function countsAt(path: string, options: ReadingOptions): boolean {
	return whyIgnored(path, basenameOf(path), options) === null && mayBeOurs(path, options);
}

/** A frontmatter with marks that a template plugin is to fill in: the note itself tells nothing. */
export function isTemplateSource(source: string): boolean {
	return source.includes('{{') || source.includes('<%');
}

const CONFLICT_MARKS = ['.sync-conflict-', 'conflicted copy', '(conflict', '(konflikt'];

function isConflictCopy(basename: string): boolean {
	const name = basename.toLowerCase();
	return CONFLICT_MARKS.some((mark) => name.includes(mark));
}

/** A folder holds a path below it; a note's own path, with or without `.md`, counts as well. */
function isWithin(path: string, place: string): boolean {
	const inside = path.normalize('NFC');
	const outer = place.normalize('NFC').trim().replace(/^\/+/, '').replace(/\/+$/, '');
	if (outer === '') return false;
	return inside === outer || inside === `${outer}.md` || inside.startsWith(`${outer}/`);
}
