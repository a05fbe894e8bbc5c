// The words of what people share, in English: topics and those around them, bringing together, the neighbourhood, names that become links, the graph.
import type { InitiativeStatus } from '../model/initiative';
import type { SubjectKind } from '../index/subject';

export type CircleSectionKey = 'members' | 'needs' | 'initiatives' | 'promises' | 'together';

export const enTopics = {
	topics: {
		search: 'Search topics and initiatives',
		groups: {
			initiative: 'Initiatives',
			interest: 'Interests',
			value: 'Values',
			resource: 'Resources',
		} satisfies Record<SubjectKind, string>,
		kinds: {
			initiative: 'Initiative',
			interest: 'Interest',
			value: 'Value',
			resource: 'Resource',
		} satisfies Record<SubjectKind, string>,
		sorts: { people: 'Most people first', name: 'Name' },
		statuses: { idea: 'Idea', active: 'Under way', done: 'Done', dropped: 'Dropped' } satisfies Record<InitiativeStatus, string>,
		/** Beside a topic in the list. */
		count: (people: number, me: boolean): string => {
			if (me) return people === 0 ? 'only you' : `${people} and you`;
			return people === 0 ? 'nobody yet' : String(people);
		},
		/** As a whole sentence: whoever hears the row has no column to look at. */
		peopleWords: (people: number, me: boolean): string => {
			const others = people === 1 ? '1 colleague' : `${people} colleagues`;
			if (me) return people === 0 ? 'only you' : `${others} and you`;
			return people === 0 ? 'nobody yet' : others;
		},
		back: 'All topics',
		sections: {
			members: {
				initiative: 'Who is in it or cares',
				interest: 'Who cares about it',
				value: 'Who holds it',
				resource: 'Who has it',
			},
			needs: 'What is needed, and who has it',
			initiatives: 'Initiatives about it',
			promises: 'What is promised',
			together: 'Could be brought together',
		},
		nobody: 'Nobody has told you so yet.',
		noneHas: (): string => 'nobody yet',
		me: 'You',
		meSmall: (): string => 'you',
		part: (): string => 'takes part',
		caresAbout: (topics: string) => `interested in ${topics}`,
		brings: (resources: string) => `Brings: ${resources}`,
		iBring: (resources: string) => `You bring: ${resources}`,
		since: (day: string) => `since ${day}`,
		has: (people: string) => `Has it: ${people}`,
		forInitiative: (initiative: string) => `for ${initiative}`,
		noPromises: 'Nothing is promised about it.',
		promiseCount: (open: number, settled: number): string => [`${open} open`, ...(settled === 0 ? [] : [`${settled} settled`])].join(', '),
		and: (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}`),
		shown: (shown: string, all: string) => `${shown} of ${all} are shown.`,
		showMore: (n: number) => `Show ${n} more`,
		noHits: (query: string) => `No topic fits “${query}”`,
		noHitsText: 'Search finds names of topics and initiatives, and of those who have them.',
		empty: 'No topics yet',
		emptyText: 'Write interests, values and resources in a colleague’s note or in a conversation. Here you will see who shares them.',
		plainText: 'Plain text, no note of its own yet.',
		/** In menus, on a topic. */
		whoElse: (label: string) => `Who else cares about ${label}`,
		ask: 'Which topic or initiative?',
	},

	together: {
		title: 'Whom could you bring together?',
		text: 'They share something, and in your notes they have nothing to do with each other yet.',
		pair: (a: string, b: string) => `${a} and ${b}`,
		joined: (): string => 'and',
		shared: (topics: string) => `Both care about ${topics}.`,
		need: (needs: string, label: string, initiative: string, has: string) => `${needs} needs ${label} for ${initiative}. ${has} has it.`,
		askBoth: 'Ask both first.',
		dismiss: 'Not now',
		dismissLabel: (pair: string) => `Not now: ${pair}`,
		dismissed: (pair: string) => `${pair} rest for 90 days.`,
		resting: (n: number): string => (n === 1 ? '1 pair rests.' : `${n} pairs rest.`),
		showResting: (n: number): string => (n === 1 ? 'Show it' : 'Show them'),
		hideResting: (n: number): string => (n === 1 ? 'Hide it' : 'Hide them'),
		restsUntil: (day: string) => `Rests until ${day}`,
		bringBack: 'Bring back',
		none: 'Nobody right now. Suggestions come when two who do not know each other share something.',
		showMore: 'Show more',
	},

	neighbourhood: {
		title: 'Shared with others',
		label: (name: string) => `What ${name} shares with others`,
		more: (n: number): string => `and ${n} more`,
		asList: 'Show as a list',
		asPicture: 'Show as a picture',
		topicLabel: (label: string) => `Topic: ${label}`,
	},

	linkNames: {
		title: 'Link names in this note',
		step: (at: number, all: number) => `${at} of ${all}`,
		leadsTo: (name: string) => `Becomes a link to ${name}.`,
		link: 'Link',
		skip: 'Skip',
		all: (n: number, text: string) => `Link all ${n} of “${text}”`,
		finish: (n: number): string => (n === 0 ? 'Stop' : `Stop and write ${n}`),
		keys: (): string => 'Enter links, Tab leads to the other choices, Esc leaves the note as it is.',
		none: 'No names of colleagues stand in the note as plain text.',
		nothing: 'Nothing was linked.',
		done: (n: number): string => (n === 1 ? '1 name is linked.' : `${n} names are linked.`),
	},

	graph: {
		copied: (): string => 'The queries are copied, one for each line. Open the graph’s settings, choose Groups and New group, and paste one line into each.',
		notCopied: 'The queries could not be copied here. Nothing has left the app.',
	},

	bases: {
		made: (n: number): string => (n === 1 ? 'One base was made.' : `${n} bases were made.`),
		there: 'The bases are there already. Nothing was written.',
	},

	preview: {
		title: 'Link shared interests',
		lead: (topics: number, notes: number, made: number) => {
			const shared = `${topics} ${topics === 1 ? 'interest' : 'interests'} shared by two or more`;
			const fresh = made === 1 ? '1 new note is made' : `${made} new notes are made`;
			if (notes === 0) return `For ${shared} ${fresh}. Nothing is written yet.`;
			return `${shared} ${topics === 1 ? 'becomes a link' : 'become links'} in ${notes} ${notes === 1 ? 'note' : 'notes'}${made === 0 ? '' : `, and ${fresh}`}. Nothing is written yet.`;
		},
		newNotes: 'New notes',
		changedNotes: 'Notes that change',
		before: 'Before',
		after: 'After',
		line: (line: number) => `Line ${line}`,
		apply: 'Link them',
		nothing: 'Nothing to link',
		nothingText: 'No interest, value or resource stands as plain text with two or more people.',
		leftAlone: 'Left as they are',
		near: 'Look alike',
		nearPair: (a: string, b: string) => `${a} and ${b}. If they are the same, correct one of them, or write it as an alias in the note of the other.`,
		skipped: (label: string, note: string | null) => (note === null ? `${label}: two topics would get the same name.` : `${label}: the note ${note} already has the name.`),
		undoHint: 'All of it can be undone at once.',
	},
};
