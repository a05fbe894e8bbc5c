// What each command does, in the words of the user pages. Its name stands in src/strings, its icon in src/host/commands.ts.
import type { Strings } from '../../src/strings/en';
import type { Language } from '../../src/text/language';

export type CommandKey = keyof Strings['commands'];

export const COMMAND_WORDS: Readonly<Record<Language, Readonly<Record<CommandKey, string>>>> = {
	da: {
		newConversation: 'Spørger, hvem du vil tale med, og laver noten med de fem trin. Er kollegaen ny, får kollegaen også en note.',
		insertSteps: 'Sætter de fem trin ind i den note, der er åben. Har noten ingen type, bliver den til en samtale. Er den noget andet, for eksempel en dagbog, spørger Tillid først.',
		newColleague: 'Laver en note til en kollega. Et navn er nok.',
		writeOwnNote: 'Laver din egen note: hvad du selv kommer med. Er den der allerede, bliver den åbnet.',
		markHeld: 'Siger, at samtalen i den note, der er åben, har fundet sted. Kan kun vælges i en samtale.',
		openRelationships: 'Viser dine kolleger med en række til hver.',
		openCommitments: 'Viser de løfter, der ikke er afgjort endnu.',
		openBriefing: 'Viser det vigtigste om den kollega, som den åbne note handler om: sidst, løfterne, det I deler, og det du ikke ved endnu.',
		addPromise: 'Skriver et løfte i samtalen, eller i kollegaens note: hvem, hvad og hvornår.',
		insertQuestion: 'Sætter et spørgsmål ind i samtalen. Spørgsmålene til det trin, markøren står i, kommer først, og først dem, du ikke har stillet kollegaen før.',
		logContact: 'Noterer, at I har talt sammen, uden at det var en samtale. Af en sag bliver kun datoen skrevet.',
		noteForNextTime: 'Skriver en linje i kollegaens note. Den flytter med over i den næste samtale.',
		copyInvitation: 'Lægger en invitation med din grund i udklipsholderen. Intet bliver sendt.',
		closeConversation: 'Afslutter den åbne samtale: hvad I lovede, hvornår I ses igen, og hvad der skal med i kollegaens note. Det hele kan fortrydes på én gang.',
		planNext: 'Åbner formularen til den næste samtale med kollegaen. Åbne løfter og noter til næste gang kommer med.',
		removeGuidance: 'Fjerner Tillids egen vejledning fra noten. Det, du selv har skrevet eller rettet, bliver stående.',
		checkNotes: 'Viser, hvad der ikke kunne læses i noterne, hvor det står, og hvordan det rettes.',
		linkInterests: 'Gør det, to eller flere er fælles om, til noter med links. Du ser alle ændringer, før noget bliver skrevet.',
		undo: 'Tager den seneste ændring, Tillid skrev, tilbage. Er teksten rettet siden, sker der ingenting.',
		redo: 'Gør det, du fortrød, igen.',
	},
	en: {
		newConversation: 'Asks whom you want to talk with and makes the note with the five steps. A new colleague gets a note as well.',
		insertSteps: 'Puts the five steps into the note that is open. A note without a type becomes a conversation. If it is something else, a daily note for example, Tillid asks first.',
		newColleague: 'Makes a note for a colleague. A name is enough.',
		writeOwnNote: 'Makes your own note: what you bring yourself. If it is there already, it is opened.',
		markHeld: 'Says that the conversation in the note that is open took place. Can be chosen in a conversation only.',
		openRelationships: 'Shows your colleagues, a row for each.',
		openCommitments: 'Shows the promises that are not yet settled.',
		openBriefing: 'Shows what matters most about the colleague whom the open note is about: last time, the promises, what you share and what you do not know yet.',
		addPromise: 'Writes a promise into the conversation, or into the colleague’s note: who, what and by when.',
		insertQuestion: 'Puts a question into the conversation. Those of the step that the cursor is in come first, and of these the ones you have not asked the colleague before.',
		logContact: 'Notes that you have talked without it being a conversation. Of a case only the date is written.',
		noteForNextTime: 'Writes a line into the colleague’s note. It moves over into the next conversation.',
		copyInvitation: 'Puts an invitation with your reason on the clipboard. Nothing is sent.',
		closeConversation: 'Closes the open conversation: what you promised, when you meet again and what belongs in the colleague’s note. All of it can be undone at once.',
		planNext: 'Opens the form for the next conversation with the colleague. Open promises and notes for next time come along.',
		removeGuidance: 'Takes Tillid’s own guidance out of the note. What you wrote or changed yourself stays.',
		checkNotes: 'Shows what could not be read in the notes, where it stands and how to mend it.',
		linkInterests: 'Turns what two or more people share into notes with links. You see every change before anything is written.',
		undo: 'Takes back the last change that Tillid wrote. If the text has been changed since, nothing happens.',
		redo: 'Does again what you took back.',
	},
};
