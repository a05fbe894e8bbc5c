// What an initiative note says.
import type { IsoDay } from '../text/dates';
import type { Reference } from './reference';

export type InitiativeStatus = 'idea' | 'active' | 'done' | 'dropped';

export interface Initiative {
	readonly kind: 'initiative';
	readonly name: string;
	readonly goal: string | null;
	readonly status: InitiativeStatus | null;
	readonly lead: Reference | null;
	readonly people: readonly Reference[];
	readonly needs: readonly Reference[];
	readonly interests: readonly Reference[];
	readonly start: IsoDay | null;
	readonly due: IsoDay | null;
	readonly outcome: string | null;
}
