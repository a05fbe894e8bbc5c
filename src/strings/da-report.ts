// Overskrifter og ord i kommandolinjens lister, og i kalenderen, på dansk.
import type { enReport } from './en-report';

export const daReport: typeof enReport = {
	relationships: {
		name: 'Kollega',
		rhythm: 'Rytme',
		last: 'Sidst',
		next: 'Næste',
		conversations: 'Samtaler',
		mine: 'Mine løfter',
		theirs: 'Deres',
		both: 'Begges',
		unassigned: 'Uden ansvarlig',
		shared: 'Fælles',
		path: 'Note',
	},
	commitments: {
		state: 'Tilstand',
		due: 'Frist',
		who: 'Hvem',
		with: 'Med',
		text: 'Løfte',
		place: 'Linje',
	},
	topics: {
		label: 'Emne',
		kind: 'Slags',
		people: 'Kolleger',
		me: 'Også mig',
		path: 'Note',
	},
	check: {
		place: 'Sted',
		code: 'Kode',
		message: 'Sådan rettes det',
	},
	edits: {
		note: 'Note',
		before: 'Før',
		after: 'Efter',
		newNote: 'Ny note',
	},
	calendar: {
		conversation: 'Samtale',
		conversationWith: (name) => `Samtale med ${name}`,
	},
	nothing: 'Ikke noget at vise.',
	allReadable: 'Alle noter kan læses.',
	nothingToLink: 'Ingen fælles interesse står som almindelig tekst.',
	wouldChange: (n) => `${n} ${n === 1 ? 'note' : 'noter'} ville blive ændret. Intet er skrevet; tilføj --apply for at skrive.`,
	changed: (n) => `${n} ${n === 1 ? 'note' : 'noter'} ændret.`,
};
