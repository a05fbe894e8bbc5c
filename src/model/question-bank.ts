// The questions that come with Tillid, bundled from templates/ as they stand there, and what a question is: one of these, or one of the user's own.
import questions from '../../templates/questions.json';
import type { Facet } from './facets';
import { STEPS, type Step } from './headings';

export interface Question {
	/** `Q01` to `Q40`; of an own question `own:` and its words. */
	readonly id: string;
	/** One of the four that a first conversation can begin with. */
	readonly starter: boolean;
	/** Null for an own question that stands under no step and no theme: it fits every step. */
	readonly step: Step | null;
	/** Null for an own question under no theme. */
	readonly theme: Theme | null;
	readonly plane: 'professional' | 'personal' | 'both';
	/** The words in each language; an own question has the same in both. */
	readonly da: string;
	readonly en: string;
	readonly own: boolean;
}

export type Theme = Facet | (typeof OTHER_THEMES)[number];

const OTHER_THEMES = [
	'contact', 'story', 'trust', 'purpose', 'community', 'network', 'support', 'insight', 'action',
	'participate', 'responsibility', 'contribute', 'commitment', 'meet-again',
] as const;

export const THEMES: readonly Theme[] = ['values', 'interests', 'motivation', 'resources', 'challenges', 'change', ...OTHER_THEMES];

/** In the order of the bank, which is that of the steps. */
export const QUESTIONS: readonly Question[] = questions.map(({ id, starter, step, theme, plane, da, en }) => ({
	id,
	starter,
	step: STEPS.find((each) => each === step) ?? null,
	theme: THEMES.find((each) => each === theme) ?? null,
	plane: plane === 'professional' || plane === 'personal' ? plane : 'both',
	da,
	en,
	own: false,
}));

/** The step in which the bank asks about a theme. */
export function stepOfTheme(theme: Theme): Step | null {
	return QUESTIONS.find((question) => question.theme === theme)?.step ?? null;
}
