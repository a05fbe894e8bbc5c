// The words about beginning, in English: the guide, the example, who can read the folder, discreet mode.

export const enGuide = {
	guide: {
		lead: 'Five small steps. Take them in whatever order you like; everything can be changed later.',
		folders: 'Folders for new notes',
		foldersText: ({ colleagues, conversations, topics }: Readonly<Record<'colleagues' | 'conversations' | 'topics', string>>) =>
			`Colleagues in ${colleagues}, conversations in ${conversations}, topics in ${topics}. The folders are made when they are needed. Notes count wherever they lie.`,
		root: () => 'the root of the vault',
		foldersButton: 'Choose folders',
		foldersTitle: 'Folders and language of new notes',
		foldersSubmit: 'Save',
		foldersSaved: 'Folders and language are chosen.',
		ownNoteDone: (name: string) => `It is called ${name}.`,
		peopleDone: (n: number) => (n === 1 ? 'One colleague has a note.' : `${n} colleagues have a note.`),
		conversationsDone: (n: number) => (n === 1 ? 'There is one conversation.' : `There are ${n} conversations.`),
		open: 'Open',
		openRelationships: 'See relationships',
		folder: 'Who can read the folder?',
		folderPlain: 'The path of the folder does not suggest that it is shared or copied. Tillid cannot be certain of that.',
		folderUnknown: 'Tillid cannot tell on a phone or tablet. Think it over: are the notes synced, and who can read them then?',
		folderKept: {
			cloud: (name: string) => `The folder lies in ${name}, so there is a copy somewhere else. Is it your own, your employer’s or the union’s? And who can open it?`,
			network: 'The folder lies on a network drive. Who can open the drive?',
			git: 'The folder is a Git repository. If it is sent somewhere, others may be able to read it, and what you delete later as well.',
			syncthing: () => 'The folder is synced by Syncthing. Who has the other devices?',
		},
		folderAdvice: 'Notes about colleagues should open for you alone. If you are in doubt, ask your union.',
		folderInOrder: 'That is in order',
		folderSeen: (day: string) => `You said that this is in order, ${day}.`,
		folderNotice: 'Who can read the folder that your notes lie in?',
		folderNoticeAction: 'Look closer',
		example: 'See it with an example',
		exampleText: 'Two invented colleagues with conversations and promises. The notes have “(example)” in their names, and one press takes them away again.',
		exampleThere: 'The example is in the vault now.',
	},

	example: {
		made: (n: number) => `The example is made: ${n} notes.`,
		there: 'The example is there already.',
		none: 'There is no example to remove.',
		removed: (n: number) => (n === 1 ? 'One note of the example is in the trash.' : `${n} notes of the example are in the trash.`),
		changedTitle: 'You have written in the example',
		changedText: (names: string) => `This is about ${names}. Into the trash as well?`,
		removeAll: 'Remove all',
		removeUntouched: () => 'Keep what I have changed',
	},

	uri: {
		nothing: () => 'The address does not say what Tillid is to open.',
		'unknown-key': (key: string) => `Tillid does not know “${key}” in the address, so nothing was opened.`,
		'unknown-value': (key: string, found: string) => `“${found}” cannot be used as ${key} in the address, so nothing was opened.`,
		'too-long': (key: string) => `What stands as ${key} in the address is too long, so nothing was opened.`,
	},

	discreetOn: 'Discreet mode is on for this device: initials instead of names. The notes themselves are as they are.',
	discreetOff: 'Discreet mode is off for this device.',

	start: {
		title: 'Getting started',
		lead: 'Here you will see your colleagues, when you last talked, and what you have promised each other. Everything becomes ordinary notes in your own vault.',
		ownNote: 'Your own note',
		ownNoteText: 'What you bring yourself: values, interests, your story.',
		ownNoteButton: 'Write it',
		colleague: 'The first colleague',
		colleagueText: 'A name is enough.',
		conversation: 'The first conversation',
		conversationText: 'The note gets the five steps, and you land in the first.',
		guide: 'Folders, an example, and who can read along',
		done: () => 'done',
	},
};
