import { describe, expect, it } from 'vitest';
import { CONVERSATION_TEMPLATES } from '../../src/edit/templates';
import { QUESTIONS, stepOfTheme, THEMES } from '../../src/model/question-bank';
import { isAsked, questionPrints } from '../../src/model/question-prints';
import { aConversation, contentOf, readLines } from './reading';
import { outOfProportion } from '../out-of-proportion';

function asked(id: string, body: string): boolean {
	const question = QUESTIONS.find((each) => each.id === id);
	if (!question) throw new Error(id);
	return isAsked(question, new Set(questionPrints(body, 0)));
}

describe('a question was asked', () => {
	it.each<[string, string, string, boolean]>([
		['in bold', 'Q19', '**Hvad får dig til at blive ved, når det er hårdt?**', true],
		['in English', 'Q19', '- What keeps you going when it gets tough? The residents.', true],
		['with its answer behind it', 'Q19', 'Hvad får dig til at blive ved, når det er hårdt? Beboerne.', true],
		['in any case and spacing', 'Q19', '* hvad får dig til at  blive ved når det er hårdt?', true],
		['behind a label', 'Q19', '- Spørgsmål: Hvad får dig til at blive ved, når det er hårdt?', true],
		['decomposed', 'Q19', '**Hvad får dig til at blive ved, når det er hårdt?**'.normalize('NFD'), true],
		['in other words', 'Q19', 'Hvad får dig til at fortsætte, når det er hårdt?', false],
		['in a statement', 'Q19', 'Hvad får dig til at blive ved, når det er hårdt.', false],
		['in part', 'Q40', 'Hvornår ses vi igen?', false],
		['in both parts', 'Q40', 'Hvornår ses vi igen? Skal vi finde dagen nu?', true],
		['with its gap filled in', 'Q09', '**Jeg har hørt, at du går op i vagtplaner. Hvordan begyndte det?**', true],
		['that is no question, in bold', 'Q15', '**Fortæl om et valg, der kom til at betyde meget for dig.**', true],
		['that is no question, as inserted in a list', 'Q15', '- **Tell me about a choice that has meant a lot to you.**', true],
		['in a plain quote', 'Q19', '> Hvad får dig til at blive ved, når det er hårdt?', true],
		['in folded guidance', 'Q19', '> [!tip]- Sådan\n> Hvad får dig til at blive ved, når det er hårdt?', false],
		['nowhere', 'Q19', '', false],
	])('%s', (_, id, body, expected) => {
		expect(asked(id, body)).toBe(expected);
	});

	it.each(['da', 'en'] as const)('never by the template alone (%s)', (language) => {
		const prints = new Set(questionPrints(CONVERSATION_TEMPLATES[language], 0));
		expect(QUESTIONS.filter((question) => isAsked(question, prints))).toEqual([]);
	});

	it('by every question of the bank in its own words, and by no other', () => {
		for (const question of QUESTIONS) {
			for (const words of [question.da, question.en]) {
				const prints = new Set(questionPrints(`**${words}**`, 0));
				expect(QUESTIONS.filter((each) => isAsked(each, prints)).map(({ id }) => id)).toEqual([question.id]);
			}
		}
	});

	it('is kept of a conversation as small numbers, not of its frontmatter', () => {
		const { asked: kept } = contentOf(readLines(aConversation(['hvorfor: Hvad kan vi?'], ['Hvad ser du, som jeg overser?', 'Ikke noget.'])), 'conversation');
		expect(kept).toHaveLength(1);
		expect(kept.every((print) => Number.isInteger(print) && print >= 0 && print < 2 ** 30)).toBe(true);
	});

	it('takes time in proportion to the text', () => {
		const hostile = (size: number): string => `${'> [![!['.repeat(size / 5)}\n${'?'.repeat(size)}\n${'**'.repeat(size)}`;
		expect(outOfProportion((size) => void questionPrints(hostile(size), 0), 100_000)).toBeNull();
	});
});

describe('the bank', () => {
	it('has a step and a known theme for every question', () => {
		expect(QUESTIONS.filter(({ step, theme }) => step === null || theme === null)).toEqual([]);
		expect(THEMES.filter((theme) => stepOfTheme(theme) === null)).toEqual([]);
		expect(QUESTIONS.filter(({ starter }) => starter).map(({ theme }) => theme)).toEqual(['values', 'interests', 'challenges', 'change']);
	});
});
