// The app's own few words on screen, in the language that the app speaks. Keyed by the English.
import { getLanguage } from './version-and-language';

const danish = new Map<string, string>([
	['Select a command...', 'Vælg en kommando …'],
	['Find a note...', 'Find en note …'],
	['to navigate', 'vælg'],
	['to use', 'brug'],
	['to dismiss', 'luk'],
	['No results found.', 'Intet fundet.'],
	['Command palette: Open command palette', 'Kommandoer: Åbn listen'],
	['Quick switcher: Open quick switcher', 'Find note: Åbn'],
	['Open settings', 'Åbn indstillinger'],
	['Toggle left sidebar', 'Vis eller skjul venstre side'],
	['Toggle right sidebar', 'Vis eller skjul højre side'],
	['Save current file', 'Gem noten'],
	['Toggle reading view', 'Skift til eller fra læsevisning'],
	['Close current tab', 'Luk fanen'],
	['Split right', 'Del mod højre'],
	['Open in new tab', 'Åbn i ny fane'],
	['Open to the right', 'Åbn til højre'],
	['Close', 'Luk'],
	['Delete', 'Slet'],
	['Rename...', 'Omdøb …'],
	['File name', 'Navn'],
	['Back', 'Tilbage'],
	['Settings', 'Indstillinger'],
	['Search settings', 'Søg i indstillinger'],
	['New tab', 'Ny fane'],
	['No file is open', 'Ingen note er åben'],
	['Files', 'Noter'],
	['More options', 'Flere valg'],
	['Reading view', 'Læsevisning'],
	['Navigate back', 'Tilbage i historikken'],
	['Navigate forward', 'Frem i historikken'],
	['Expand', 'Fold ud'],
	['Collapse', 'Fold sammen'],
	['Select all', 'Vælg alt'],
	['Cancel', 'Annuller'],
]);

export function say(english: string): string {
	return getLanguage() === 'da' ? (danish.get(english) ?? english) : english;
}
