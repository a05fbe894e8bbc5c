// The words of the coverage view, and of what is told of all colleagues together, in English.

export type RelationshipColumn =
	| 'rhythm'
	| 'last'
	| 'next'
	| 'shared'
	| 'mine'
	| 'theirs'
	| 'department'
	| 'shift'
	| 'tier'
	| 'organizer'
	| 'values'
	| 'interests'
	| 'resources'
	| 'contact'
	| 'count';

export const enPeople = {
	people: {
		columns: 'Columns',
		columnNames: {
			rhythm: 'Rhythm',
			last: 'Last',
			next: 'Next',
			shared: 'In common',
			mine: 'My promises',
			theirs: 'Theirs',
			department: 'Department',
			shift: 'Shift',
			tier: 'Tier',
			organizer: 'Organizer',
			values: 'Values',
			interests: 'Interests',
			resources: 'Resources',
			contact: 'Last contact',
			count: 'Conversations',
		} satisfies Record<RelationshipColumn, string>,
		columnsAtFirst: 'The usual columns',
		sortedBy: (column: string) => `Sort by ${column}`,
		asCards: 'Show as cards',
		asRows: 'Show as rows',
		view: 'Filter and order',
		ownNoteSays: () => 'own note',
		notKnownYet: (facets: string) => `Not known yet: ${facets}`,
		facets: {
			values: () => 'values',
			interests: () => 'interests',
			motivation: () => 'motivation',
			resources: () => 'resources',
		},
		savedFilters: 'Saved filters',
		saveFilter: 'Save the filter …',
		renameFilter: 'Rename …',
		deleteFilter: 'Delete',
		manageFilters: 'Rename or delete …',
		filterName: 'Name',
		saveFilterTitle: 'Save the filter',
		renameFilterTitle: 'Rename the filter',
		filterNameEmpty: 'Write a name.',
		filterNameTooLong: 'The name is too long.',
		filterNameTaken: 'There is a filter with that name already.',
		filterTooMany: 'There is no room for more filters. Delete one of them first.',
		filterSaved: (name: string) => `The filter “${name}” is saved.`,
		filterRenamed: (name: string) => `The filter is now called “${name}”.`,
		filterGone: (name: string) => `The filter “${name}” is no longer there, so nothing was renamed.`,
		filterDeleted: (name: string) => `The filter “${name}” is deleted.`,
		pick: (what: string) => `${what}: type to find it`,
		pickNothing: 'Nothing by that name.',
		pace: {
			/** What the agreed rhythms ask for, and how long a round takes with it. */
			needed: (people: number, pace: string, weeks: number) => `Keeping the rhythm with ${people} ${people === 1 ? 'colleague' : 'colleagues'} takes ${pace}. That is once round in ${weeks} ${weeks === 1 ? 'week' : 'weeks'}.`,
			real: (pace: string, weeks: number) => `The last eight weeks came to ${pace}. At that, once round takes ${weeks} ${weeks === 1 ? 'week' : 'weeks'}.`,
			none: 'There were none in the last eight weeks.',
			toShare: 'That is more than one person can do: share the round with others.',
			/** "two conversations a week"; `real` leaves the noun out. */
			perWeek: (pace: number, noun: boolean) => enPace(pace, noun),
		},
		select: 'Select',
		selected: (n: number) => `${n} selected`,
		clearSelection: 'Clear selection',
		bulkLabel: 'What to do with the selected colleagues',
		setTier: 'Tier',
		setCadence: 'Rhythm',
		setDepartment: 'Department …',
		setOrganizer: 'Organizer …',
		everyDays: (days: number) => `Every ${days} days`,
		byTier: 'As the tier says',
		noTier: 'No tier',
		noDepartment: 'No department',
		noOrganizer: 'No organizer',
		ownWords: (typed: string) => `“${typed}”`,
		departmentTitle: 'Which department?',
		organizerTitle: 'Who is the organizer?',
		change: {
			title: 'Change several colleagues',
			lead: (what: string, notes: number) => `${what} in ${notes} ${notes === 1 ? 'note' : 'notes'}. Nothing is written yet.`,
			nothing: 'All of them have it already.',
			noneCan: 'None of the notes can be changed as it stands.',
			apply: 'Change them',
			same: (n: number) => (n === 1 ? 'One has it already.' : `${n} have it already.`),
			tier: (value: string) => `Tier: ${value}`,
			cadence: (value: string) => `Rhythm: ${value}`,
			department: (value: string) => `Department: ${value}`,
			organizer: (value: string) => `Organizer: ${value}`,
			done: (what: string, n: number) => `${what}, ${n} ${n === 1 ? 'colleague' : 'colleagues'}.`,
		},
	},

	coverage: {
		title: 'Whom have you talked with?',
		department: 'Department',
		total: 'Total',
		everybody: 'Everybody',
		noDepartment: 'No department',
		noShift: 'No shift',
		summary: (met: number, people: number, since: string, share: string) => `${met} of ${people} ${people === 1 ? 'colleague' : 'colleagues'} ${since}, ${share}%`,
		since: (day: string) => `Since ${day}`,
		sinceSmall: (day: string) => `since ${day}`,
		everSmall: () => 'so far',
		period: 'Period',
		periods: {
			month: 'The last month',
			quarter: 'The last three months',
			half: 'The last half year',
			year: 'The last year',
			always: 'At any time',
			since: 'Since a day …',
		},
		sinceTitle: 'Since which day?',
		nobody: () => 'none',
		noneYet: (people: number) => `none of ${people} yet`,
		some: (met: number, people: number) => `${met} of ${people}`,
		withShare: (words: string, share: string) => `${words}, ${share}%`,
		met: 'Talked',
		notYet: 'Not yet',
		rests: 'Resting',
		legendMet: () => 'talked in the period',
		legendNotYet: () => 'not yet',
		legendNobody: () => 'none: there are no colleagues on that shift',
		hint: 'None of your colleagues has a department or a shift yet. Write “department” and “shift” into their notes, or select several colleagues in the relationships view and set the department for all of them.',
		more: (n: number) => `and ${n} more`,
		empty: 'No colleagues yet',
		emptyText: 'When colleagues have notes, you see here whom you have talked with, by department and shift.',
		noHits: 'Nobody matches the filter',
	},
};

const EN_NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** "one conversation every other week", "one and a half a week". */
function enPace(pace: number, noun: boolean): string {
	const things = (one: boolean): string => (noun ? ` ${one ? 'conversation' : 'conversations'}` : '');
	if (pace < 1) return `one${things(true)} every ${{ 0.125: 'eight weeks', 0.25: 'four weeks' }[pace] ?? 'other week'}`;
	const whole = EN_NUMBERS[Math.floor(pace) - 1] ?? String(Math.floor(pace));
	const number = Number.isInteger(pace) ? whole : `${whole} and a half`;
	return `${number}${things(pace === 1)} a week`;
}
