// Whom one could bring together: two who share an interest or a value, or one's need and another's resource, and who have nothing in common yet.
// Never from motivation, challenges, membership of a union or what was heard on a personal plane; never somebody who wants to be left alone. No order of people.
import type { Plane } from '../model/conversation';
import { tellsMembership } from '../model/membership-words';
import type { Asking } from './asking';
import { byCodeUnits } from './code-units';
import { conversationFacts } from './conversation-facts';
import { isOfKind } from './kind-record';
import { kindSpellings } from './kind-spelling';
import { knownPairs } from './known-pairs';
import { listRelationships } from './list-relationships';
import { topicsByKey } from './list-topics';
import { pairKey, type Pair } from './pair';
import { rememberedInSteps } from './remembered';
import { each, type Steps } from './steps';
import { listSubjects, topicsOfInitiative } from './subject';
import { topicMentions } from './topic-mentions';
import type { VaultIndex } from './vault-index';

export type Reason =
	| { readonly is: 'shared'; readonly topic: string; readonly label: string }
	/** `needs` leads the initiative or takes part in it; `has` has what it needs. */
	| { readonly is: 'need'; readonly topic: string; readonly label: string; readonly needs: string; readonly has: string; readonly initiative: string; readonly initiativeLabel: string };

export interface Introduction {
	/** Paths of the two colleagues, sorted. */
	readonly pair: Pair;
	/** At least one; by kind, then label. */
	readonly reasons: readonly Reason[];
}

/** What so many have is no reason to bring two of them together. */
const TOO_COMMON = 12;

/** Each pair once. Those with most reasons first, nobody before everybody else had a turn; then by path. */
export const introductions = rememberedInSteps(function* (index: VaultIndex, asking: Asking): Steps<readonly Introduction[]> {
	const open = yield* reachable(index, asking);
	const haves = yield* publicTopics(index, asking, open);
	const found = new Map<string, { pair: Pair; reasons: Reason[] }>();
	const put = (a: string, b: string, reason: Reason): void => {
		const pair: Pair = a < b ? [a, b] : [b, a];
		const known = found.get(pairKey(pair));
		if (known) known.reasons.push(reason);
		else found.set(pairKey(pair), { pair, reasons: [reason] });
	};
	sharedTopics(index, asking, haves, put);
	needsMet(index, asking, haves, open, put);
	const known = yield* knownPairs.inSteps(index, asking);
	return inTurns([...found.values()].filter(({ pair }) => !known.has(pairKey(pair))));
});

type Put = (a: string, b: string, reason: Reason) => void;

/** Everybody who may be asked: not those who rest or want no contact. */
function* reachable(index: VaultIndex, asking: Asking): Steps<ReadonlySet<string>> {
	const relationships = yield* listRelationships.inSteps(index, asking);
	return new Set(relationships.filter(({ rhythm }) => rhythm !== 'paused').map(({ path }) => path));
}

/** People by topic, without what was heard in a conversation that touched the personal. */
function* publicTopics(index: VaultIndex, asking: Asking, open: ReadonlySet<string>): Steps<ReadonlyMap<string, ReadonlySet<string>>> {
	const facts = conversationFacts(index, asking);
	const people = new Map<string, Set<string>>();
	yield* each(topicMentions(index, asking), ({ topic, person, source }) => {
		if (person === null || !open.has(person) || tellsMembership(topic.label) || isPersonal(facts.get(source)?.record.content.plane ?? null)) return;
		people.set(topic.key, (people.get(topic.key) ?? new Set<string>()).add(person));
	});
	return people;
}

function isPersonal(plane: Plane | null): boolean {
	return plane === 'personal' || plane === 'both';
}

function sharedTopics(index: VaultIndex, asking: Asking, haves: ReadonlyMap<string, ReadonlySet<string>>, put: Put): void {
	const spellings = kindSpellings(index, asking);
	for (const [key, topic] of topicsByKey(index, asking)) {
		const people = [...(haves.get(key) ?? [])];
		if (topic.kind === 'resource' || people.length < 2 || people.length > TOO_COMMON) continue;
		const label = topic.path === null ? spellings(topic) : topic.label;
		for (const [at, a] of people.entries()) {
			for (const b of people.slice(at + 1)) put(a, b, { is: 'shared', topic: key, label });
		}
	}
}

/** Whoever leads an initiative or takes part in it needs what it needs. Not where one of them, or the user among them, has it already. */
function needsMet(index: VaultIndex, asking: Asking, haves: ReadonlyMap<string, ReadonlySet<string>>, open: ReadonlySet<string>, put: Put): void {
	const topics = topicsByKey(index, asking);
	const spellings = kindSpellings(index, asking);
	for (const { path, label: initiativeLabel, status, people, me } of listSubjects(index, asking)) {
		const record = path === null ? undefined : index.get(path);
		if (!isOfKind(record, 'initiative') || status === 'done' || status === 'dropped') continue;
		for (const { key: topic, label: words } of topicsOfInitiative(index, record).needs) {
			const having = haves.get(topic) ?? new Set<string>();
			const known = topics.get(topic);
			const isMet = people.some((person) => having.has(person)) || (me && known?.me === true);
			if (isMet || having.size > TOO_COMMON) continue;
			const label = known?.path === null ? spellings(known) : known?.label ?? words;
			for (const needs of people.filter((person) => open.has(person))) {
				for (const has of having) put(needs, has, { is: 'need', topic, label, needs, has, initiative: record.path, initiativeLabel });
			}
		}
	}
}

function inTurns(found: readonly Introduction[]): readonly Introduction[] {
	const sorted = found
		.map(({ pair, reasons }) => ({ pair, reasons: [...reasons].sort((a, b) => byCodeUnits(a.is, b.is) || byCodeUnits(a.label, b.label)) }))
		.sort((a, b) => b.reasons.length - a.reasons.length || byCodeUnits(pairKey(a.pair), pairKey(b.pair)));
	const turned = new Map<string, Set<number>>();
	const turnOf = ([a, b]: Pair): number => {
		const [first, second] = [turned.get(a) ?? new Set<number>(), turned.get(b) ?? new Set<number>()];
		let turn = 0;
		while (first.has(turn) || second.has(turn)) turn += 1;
		turned.set(a, first.add(turn)).set(b, second.add(turn));
		return turn;
	};
	return sorted.map((introduction) => ({ introduction, turn: turnOf(introduction.pair) })).sort((a, b) => a.turn - b.turn).map(({ introduction }) => introduction);
}
