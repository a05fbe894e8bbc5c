// Reads a colleague's note: its properties, and its contacts and lines for next time from the body.
import { CONSENTS, MEMBERSHIPS, TIERS } from './choices';
import type { Colleague } from './colleague';
import type { Contact } from './contact';
import type { NextTimeLine } from './read-next-time';
import type { PropertyEntries } from './property-entries';
import { readFacets } from './read-facets';
import {
	readChoiceProperty,
	readDay,
	readDays,
	readFlagProperty,
	readNumberProperty,
	readReference,
	readReferences,
	readText,
	readTexts,
} from './read-property';
import type { Sensitive } from './sensitive';

export function readColleague(entries: PropertyEntries, contacts: readonly Contact[], nextTime: readonly NextTimeLine[]): Colleague {
	return {
		kind: 'colleague',
		name: readText(entries, 'name') ?? entries.note.basename,
		aliases: readTexts(entries, 'aliases'),
		role: readText(entries, 'role'),
		workplace: readReference(entries, 'workplace'),
		department: readReference(entries, 'department'),
		shift: readText(entries, 'shift'),
		organizer: readReference(entries, 'organizer'),
		facets: readFacets(entries),
		connectedTo: readReferences(entries, 'connected_to'),
		tier: readChoiceProperty(entries, 'tier', TIERS),
		cadence: readNumberProperty(entries, 'cadence'),
		reachedOut: readDays(entries, 'reached_out'),
		invited: readDay(entries, 'invited'),
		doNotContact: readFlagProperty(entries, 'do_not_contact') ?? false,
		reading: readReferences(entries, 'reading'),
		informed: readDay(entries, 'informed'),
		consent: readChoiceProperty(entries, 'consent', CONSENTS),
		consentDate: readDay(entries, 'consent_date'),
		reviewBy: readDay(entries, 'review_by'),
		sensitive: readSensitive(entries),
		contacts,
		nextTime,
	};
}

function readSensitive(entries: PropertyEntries): Sensitive {
	const assessment = readNumberProperty(entries, 'assessment');
	return {
		member: readChoiceProperty(entries, 'member', MEMBERSHIPS),
		// 0 is how people write "not assessed".
		assessment: assessment === 0 ? null : assessment,
		opinionLeader: readFlagProperty(entries, 'opinion_leader'),
	};
}
