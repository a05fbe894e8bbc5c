// The words of the form of a new conversation, in English.
import type { Purpose } from '../model/choices';

export const enConversationForm = {
	form: {
		title: 'New conversation',
		colleague: 'Colleague',
		last: (when: string) => `Last: ${when}.`,
		openPromises: (n: number) => (n === 1 ? 'One open promise between you.' : `${n} open promises between you.`),
		newColleague: (name: string) => `New colleague: ${name}`,
		newColleagueHint: 'Gets a note of their own.',
		calledAlso: (alias: string) => `called ${alias}`,
		when: 'When',
		day: 'Date',
		time: 'Time',
		now: 'Now',
		tomorrow: 'Tomorrow',
		inAWeek: 'In a week',
		place: 'Place',
		why: (name: string | null) => (name === null ? 'Why do you want to talk?' : `Why do you want to talk with ${name}?`),
		whyHint: 'The honest reason. It is what you begin with when you meet.',
		whyLabel: 'Why',
		purpose: 'Purpose',
		purposeHint: 'Choose one for a suggestion in words. Change them as you like.',
		purposeWords: 'The purpose in words',
		purposeNone: 'None chosen',
		foot: (keys: string): readonly [string, string, string] => ['Only the colleague is required. ', keys, ' creates it.'],
		submit: 'Create conversation',
		colleagueMissing: 'Write who you want to talk with.',
		colleagueAmbiguous: (name: string) => `More than one colleague is called ${name}. Choose one in the list.`,
		dayMissing: 'A time needs a date too.',
		select: () => 'choose',
		take: () => 'take',
		dismiss: () => 'close',
		suggestions: 'Colleagues that match',
	},

	/** Asked before a form is left with something written in it. */
	unsent: {
		title: 'Throw away what you wrote?',
		text: 'It has not been saved yet.',
		keep: 'Keep writing',
		discard: 'Throw away',
	},

	purposes: {
		insight: 'Insight into what matters to them',
		'learn-interest': 'Learn about an interest',
		'problem-help': 'Help with a problem',
		'new-network': 'Start a network',
		involve: 'Involve in a task',
		'follow-up': 'Follow up',
		other: 'Something else',
	} satisfies Record<Purpose, string>,
};
