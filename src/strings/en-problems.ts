// Problems in English: what stands there, what counts all the same, how to mend it. A statement about a note, never about a person.
import type { ProblemCode } from '../model/problem';
import type { ProblemFacts } from './problem-facts';
import { say, type Sentence } from './sentence';

export type ProblemGroup = 'dates' | 'links' | 'properties' | 'promises' | 'sensitive' | 'notes';

export const enProblems = {
	/** What the note check can do about a problem. */
	mends: {
		name: (name: string) => `Change to ${name}`,
		date: (written: string) => `Write ${written}`,
		newNote: (name: string) => `Make a note for ${name}`,
		newInitiative: (name: string) => `Make the initiative ${name}`,
		initiativeMade: (name: string) => `The initiative ${name} has a note.`,
		leftOut: (folder: string) => `By the settings nothing in ${folder === '' ? 'the root of the vault' : `“${folder}”`} counts, so no note was made. Change the link, or the folders in the settings.`,
		quote: 'Put in quotes',
		unlink: 'Remove the link',
		mine: 'This is me',
		askDate: 'Set a date',
		askColleague: 'Choose a colleague',
		title: 'Mend the note',
		lead: 'This is what will stand there. Nothing is written yet.',
		apply: 'Mend it',
		done: (note: string) => `${note} is mended.`,
		gone: 'Something else stands there now, so nothing was written. Open the line and look.',
	},

	problemGroups: {
		dates: 'Dates',
		links: 'Links and names',
		properties: 'The note’s properties',
		promises: 'Promises',
		sensitive: 'Sensitive',
		notes: 'Whole notes',
	} satisfies Record<ProblemGroup, string>,

	problems: {
		'yaml-broken': (p) => say`The properties cannot be read from line ${p.line} on. The rest counts, but Tillid does not write in them until they are mended.`,
		'merge-conflict': (p) => say`Marks from a sync or merge conflict stand from line ${p.line} on. Keep the text you want and delete the marks; the rest counts.`,
		'frontmatter-unclosed': () => say`The properties have no closing line, so none of them counts. Add a line with three dashes below them.`,
		'conflict-copy': () => say`This note is a copy from a sync conflict, so nothing in it counts. Move what you want to keep into the real note and delete the copy.`,
		'key-twice': (p) => say`${p.field} stands here twice, and this one does not count. Delete one of them, so that Tillid can write here.`,
		'link-unquoted': (p) => say`${p.found} is a link without quotation marks. It counts here, but only ${quotedForm(p)} becomes a line in the graph.`,
		'link-dangling': (p) => say`${p.found} leads nowhere.${didYouMean(p)}`,
		'link-ambiguous': (p) => say`${p.found} fits several notes${named(p)}. Write the link with its folder, so that it is clear which one you mean.`,
		'name-unknown': (p) => say`${p.found} is nobody Tillid knows.${didYouMean(p)} A new colleague needs a note of their own.`,
		'name-ambiguous': (p) => say`${p.found} fits more than one colleague${named(p)}. Make it a link to the one you mean.`,
		'colleague-missing': () => say`The conversation does not say whom it is with. Give it a colleague, and it counts.`,
		'colleague-many': () => say`More than one colleague in a conversation. It counts as a contact with each of them, but not as a conversation. If you talked two and two, make a note for each.`,
		'date-unreadable': (p) => (p.noSuchDay ? say`The day in ${p.found} is not in the calendar. Correct it.` : say`${p.found} is no date Tillid can read. Write year, month and day as in 2026-12-01, with a time as in 2026-12-01T14:30.`),
		'date-missing': () => say`The conversation has no date, so it does not count as the last or the next one. Give it one.`,
		'date-not-read': (p) => (p.noSuchDay ? say`The day in ${p.found} is not in the calendar. Correct it.` : say`${p.found} is not read as a date. Write year, month and day as in 2026-12-01; after a sign like 📅 it belongs at the end of the line.`),
		'held-in-future': (p) => say`${p.found} lies ahead, but is written down as held. It counts once its day is here; correct it if it is wrong.`,
		'choice-unknown': (p) => say`${p.found} is none of the words Tillid knows here. Until it is mended it does not count.`,
		'flag-unreadable': (p) => say`${p.found} is neither yes nor no. Until it is mended it counts as not filled in.`,
		'number-unreadable': (p) => say`${p.found} is no number Tillid can use here. Until it is mended it counts as not filled in.`,
		'value-unexpected': (p) => say`${p.field} holds a list or something nested where one value belongs. Of a list only the first counts.`,
		'who-unknown': (p) => say`${p.found} does not say who made the promise, so it stands as unassigned. Choose who in the row, or write a name or a link.`,
		'meet-again-undated': () => say`You have agreed to meet again, but the line has no date. Set one, so that it stands where you see it.`,
		'sensitive-property': (p) => say`${p.found.code === '' ? 'A tag or link here' : p.found} may tell of union membership or be a judgement of a person. Delete it unless you have a good reason and permission.`,
		cpr: () => say`Something on the line looks like a civil registration number. It is not shown here; delete it from the note.`,
		'me-twice': () => say`There is more than one note of your own. Choose in the settings which one is yours on this device.`,
		'placeholder-unknown': (p) => say`${p.found} in the template is nothing Tillid can fill in, so it stays as it is.`,
	} satisfies Record<ProblemCode, (p: ProblemFacts) => Sentence>,

	noteCheck: {
		lead: (places: number, notes: number) => `${places} ${places === 1 ? 'place' : 'places'} in ${notes} ${notes === 1 ? 'note' : 'notes'} ${places === 1 ? 'is' : 'are'} worth a look. ${places === 1 ? 'It says' : 'Each says'} what counts and how to mend it.`,
		place: (note: string, line: number) => `${note}, line ${line}`,
		open: 'Open',
		allRead: (n: string) => `All ${n} notes can be read`,
		allReadOne: 'The note can be read',
		noNotes: 'No notes to check yet',
		allReadText: 'If something comes up, it will appear here by itself.',
		shown: (shown: string, all: string) => `The first ${shown} of ${all} places.`,
		showMore: (n: number) => `Show ${n} more`,
	},
};

function didYouMean(p: ProblemFacts): string {
	const first = p.names[0];
	return first === undefined ? '' : ` Did you mean ${first}?`;
}

function named(p: ProblemFacts): string {
	return p.names.length < 2 ? '' : `, ${p.names.slice(0, -1).join(', ')} and ${p.names[p.names.length - 1] ?? ''}`;
}

function quotedForm(p: ProblemFacts): { readonly code: string } {
	return { code: `"${p.found.code}"` };
}
