// Reads the properties of a conversation note, and which questions stand in it. A day that the date property does not give may stand first in the file name.
import { isoDay, type DateTime } from '../text/dates';
import type { Place } from '../text/place';
import { CONVERSATION_KINDS, OUTCOMES, PLANES, STATUSES } from './choices';
import type { Conversation } from './conversation';
import type { PropertyEntries } from './property-entries';
import { questionPrints } from './question-prints';
import { readFacets, readOwnFacets } from './read-facets';
import {
	isGiven,
	readChoiceProperty,
	readDateTime,
	readNumberProperty,
	readReference,
	readReferences,
	readText,
	readUndivided,
} from './read-property';

/** `bodyFrom`: the offset at which the body begins. */
export function readConversation(entries: PropertyEntries, bodyFrom: number): Conversation {
	const { date, datePlace } = readConversationDate(entries);
	const colleagues = readUndivided(entries, 'colleague');
	// One that could not be read is a problem already.
	if (colleagues.length === 0 && !isGiven(entries, 'colleague')) entries.problems.push(entries.note.whole('colleague-missing'));
	return {
		kind: 'conversation',
		colleagues,
		organizer: readReference(entries, 'organizer'),
		date,
		datePlace,
		duration: readNumberProperty(entries, 'duration'),
		place: readText(entries, 'place'),
		status: readChoiceProperty(entries, 'status', STATUSES) ?? (isGiven(entries, 'status') ? 'unknown' : null),
		purposeKind: readChoiceProperty(entries, 'kind', CONVERSATION_KINDS),
		why: readText(entries, 'why'),
		purpose: readText(entries, 'purpose'),
		initiatives: readReferences(entries, 'initiative'),
		theirs: readFacets(entries),
		mine: readOwnFacets(entries, { values: 'my_values', interests: 'my_interests', motivation: 'my_motivation', resources: 'my_resources' }),
		common: readReferences(entries, 'common'),
		plane: readChoiceProperty(entries, 'plane', PLANES),
		listening: readNumberProperty(entries, 'listening'),
		outcome: readChoiceProperty(entries, 'outcome', OUTCOMES),
		previous: readReference(entries, 'previous'),
		next: readReference(entries, 'next'),
		nextMeeting: readDateTime(entries, 'next_meeting').value,
		reading: readReferences(entries, 'reading'),
		asked: questionPrints(entries.note.text, bodyFrom),
	};
}

function readConversationDate(entries: PropertyEntries): { readonly date: DateTime | null; readonly datePlace: Place } {
	const { value, place } = readDateTime(entries, 'date');
	if (value && place) return { date: value, datePlace: place };
	const day = dayOfName(entries.note.basename);
	// A value that could not be read is a problem already: one fault is one problem.
	if (!day && !place) entries.problems.push(entries.note.whole('date-missing'));
	return { date: day ? { day, time: null } : null, datePlace: { line: 1, column: 1 } };
}

/** The ISO day that a file name begins with: `2026-11-05 Hanne Holm`. */
function dayOfName(basename: string): DateTime['day'] | null {
	return /^\d{4}-\d{2}-\d{2}(?!\d)/.test(basename) ? isoDay(basename.slice(0, 10)) : null;
}
