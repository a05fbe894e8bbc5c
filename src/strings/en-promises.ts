// The words of what is done to promises, in English: several at once, a day in words, the block in a note, my own over the months.
import type { OwnFate } from '../index/own-promises';
import type { SettleWord } from './en-editing';

export const enPromises = {
	promises: {
		select: 'Select',
		selected: (n: number) => `${n} selected`,
		bulkLabel: 'What to do with the selected promises',
		clearSelection: 'Clear the selection',
		/** What was done to several at once. */
		several: {
			settled: {
				kept: (n: number) => `${n} promises kept.`,
				released: (n: number) => `${n} promises released.`,
				'under-way': (n: number) => `${n} promises under way.`,
				open: (n: number) => `${n} promises open again.`,
			} satisfies Record<SettleWord, (n: number) => string>,
			dueMoved: (n: number, day: string) => `${n} promises are now due ${day}.`,
			dueTaken: (n: number) => `${n} promises now have no due date.`,
			assigned: (n: number, who: string) => `${n} promises: ${who}.`,
			kindSet: (n: number, kind: string) => `${n} promises: ${kind}.`,
			linked: (n: number, initiative: string) => `${n} promises now belong to ${initiative}.`,
		},
		/** Which of several was refused; the reason says that nothing was written. */
		refusedOne: (text: string, why: string) => `“${text}”: ${why}`,
		notRedone: (what: string) => `The text has changed since, so the change was not done again (${what}).`,
		dayInWords: 'The day in words',
		dayExample: 'In 14 days, in a week, tomorrow …',
		understood: (day: string) => `That is ${day}.`,
		notUnderstood: 'That is not a day. Write it another way, or pick it below.',
		/** In a note, where the code block is not understood. */
		block: {
			mistakes: {
				option: (line: string, found: string) => `Line ${line}: there is no option “${found}”.`,
				value: (line: string, found: string) => `Line ${line}: “${found}” cannot be read there.`,
				person: (line: string, found: string) => `Line ${line}: “${found}” is not one colleague.`,
				initiative: (line: string, found: string) => `Line ${line}: no initiative is called “${found}”.`,
				'this-person': (line: string, _found: string) => `Line ${line}: this note is not about one colleague. Write a name instead.`,
				'this-initiative': (line: string, _found: string) => `Line ${line}: this note is not an initiative. Write a name instead.`,
			},
			nothing: 'No promises here',
			nothingSettled: 'Nothing settled in the last 30 days',
			allowed: (words: string) => `Choose one of: ${words}.`,
		},
	},

	/** The picture of the user's own promises over the months; of nobody else. */
	ownPromises: {
		lead: 'By the month they were promised for. Only yours, and only for you.',
		fates: {
			kept: (n: number) => `${n} kept on time`,
			late: (n: number) => `${n} kept later`,
			released: (n: number) => `${n} released`,
			open: (n: number) => `${n} open`,
		} satisfies Record<OwnFate, (n: number) => string>,
		heads: { month: 'Month', kept: 'Kept on time', late: 'Kept later', released: 'Released', open: 'Open', all: 'All' } satisfies Record<OwnFate | 'month' | 'all', string>,
		/** What became of one promise, after its due day. */
		one: { kept: () => 'kept', late: () => 'kept later', released: () => 'released', open: () => 'open' } satisfies Record<OwnFate, () => string>,
		stillOpen: (over: string) => `open, ${over}`,
		daysLate: (kept: string, days: number) => `${kept}, ${days} ${days === 1 ? 'day' : 'days'} after`,
		to: (names: string) => `to ${names}`,
		dueBy: (day: string) => `promised by ${day}`,
		summary: (months: number, counts: string) => `My own promises of the last ${months} months: ${counts === '' ? 'none' : counts}.`,
		column: (month: string, counts: string) => `${month}: ${counts === '' ? 'none' : counts}`,
		meaning: [
			'Kept later means kept after the day that was agreed. If you moved the day, the new one counts.',
			'A promise without a day of keeping counts as kept on time, and one without a due date stands in the month it was settled.',
			'What you promised together with somebody is not in here.',
		],
		meaningTitle: 'How the promises are counted',
		asTable: 'Show as a table',
		asPicture: 'Show as a picture',
		showEarlier: (months: number) => `Show ${months} months more`,
		besides: {
			later: (n: number) => `${n} for months to come`,
			undated: (n: number) => `${n} without a date`,
		},
		laterTitle: 'For months to come',
		undatedTitle: 'No date',
		pickMonth: 'Choose a month to see its promises.',
		months: 'Months',
		empty: 'No promises from you yet',
		emptyText: 'What you promise in a conversation will stand here, month by month.',
		overTheMonths: 'My own promises over the months',
	},
};
