// The headings that mean something to us: the five steps of a conversation, its preparation, contacts, promises and notes for next time. In both languages.
import type { Language } from '../text/language';
import { foldKey } from '../text/names';

export type Step = 1 | 2 | 3 | 4 | 5;

export const STEPS: readonly Step[] = [1, 2, 3, 4, 5];

/** `preparation` stands in a conversation, the others in a colleague's note. */
export type NamedSection = 'preparation' | 'contacts' | 'promises' | 'next-time';

export type HeadingMeaning = { readonly is: 'step'; readonly step: Step } | { readonly is: NamedSection };

interface Named {
	readonly meaning: HeadingMeaning;
	readonly da: string;
	readonly en: string;
	readonly also: readonly string[];
}

/** What of a heading is looked at here. */
interface HeadingLine {
	readonly level: number;
	readonly text: string;
	readonly line: number;
}

const NAMED: readonly Named[] = [
	{ meaning: { is: 'step', step: 1 }, da: 'Forbindelse', en: 'Connection', also: ['Attention'] },
	{ meaning: { is: 'step', step: 2 }, da: 'Interesse', en: 'Interest', also: [] },
	{ meaning: { is: 'step', step: 3 }, da: 'Udforskning', en: 'Exploration', also: [] },
	{ meaning: { is: 'step', step: 4 }, da: 'Udveksling', en: 'Exchange', also: [] },
	{ meaning: { is: 'step', step: 5 }, da: 'Forpligtelse', en: 'Commitment', also: ['Forpligtigelse'] },
	{ meaning: { is: 'preparation' }, da: 'Forberedelse', en: 'Preparation', also: [] },
	{ meaning: { is: 'contacts' }, da: 'Kontakt', en: 'Contact', also: ['Kontakter', 'Contacts'] },
	{ meaning: { is: 'promises' }, da: 'Løfter', en: 'Promises', also: [] },
	{ meaning: { is: 'next-time' }, da: 'Til næste gang', en: 'For next time', also: [] },
];

const MEANINGS = new Map<string, HeadingMeaning>();
for (const { meaning, da, en, also } of NAMED) {
	for (const name of [da, en, ...also]) MEANINGS.set(foldKey(name), meaning);
}

/** What a heading's text means to us, whatever number, emphasis or colon stands around its name; null for any other heading. */
export function headingMeaning(text: string): HeadingMeaning | null {
	return MEANINGS.get(foldKey(bareName(text))) ?? null;
}

/** The name of a step as a new note has it: `5. Forpligtelse` without the number. */
export function stepName(step: Step, language: Language): string {
	return nameOf((meaning) => meaning.is === 'step' && meaning.step === step, language);
}

/** The heading of such a section as we write it. */
export function sectionName(section: NamedSection, language: Language): string {
	return nameOf((meaning) => meaning.is === section, language);
}

/** The language that a note's headings of ours speak; null where there are none, or as many of either. */
export function headingLanguage(headings: readonly Pick<HeadingLine, 'text'>[]): Language | null {
	const names = headings.map(({ text }) => foldKey(bareName(text)));
	const count = (language: Language): number => names.filter((name) => NAMED.some((named) => foldKey(named[language]) === name)).length;
	const [da, en] = [count('da'), count('en')];
	if (da === en) return null;
	return da > en ? 'da' : 'en';
}

/** The step that a line stands under: null before, after and outside the steps. */
export function stepOf(headings: readonly HeadingLine[], line: number): Step | null {
	return stepFinder(headings)(line);
}

/** The same for many lines in rising order, in one walk. */
export function stepFinder(headings: readonly HeadingLine[]): (line: number) => Step | null {
	return finder(headings, (meaning) => (meaning.is === 'step' ? meaning.step : null));
}

/** Whether a line stands under the heading of contacts, for lines in rising order. */
export function contactsFinder(headings: readonly HeadingLine[]): (line: number) => boolean {
	const find = finder(headings, (meaning) => (meaning.is === 'contacts' ? meaning.is : null));
	return (line) => find(line) !== null;
}

/** A heading of the same or a higher level that means nothing here ends what an earlier one began; a lower one stands within it. */
function finder<Value>(headings: readonly HeadingLine[], valueOf: (meaning: HeadingMeaning) => Value | null): (line: number) => Value | null {
	let seen = 0;
	// One for each level at most.
	let open: readonly { readonly level: number; readonly value: Value | null }[] = [];
	return (line) => {
		for (let heading = headings[seen]; heading && heading.line <= line; heading = headings[++seen]) {
			const { level, text } = heading;
			const meaning = headingMeaning(text);
			const around = open.filter((each) => each.level < level);
			open = [...around, { level, value: (meaning && valueOf(meaning)) ?? around.at(-1)?.value ?? null }];
		}
		return open.at(-1)?.value ?? null;
	};
}

function nameOf(fits: (meaning: HeadingMeaning) => boolean, language: Language): string {
	const found = NAMED.find(({ meaning }) => fits(meaning));
	if (!found) throw new RangeError('A heading without a name');
	return language === 'da' ? found.da : found.en;
}

/** `5) **Forpligtelse**:` → `Forpligtelse`. */
function bareName(text: string): string {
	const unnumbered = text.trim().replace(/^[*_]{0,3}\d{1,2}(?:[.):][ \t]*|[ \t]+)/, '');
	return unnumbered.replace(/^[*_]{1,3}/, '').replace(/[*_:]{1,5}$/, '').trim();
}
