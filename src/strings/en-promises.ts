// The words of what is done to promises, in English: several at once, a day in words, the block in a note, my own over the months.

export const enPromises = {
	promises: {
		select: 'Select',
		selected: (n: number) => `${n} selected`,
		bulkLabel: 'What to do with the selected promises',
		clearSelection: 'Clear the selection',
		notRedone: 'The text has changed since, so nothing was done again.',
		dayInWords: 'The day in words',
		dayExample: 'In 14 days, in a week, tomorrow …',
		understood: (day: string) => `That is ${day}.`,
		notUnderstood: 'That is not a day. Write it another way, or pick it below.',
		/** In a note, where the code block is not understood. */
		block: {
			mistakes: {
				option: (line: string, found: string) => `Line ${line}: there is no option “${found}”.`,
				value: (line: string, found: string) => `Line ${line}: “${found}” cannot be read there.`,
				person: (line: string, found: string) => `Line ${line}: “${found}” is not one colleague.`,
			},
			allowed: (words: string) => `Choose one of: ${words}.`,
		},
	},
};
