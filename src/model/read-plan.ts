// Reads the properties of a plan note. Its plan lines are no promises.
import type { Plan } from './plan';
import type { PropertyEntries } from './property-entries';
import { readDay, readNumberProperty, readReferences, readText } from './read-property';

export function readPlan(entries: PropertyEntries): Plan {
	return {
		kind: 'plan',
		name: entries.note.basename,
		network: readText(entries, 'network'),
		stewards: readReferences(entries, 'stewards'),
		start: readDay(entries, 'start'),
		end: readDay(entries, 'end'),
		goal: readText(entries, 'goal'),
		target: readNumberProperty(entries, 'target'),
		approach: readText(entries, 'approach'),
		review: readDay(entries, 'review'),
	};
}
