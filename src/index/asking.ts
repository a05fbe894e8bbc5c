// What an answer depends on besides the notes: the day, and whose vault this is.
import type { IsoDay } from '../text/dates';

export interface Asking {
	readonly today: IsoDay;
	/** Path of the me note this device chose; null: the only one there is, or none. */
	readonly me: string | null;
	/** Days between contacts for each tier; a colleague's own cadence comes first. */
	readonly cadences: { readonly core: number; readonly active: number; readonly other: number };
}

/** Equal for equal questions. */
export function questionOf({ today, me, cadences }: Asking): string {
	return `${today} ${cadences.core} ${cadences.active} ${cadences.other} ${me ?? ''}`;
}

/** Defaults of the domain: core 30, active 90, everybody else 180 days. */
export const DEFAULT_CADENCES = { core: 30, active: 90, other: 180 } as const;
