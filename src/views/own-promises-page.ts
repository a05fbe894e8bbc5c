// The picture of my own promises as data: every count, label and order is decided here; drawing decides nothing.
import type { Commitment } from '../index/commitment';
import { OWN_FATES, ownPromises, type OwnFate, type OwnMonth, type OwnPromise } from '../index/own-promises';
import type { Relationship } from '../index/relationship';
import type { DaySpeech } from '../strings/day-words';
import { formatDay, isoDay } from '../text/dates';
import { capitalised } from '../text/first-letter';
import { ownLine, type OwnLine } from './own-promise-line';
import { MONTHS, MOST_MONTHS, type OwnPromisesState } from './own-promises-state';
import { peopleOf } from './people';

export type FateCounts = Readonly<Record<OwnFate, number>>;

export interface MonthColumn {
	/** What its promises are listed under. */
	readonly key: string;
	/** "nov" below the column, and the year where one begins. */
	readonly short: string;
	readonly year: string | null;
	/** "november 2026". */
	readonly name: string;
	readonly counts: FateCounts;
	readonly total: number;
	/** All of it in words, for whoever does not see the picture. */
	readonly label: string;
	readonly open: boolean;
}

export interface OwnList {
	readonly title: string;
	readonly count: string;
	readonly lines: readonly OwnLine[];
}

export interface OwnPromisesPage {
	readonly is: 'empty' | 'picture';
	readonly columns: readonly MonthColumn[];
	readonly counts: FateCounts;
	/** The picture in a sentence. */
	readonly summary: string;
	/** Promises that belong to no month up to now, each a way to its list. */
	readonly besides: readonly { readonly key: string; readonly label: string; readonly open: boolean }[];
	/** The button for more months, where there are promises before these. */
	readonly earlier: string | null;
	/** The promises of what is open. */
	readonly list: OwnList | null;
}

export interface OwnPromisesInput {
	readonly commitments: readonly Commitment[];
	readonly relationships: readonly Relationship[];
}

export function ownPromisesPage(input: OwnPromisesInput, state: OwnPromisesState, speech: DaySpeech): OwnPromisesPage {
	const own = ownPromises(input.commitments, speech.today, state.months);
	const words = speech.strings.ownPromises;
	const shown = own.months.flatMap(({ promises }) => promises);
	const besides = [['later', own.later], ['undated', own.undated]] as const;
	const lists = new Map<string, readonly OwnPromise[]>([...own.months.map(({ month, promises }) => [month, promises] as const), ...besides]);
	const all = shown.length + own.earlier + own.later.length + own.undated.length;
	const counts = countsOf(shown);
	return {
		is: all === 0 ? 'empty' : 'picture',
		columns: own.months.map((month, i) => columnOf(month, i === 0, state, speech)),
		counts,
		summary: words.summary(own.months.length, inWords(counts, speech)),
		besides: besides.flatMap(([key, { length }]) => (length === 0 ? [] : [{ key, label: words.besides[key](length), open: state.open === key }])),
		earlier: own.earlier === 0 || state.months >= MOST_MONTHS ? null : words.showEarlier(MONTHS),
		list: listOf(state.open, lists, input.relationships, speech),
	};
}

/** "3 holdt til tiden, 1 åbent": only what there is. */
function inWords(counts: FateCounts, { strings }: DaySpeech): string {
	const words = strings.ownPromises;
	return strings.common.list(OWN_FATES.filter((fate) => counts[fate] > 0).map((fate) => words.fates[fate](counts[fate])));
}

function columnOf({ month, promises }: OwnMonth, first: boolean, state: OwnPromisesState, speech: DaySpeech): MonthColumn {
	const name = formatDay(month, speech.language, 'month');
	const counts = countsOf(promises);
	const january = month.slice(5, 7) === '01';
	return {
		key: month,
		short: name.slice(0, 3),
		// Two years side by side would run into each other.
		year: january || (first && month.slice(5, 7) !== '12') ? month.slice(0, 4) : null,
		name,
		counts,
		total: promises.length,
		label: speech.strings.ownPromises.column(name, inWords(counts, speech)),
		open: state.open === month,
	};
}

function listOf(open: string | null, lists: ReadonlyMap<string, readonly OwnPromise[]>, relationships: readonly Relationship[], speech: DaySpeech): OwnList | null {
	const promises = open === null ? undefined : lists.get(open);
	if (open === null || promises === undefined || promises.length === 0) return null;
	const people = peopleOf(relationships);
	return { title: titleOf(open, speech), count: speech.strings.common.count(promises.length), lines: promises.map((promise) => ownLine(promise, people, speech)) };
}

function titleOf(open: string, { language, strings }: DaySpeech): string {
	const month = isoDay(open);
	if (month === null) return open === 'later' ? strings.ownPromises.laterTitle : strings.ownPromises.undatedTitle;
	return capitalised(formatDay(month, language, 'month'));
}

function countsOf(promises: readonly OwnPromise[]): FateCounts {
	const counts = { kept: 0, late: 0, released: 0, open: 0 };
	for (const { fate } of promises) counts[fate] += 1;
	return counts;
}
