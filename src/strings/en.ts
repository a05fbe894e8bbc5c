// Every word on screen, in English: the source of the type that the other languages fill. No word of the screen stands anywhere else.
// Words that begin small are functions, since a literal here must be in sentence case.
import type { Who } from '../index/commitment';
import type { CommitmentKind, CommitmentState } from '../model/commitment-line';
import type { Tier } from '../model/colleague';
import type { TopicKind } from '../model/topic';
import { counted } from './counted';
import { enBriefing } from './en-briefing';
import { enConversationForm } from './en-conversation-form';
import { enEditing } from './en-editing';
import { enPeople } from './en-people';
import { enGuide } from './en-guide';
import { enProblems } from './en-problems';
import { enPromises } from './en-promises';
import { enReport } from './en-report';
import { enSettings } from './en-settings';
import { enTopics } from './en-topics';
import { enViews } from './en-views';

export const en = {
	...enViews,
	...enConversationForm,
	...enBriefing,
	...enPeople,
	...enProblems,
	...enPromises,
	...enEditing,
	...enGuide,
	...enSettings,
	...enTopics,
	report: enReport,

	commands: {
		newConversation: 'New conversation',
		insertSteps: 'Insert the five steps',
		newColleague: 'New colleague',
		writeOwnNote: 'Write my own note',
		markHeld: 'Mark conversation as held',
		openRelationships: 'Open relationships',
		openCommitments: 'Open commitments',
		openCoverage: 'Open coverage',
		openOwnPromises: 'Open my own promises',
		openBriefing: 'Open briefing',
		addPromise: 'Add promise',
		insertPromises: 'Insert list of promises',
		insertQuestion: 'Insert question',
		logContact: 'Log contact',
		noteForNextTime: 'Note for next time',
		copyInvitation: 'Copy invitation',
		closeConversation: 'Close conversation',
		planNext: 'Plan next conversation',
		meetingToCalendar: 'Meeting to calendar',
		addInterest: 'Add interest, value or resource',
		removeGuidance: 'Remove guidance',
		discreetMode: 'Discreet mode on or off',
		openGuide: 'Get started',
		makeExample: 'Example notes',
		removeExample: 'Remove example',
		checkNotes: 'Check notes',
		linkInterests: 'Link shared interests',
		openTopics: 'Open topics',
		whoElse: 'Who else cares about …',
		linkNames: 'Link names in this note',
		copyGraphGroups: 'Copy graph groups',
		createBases: 'Create bases',
		undo: 'Undo the last change',
		redo: 'Redo the last change',
	},

	/** Titles of the views, as the tab shows them. */
	views: {
		relationships: 'Relationships',
		coverage: 'Coverage',
		commitments: 'Commitments',
		briefing: 'Briefing',
		ownPromises: 'My own promises',
		noteCheck: 'Note check',
		topics: 'Topics',
		guide: 'Get started',
	},

	common: {
		yes: 'Yes',
		no: 'No',
		cancel: 'Cancel',
		close: 'Close',
		create: 'Create',
		save: 'Save',
		open: 'Open',
		undo: 'Undo',
		redo: 'Redo',
		openLine: 'Open the line',
		openNote: 'Open the note',
		moreActions: 'More actions',
		search: 'Search',
		filter: 'Filter',
		sort: 'Sort',
		group: 'Group',
		foldAll: 'Fold all',
		unfoldAll: 'Unfold all',
		clearSearch: 'Clear search',
		clearFilters: 'Clear filters',
		remove: (what: string) => `Remove: ${what}`,
		none: () => 'none',
		count: (n: number) => counted(n, 'en-GB'),
		quote: (text: string) => `“${text}”`,
		list: (items: readonly string[]) => items.join(', '),
	},

	who: {
		me: 'Me',
		them: 'The colleague',
		both: 'Both',
		unassigned: 'Unassigned',
	} satisfies Record<Who, string>,

	/** Inside a line, after somebody's name: "Jesper → me". */
	meInLine: () => 'me',

	/** As a whole sentence begins: "I promised Hanne". */
	iAs: 'I',

	states: {
		open: 'Open',
		'under-way': 'Under way',
		kept: 'Kept',
		released: 'Released',
		moved: 'Moved',
	} satisfies Record<CommitmentState, string>,

	kinds: {
		participate: 'Take part',
		responsibility: 'Take responsibility',
		contribute: 'Contribute',
		'meet-again': 'Meet again',
		initiative: 'Start an initiative',
	} satisfies Record<CommitmentKind, string>,

	tiers: {
		core: 'Core',
		active: 'Active',
		other: 'Others',
	} satisfies Record<Tier, string>,

	topicKinds: {
		interest: 'Interest',
		value: 'Value',
		resource: 'Resource',
	} satisfies Record<TopicKind, string>,

	steps: ['Connection', 'Interest', 'Exploration', 'Exchange', 'Commitment'],

	days: {
		today: () => 'today',
		tomorrow: () => 'tomorrow',
		yesterday: () => 'yesterday',
		inDays: (n: number) => `in ${plural(n, 'day', 'days')}`,
		inWeeks: (n: number) => `in ${plural(n, 'week', 'weeks')}`,
		inMonths: (n: number) => `in ${plural(n, 'month', 'months')}`,
		daysAgo: (n: number) => `${plural(n, 'day', 'days')} ago`,
		weeksAgo: (n: number) => `${plural(n, 'week', 'weeks')} ago`,
		monthsAgo: (n: number) => `${plural(n, 'month', 'months')} ago`,
		yearsAgo: (n: number) => `${plural(n, 'year', 'years')} ago`,
		daysOver: (n: number) => `${plural(n, 'day', 'days')} over`,
		/** A weekday of the coming week. */
		onWeekday: (weekday: string) => `on ${weekday}`,
		/** A time of day after words ("tomorrow at 10:00") and after a whole date. */
		wordsAt: (words: string, time: string) => `${words} at ${time}`,
		dateAt: (date: string, time: string) => `${date} at ${time}`,
	},
};

export type Strings = typeof en;

function plural(n: number, one: string, many: string): string {
	return `${n} ${n === 1 ? one : many}`;
}
