// How a relationship stands against the cadence that was agreed. Arithmetic on days; knows no notes.
import { addDays, daysBetween, type IsoDay } from '../text/dates';
import type { Rhythm } from './relationship';

/** Days that a declined conversation rests. */
const REST = 180;

/** From this share of the cadence on it is soon time. */
const SOON = 0.8;

export interface RhythmFacts {
	readonly today: IsoDay;
	readonly doNotContact: boolean;
	/** The day until which a declined conversation rests; null for none. */
	readonly restsUntil: IsoDay | null;
	/** A conversation has been held. */
	readonly met: boolean;
	readonly lastContact: IsoDay | null;
	/** Days. */
	readonly cadence: number;
}

export interface RhythmAnswer {
	readonly rhythm: Rhythm;
	/** Days past the cadence; 0 unless overdue. */
	readonly daysOver: number;
	/** Share of the cadence that has passed, 0 to 1; null without a contact or when paused. */
	readonly elapsed: number | null;
}

export function rhythmOf({ today, doNotContact, restsUntil, met, lastContact, cadence }: RhythmFacts): RhythmAnswer {
	if (doNotContact || restsUntil !== null) return { rhythm: 'paused', daysOver: 0, elapsed: null };
	const days = lastContact === null ? null : daysBetween(lastContact, today);
	const elapsed = days === null ? null : Math.min(1, days / cadence);
	if (!met) return { rhythm: 'never-met', daysOver: 0, elapsed };
	if (days !== null && days > cadence) return { rhythm: 'overdue', daysOver: days - cadence, elapsed };
	return { rhythm: days !== null && days >= SOON * cadence ? 'due-soon' : 'ok', daysOver: 0, elapsed };
}

/** Until when the declined conversations rest: 180 days after their day, unless one was held since. */
export function restingUntil(declined: readonly IsoDay[], held: readonly IsoDay[], today: IsoDay): IsoDay | null {
	const lastHeld = latest(held);
	const resting = declined.filter((day) => lastHeld === null || lastHeld < day).map((day) => addDays(day, REST));
	const until = latest(resting);
	return until !== null && today < until ? until : null;
}

/** The last of some days; null of none. */
export function latest(days: readonly IsoDay[]): IsoDay | null {
	return days.reduce<IsoDay | null>((last, day) => (last === null || day > last ? day : last), null);
}
