// Heads and words of the reports on the command line, and of a meeting in the calendar, in English.

export const enReport = {
	relationships: {
		name: 'Colleague',
		rhythm: 'Rhythm',
		last: 'Last',
		next: 'Next',
		conversations: 'Conversations',
		mine: 'My promises',
		theirs: 'Theirs',
		both: 'Both',
		unassigned: 'Unassigned',
		shared: 'In common',
		path: 'Note',
	},
	commitments: {
		state: 'State',
		due: 'Due',
		who: 'Who',
		with: 'With',
		text: 'Promise',
		place: 'Line',
	},
	topics: {
		label: 'Topic',
		kind: 'Kind',
		people: 'People',
		me: 'Me too',
		path: 'Note',
	},
	check: {
		place: 'Place',
		code: 'Code',
		message: 'What to do',
	},
	edits: {
		note: 'Note',
		before: 'Before',
		after: 'After',
		newNote: 'New note',
	},
	calendar: {
		conversation: 'Conversation',
		conversationWith: (name: string) => `Conversation with ${name}`,
	},
	nothing: 'Nothing to show.',
	allReadable: 'All notes can be read.',
	nothingToLink: 'No interest is shared in plain text.',
	wouldChange: (n: number) => `${n} ${n === 1 ? 'note' : 'notes'} would change. Nothing was written; add --apply to write.`,
	changed: (n: number) => `${n} ${n === 1 ? 'note' : 'notes'} changed.`,
};
