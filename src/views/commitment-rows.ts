// The commitments pane as data: which groups and rows there are, in which order, and the counts that agree with them.
import { isUnresolved, type Commitment } from '../index/commitment';
import type { Relationship } from '../index/relationship';
import type { DaySpeech } from '../strings/day-words';
import { basenameOf } from '../model/note-text';
import { daysBetween, type IsoDay } from '../text/dates';
import { alphabet } from './alphabet';
import { commitmentRow, type CommitmentRow, type RowSpeech } from './commitment-row';
import { groupsOf, type RawGroup } from './commitment-groups';
import type { CommitmentsState } from './commitments-state';
import { peopleOf, type People } from './people';
import { promiseWords } from './promise-words';
import { matcher } from './search-words';

/** Settled promises stay in sight this long. */
export const LATELY_DAYS = 30;

export interface CommitmentsInput {
	readonly commitments: readonly Commitment[];
	readonly relationships: readonly Relationship[];
	/** As many rows as are seen; absent where all that may be shown are drawn. */
	readonly drawn?: number;
}

export interface CommitmentGroup {
	readonly key: string;
	readonly label: string;
	/** All its promises, drawn or not. */
	readonly count: string;
	readonly size: number;
	readonly open: boolean;
	/** None while folded. */
	readonly rows: readonly CommitmentRow[];
}

export interface CommitmentsPage {
	readonly is: 'empty' | 'no-hits' | 'list';
	readonly groups: readonly CommitmentGroup[];
	/** "14 åbne", or "3 af 14" where something is filtered away. */
	readonly count: string;
	/** Open promises that search and filters hide. */
	readonly hidden: number;
	readonly filtered: boolean;
	/** Rows of open groups that are not drawn, and how many are. */
	readonly more: { readonly shown: number; readonly all: number } | null;
	/** Some of the rows that are shown are not drawn yet. */
	readonly heldBack: boolean;
	/** What the filters can be set to: worked out when the filter is opened. */
	readonly choices: () => FilterChoices;
}

export interface FilterChoices {
	readonly initiatives: readonly string[];
	readonly departments: readonly string[];
}

export function commitmentsPage(input: CommitmentsInput, state: CommitmentsState, speech: DaySpeech): CommitmentsPage {
	const people = peopleOf(input.relationships);
	const live = input.commitments.filter((commitment) => isUnresolved(commitment) || settledLately(commitment, speech.today));
	const fits = filterOf(state, people);
	const shown = live.filter(fits);
	const all = live.filter(isUnresolved).length;
	const open = shown.filter(isUnresolved).length;
	const filtered = isFiltered(state);
	const { count } = speech.strings.common;
	const words = speech.strings.commitments;
	const { groups, more, heldBack } = pageOf(groupsOf(shown, state.group, { ...speech, people }), state, input.drawn ?? state.shown, { ...speech, people });
	return {
		is: pageKind(live.length, shown.length),
		groups,
		count: filtered ? words.shownOf(count(open), count(all)) : words.open(count(all)),
		hidden: all - open,
		filtered,
		more,
		heldBack,
		choices: () => choices(live, people, speech),
	};
}

export function isFiltered(state: CommitmentsState): boolean {
	return state.query.trim() !== '' || [state.who, state.kind, state.initiative, state.department].some((filter) => filter !== null);
}

/** "Settled lately" begins folded, every other group open; the state holds those that the user has turned. */
export function isGroupOpen(key: string, state: CommitmentsState): boolean {
	return (key === 'settled') === state.toggled.includes(key);
}

function pageKind(live: number, shown: number): CommitmentsPage['is'] {
	if (live === 0) return 'empty';
	return shown === 0 ? 'no-hits' : 'list';
}

function settledLately(commitment: Commitment, today: IsoDay): boolean {
	if (commitment.state === 'moved' || commitment.settled === null) return false;
	const days = daysBetween(commitment.settled, today);
	return days >= 0 && days <= LATELY_DAYS;
}

function filterOf(state: CommitmentsState, people: People): (commitment: Commitment) => boolean {
	const matches = matcher(state.query);
	const searching = state.query.trim() !== '';
	return (commitment) => {
		if (state.who !== null && commitment.who !== state.who) return false;
		if (state.kind !== null && commitment.kind !== state.kind) return false;
		if (state.initiative !== null && !initiativesOf(commitment).includes(state.initiative)) return false;
		if (state.department !== null && !commitment.with.some((path) => people.department(path) === state.department)) return false;
		return !searching || matches([promiseWords(commitment.text), ...initiativesOf(commitment), ...[...commitment.people, ...commitment.with].map((path) => people.name(path))]);
	};
}

/** Labels of the initiatives it belongs to: those it names, and the note it stands in. */
function initiativesOf(commitment: Commitment): readonly string[] {
	const named = commitment.for.map(({ label }) => label);
	const home = commitment.initiative === null ? [] : [basenameOf(commitment.initiative)];
	return [...new Set([...named, ...home])];
}

/** A few headings are always there for their counts. Of many, one that is folded takes the place of a row, and those beyond the rows are not drawn. */
const HEADINGS = 20;

function pageOf(raw: readonly RawGroup[], state: CommitmentsState, most: number, speech: RowSpeech): Pick<CommitmentsPage, 'groups' | 'more' | 'heldBack'> {
	const many = raw.length > HEADINGS;
	let left = most;
	let all = 0;
	const times = new Map<string, number>();
	const groups: CommitmentGroup[] = [];
	for (const { key, label, size, first } of raw) {
		const open = isGroupOpen(key, state);
		const drawn = open ? first(left) : [];
		const folded = many && !open ? 1 : 0;
		const isThere = !many || drawn.length + Math.min(folded, left) > 0;
		all += open ? size : folded;
		left = Math.max(0, left - drawn.length - folded);
		const rows = drawn.map((commitment) => commitmentRow(commitment, rowKey(commitment, times), speech));
		if (isThere) groups.push({ key, label, count: speech.strings.common.count(size), size, open, rows });
	}
	return { groups, more: all > state.shown ? { shown: state.shown, all } : null, heldBack: most < Math.min(all, state.shown) };
}

/** The promise's note and words, and which of equal ones: neither its line nor its mark. */
function rowKey(commitment: Commitment, times: Map<string, number>): string {
	const words = `${commitment.path}\n${commitment.text}`;
	const time = times.get(words) ?? 0;
	times.set(words, time + 1);
	return time === 0 ? words : `${words}\n${time}`;
}

function choices(live: readonly Commitment[], people: People, { language }: DaySpeech): FilterChoices {
	const { order } = alphabet(language);
	const departments = live.flatMap((commitment) => commitment.with.flatMap((path) => people.department(path) ?? []));
	return {
		initiatives: [...new Set(live.flatMap(initiativesOf))].sort(order),
		departments: [...new Set(departments)].sort(order),
	};
}
