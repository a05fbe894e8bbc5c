// Hvert ord på skærmen, på dansk. Talt dansk, du og I, begreberne fra ordlisten; et løfte er overskredet, et menneske er på tide.
import { counted } from './counted';
import { daBriefing } from './da-briefing';
import { daConversationForm } from './da-conversation-form';
import { daEditing } from './da-editing';
import { daPeople } from './da-people';
import { daGuide } from './da-guide';
import { daProblems } from './da-problems';
import { daPromises } from './da-promises';
import { daReport } from './da-report';
import { daSettings } from './da-settings';
import { daTopics } from './da-topics';
import { daViews } from './da-views';
import type { Strings } from './en';

export const da: Strings = {
	...daViews,
	...daConversationForm,
	...daBriefing,
	...daPeople,
	...daProblems,
	...daPromises,
	...daEditing,
	...daGuide,
	...daSettings,
	...daTopics,
	report: daReport,

	commands: {
		newConversation: 'Ny samtale',
		insertSteps: 'Indsæt de fem trin',
		newColleague: 'Ny kollega',
		writeOwnNote: 'Skriv min egen note',
		markHeld: 'Markér samtalen som holdt',
		openRelationships: 'Åbn relationer',
		openCommitments: 'Åbn forpligtelser',
		openCoverage: 'Åbn dækning',
		openOwnPromises: 'Åbn mine egne løfter',
		openBriefing: 'Åbn briefing',
		addPromise: 'Tilføj løfte',
		insertPromises: 'Indsæt liste med løfter',
		insertQuestion: 'Indsæt spørgsmål',
		logContact: 'Notér kontakt',
		noteForNextTime: 'Note til næste gang',
		copyInvitation: 'Kopiér invitation',
		closeConversation: 'Afslut samtale',
		planNext: 'Planlæg næste samtale',
		meetingToCalendar: 'Mødet til kalenderen',
		addInterest: 'Tilføj interesse, værdi eller ressource',
		removeGuidance: 'Fjern vejledning',
		discreetMode: 'Diskret visning til eller fra',
		openGuide: 'Kom i gang',
		makeExample: 'Lav eksempelnoter',
		removeExample: 'Fjern eksemplet',
		checkNotes: 'Tjek noter',
		linkInterests: 'Forbind fælles interesser',
		openTopics: 'Åbn emner',
		whoElse: 'Hvem ellers går op i …',
		linkNames: 'Forbind navne i denne note',
		copyGraphGroups: 'Kopiér grafens grupper',
		createBases: 'Lav baser',
		undo: 'Fortryd den seneste ændring',
		redo: 'Gentag den seneste ændring',
	},

	views: {
		relationships: 'Relationer',
		coverage: 'Dækning',
		commitments: 'Forpligtelser',
		briefing: 'Briefing',
		ownPromises: 'Mine egne løfter',
		noteCheck: 'Tjek af noter',
		topics: 'Emner',
		guide: 'Kom i gang',
	},

	common: {
		yes: 'Ja',
		no: 'Nej',
		cancel: 'Annullér',
		close: 'Luk',
		create: 'Opret',
		save: 'Gem',
		open: 'Åbn',
		undo: 'Fortryd',
		redo: 'Gentag',
		openLine: 'Åbn linjen',
		openNote: 'Åbn noten',
		moreActions: 'Flere handlinger',
		search: 'Søg',
		filter: 'Filtrér',
		sort: 'Sortér',
		group: 'Gruppér',
		foldAll: 'Fold alle sammen',
		unfoldAll: 'Fold alle ud',
		clearSearch: 'Ryd søgning',
		clearFilters: 'Ryd filtre',
		remove: (what) => `Fjern: ${what}`,
		none: () => 'ingen',
		count: (n) => counted(n, 'da'),
		quote: (text) => `”${text}”`,
		list: (items) => items.join(', '),
	},

	who: {
		me: 'Mig',
		them: 'Kollegaen',
		both: 'Begge',
		unassigned: 'Uden ansvarlig',
	},

	meInLine: () => 'mig',

	iAs: 'Jeg',

	states: {
		open: 'Åben',
		'under-way': 'I gang',
		kept: 'Holdt',
		released: 'Bortfaldet',
		moved: 'Flyttet',
	},

	kinds: {
		participate: 'Deltage',
		responsibility: 'Tage ansvar',
		contribute: 'Bidrage',
		'meet-again': 'Mødes igen',
		initiative: 'Sætte et initiativ i værk',
	},

	tiers: {
		core: 'Kerne',
		active: 'Aktiv',
		other: 'Øvrige',
	},

	topicKinds: {
		interest: 'Interesse',
		value: 'Værdi',
		resource: 'Ressource',
	},

	steps: ['Forbindelse', 'Interesse', 'Udforskning', 'Udveksling', 'Forpligtelse'],

	days: {
		today: () => 'i dag',
		tomorrow: () => 'i morgen',
		yesterday: () => 'i går',
		inDays: (n) => `om ${plural(n, 'dag', 'dage')}`,
		inWeeks: (n) => `om ${plural(n, 'uge', 'uger')}`,
		inMonths: (n) => `om ${plural(n, 'md.', 'mdr.')}`,
		daysAgo: (n) => `${plural(n, 'dag', 'dage')} siden`,
		weeksAgo: (n) => `${plural(n, 'uge', 'uger')} siden`,
		monthsAgo: (n) => `${plural(n, 'md.', 'mdr.')} siden`,
		yearsAgo: (n) => `${n} år siden`,
		daysOver: (n) => `${plural(n, 'dag', 'dage')} over`,
		onWeekday: (weekday) => `på ${weekday}`,
		wordsAt: (words, time) => `${words} kl. ${time.endsWith('.00') ? time.slice(0, -3) : time}`,
		dateAt: (date, time) => `${date} kl. ${time}`,
	},
};

function plural(n: number, one: string, many: string): string {
	return `${n} ${n === 1 ? one : many}`;
}
