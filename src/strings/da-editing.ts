// Beskeder på dansk: hvad der blev gjort, eller hvorfor intet blev skrevet, og hvad du kan gøre i stedet.
import type { enEditing } from './en-editing';

export const daEditing: typeof enEditing = {
	notices: {
		settled: {
			kept: (text) => `Holdt: ”${text}”.`,
			released: (text) => `Bortfaldet: ”${text}”.`,
			'under-way': (text) => `I gang: ”${text}”.`,
			open: (text) => `Åbent igen: ”${text}”.`,
		},
		dueMoved: (text, day) => `Fristen for ”${text}” er nu ${day}.`,
		dueTaken: (text) => `”${text}” har ikke længere nogen frist.`,
		assigned: (text, who) => `”${text}”: ${who}.`,
		kindSet: (text, kind) => `”${text}”: ${kind}.`,
		linked: (text, initiative) => `”${text}” hører nu til ${initiative}.`,
		conversationHeld: (name) => `Samtalen med ${name} er markeret som holdt.`,
		conversationCancelled: (name) => `Samtalen med ${name} blev ikke til noget.`,
		conversationDeclined: (name) => `${name} sagde nej denne gang og hviler et halvt år.`,
		conversationMoved: (name, day) => `Samtalen med ${name} er nu ${day}.`,
		conversationCreated: (name) => `Samtalen med ${name} er klar.`,
		colleagueCreated: (name) => `${name} har fået en note.`,
		ownNoteCreated: 'Din egen note er klar.',
		stepsInserted: 'De fem trin står i noten.',
		editorUndoes: 'Editoren kan fortryde det.',
		stepsNotCounted: 'Overskrifterne står i noten. Her tæller et løfte kun, når det linker til en kollega.',
		interestsLinked: (notes, made) => {
			const fresh = made === 1 ? '1 ny note' : `${made} nye noter`;
			if (notes === 0) return `Der er lavet ${fresh} til fælles interesser.`;
			return `Interesser er forbundet i ${notes} ${notes === 1 ? 'note' : 'noter'}${made === 0 ? '' : `, og der er lavet ${fresh}`}.`;
		},
		undone: (what) => `Ændringen er fortrudt (${what}).`,
		redone: (what) => `Ændringen er gjort igen (${what}).`,
		nothingToUndo: 'Der er ikke noget at fortryde.',
		nothingToRedo: 'Der er ikke noget at gøre igen.',
		undoneAlready: 'Det er allerede fortrudt.',
		notUndone: (what) => `Teksten er ændret siden, så ændringen blev ikke fortrudt (${what}).`,
		stillReading: 'Noterne bliver stadig læst. Prøv igen om lidt.',
		templateGone: (path) => `Din skabelon ${path} er der ikke, så Tillids egen er brugt.`,
		templateBroken: 'Egenskaberne i din skabelon kan ikke læses, så de er ikke kommet med.',
		writeFailed: 'Noten kunne ikke skrives. Intet er gået tabt; prøv igen.',
	},

	refusals: {
		'line-changed': () => 'Linjen er ændret, siden den blev vist, så intet er skrevet.',
		'line-gone': () => 'Linjen står ikke længere i noten, så intet er skrevet.',
		'line-doubled': () => 'Linjen står der nu mere end én gang, så intet er skrevet. Åbn noten, og vælg den rigtige.',
		'not-a-task': () => 'Der er ikke længere en opgave på linjen, så intet er skrevet.',
		recurring: () => 'Linjen gentager sig, og kun Tasks kan afgøre den. Intet er skrevet; åbn linjen, og afgør den der.',
		'yaml-broken': () => 'Notens egenskaber kan ikke læses, så intet er skrevet. Tjek af noter viser, hvor det skal rettes.',
		'frontmatter-unclosed': () => 'Notens egenskaber har ingen slutlinje, så intet er skrevet. Sæt tre streger under dem, og prøv igen.',
		'key-twice': () => 'En egenskab står der to gange, så intet er skrevet. Slet den ene, og prøv igen.',
		'not-a-list': () => 'Egenskaben rummer noget, der ikke er en liste, så intet er skrevet. Åbn noten, og ret det.',
		'note-gone': () => 'Noten er der ikke længere, så intet er skrevet.',
		'note-there': () => 'Der er allerede en note med det navn, og den står, som den stod. Intet er skrevet.',
		'text-changed': () => 'Teksten er ændret siden, så intet er skrevet.',
		'steps-there': () => 'De fem trin står allerede i noten, så intet er skrevet.',
		'other-type': () => 'Noten er af en anden slags, så intet er skrevet.',
		'file-not-ours': () => 'Der er allerede en fil med det navn, og den rummer ikke dette møde. Den står, som den stod; flyt den, og prøv igen.',
	},

	nowOnLine: (line, note) => `Den står nu på linje ${line} i ${note}.`,

	stepsChoice: {
		title: 'Noten er af en anden slags',
		daily: 'Noten er en dagbogsnote',
		text: 'Løfter tæller i samtalens egen note. Hvor skal de fem trin stå?',
		newNote: 'I en ny samtale med link hertil',
		headingsOnly: 'Kun overskrifterne, her',
		conversation: 'Her, og hele noten bliver en samtale',
	},

	newColleague: {
		title: 'Ny kollega',
		name: 'Navn',
		role: 'Rolle',
		department: 'Afdeling',
		hint: 'Et navn er nok.',
		submit: 'Opret kollega',
		exists: (name) => `Der er allerede en kollega, der hedder ${name}. Føj noget til, så de to kan kendes fra hinanden.`,
		nameMissing: 'Skriv et navn.',
	},

	pickDay: {
		title: 'Flyt frist',
		titleConversation: 'Hvornår i stedet?',
		titleUndated: 'Sæt dato på samtalen',
		day: 'Dato',
		time: 'Klokkeslæt',
		submit: 'Flyt',
		submitUndated: 'Sæt dato',
	},

	pickInitiative: 'Hvilket initiativ hører det til?',
	noInitiatives: 'Ingen initiativer endnu',
};
