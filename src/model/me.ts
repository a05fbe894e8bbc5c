// The user's own note: what I bring.
import type { Facets } from './facets';

export interface Me {
	readonly kind: 'me';
	readonly name: string;
	readonly aliases: readonly string[];
	readonly facets: Facets;
	readonly story: string | null;
}
