// Topics whose spellings are so near that they may be one: a slip of one letter, or an ending more. Only proposed, never merged.
import { foldName } from '../text/names';
import { byCodeUnits } from './code-units';
import { gather } from './gather';
import { slipsBetween } from './nearest-name';
import type { TopicEntry } from './topic-entry';

export type NearTopics = readonly [TopicEntry, TopicEntry];

/** Shorter words differ by a letter and mean another thing: løn, lån. */
const SHORTEST = 5;
/** Endings by which one word has several forms, the longest first, in both languages. */
const ENDINGS = ['erne', 'ene', 'ing', 'en', 'et', 'er', 'es', 'e', 's'];
/** A word that hundreds of topics share a piece with says nothing. */
const MOST_IN_A_BUCKET = 20;

/** Pairs of one kind, by the label of the first, then of the second. Time grows with the letters of all labels, not with pairs. */
export function nearTopics(topics: readonly TopicEntry[]): readonly NearTopics[] {
	const buckets = gather(topics, (topic) => piecesOf(topic));
	const pairs = new Map<string, NearTopics>();
	for (const [, bucket] of buckets) {
		if (bucket.length < 2 || bucket.length > MOST_IN_A_BUCKET) continue;
		for (const [at, a] of bucket.entries()) {
			for (const b of bucket.slice(at + 1)) {
				if (a !== b && isNear(foldName(a.label), foldName(b.label))) pairs.set(pairKey(a, b), [a, b]);
			}
		}
	}
	return [...pairs.values()].sort(([a, b], [c, d]) => byCodeUnits(a.label, c.label) || byCodeUnits(b.label, d.label));
}

/** The word without its ending, and without each of its letters: what near spellings have in common. */
function piecesOf({ kind, label }: TopicEntry): readonly string[] {
	const word = foldName(label);
	if (word.length < SHORTEST || word.length > 60) return [];
	const pieces = new Set([`${kind} ${word}`, `${kind} ${stemOf(word)}`]);
	for (let at = 0; at < word.length; at++) pieces.add(`${kind} ${word.slice(0, at)}${word.slice(at + 1)}`);
	return [...pieces];
}

/** Numbers tell things apart: "uge 41" is not "uge 42". */
function isNear(a: string, b: string): boolean {
	if (a === b || a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return false;
	return stemOf(a) === stemOf(b) || slipsBetween(a, b, 1) <= 1;
}

function stemOf(word: string): string {
	const ending = ENDINGS.find((each) => word.endsWith(each) && word.length - each.length >= SHORTEST - 1);
	return ending === undefined ? word : word.slice(0, -ending.length);
}

function pairKey(a: TopicEntry, b: TopicEntry): string {
	return [`${a.path ?? ''} ${a.label}`, `${b.path ?? ''} ${b.label}`, a.kind].join('\n');
}
