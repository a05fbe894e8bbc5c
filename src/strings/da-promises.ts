// Ordene om det, man gør ved løfter, på dansk: flere på én gang, en dag med ord, blokken i en note, mine egne over månederne.
import type { Strings } from './en';

export const daPromises: Pick<Strings, 'promises' | 'ownPromises'> = {
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
				initiative: (line, found) => `Linje ${line}: der er ikke noget initiativ, der hedder ”${found}”.`,
				'this-person': (line) => `Linje ${line}: noten her handler ikke om én bestemt kollega. Skriv et navn i stedet.`,
				'this-initiative': (line) => `Linje ${line}: noten her er ikke et initiativ. Skriv et navn i stedet.`,
			},
			nothing: 'Ingen løfter her',
			nothingSettled: 'Intet afgjort de seneste 30 dage',
			allowed: (words) => `Vælg mellem: ${words}.`,
		},
	},

	ownPromises: {
		lead: 'Efter den måned, de var lovet til. Kun dine, og kun for dig.',
		fates: {
			kept: (n) => `${n} holdt til tiden`,
			late: (n) => `${n} holdt senere`,
			released: (n) => `${n} bortfaldet`,
			open: (n) => (n === 1 ? '1 åbent' : `${n} åbne`),
		},
		heads: { month: 'Måned', kept: 'Holdt til tiden', late: 'Holdt senere', released: 'Bortfaldet', open: 'Åbne', all: 'I alt' },
		one: { kept: () => 'holdt', late: () => 'holdt senere', released: () => 'bortfaldet', open: () => 'åbent' },
		stillOpen: (over) => `åbent, ${over}`,
		daysLate: (kept, days) => `${kept}, ${days} ${days === 1 ? 'dag' : 'dage'} efter`,
		to: (names) => `til ${names}`,
		dueBy: (day) => `lovet til ${day}`,
		summary: (months, counts) => `Mine egne løfter de sidste ${months} måneder: ${counts === '' ? 'ingen' : counts}.`,
		column: (month, counts) => `${month}: ${counts === '' ? 'ingen' : counts}`,
		meaning: [
			'Holdt senere er holdt efter den dag, der var aftalt. Har du flyttet dagen, gælder den nye.',
			'Står der ikke, hvornår løftet blev holdt, tæller det som holdt til tiden. Et løfte uden frist står i den måned, det blev afgjort.',
			'Det, du har lovet sammen med en anden, er ikke med.',
		],
		meaningTitle: 'Sådan er der talt',
		asTable: 'Vis som tabel',
		asPicture: 'Vis som billede',
		showEarlier: (months) => `Vis ${months} måneder mere`,
		besides: {
			later: (n) => `${n} til senere måneder`,
			undated: (n) => `${n} uden dato`,
		},
		laterTitle: 'Til senere måneder',
		undatedTitle: 'Uden dato',
		pickMonth: 'Vælg en måned for at se dens løfter.',
		months: 'Måneder',
		empty: 'Ingen løfter fra dig endnu',
		emptyText: 'Det, du selv lover i en samtale, kommer til at stå her, måned for måned.',
		overTheMonths: 'Mine egne løfter over månederne',
	},
};
