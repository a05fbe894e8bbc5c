// What a notice says, in English: what was done, or why nothing was written. Every refusal says so, and what can be done instead where there is something.
import type { Refusal } from '../edit/refusal';

export type SettleWord = 'kept' | 'released' | 'under-way' | 'open';

export const enEditing = {
	notices: {
		settled: {
			kept: (text: string) => `Kept: “${text}”.`,
			released: (text: string) => `Released: “${text}”.`,
			'under-way': (text: string) => `Under way: “${text}”.`,
			open: (text: string) => `Open again: “${text}”.`,
		} satisfies Record<SettleWord, (text: string) => string>,
		dueMoved: (text: string, day: string) => `“${text}” is now due ${day}.`,
		dueTaken: (text: string) => `“${text}” now has no due date.`,
		assigned: (text: string, who: string) => `“${text}”: ${who}.`,
		kindSet: (text: string, kind: string) => `“${text}”: ${kind}.`,
		linked: (text: string, initiative: string) => `“${text}” now belongs to ${initiative}.`,
		conversationHeld: (name: string) => `The conversation with ${name} is marked as held.`,
		conversationCancelled: (name: string) => `The conversation with ${name} did not take place.`,
		conversationDeclined: (name: string) => `${name} said no this time. They rest for half a year.`,
		conversationMoved: (name: string, day: string) => `The conversation with ${name} is now on ${day}.`,
		conversationCreated: (name: string) => `The conversation with ${name} is ready.`,
		colleagueCreated: (name: string) => `${name} has a note.`,
		ownNoteCreated: 'Your own note is ready.',
		stepsInserted: 'The five steps are in the note.',
		editorUndoes: 'The editor can undo it.',
		stepsNotCounted: 'The headings are in the note. Promises count here only when they link to a colleague.',
		interestsLinked: (notes: number, made: number) => {
			const fresh = made === 1 ? '1 new note' : `${made} new notes`;
			if (notes === 0) return `${fresh} made for shared interests.`;
			return `Interests linked in ${notes} ${notes === 1 ? 'note' : 'notes'}${made === 0 ? '' : `, and ${fresh} made`}.`;
		},
		undone: (what: string) => `The change is undone (${what}).`,
		redone: (what: string) => `The change is done again (${what}).`,
		nothingToUndo: 'There is nothing to undo.',
		nothingToRedo: 'There is nothing to do again.',
		undoneAlready: 'That is undone already.',
		notUndone: (what: string) => `The text has changed since, so the change was not undone (${what}).`,
		stillReading: 'The notes are still being read. Try again in a moment.',
		templateGone: (path: string) => `Your template ${path} is not there, so the built-in one was used.`,
		templateBroken: 'The properties of your template cannot be read, so they were left out.',
		writeFailed: 'The note could not be written. Nothing was lost; try again.',
	},

	refusals: {
		'line-changed': () => 'The line has changed since it was shown, so nothing was written.',
		'line-gone': () => 'The line is no longer in the note, so nothing was written.',
		'line-doubled': () => 'The line now stands there more than once, so nothing was written. Open the note and choose the right one.',
		'not-a-task': () => 'There is no task on the line any more, so nothing was written.',
		recurring: () => 'The line repeats, and only the Tasks plugin can settle it. Nothing was written; open the line and settle it there.',
		'yaml-broken': () => 'The note’s properties cannot be read, so nothing was written. Check notes shows where to mend them.',
		'frontmatter-unclosed': () => 'The note’s properties have no closing line, so nothing was written. Add three dashes below them and try again.',
		'key-twice': () => 'A property stands there twice, so nothing was written. Delete one of them and try again.',
		'not-a-list': () => 'The property holds something that is no list, so nothing was written. Open the note and mend it.',
		'note-gone': () => 'The note is no longer there, so nothing was written.',
		'note-there': () => 'There is already a note of that name, and it is left as it is. Nothing was written.',
		'text-changed': () => 'The text has changed since, so nothing was written.',
		'steps-there': () => 'The five steps are already in the note, so nothing was written.',
		'other-type': () => 'The note is of another kind, so nothing was written.',
		'file-not-ours': () => 'There is already a file of that name, and it does not hold this meeting. It is left as it is; move it and try again.',
	} satisfies Record<Refusal, () => string>,

	/** Where a line that moved stands now. */
	nowOnLine: (line: number, note: string) => `It now stands on line ${line} in ${note}.`,

	stepsChoice: {
		title: 'This note is of another kind',
		daily: 'This is a daily note',
		text: 'Promises count in a conversation’s own note. Where should the five steps go?',
		newNote: 'A new conversation, linked here',
		headingsOnly: 'Only the headings, here',
		conversation: 'Here, and the whole note becomes a conversation',
	},

	newColleague: {
		title: 'New colleague',
		name: 'Name',
		role: 'Role',
		department: 'Department',
		hint: 'A name is enough.',
		submit: 'Create colleague',
		exists: (name: string) => `There is already a colleague named ${name}. Add something that tells them apart.`,
		nameMissing: 'Write a name.',
	},

	pickDay: {
		title: 'Move the due date',
		titleConversation: 'When instead?',
		titleUndated: 'Set a date for the conversation',
		day: 'Date',
		time: 'Time',
		submit: 'Move',
		submitUndated: 'Set the date',
	},

	pickInitiative: 'Which initiative does it belong to?',
	noInitiatives: 'No initiatives yet',
};
