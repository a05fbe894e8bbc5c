// The menus of a promise: what it can be turned into, and the days its date can be moved to.
import { isUnresolved, type Commitment } from '../index/commitment';
import { shortDay } from '../strings/day-words';
import { addDays, type IsoDay } from '../text/dates';
import { dayAtEnd } from '../text/day-at-end';
import { shownPromise, type CommitmentRow } from './commitment-row';
import { COMMITMENT_KINDS } from './commitments-state';
import type { MenuEntry, ViewPort } from './port';
import { promiseWords } from './promise-words';
import type { Settlement, ViewAction } from './view-action';

export interface RowMenuContext {
	readonly port: ViewPort;
	readonly today: IsoDay;
	readonly act: (row: CommitmentRow, action: ViewAction) => void;
	/** Where several rows can be selected. */
	readonly select?: ((row: CommitmentRow) => void) | undefined;
}

export function rowMenu(row: CommitmentRow, context: RowMenuContext): readonly MenuEntry[] {
	const { port } = context;
	const { commitment } = row;
	const words = port.strings.commitments;
	const openLine: MenuEntry = {
		title: port.strings.common.openLine,
		icon: 'file-text',
		key: port.strings.keys.enter,
		choose: () => port.openNote(commitment.path, commitment.line, null),
	};
	if (!isUnresolved(commitment)) return [settleEntry(row, 'open', context), 'line', openLine];
	const colleague = colleagueOf(row);
	return [
		settleEntry(row, 'kept', context),
		settleEntry(row, commitment.state === 'under-way' ? 'open' : 'under-way', context),
		{ title: words.moveDue, icon: 'calendar-clock', key: 'D', entries: dueMenu(row, context) },
		settleEntry(row, 'released', context),
		'line',
		{ title: words.whoPromised, icon: 'user-round', key: 'H', entries: whoMenu(row, context) },
		{ title: words.setKind, icon: 'shapes', entries: kindMenu(row, context) },
		{ title: words.linkInitiative, icon: 'flag', choose: () => context.act(row, { do: 'link-initiative', promises: [shownPromise(commitment)] }) },
		...selectEntry(row, context),
		'line',
		...(colleague === null ? [] : talkEntries(row, colleague, context)),
		openLine,
	];
}

export function dueMenu(row: CommitmentRow, context: RowMenuContext): readonly MenuEntry[] {
	const { due } = row.commitment;
	return dueEntries({ ...context, due, said: saidDay(row.commitment), dated: due !== null, move: (day) => context.act(row, { do: 'move-due', promises: [shownPromise(row.commitment)], day }) });
}

/** The day that the words of an undated promise end with, as they were meant on the day they were written: offered, and never written by itself. */
export function saidDay({ text, due, created, conversationDay }: Commitment): IsoDay | null {
	const written = created ?? conversationDay;
	return due !== null || written === null ? null : dayAtEnd(promiseWords(text), written);
}

export interface DueChoice {
	readonly port: ViewPort;
	readonly today: IsoDay;
	/** The day that stands there now. */
	readonly due: IsoDay | null;
	/** The day that its own words name. */
	readonly said?: IsoDay | null;
	/** There is a day to take away. */
	readonly dated: boolean;
	readonly move: (day: IsoDay | null) => void;
}

/** The usual days, any other day, and none. */
export function dueEntries(choice: DueChoice): readonly MenuEntry[] {
	const { port, today, due, said = null, dated, move } = choice;
	const words = port.strings.commitments.due;
	const to = (title: string, days: number): MenuEntry => ({ title, checked: due === addDays(today, days), choose: () => move(addDays(today, days)) });
	return [
		...(said === null ? [] : [{ title: words.said(shortDay(said, { today, language: port.language, strings: port.strings })), choose: () => move(said) }, 'line' as const]),
		to(words.today, 0),
		to(words.tomorrow, 1),
		to(words.week, 7),
		to(words.twoWeeks, 14),
		'line',
		{ title: words.pick, key: 'D', choose: () => void askDue(choice) },
		...(dated ? [{ title: words.none, choose: () => move(null) }] : []),
	];
}

/** Asks for any day, in words or in the calendar. */
export async function askDue({ port, due, said = null, move }: Pick<DueChoice, 'port' | 'due' | 'said' | 'move'>): Promise<void> {
	const day = await port.pickDay(port.strings.pickDay.title, due ?? said);
	if (day !== null) move(day);
}

export function whoMenu(row: CommitmentRow, context: RowMenuContext): readonly MenuEntry[] {
	return row.answers.map(({ label, who, chosen }) => ({
		title: label,
		checked: chosen,
		choose: () => context.act(row, { do: 'assign', promises: [shownPromise(row.commitment)], who }),
	}));
}

/** Who it would be natural to talk with about this promise. */
export function colleagueOf(row: CommitmentRow): string | null {
	return row.commitment.people[0] ?? row.commitment.with[0] ?? null;
}

function kindMenu(row: CommitmentRow, context: RowMenuContext): readonly MenuEntry[] {
	return COMMITMENT_KINDS.map((kind) => ({
		title: context.port.strings.kinds[kind],
		checked: row.commitment.kind === kind,
		choose: () => context.act(row, { do: 'set-kind', promises: [shownPromise(row.commitment)], kind }),
	}));
}

/** When a promise of theirs has slipped, one talks about it: it can wait for next time, or get a conversation of its own. Nothing here reminds anybody. */
function talkEntries(row: CommitmentRow, colleague: string, { port, act }: RowMenuContext): readonly MenuEntry[] {
	const { overdue, who } = row.commitment;
	const words = port.strings.commitments;
	const raise: MenuEntry = {
		title: words.raiseNextTime,
		icon: 'message-square-plus',
		choose: () => act(row, { do: 'raise-next-time', promises: [shownPromise(row.commitment)], colleague }),
	};
	return [...(overdue && who === 'them' ? [raise] : []), { title: words.planConversation, icon: 'calendar-plus', choose: () => port.newConversation(colleague) }];
}

function selectEntry(row: CommitmentRow, { port, select }: RowMenuContext): readonly MenuEntry[] {
	return select === undefined ? [] : [{ title: port.strings.promises.select, icon: 'square-check', key: 'X', choose: () => select(row) }];
}

function settleEntry(row: CommitmentRow, to: Settlement, context: RowMenuContext): MenuEntry {
	const words = context.port.strings.commitments;
	const looks: Readonly<Record<Settlement, { readonly title: string; readonly icon: string; readonly key: string }>> = {
		kept: { title: words.keep, icon: 'check', key: context.port.strings.keys.space },
		'under-way': { title: words.underWay, icon: 'loader-circle', key: 'I' },
		released: { title: words.release, icon: 'circle-slash', key: 'B' },
		open: { title: words.reopen, icon: 'rotate-ccw', key: row.settled ? context.port.strings.keys.space : 'I' },
	};
	return { ...looks[to], choose: () => context.act(row, { do: 'settle', promises: [shownPromise(row.commitment)], to }) };
}
