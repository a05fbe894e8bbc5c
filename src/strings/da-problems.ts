// Tjek af noter på dansk: hvad der står, hvad der tæller alligevel, og hvordan det rettes. Aldrig noget om et menneske.
import type { enProblems } from './en-problems';
import type { ProblemFacts } from './problem-facts';
import { say } from './sentence';

export const daProblems: typeof enProblems = {
	mends: {
		name: (name) => `Ret til ${name}`,
		date: (written) => `Skriv ${written}`,
		newNote: (name) => `Opret en note til ${name}`,
		newInitiative: (name) => `Opret initiativet ${name}`,
		initiativeMade: (name) => `Initiativet ${name} har fået en note.`,
		leftOut: (folder) => `Intet i ${folder === '' ? 'boksens rod' : `”${folder}”`} tæller med, som indstillingerne er, så der er ikke lavet en note. Ret linket, eller ret mapperne i indstillingerne.`,
		quote: 'Sæt i anførselstegn',
		unlink: 'Fjern linket',
		mine: 'Det er mig',
		askDate: 'Sæt dato',
		askColleague: 'Vælg kollega',
		title: 'Ret i noten',
		lead: 'Sådan kommer det til at stå. Intet er skrevet endnu.',
		apply: 'Ret det',
		done: (note) => `${note} er rettet.`,
		gone: 'Der står noget andet nu, så intet er skrevet. Åbn linjen, og se efter.',
	},

	problemGroups: {
		dates: 'Datoer',
		links: 'Links og navne',
		properties: 'Notens egenskaber',
		promises: 'Løfter',
		sensitive: 'Følsomt',
		notes: 'Hele noter',
	},

	problems: {
		'yaml-broken': (p) => say`Egenskaberne kan ikke læses fra linje ${p.line}. Resten tæller, men Tillid skriver ikke i dem, før det er rettet.`,
		'merge-conflict': (p) => say`Fra linje ${p.line} står der mærker efter to udgaver, der stødte sammen. Behold den tekst, du vil have, og slet mærkerne; resten tæller.`,
		'frontmatter-unclosed': () => say`Egenskaberne har ingen slutlinje, så ingen af dem tæller. Sæt en linje med tre streger under dem.`,
		'conflict-copy': () => say`Noten er en kopi fra en synkronisering, der stødte sammen, så intet i den tæller. Flyt det, du vil beholde, til den rigtige note, og slet kopien.`,
		'key-twice': (p) => say`${p.field} står her to gange, og denne tæller ikke. Slet den ene, så Tillid kan skrive her.`,
		'link-unquoted': (p) => say`${p.found} er et link uden anførselstegn. Det tæller her, men kun ${{ code: `"${p.found.code}"` }} bliver til en streg i grafen.`,
		'link-dangling': (p) => say`${p.found} fører ingen steder hen.${menteDu(p)}`,
		'link-ambiguous': (p) => say`${p.found} passer på flere noter${nævnt(p)}. Skriv mappen med i linket, så det er klart, hvilken du mener.`,
		'name-unknown': (p) => say`${p.found} er ikke en, Tillid kender.${menteDu(p)} En ny kollega skal have sin egen note.`,
		'name-ambiguous': (p) => say`${p.found} passer på flere kolleger${nævnt(p)}. Gør det til et link til den, du mener.`,
		'colleague-missing': () => say`Samtalen siger ikke, hvem den er med. Skriv en kollega på, så tæller den.`,
		'colleague-many': () => say`Flere kolleger i én samtale. Den tæller som kontakt med hver af dem, men ikke som en samtale. Talte I sammen to og to, så lav en note til hver.`,
		'date-unreadable': (p) => (p.noSuchDay ? say`Dagen i ${p.found} findes ikke i kalenderen. Ret den.` : say`${p.found} er ikke en dato, Tillid kan læse. Skriv år, måned og dag som i 2026-12-01, med klokkeslæt som i 2026-12-01T14:30.`),
		'date-missing': () => say`Samtalen har ingen dato, så den tæller hverken som den sidste eller den næste. Sæt en på.`,
		'date-not-read': (p) => (p.noSuchDay ? say`Dagen i ${p.found} findes ikke i kalenderen. Ret den.` : say`${p.found} læses ikke som en dato. Skriv år, måned og dag som i 2026-12-01; efter et tegn som 📅 skal den stå sidst på linjen.`),
		'held-in-future': (p) => say`${p.found} ligger forude, men er skrevet op som holdt. Det tæller, når dagen er her; ret det, hvis det er forkert.`,
		'choice-unknown': (p) => say`${p.found} er ikke et af de ord, Tillid kender her. Indtil det er rettet, tæller det ikke.`,
		'flag-unreadable': (p) => say`${p.found} er hverken ja eller nej. Indtil det er rettet, tæller det, som om der intet stod.`,
		'number-unreadable': (p) => say`${p.found} er ikke et tal, Tillid kan bruge her. Indtil det er rettet, tæller det, som om der intet stod.`,
		'value-unexpected': (p) => say`${p.field} rummer en liste eller noget indlejret, hvor der skal stå én værdi. Af en liste tæller kun det første.`,
		'who-unknown': (p) => say`${p.found} siger ikke, hvem der lovede det, så løftet står uden ansvarlig. Vælg hvem i rækken, eller skriv et navn eller et link.`,
		'meet-again-undated': () => say`I har aftalt at mødes igen, men linjen har ingen dato. Sæt en på, så den står, hvor du ser den.`,
		'sensitive-property': (p) => say`${p.found.code === '' ? 'Et tag eller link her' : p.found} kan sige noget om medlemskab eller være en vurdering af et menneske. Slet det, hvis du ikke har en god grund og lov til det.`,
		cpr: () => say`Noget på linjen ligner et CPR-nummer. Det vises ikke her; slet det i noten.`,
		'me-twice': () => say`Der er mere end én note om dig selv. Vælg i indstillingerne, hvilken der er din på denne enhed.`,
		'placeholder-unknown': (p) => say`${p.found} i skabelonen er ikke noget, Tillid kan udfylde, så det bliver stående.`,
	},

	noteCheck: {
		lead: (places, notes) => `${places} ${places === 1 ? 'sted' : 'steder'} i ${notes} ${notes === 1 ? 'note' : 'noter'} er værd at se på. Ved ${places === 1 ? 'stedet' : 'hvert sted'} står der, hvad der tæller, og hvordan det rettes.`,
		place: (note, line) => `${note}, linje ${line}`,
		open: 'Åbn',
		allRead: (n) => `Alle ${n} noter kan læses`,
		allReadOne: 'Noten kan læses',
		noNotes: 'Ingen noter at tjekke endnu',
		allReadText: 'Kommer der noget, står det her af sig selv.',
		shown: (shown, all) => `De første ${shown} af ${all} steder.`,
		showMore: (n) => `Vis ${n} flere`,
	},
};

function menteDu(p: ProblemFacts): string {
	const first = p.names[0];
	return first === undefined ? '' : ` Mente du ${first}?`;
}

function nævnt(p: ProblemFacts): string {
	return p.names.length < 2 ? '' : `, ${p.names.slice(0, -1).join(', ')} og ${p.names[p.names.length - 1] ?? ''}`;
}
