// The language of the screen: the one chosen, else the app's own where we speak it.
import { getLanguage } from 'obsidian';
import type { Settings } from '../model/settings';
import type { Language } from '../text/language';

export function screenLanguage(settings: Settings): Language {
	return settings.screenLanguage ?? languageOfApp();
}

/** Danish where the app speaks Danish; English for everybody else. */
export function languageOfApp(): Language {
	return getLanguage().toLowerCase().startsWith('da') ? 'da' : 'en';
}
