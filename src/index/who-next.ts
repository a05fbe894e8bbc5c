// With whom to talk next, and why: a few people, each with one reason. An order of what waits, never a score of people.
import { addDays, type IsoDay } from '../text/dates';
import type { Asking } from './asking';
import { byCodeUnits } from './code-units';
import { isUnresolved, type Commitment } from './commitment';
import { gather } from './gather';
import type { LooseEnd } from './loose-ends';
import type { Relationship } from './relationship';

export type WhoNext =
	/** I promised something and its day is past. */
	| { readonly reason: 'my-promise-late'; readonly path: string; readonly promise: Commitment; readonly due: IsoDay }
	| { readonly reason: 'planned-this-week'; readonly path: string; readonly day: IsoDay; readonly time: string | null; readonly conversation: string | null }
	/** We talked lately, and neither a promise nor a next step stands there yet. */
	| { readonly reason: 'loose-end'; readonly path: string; readonly conversation: string; readonly day: IsoDay }
	| { readonly reason: 'overdue'; readonly path: string; readonly daysOver: number; readonly lastContact: IsoDay | null }
	| { readonly reason: 'never-met'; readonly path: string };

const ORDER: Readonly<Record<WhoNext['reason'], number>> = { 'my-promise-late': 0, 'planned-this-week': 1, 'loose-end': 2, overdue: 3, 'never-met': 4 };

/** How many days from today on are this week. */
const WEEK = 7;

/** How many days a conversation is lately: after that it is left as it ended. */
const LATELY = 30;

/** The first `limit` people who wait, the most urgent reason first. Whoever rests or wants no contact is not among them. */
export function whoNext(
	relationships: readonly Relationship[],
	commitments: readonly Commitment[],
	asking: Asking,
	limit: number,
	/** `looseEnds` of the same notes. */
	ends: readonly LooseEnd[] = [],
): readonly WhoNext[] {
	const loose = new Map(ends.filter(({ day }) => day >= addDays(asking.today, -LATELY)).map((end) => [end.colleague, end]));
	const late = gather(commitments.filter(isMineAndLate), (commitment) => commitment.with);
	const named = new Map(relationships.map(({ path, name }) => [path, name]));
	return relationships
		.flatMap((relationship) => reasonFor(relationship, late.get(relationship.path) ?? [], loose.get(relationship.path), asking) ?? [])
		.sort((a, b) => ORDER[a.reason] - ORDER[b.reason] || withinReason(a, b) || byCodeUnits(named.get(a.path) ?? '', named.get(b.path) ?? '') || byCodeUnits(a.path, b.path))
		.slice(0, limit);
}

function isMineAndLate(commitment: Commitment): boolean {
	return commitment.who === 'me' && commitment.overdue && isUnresolved(commitment);
}

function reasonFor(relationship: Relationship, late: readonly Commitment[], loose: LooseEnd | undefined, asking: Asking): WhoNext | null {
	const { path, rhythm, nextConversation, nextTime, nextConversationPath, daysOver, lastContact } = relationship;
	if (rhythm === 'paused') return null;
	const promise = earliestDue(late);
	if (promise?.due) return { reason: 'my-promise-late', path, promise, due: promise.due };
	if (nextConversation !== null) {
		if (nextConversation >= addDays(asking.today, WEEK)) return null;
		return { reason: 'planned-this-week', path, day: nextConversation, time: nextTime, conversation: nextConversationPath };
	}
	if (loose) return { reason: 'loose-end', path, conversation: loose.path, day: loose.day };
	if (rhythm === 'overdue') return { reason: 'overdue', path, daysOver, lastContact };
	return rhythm === 'never-met' ? { reason: 'never-met', path } : null;
}

function earliestDue(commitments: readonly Commitment[]): Commitment | null {
	return commitments.reduce<Commitment | null>((first, each) => (first === null || (each.due ?? '') < (first.due ?? '') ? each : first), null);
}

/** The longest late first, the soonest planned first, the longest over first. */
function withinReason(a: WhoNext, b: WhoNext): number {
	if (a.reason === 'my-promise-late' && b.reason === a.reason) return byCodeUnits(a.due, b.due);
	if (a.reason === 'planned-this-week' && b.reason === a.reason) return byCodeUnits(a.day + (a.time ?? '~'), b.day + (b.time ?? '~'));
	if (a.reason === 'loose-end' && b.reason === a.reason) return byCodeUnits(b.day, a.day);
	if (a.reason === 'overdue' && b.reason === a.reason) return b.daysOver - a.daysOver;
	return 0;
}
