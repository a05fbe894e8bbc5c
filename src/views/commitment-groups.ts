// Puts promises into groups and orders them: my own overdue ones first, the settled ones last.
import { isUnresolved, type Commitment } from '../index/commitment';
import { exactDay, shortDay } from '../strings/day-words';
import type { CommitmentGrouping, CommitmentGroupKey } from '../strings/en-views';
import { basenameOf } from '../model/note-text';
import { addDays, type IsoDay } from '../text/dates';
import { alphabet } from './alphabet';
import type { RowSpeech } from './commitment-row';

type PlaceGrouping = Exclude<CommitmentGrouping, 'urgency' | 'who'>;

export interface RawGroup {
	readonly key: string;
	readonly label: string;
	readonly size: number;
	/** The first of them in their order; the rest is not even sorted. */
	readonly first: (count: number) => readonly Commitment[];
}

const URGENCY: readonly CommitmentGroupKey[] = ['overdue-mine', 'overdue-theirs', 'next-week', 'later', 'undated', 'unassigned', 'settled'];

/** Only groups that hold something; each promise stands in exactly one. */
export function groupsOf(commitments: readonly Commitment[], grouping: CommitmentGrouping, speech: RowSpeech): readonly RawGroup[] {
	const { groups } = speech.strings.commitments;
	if (grouping === 'urgency') {
		const soon = addDays(speech.today, SOON);
		const byUrgency = gather(commitments, (commitment) => urgencyOf(commitment, soon));
		return URGENCY.flatMap((key) => group(key, groups[key], byUrgency.get(key)));
	}
	const settled = commitments.filter((commitment) => !isUnresolved(commitment));
	if (grouping === 'who') return [...byWho(commitments, speech), ...group('settled', groups.settled, settled.length === 0 ? undefined : settled)];
	const open = gather(commitments.filter(isUnresolved), (commitment) => placeOf(commitment, grouping));
	return [
		...[...open].map(([key, members]) => named(key, members, grouping, speech)).sort(compareGroups(grouping, speech)).map(({ raw }) => raw),
		...group('settled', groups.settled, settled.length === 0 ? undefined : settled),
	];
}

/** Mine first: what I can do something about myself. */
function byWho(commitments: readonly Commitment[], { strings }: RowSpeech): readonly RawGroup[] {
	const open = gather(commitments.filter(isUnresolved), ({ who }) => who);
	return (['me', 'them', 'both', 'unassigned'] as const).flatMap((who) => {
		const members = open.get(who);
		return members === undefined ? [] : [{ key: `who:${who}`, label: strings.commitments.whoFilter[who], ...byDue(members) }];
	});
}

/** Days in which a promise is soon due. */
const SOON = 7;

/** Where a promise stands among the urgent ones; of both counts as mine, for I can do something about it. */
function urgencyOf(commitment: Commitment, soon: IsoDay): CommitmentGroupKey {
	if (!isUnresolved(commitment)) return 'settled';
	if (commitment.who === 'unassigned') return 'unassigned';
	if (commitment.overdue) return commitment.who === 'them' ? 'overdue-theirs' : 'overdue-mine';
	if (commitment.due === null) return 'undated';
	return commitment.due <= soon ? 'next-week' : 'later';
}

interface NamedGroup {
	readonly raw: RawGroup;
	/** Empty for the promises that have no such place: they come last. */
	readonly sortBy: string;
}

/** The path or label that the promise stands under; empty for none. */
function placeOf(commitment: Commitment, grouping: PlaceGrouping): string {
	switch (grouping) {
		case 'colleague':
			return (commitment.who === 'them' ? commitment.people[0] : undefined) ?? commitment.with[0] ?? '';
		case 'initiative':
			return commitment.for[0]?.label ?? (commitment.initiative === null ? '' : basenameOf(commitment.initiative));
		case 'conversation':
			return commitment.conversation ?? '';
	}
}

function named(key: string, members: readonly Commitment[], grouping: PlaceGrouping, speech: RowSpeech): NamedGroup {
	const words = speech.strings.commitments;
	const make = (label: string, sortBy: string): NamedGroup => ({ raw: { key: `${grouping}:${key}`, label, ...byDue(members) }, sortBy });
	switch (grouping) {
		case 'colleague':
			return key === '' ? make(words.noColleague, '') : make(speech.people.name(key), speech.people.name(key));
		case 'initiative':
			return key === '' ? make(words.noInitiative, '') : make(key, key);
		case 'conversation': {
			if (key === '') return make(words.noConversation, '');
			const first = members[0];
			return make(conversationLabel(key, first, speech), first?.conversationDay ?? '0000');
		}
	}
}

function conversationLabel(path: string, first: Commitment | undefined, speech: RowSpeech): string {
	const day = first?.conversationDay ?? null;
	const person = first?.with[0];
	if (day === null || person === undefined) return basenameOf(path);
	return `${speech.people.name(person)}, ${day.slice(0, 4) === speech.today.slice(0, 4) ? shortDay(day, speech) : exactDay(day, null, speech)}`;
}

/** By name; conversations the newest first; those without a place last. */
function compareGroups(grouping: CommitmentGrouping, { language }: RowSpeech): (a: NamedGroup, b: NamedGroup) => number {
	const { order } = alphabet(language);
	return (a, b) => {
		if (a.sortBy === '' || b.sortBy === '') return Number(a.sortBy === '') - Number(b.sortBy === '');
		return grouping === 'conversation' ? order(b.sortBy, a.sortBy) : order(a.sortBy, b.sortBy);
	};
}

function group(key: CommitmentGroupKey, label: string, members: readonly Commitment[] | undefined): readonly RawGroup[] {
	return members === undefined ? [] : [{ key, label, ...(key === 'settled' ? newestSettled(members) : byDue(members)) }];
}

type Members = Pick<RawGroup, 'size' | 'first'>;

/** By due day, those without one last; then as they stand in the vault. */
function byDue(members: readonly Commitment[]): Members {
	return inOrder(members, ({ due }) => due ?? '9999', compare);
}

function newestSettled(members: readonly Commitment[]): Members {
	return inOrder(members, ({ settled }) => settled ?? '', (a, b) => compare(b, a));
}

/** Day by day, and only as far as is asked for: of ten thousand the first hundred are wanted. */
function inOrder(members: readonly Commitment[], dayOf: (commitment: Commitment) => string, compareDays: (a: string, b: string) => number): Members {
	const first = (count: number): readonly Commitment[] => {
		if (count <= 0) return [];
		const days = gather(members, dayOf);
		const found: Commitment[] = [];
		for (const day of [...days.keys()].sort(compareDays)) {
			if (found.length >= count) break;
			const ofDay = days.get(day) ?? [];
			for (const commitment of ofDay.sort((a, b) => compare(a.path, b.path) || a.line - b.line)) found.push(commitment);
		}
		return found.slice(0, count);
	};
	return { size: members.length, first };
}

function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

function gather<Key extends string>(commitments: readonly Commitment[], keyOf: (commitment: Commitment) => Key): Map<Key, Commitment[]> {
	const groups = new Map<Key, Commitment[]>();
	for (const commitment of commitments) {
		const key = keyOf(commitment);
		const members = groups.get(key);
		if (members === undefined) groups.set(key, [commitment]);
		else members.push(commitment);
	}
	return groups;
}
