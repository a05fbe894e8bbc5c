// With whom to talk next, and why: a few people, each with one reason. An order of what waits, never a score of people.
import { addDays, type IsoDay } from '../text/dates';
import type { Asking } from './asking';
import { byCodeUnits } from './code-units';
import { isUnresolved, type Commitment } from './commitment';
import { gather } from './gather';
import type { Relationship } from './relationship';

export type WhoNext =
	/** I promised something and its day is past. */
	| { readonly reason: 'my-promise-late'; readonly path: string; readonly promise: Commitment; readonly due: IsoDay }
	| { readonly reason: 'planned-this-week'; readonly path: string; readonly day: IsoDay; readonly time: string | null; readonly conversation: string | null }
	| { readonly reason: 'overdue'; readonly path: string; readonly daysOver: number; readonly lastContact: IsoDay | null }
	| { readonly reason: 'never-met'; readonly path: string };

const ORDER: Readonly<Record<WhoNext['reason'], number>> = { 'my-promise-late': 0, 'planned-this-week': 1, overdue: 2, 'never-met': 3 };

/** How many days from today on are this week. */
const WEEK = 7;

/** The first `limit` people who wait, the most urgent reason first. Whoever rests or wants no contact is not among them. */
export function whoNext(relationships: readonly Relationship[], commitments: readonly Commitment[], asking: Asking, limit: number): readonly WhoNext[] {
	const late = gather(commitments.filter(isMineAndLate), (commitment) => commitment.with);
	const named = new Map(relationships.map(({ path, name }) => [path, name]));
	return relationships
		.flatMap((relationship) => reasonFor(relationship, late.get(relationship.path) ?? [], asking) ?? [])
		.sort((a, b) => ORDER[a.reason] - ORDER[b.reason] || withinReason(a, b) || byCodeUnits(named.get(a.path) ?? '', named.get(b.path) ?? '') || byCodeUnits(a.path, b.path))
		.slice(0, limit);
}

function isMineAndLate(commitment: Commitment): boolean {
	return commitment.who === 'me' && commitment.overdue && isUnresolved(commitment);
}

function reasonFor(relationship: Relationship, late: readonly Commitment[], asking: Asking): WhoNext | null {
	const { path, rhythm, nextConversation, nextTime, nextConversationPath, daysOver, lastContact } = relationship;
	if (rhythm === 'paused') return null;
	const promise = earliestDue(late);
	if (promise?.due) return { reason: 'my-promise-late', path, promise, due: promise.due };
	if (nextConversation !== null) {
		if (nextConversation >= addDays(asking.today, WEEK)) return null;
		return { reason: 'planned-this-week', path, day: nextConversation, time: nextTime, conversation: nextConversationPath };
	}
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
	if (a.reason === 'overdue' && b.reason === a.reason) return b.daysOver - a.daysOver;
	return 0;
}
