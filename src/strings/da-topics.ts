// Ordene om det, folk er fælles om, på dansk: emner og dem omkring, at sætte folk sammen, nabolaget, navne som links, grafen.
import type { enTopics } from './en-topics';

export const daTopics: typeof enTopics = {
	topics: {
		search: 'Søg i emner og initiativer',
		groups: {
			initiative: 'Initiativer',
			interest: 'Interesser',
			value: 'Værdier',
			resource: 'Ressourcer',
		},
		kinds: {
			initiative: 'Initiativ',
			interest: 'Interesse',
			value: 'Værdi',
			resource: 'Ressource',
		},
		sorts: { people: 'Flest først', name: 'Navn' },
		statuses: { idea: 'Idé', active: 'I gang', done: 'Færdigt', dropped: 'Opgivet' },
		count: (people, me) => {
			if (me) return people === 0 ? 'kun dig' : `${people} og dig`;
			return people === 0 ? 'ingen endnu' : String(people);
		},
		peopleWords: (people, me) => {
			const others = people === 1 ? '1 kollega' : `${people} kolleger`;
			if (me) return people === 0 ? 'kun dig' : `${others} og dig`;
			return people === 0 ? 'ingen endnu' : others;
		},
		back: 'Alle emner',
		sections: {
			members: {
				initiative: 'Hvem er med, og hvem går op i det',
				interest: 'Hvem går op i det',
				value: 'Hvem står for det',
				resource: 'Hvem har det',
			},
			needs: 'Hvad der er brug for, og hvem der har det',
			initiatives: 'Initiativer om det',
			promises: 'Hvad er lovet',
			together: 'Dem kan du sætte sammen',
		},
		nobody: 'Det har ingen fortalt dig endnu.',
		noneHas: () => 'ingen endnu',
		me: 'Dig',
		meSmall: () => 'dig',
		part: () => 'er med',
		caresAbout: (topics) => `går op i ${topics}`,
		brings: (resources) => `Kan bidrage med: ${resources}`,
		iBring: (resources) => `Du kan bidrage med: ${resources}`,
		since: (day) => `siden ${day}`,
		has: (people) => `Har det: ${people}`,
		forInitiative: (initiative) => `til ${initiative}`,
		noPromises: 'Der er ikke lovet noget om det.',
		promiseCount: (open, settled) => [open === 1 ? '1 åbent' : `${open} åbne`, ...(settled === 0 ? [] : [`${settled} afgjort`])].join(', '),
		and: (names) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} og ${names[names.length - 1] ?? ''}`),
		shown: (shown, all) => `${shown} af ${all} vises.`,
		showMore: (n) => `Vis ${n} flere`,
		noHits: (query) => `Intet emne passer på ”${query}”`,
		noHitsText: 'Søgningen finder navne på emner og initiativer og på dem, der har dem.',
		empty: 'Ingen emner endnu',
		emptyText: 'Skriv interesser, værdier og ressourcer i en kollegas note eller i en samtale. Så kan du her se, hvem der deler dem.',
		plainText: 'Almindelig tekst, har ingen note endnu.',
		whoElse: (label) => `Hvem ellers går op i ${label}`,
		ask: 'Hvilket emne eller initiativ?',
	},

	together: {
		title: 'Hvem kan du sætte sammen?',
		text: 'De deler noget, og i dine noter har de ikke noget med hinanden at gøre endnu.',
		pair: (a, b) => `${a} og ${b}`,
		joined: () => 'og',
		shared: (topics) => `Går begge op i ${topics}.`,
		need: (needs, label, initiative, has) => `${needs} har brug for ${label} til ${initiative}. Det har ${has}.`,
		askBoth: 'Spørg dem begge først.',
		dismiss: 'Ikke nu',
		dismissLabel: (pair) => `Ikke nu: ${pair}`,
		dismissed: (pair) => `${pair} hviler i 90 dage.`,
		resting: (n) => (n === 1 ? 'Et par hviler.' : `${n} par hviler.`),
		showResting: (n) => (n === 1 ? 'Vis det' : 'Vis dem'),
		hideResting: (n) => (n === 1 ? 'Skjul det' : 'Skjul dem'),
		restsUntil: (day) => `Hviler til ${day}`,
		bringBack: 'Tag frem igen',
		none: 'Ingen lige nu. Forslagene kommer, når to, der ikke kender hinanden, deler noget.',
		showMore: 'Vis flere',
	},

	neighbourhood: {
		title: 'Fælles med andre',
		label: (name) => `Det deler ${name} med andre`,
		more: (n) => `og ${n} til`,
		asList: 'Vis som liste',
		asPicture: 'Vis som tegning',
		topicLabel: (label) => `Emne: ${label}`,
	},

	linkNames: {
		title: 'Forbind navne i noten',
		step: (at, all) => `${at} af ${all}`,
		leadsTo: (name) => `Bliver til et link til ${name}.`,
		link: 'Forbind',
		skip: 'Spring over',
		all: (n, text) => `Forbind alle ${n} af ”${text}”`,
		finish: (n) => (n === 0 ? 'Stop' : `Stop, og skriv ${n}`),
		keys: () => 'Enter forbinder, Tab fører til de andre valg, Esc lader noten stå, som den er.',
		none: 'Ingen kollegers navne står som almindelig tekst i noten.',
		nothing: 'Intet er forbundet.',
		done: (n) => (n === 1 ? '1 navn er forbundet.' : `${n} navne er forbundet.`),
	},

	graph: {
		copied: () => 'Grafens grupper er kopieret, én på hver linje. Åbn grafens indstillinger, vælg Grupper og Ny gruppe, og sæt en linje ind i hver.',
		notCopied: 'Grafens grupper kunne ikke kopieres her. Intet har forladt appen.',
	},

	bases: {
		made: (n) => (n === 1 ? 'Der er lavet én base.' : `Der er lavet ${n} baser.`),
		there: 'Baserne er der allerede. Intet er skrevet.',
	},

	preview: {
		title: 'Forbind fælles interesser',
		lead: (topics, notes, made) => {
			const shared = `${topics} ${topics === 1 ? 'emne' : 'emner'}, som to eller flere deler, bliver`;
			const fresh = made === 1 ? '1 ny note' : `${made} nye noter`;
			if (notes === 0) return `Til ${shared} der lavet ${fresh}. Intet er skrevet endnu.`;
			return `${shared} til links i ${notes} ${notes === 1 ? 'note' : 'noter'}${made === 0 ? '' : `, og der bliver lavet ${fresh}`}. Intet er skrevet endnu.`;
		},
		newNotes: 'Nye noter',
		changedNotes: 'Noter, der bliver ændret',
		before: 'Før',
		after: 'Efter',
		line: (line) => `Linje ${line}`,
		apply: 'Forbind dem',
		nothing: 'Intet at forbinde',
		nothingText: 'Ingen interesse, værdi eller ressource står som almindelig tekst hos to eller flere.',
		leftAlone: 'Står, som det stod',
		near: 'Ligner hinanden',
		nearPair: (a, b) => `${a} og ${b}. Er det det samme, så ret den ene, eller skriv den som alias i den andens note.`,
		skipped: (label, note) => (note === null ? `${label}: to emner ville få samme navn.` : `${label}: noten ${note} har allerede navnet.`),
		undoHint: 'Det hele kan fortrydes på én gang.',
	},
};
