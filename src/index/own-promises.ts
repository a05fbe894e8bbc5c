// The user's own promises over the months: kept, kept later than agreed, released, still open. Of nobody else: there is no picture of other people.
import { addDays, addMonths, type IsoDay } from '../text/dates';
import type { Commitment } from './commitment';

/** `late`: kept, but after the day it was promised for. Kept without a day of keeping counts as in time. */
export type OwnFate = 'kept' | 'late' | 'released' | 'open';

export const OWN_FATES: readonly OwnFate[] = ['kept', 'late', 'released', 'open'];

export interface OwnPromise {
	readonly commitment: Commitment;
	readonly fate: OwnFate;
}

export interface OwnMonth {
	/** The first of the month. */
	readonly month: IsoDay;
	readonly promises: readonly OwnPromise[];
}

export interface OwnPromises {
	/** As many months as asked for, up to this one, without a gap. */
	readonly months: readonly OwnMonth[];
	/** How many belong to months before these. */
	readonly earlier: number;
	/** Promised for a month to come. */
	readonly later: readonly OwnPromise[];
	/** Without a day to go by. */
	readonly undated: readonly OwnPromise[];
}

/** By the month a promise was made for; without a due day, by the one it was settled in. What was moved stands in its new line. */
export function ownPromises(commitments: readonly Commitment[], today: IsoDay, count: number): OwnPromises {
	const now = firstOfMonth(today);
	const first = addMonths(now, 1 - count);
	const months = new Map<IsoDay, OwnPromise[]>(Array.from({ length: count }, (_, i) => [addMonths(first, i), []]));
	const later: OwnPromise[] = [];
	const undated: OwnPromise[] = [];
	let earlier = 0;
	for (const commitment of commitments) {
		const fate = fateOf(commitment);
		if (fate === null) continue;
		const day = commitment.due ?? commitment.settled;
		const month = day === null ? null : months.get(firstOfMonth(day));
		if (month != null) month.push({ commitment, fate });
		else if (day === null) undated.push({ commitment, fate });
		else if (day > today) later.push({ commitment, fate });
		else earlier += 1;
	}
	return { months: [...months].map(([month, promises]) => ({ month, promises: promises.sort(byDay) })), earlier, later: later.sort(byDay), undated };
}

/** Null for what is not the user's alone, and for what was moved to another line. */
function fateOf({ who, state, due, settled }: Commitment): OwnFate | null {
	if (who !== 'me') return null;
	switch (state) {
		case 'open':
		case 'under-way':
			return 'open';
		case 'kept':
			return due !== null && settled !== null && settled > due ? 'late' : 'kept';
		case 'released':
			return 'released';
		case 'moved':
			return null;
	}
}

function byDay(a: OwnPromise, b: OwnPromise): number {
	const [one, other] = [a, b].map(({ commitment }) => commitment.due ?? commitment.settled ?? '');
	if (one === other) return 0;
	return (one ?? '') < (other ?? '') ? -1 : 1;
}

function firstOfMonth(day: IsoDay): IsoDay {
	return addDays(day, 1 - Number(day.slice(8)));
}
