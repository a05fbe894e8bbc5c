// What can be done to several promises at once: one command, one step to undo.
import type { IsoDay } from '../text/dates';
import { dueEntries } from './commitment-menu';
import { shownPromise, type CommitmentRow } from './commitment-row';
import { COMMITMENT_KINDS } from './commitments-state';
import type { MenuEntry, ViewPort } from './port';
import type { Settlement, ShownPromise, ViewAction } from './view-action';

export interface BulkContext {
	readonly port: ViewPort;
	readonly today: IsoDay;
	/** The selected rows, in the order of the list. */
	readonly rows: readonly CommitmentRow[];
	readonly act: (action: ViewAction) => void;
}

export function bulkMenu(context: BulkContext): readonly MenuEntry[] {
	const { port, act } = context;
	const words = port.strings.commitments;
	const promises = promisesOf(context);
	const settle = (title: string, icon: string, key: string, to: Settlement): MenuEntry => ({ title, icon, key, choose: () => act({ do: 'settle', promises, to }) });
	return [
		settle(words.keep, 'check', port.strings.keys.space, 'kept'),
		settle(words.underWay, 'loader-circle', 'I', 'under-way'),
		{ title: words.moveDue, icon: 'calendar-clock', key: 'D', entries: bulkDueMenu(context) },
		settle(words.release, 'circle-slash', 'B', 'released'),
		'line',
		{ title: words.whoPromised, icon: 'user-round', key: 'H', entries: bulkWhoMenu(context) },
		{ title: words.setKind, icon: 'shapes', entries: COMMITMENT_KINDS.map((kind) => ({ title: port.strings.kinds[kind], choose: () => act({ do: 'set-kind', promises, kind }) })) },
		{ title: words.linkInitiative, icon: 'flag', choose: () => act({ do: 'link-initiative', promises }) },
	];
}

export function bulkDueMenu(context: BulkContext): readonly MenuEntry[] {
	const dues = new Set(context.rows.map(({ commitment }) => commitment.due));
	const [due] = dues;
	const promises = promisesOf(context);
	return dueEntries({ ...context, due: dues.size === 1 ? (due ?? null) : null, dated: [...dues].some((day) => day !== null), move: (day) => context.act({ do: 'move-due', promises, day }) });
}

/** Only who can be meant in every line. */
export function bulkWhoMenu({ rows, act }: BulkContext): readonly MenuEntry[] {
	const [first, ...rest] = rows;
	const common = (first?.answers ?? []).filter(({ label }) => rest.every((row) => row.answers.some((answer) => answer.label === label)));
	const isChosen = (label: string): boolean => rows.every((row) => row.answers.some((answer) => answer.label === label && answer.chosen));
	return common.map(({ label, who }) => ({ title: label, checked: isChosen(label), choose: () => act({ do: 'assign', promises: promisesOf({ rows }), who }) }));
}

export function promisesOf({ rows }: Pick<BulkContext, 'rows'>): readonly ShownPromise[] {
	return rows.map(({ commitment }) => shownPromise(commitment));
}
