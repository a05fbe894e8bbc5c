// Reads an initiative note.
import { INITIATIVE_STATUSES } from './choices';
import type { Initiative } from './initiative';
import type { PropertyEntries } from './property-entries';
import { readChoiceProperty, readDay, readReference, readReferences, readText } from './read-property';

export function readInitiative(entries: PropertyEntries): Initiative {
	return {
		kind: 'initiative',
		name: entries.note.basename,
		goal: readText(entries, 'goal'),
		status: readChoiceProperty(entries, 'status', INITIATIVE_STATUSES),
		lead: readReference(entries, 'lead'),
		people: readReferences(entries, 'people'),
		needs: readReferences(entries, 'needs'),
		interests: readReferences(entries, 'interests'),
		start: readDay(entries, 'start'),
		due: readDay(entries, 'due'),
		outcome: readText(entries, 'outcome'),
	};
}
