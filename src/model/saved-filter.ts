// A filter of the relationships view that the user keeps under a name. It lives in the settings, which hold no colleague's name:
// what was searched for is not kept, and of an organizer only a mark by which the name is known again.
import { oneLine, readKept, whyNoName } from './kept-list';

/** What of it can be filtered by words; null lets everybody through. */
export const FILTER_KEYS = ['rhythm', 'department', 'shift', 'tier', 'organizer', 'interest', 'value', 'resource'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

export interface SavedFilter extends Readonly<Record<FilterKey, string | null>> {
	readonly name: string;
	readonly promises: boolean;
}

const LONGEST_WORD = 2000;

/** Reads what data.json holds; undefined where any of it cannot be taken. */
export function readSavedFilters(value: unknown): readonly SavedFilter[] | undefined {
	return readKept(value, readSavedFilter, whyNoName);
}

function readSavedFilter(value: unknown): SavedFilter | undefined {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
	const fields = new Map<string, unknown>(Object.entries(value));
	const name = fields.get('name');
	const words = FILTER_KEYS.map((key) => [key, fields.get(key) ?? null] as const);
	if (typeof name !== 'string' || !words.every(([, word]) => isWord(word))) return undefined;
	const word = (key: FilterKey): string | null => {
		const found = fields.get(key);
		return typeof found === 'string' ? found : null;
	};
	return {
		name: oneLine(name),
		rhythm: word('rhythm'),
		department: word('department'),
		shift: word('shift'),
		tier: word('tier'),
		organizer: word('organizer'),
		interest: word('interest'),
		value: word('value'),
		resource: word('resource'),
		promises: fields.get('promises') === true,
	};
}

function isWord(value: unknown): boolean {
	return value === null || (typeof value === 'string' && value !== '' && value.length <= LONGEST_WORD);
}
