// The facets of a person that a conversation is about.
import type { Reference } from './reference';

export type Facet = 'values' | 'interests' | 'motivation' | 'resources' | 'challenges' | 'change';

export const FACETS: readonly Facet[] = ['values', 'interests', 'motivation', 'resources', 'challenges', 'change'];

export type Facets = Readonly<Record<Facet, readonly Reference[]>>;
