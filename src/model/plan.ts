// A plan for a round of conversations, made with other stewards. Its plan lines are no promises.
import type { IsoDay } from '../text/dates';
import type { Reference } from './reference';

export interface Plan {
	readonly kind: 'plan';
	readonly name: string;
	readonly network: string | null;
	readonly stewards: readonly Reference[];
	readonly start: IsoDay | null;
	readonly end: IsoDay | null;
	readonly goal: string | null;
	/** How many conversations the round aims at. */
	readonly target: number | null;
	readonly approach: string | null;
	readonly review: IsoDay | null;
}
