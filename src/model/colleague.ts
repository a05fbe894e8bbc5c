// What a colleague's note says.
import type { IsoDay } from '../text/dates';
import type { Contact } from './contact';
import type { Facets } from './facets';
import type { Reference } from './reference';
import type { NextTimeLine } from './read-next-time';
import type { Sensitive } from './sensitive';

export type Tier = 'core' | 'active' | 'other';
export type Consent = 'none' | 'oral' | 'written';

export interface Colleague {
	readonly kind: 'colleague';
	/** The `name` property, else the file name. */
	readonly name: string;
	readonly aliases: readonly string[];
	readonly role: string | null;
	readonly workplace: Reference | null;
	readonly department: Reference | null;
	readonly shift: string | null;
	readonly organizer: Reference | null;
	readonly facets: Facets;
	readonly connectedTo: readonly Reference[];
	readonly tier: Tier | null;
	/** Days between contacts that were agreed for this person; null where the tier decides. */
	readonly cadence: number | null;
	readonly reachedOut: readonly IsoDay[];
	readonly invited: IsoDay | null;
	readonly doNotContact: boolean;
	readonly reading: readonly Reference[];
	readonly informed: IsoDay | null;
	readonly consent: Consent | null;
	readonly consentDate: IsoDay | null;
	readonly reviewBy: IsoDay | null;
	/** Read, and masked wherever it would be shown. */
	readonly sensitive: Sensitive;
	readonly contacts: readonly Contact[];
	/** What the note keeps for next time. */
	readonly nextTime: readonly NextTimeLine[];
}
