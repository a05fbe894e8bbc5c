// Reads the user's own note.
import type { Me } from './me';
import type { PropertyEntries } from './property-entries';
import { readOwnFacets } from './read-facets';
import { readText, readTexts } from './read-property';

export function readMe(entries: PropertyEntries): Me {
	const own = readOwnFacets(entries, { values: 'values', interests: 'interests', motivation: 'motivation', resources: 'resources' });
	return {
		kind: 'me',
		name: readText(entries, 'name') ?? entries.note.basename,
		aliases: readTexts(entries, 'aliases'),
		facets: { ...own, challenges: [], change: [] },
		story: readText(entries, 'story'),
	};
}
