// Ordene om at begynde, på dansk: vejledningen, eksemplet, hvem der kan læse mappen, den diskrete visning.
import type { enGuide } from './en-guide';

export const daGuide: typeof enGuide = {
	guide: {
		lead: 'Fem små skridt. Du kan tage dem i den rækkefølge, du vil, og alt kan laves om.',
		folders: 'Mapper til de nye noter',
		foldersText: ({ colleagues, conversations, topics }) => `Kolleger i ${colleagues}, samtaler i ${conversations}, emner i ${topics}. Mapperne bliver lavet, når der er brug for dem. Noter tæller, hvor de end ligger.`,
		root: () => 'boksens rod',
		foldersButton: 'Vælg mapper',
		foldersTitle: 'Mapper og sprog i nye noter',
		foldersSubmit: 'Gem',
		foldersSaved: 'Mapper og sprog er valgt.',
		ownNoteDone: (name) => `Den hedder ${name}.`,
		peopleDone: (n) => (n === 1 ? 'Én kollega har en note.' : `${n} kolleger har en note.`),
		conversationsDone: (n) => (n === 1 ? 'Der er én samtale.' : `Der er ${n} samtaler.`),
		open: 'Åbn',
		openRelationships: 'Se relationer',
		folder: 'Hvem kan læse mappen?',
		folderPlain: 'Stien til mappen tyder ikke på, at den bliver delt eller kopieret. Det kan Tillid dog ikke se med sikkerhed.',
		folderUnknown: 'Det kan Tillid ikke se på en telefon eller tablet. Tænk selv efter: Bliver noterne synkroniseret, og hvem kan så læse dem?',
		folderKept: {
			cloud: (name) => `Mappen ligger i ${name}, så der er en kopi et andet sted. Er det dit eget, arbejdspladsens eller forbundets? Og hvem kan åbne det?`,
			network: 'Mappen ligger på et netværksdrev. Hvem kan åbne drevet?',
			git: 'Mappen er et Git-lager. Bliver det sendt et sted hen, kan andre måske læse det, også det, du sletter senere.',
			syncthing: () => 'Mappen bliver synkroniseret med Syncthing. Hvem har de andre enheder?',
		},
		folderAdvice: 'Noter om kolleger bør kun kunne åbnes af dig. Er du i tvivl, så spørg dit forbund.',
		folderInOrder: 'Det er på plads',
		folderSeen: (day) => `Du har sagt, at det er på plads, ${day}.`,
		folderNotice: 'Hvem kan læse den mappe, dine noter ligger i?',
		folderNoticeAction: 'Se nærmere',
		example: 'Se det med et eksempel',
		exampleText: 'To opdigtede kolleger med samtaler og løfter. Noterne har ”(eksempel)” i navnet, og de kan fjernes igen med ét tryk.',
		exampleThere: 'Eksemplet ligger i boksen nu.',
	},

	example: {
		made: (n) => `Eksemplet er lavet: ${n} noter.`,
		there: 'Eksemplet er der allerede.',
		none: 'Der er ikke noget eksempel at fjerne.',
		removed: (n) => (n === 1 ? 'Én eksempelnote er lagt i papirkurven.' : `${n} eksempelnoter er lagt i papirkurven.`),
		changedTitle: 'Du har skrevet i eksemplet',
		changedText: (names) => `Det gælder ${names}. Skal det også i papirkurven?`,
		removeAll: 'Fjern det hele',
		removeUntouched: () => 'Behold det, jeg har ændret',
	},

	uri: {
		nothing: () => 'Adressen siger ikke, hvad Tillid skal åbne.',
		'unknown-key': (key) => `Tillid kender ikke ”${key}” i adressen, så intet blev åbnet.`,
		'unknown-value': (key, found) => `”${found}” kan ikke bruges som ${key} i adressen, så intet blev åbnet.`,
		'too-long': (key) => `Det, der står som ${key} i adressen, er for langt, så intet blev åbnet.`,
	},

	discreetOn: 'Diskret visning er slået til på denne enhed: initialer i stedet for navne. Noterne selv er, som de er.',
	discreetOff: 'Diskret visning er slået fra på denne enhed.',

	start: {
		title: 'Kom i gang',
		lead: 'Her står dine kolleger, hvornår I sidst talte sammen, og hvad I har lovet hinanden. Alt bliver almindelige noter i din egen boks.',
		ownNote: 'Din egen note',
		ownNoteText: 'Hvad du selv kommer med: værdier, interesser, din historie.',
		ownNoteButton: 'Skriv den',
		colleague: 'Den første kollega',
		colleagueText: 'Et navn er nok.',
		conversation: 'Den første samtale',
		conversationText: 'Noten får de fem trin, og du lander i det første.',
		guide: 'Mapper, eksempel og hvem der kan læse med',
		done: () => 'gjort',
	},
};
