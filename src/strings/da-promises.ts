// Ordene om det, man gør ved løfter, på dansk: flere på én gang, en dag med ord, blokken i en note, mine egne over månederne.
import type { Strings } from './en';

export const daPromises: Pick<Strings, 'promises'> = {
	promises: {
		select: 'Vælg',
		selected: (n) => `${n} valgt`,
		bulkLabel: 'Det, du kan gøre ved de valgte løfter',
		clearSelection: 'Ryd valget',
		notRedone: 'Teksten er ændret siden, så intet er gjort igen.',
		dayInWords: 'Dagen med ord',
		dayExample: 'På torsdag, om 14 dage, 1. dec …',
		understood: (day) => `Det er ${day}.`,
		notUnderstood: 'Det er ikke en dag. Skriv den på en anden måde, eller vælg den herunder.',
		block: {
			mistakes: {
				option: (line, found) => `Linje ${line}: ”${found}” er ikke noget, man kan vælge.`,
				value: (line, found) => `Linje ${line}: ”${found}” kan ikke læses her.`,
				person: (line, found) => `Linje ${line}: ”${found}” er ikke én bestemt kollega.`,
			},
			allowed: (words) => `Vælg mellem: ${words}.`,
		},
	},
};
