// The words around one conversation, in English: the briefing, and the small forms before and after it.
import type { Facet } from '../model/facets';
import type { ContactKind } from '../model/contact';

export type BriefingSectionKey = 'last' | 'promises' | 'shared' | 'cares' | 'unknown' | 'unasked' | 'next-time';

export const enBriefing = {
	facets: {
		values: 'Values',
		interests: 'Interests',
		motivation: 'Motivation',
		resources: 'Resources',
		challenges: 'Challenges',
		change: 'Change',
	} satisfies Record<Facet, string>,

	/** One of them, beside the thing itself. */
	oneFacet: {
		values: 'Value',
		interests: 'Interest',
		motivation: 'Motivation',
		resources: 'Resource',
		challenges: 'Challenge',
		change: 'Change',
	} satisfies Record<Facet, string>,

	briefing: {
		follows: 'Follows the note',
		pinned: (name: string) => `Stays with ${name}`,
		pin: 'Stay with this colleague',
		unpin: 'Follow the note again',
		sections: {
			last: 'Last time',
			promises: 'Promises',
			shared: 'What we share',
			cares: 'What they care about',
			unknown: 'Not known yet',
			unasked: 'Not asked yet',
			'next-time': 'For next time',
		} satisfies Record<BriefingSectionKey, string>,
		openConversation: 'Open the conversation',
		plan: 'Plan a conversation',
		newPromise: 'New promise',
		copyInvitation: 'Copy invitation',
		addNote: 'New note for next time',
		nothingWritten: 'Nothing is written under the steps.',
		noPromises: 'None between you yet.',
		promises: (open: number, kept: number) => [...(open === 0 && kept > 0 ? [] : [`${open} open`]), ...(kept === 0 ? [] : [`${kept} kept`])].join(', '),
		since: (day: string) => `since ${day}`,
		fourToBegin: 'Four questions to begin with:',
		unaskedOf: (unasked: number, all: number) => `${unasked} of ${all}`,
		showMore: 'Show more',
		insert: (question: string) => `Insert: ${question}`,
		restsText: 'They rest for now. Contact is their choice.',
		looseEnd: (): string => 'Neither promise nor next step stands here yet. “Not yet” is an answer too.',
		close: 'Close the conversation',
		empty: 'No colleague here',
		emptyText: 'Open a colleague’s note or a conversation, and the most important about the two of you stands here.',
		unclear: 'Which colleague?',
		unclearText: 'The note is about more than one, or about somebody without a note. Open the note of the one you mean.',
	},

	promiseForm: {
		title: (name: string) => `New promise with ${name}`,
		who: 'Who',
		what: 'What',
		due: 'By when',
		dueHint: (): string => 'For example friday, in two weeks or 3 Dec. May stay empty.',
		dueRead: (day: string) => `Due ${day}.`,
		dueUnread: 'No day that can be read. Write it another way, or leave it empty.',
		whatMissing: 'Write what was promised.',
		submit: 'Add promise',
		added: (text: string) => `Promised: “${text}”.`,
		there: 'That promise stands there already. Nothing was written.',
	},

	askPerson: 'Who is it about?',
	noPeople: 'No colleagues yet',
	askQuestion: (step: string | null) => (step === null ? 'Which question?' : `Which question under ${step}?`),
	noQuestions: 'No question like that',
	asked: (day: string | null) => (day === null ? 'asked before' : `asked ${day}`),
	ownQuestion: () => 'your own',
	openConversationFirst: 'Open a conversation to put the question into.',

	contactForm: {
		title: (name: string) => `Contact with ${name}`,
		words: 'What was it about?',
		kind: 'Kind',
		day: 'Date',
		kinds: {
			informal: 'Informal',
			case: 'Case',
			group: 'Group',
		} satisfies Record<ContactKind, string>,
		caseHint: 'Of a case only the day is written.',
		submit: 'Log contact',
		logged: (name: string) => `Contact with ${name} is logged.`,
		dayMissing: 'Choose a day that has been.',
	},

	nextTimeForm: {
		title: (name: string) => `For next time with ${name}`,
		words: 'What will you bring up?',
		submit: 'Save note',
		saved: (name: string) => `Noted for next time with ${name}.`,
		wordsMissing: 'Write what you want to remember.',
	},

	invitationCopied: (name: string) => `The invitation to ${name} is copied. Paste it where you write to each other.`,
	invitationNotCopied: 'The invitation could not be copied here. Nothing has left the app.',
	restsNow: (name: string) => `${name} rests for now, so there is no invitation.`,

	guidanceRemoved: 'The guidance is out of the note.',
	noGuidance: 'There is no guidance left in the note.',

	closing: {
		title: (name: string) => `Close the conversation with ${name}`,
		promises: 'What did you promise each other?',
		notYet: 'Not yet: that is a result too',
		next: 'When do you meet again?',
		twoWeeks: 'In 2 weeks',
		fourWeeks: 'In 4 weeks',
		noDay: 'Not yet',
		learned: (name: string) => `What belongs in the note about ${name}?`,
		learnedText: (name: string) => `You heard it in the conversation. ${name} has a right to see what it says.`,
		newHub: () => 'new topic note',
		listening: (name: string) => `How much did ${name} talk?`,
		listeningText: 'Your own estimate, only for you. May stay empty.',
		mostlyMe: () => 'mostly me',
		mostlyThem: (name: string) => `mostly ${name}`,
		undoHint: 'All of it can be undone at once.',
		submit: 'Close the conversation',
		closed: (name: string) => `The conversation with ${name} is closed.`,
	},
};
