// The one property table: every property of every kind of note, in both languages, and what may stand in it.
// It drives reading, writing, checking and the documentation. Reading values is read-property's work.
import type { Language } from '../text/language';
import { foldKey } from '../text/names';
import {
	CONSENTS,
	CONVERSATION_KINDS,
	INITIATIVE_STATUSES,
	MEMBERSHIPS,
	OUTCOMES,
	PLANES,
	STATUSES,
	TIERS,
	type Choices,
} from './choices';
import type { NoteKind } from './note-kind';

/** `link` and `links` also take plain text: a name that is no link yet. `texts` are names as they stand, never links. */
export type PropertyKind = 'text' | 'texts' | 'link' | 'links' | 'date' | 'datetime' | 'dates' | 'number' | 'choice' | 'flag';

export interface Property {
	/** The canonical key, English. */
	readonly key: string;
	/** The Danish key; the same as `key` where Danish has no other. */
	readonly danish: string;
	readonly kind: PropertyKind;
	/** Read and masked: never in a list, row, tag, link or export. */
	readonly sensitive: boolean;
	/** For a choice: its words. */
	readonly choices: Choices | null;
	/** For a number: the smallest and largest that makes sense. */
	readonly range: { readonly min: number; readonly max: number } | null;
}

const NAME = text('name', 'navn');
const ALIASES = property('aliases', 'aliases', 'texts');
const VALUES = links('values', 'værdier');
const INTERESTS = links('interests', 'interesser');
const MOTIVATION = links('motivation', 'motivation');
const RESOURCES = links('resources', 'ressourcer');
const CHALLENGES = links('challenges', 'udfordringer');
const CHANGE = text('change', 'ændring');
const READING = links('reading', 'læs');
const GOAL = text('goal', 'mål');

export const PROPERTIES: Readonly<Record<NoteKind, readonly Property[]>> = {
	colleague: [
		NAME,
		ALIASES,
		text('role', 'rolle'),
		link('workplace', 'arbejdsplads'),
		link('department', 'afdeling'),
		text('shift', 'vagt'),
		link('organizer', 'ansvarlig'),
		VALUES,
		INTERESTS,
		MOTIVATION,
		RESOURCES,
		CHALLENGES,
		CHANGE,
		links('connected_to', 'kender'),
		choice('tier', 'prioritet', TIERS),
		number('cadence', 'kadence', 1, 3650),
		property('reached_out', 'opsøgte_mig', 'dates'),
		date('invited', 'inviteret'),
		property('do_not_contact', 'kontakt_ikke', 'flag'),
		READING,
		date('informed', 'informeret'),
		choice('consent', 'samtykke', CONSENTS),
		date('consent_date', 'samtykke_dato'),
		date('review_by', 'gennemgå_senest'),
		sensitive(choice('member', 'medlem', MEMBERSHIPS)),
		sensitive(number('assessment', 'vurdering', 0, 5)),
		sensitive(property('opinion_leader', 'meningsdanner', 'flag')),
	],
	me: [NAME, ALIASES, VALUES, INTERESTS, MOTIVATION, RESOURCES, text('story', 'historie')],
	conversation: [
		link('colleague', 'kollega'),
		link('organizer', 'samtalefører'),
		property('date', 'dato', 'datetime'),
		number('duration', 'varighed', 0, 1440),
		text('place', 'sted'),
		choice('status', 'status', STATUSES),
		choice('kind', 'slags', CONVERSATION_KINDS),
		text('why', 'hvorfor'),
		text('purpose', 'formål'),
		links('initiative', 'initiativ'),
		VALUES,
		INTERESTS,
		MOTIVATION,
		RESOURCES,
		CHALLENGES,
		CHANGE,
		links('my_values', 'mine_værdier'),
		links('my_interests', 'mine_interesser'),
		links('my_motivation', 'min_motivation'),
		links('my_resources', 'mine_ressourcer'),
		links('common', 'fælles'),
		choice('plane', 'plan_niveau', PLANES),
		number('listening', 'lyttet', 0, 100),
		choice('outcome', 'udfald', OUTCOMES),
		link('previous', 'forrige'),
		link('next', 'næste'),
		property('next_meeting', 'næste_møde', 'datetime'),
		READING,
	],
	topic: [ALIASES],
	initiative: [
		GOAL,
		choice('status', 'status', INITIATIVE_STATUSES),
		link('lead', 'tovholder'),
		links('people', 'deltagere'),
		links('needs', 'behov'),
		INTERESTS,
		date('start', 'start'),
		date('due', 'frist'),
		text('outcome', 'resultat'),
	],
	plan: [
		text('network', 'netværk'),
		links('stewards', 'deltagere'),
		date('start', 'start'),
		date('end', 'slut'),
		GOAL,
		number('target', 'måltal', 0, 100000),
		text('approach', 'tilgang'),
		date('review', 'evaluering'),
	],
};

/** The property that a key of a note stands for, in either language and any spelling of case, `-` `_` blank and æøå; null for the user's own. */
export function propertyByKey(kind: NoteKind, key: string): Property | null {
	const lookup = lookupOf(kind);
	return lookup.get(key) ?? lookup.get(foldKey(key)) ?? null;
}

/** Whether a key is the canonical one, which counts before the Danish one. */
export function isCanonical(property: Property, key: string): boolean {
	return foldKey(key) === foldKey(property.key);
}

/** The key to write where a note does not have the property yet. A note that has it keeps its own spelling. */
export function writeKey(property: Property, language: Language): string {
	return language === 'da' ? property.danish : property.key;
}

const lookups = new Map<NoteKind, ReadonlyMap<string, Property>>();

function lookupOf(kind: NoteKind): ReadonlyMap<string, Property> {
	const known = lookups.get(kind);
	if (known) return known;
	const properties = PROPERTIES[kind];
	const lookup = new Map<string, Property>();
	for (const each of properties) {
		// The usual spelling too, which then costs no folding.
		for (const key of [each.key, each.danish]) lookup.set(key, each).set(foldKey(key), each);
	}
	lookups.set(kind, lookup);
	return lookup;
}

function property(key: string, danish: string, kind: PropertyKind): Property {
	return { key, danish, kind, sensitive: false, choices: null, range: null };
}

function text(key: string, danish: string): Property {
	return property(key, danish, 'text');
}

function link(key: string, danish: string): Property {
	return property(key, danish, 'link');
}

function links(key: string, danish: string): Property {
	return property(key, danish, 'links');
}

function date(key: string, danish: string): Property {
	return property(key, danish, 'date');
}

function number(key: string, danish: string, min: number, max: number): Property {
	return { ...property(key, danish, 'number'), range: { min, max } };
}

function choice(key: string, danish: string, choices: Choices): Property {
	return { ...property(key, danish, 'choice'), choices };
}

function sensitive(open: Property): Property {
	return { ...open, sensitive: true };
}
