// The three sensitive properties (GDPR article 9 and judgements of a person): read, masked, never in a list, tag, link or export.
// Each has a switch of its own, and none is turned on without a ground in the user's words.
import { isoDay, type IsoDay } from '../text/dates';

export interface Sensitive {
	readonly member: 'yes' | 'no' | 'unknown' | null;
	/** Own judgement, 1 to 5; null for none. */
	readonly assessment: number | null;
	readonly opinionLeader: boolean | null;
}

/** By the canonical key of the property. */
export type SensitiveKey = 'member' | 'assessment' | 'opinion_leader';

export const SENSITIVE_KEYS: readonly SensitiveKey[] = ['member', 'assessment', 'opinion_leader'];

/** Why the user may note this, and since when the switch is on. */
export interface SensitiveGround {
	readonly ground: string;
	readonly since: IsoDay;
}

/** Null: the switch is off. */
export type SensitiveGrounds = Readonly<Record<SensitiveKey, SensitiveGround | null>>;

export const NO_GROUNDS: SensitiveGrounds = { member: null, assessment: null, opinion_leader: null };

/** The properties that the user has said why to keep. */
export function allowedSensitive(grounds: SensitiveGrounds): readonly SensitiveKey[] {
	return SENSITIVE_KEYS.filter((key) => grounds[key] !== null);
}

/** What settings hold; undefined for what is not understood. */
export function readGrounds(value: unknown): SensitiveGrounds | undefined {
	if (!isRecord(value)) return undefined;
	const [member, assessment, leader] = SENSITIVE_KEYS.map((key) => readGround(value[key] ?? null));
	return member === undefined || assessment === undefined || leader === undefined ? undefined : { member, assessment, opinion_leader: leader };
}

function readGround(value: unknown): SensitiveGround | null | undefined {
	if (value === null) return null;
	if (!isRecord(value)) return undefined;
	const { ground, since } = value;
	const day = typeof since === 'string' ? isoDay(since) : null;
	return typeof ground === 'string' && ground.trim() !== '' && day !== null ? { ground: ground.trim(), since: day } : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
