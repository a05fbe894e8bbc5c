// The pace that a round of conversations needs, against the real one: conversations a week, about all people together and nobody in particular.
import { addDays, type IsoDay } from '../text/dates';
import type { Relationship } from './relationship';
import type { Talk } from './talks';

/** The real pace is that of so many weeks, today's day included. */
export const PACE_WEEKS = 8;

/** More than one conversation each working day is more than one person can hold: then the round is to be shared. */
const ONE_PERSON_A_WEEK = 5;

export interface Pace {
	/** Who is part of the round: everybody but those who rest. */
	readonly people: number;
	/** Conversations a week that the agreed cadences ask for, rounded as it is said. */
	readonly needed: number;
	/** How many weeks a round takes at that pace. */
	readonly weeks: number;
	/** Conversations held in the last eight weeks. */
	readonly held: number;
	/** A week, rounded as it is said. */
	readonly real: number;
	/** How many weeks a round takes at the real pace; null where there is none. */
	readonly realWeeks: number | null;
	/** More than one person can hold. */
	readonly toShare: boolean;
}

/** The pace of a round with these people; null where nobody is part of it. Needed: the sum of 7 / cadence. */
export function paceOf(relationships: readonly Relationship[], talks: readonly Talk[], today: IsoDay): Pace | null {
	const round = relationships.filter(({ rhythm }) => rhythm !== 'paused');
	const people = round.length;
	if (people === 0) return null;
	const everybody = new Set(relationships.map(({ path }) => path));
	const since = addDays(today, -7 * PACE_WEEKS);
	const held = talks.filter(({ colleague, day }) => everybody.has(colleague) && day > since && day <= today).length;
	const needed = spokenPace(round.reduce((sum, { cadence }) => sum + 7 / cadence, 0));
	const real = held === 0 ? 0 : spokenPace(held / PACE_WEEKS);
	return { people, needed, weeks: Math.ceil(people / needed), held, real, realWeeks: real === 0 ? null : Math.ceil(people / real), toShare: needed > ONE_PERSON_A_WEEK };
}

/** As a pace is said: once in eight or four weeks, every other week, then halves up to three, then whole ones. The weeks that are said agree with it. */
export function spokenPace(perWeek: number): number {
	if (perWeek < 0.1875) return 0.125;
	if (perWeek < 0.375) return 0.25;
	if (perWeek < 2.75) return Math.max(0.5, Math.round(perWeek * 2) / 2);
	return Math.round(perWeek);
}
