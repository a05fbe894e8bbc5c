// The words by which a heading names a theme of questions, in both languages.
import { foldKey } from '../text/names';
import { THEMES, type Theme } from './question-bank';

/** The theme that a heading names; null for any other heading. */
export function readTheme(heading: string): Theme | null {
	const word = foldKey(heading.replace(/^[*_]{1,3}/, '').replace(/[*_:]{1,5}$/, ''));
	return THEMES.find((theme) => [theme, WORDS[theme].da, ...(WORDS[theme].also ?? [])].some((each) => foldKey(each) === word)) ?? null;
}

const WORDS: Readonly<Record<Theme, { readonly da: string; readonly also?: readonly string[] }>> = {
	'values': { da: 'værdier', also: ['value', 'værdi'] },
	'interests': { da: 'interesser' },
	'motivation': { da: 'motivation', also: ['drivkraft'] },
	'resources': { da: 'ressourcer', also: ['resource', 'ressource'] },
	'challenges': { da: 'udfordringer', also: ['challenge', 'udfordring'] },
	'change': { da: 'ændring', also: ['ændringer', 'changes'] },
	'contact': { da: 'kontakt' },
	'story': { da: 'historie', also: ['stories', 'historier'] },
	'trust': { da: 'tillid' },
	'purpose': { da: 'formål' },
	'community': { da: 'fællesskab' },
	'network': { da: 'netværk' },
	'support': { da: 'støtte' },
	'insight': { da: 'indsigt', also: ['indblik'] },
	'action': { da: 'handling' },
	'participate': { da: 'deltage', also: ['take part'] },
	'responsibility': { da: 'ansvar' },
	'contribute': { da: 'bidrage', also: ['back up', 'bakke op'] },
	'commitment': { da: 'forpligtelse' },
	'meet-again': { da: 'mødes igen' },
};
