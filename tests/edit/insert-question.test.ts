import { describe, expect, it } from 'vitest';
import { insertQuestion, languageOfNote, stepAt } from '../../src/edit/insert-question';
import { QUESTIONS } from '../../src/model/question-bank';
import { isAsked, questionPrints } from '../../src/model/question-prints';
import { applyEdits } from '../../src/text/edits';

/** `|` is the cursor, before and after. */
function inserted(marked: string): string {
	const cursor = marked.indexOf('|');
	const text = marked.replace('|', '');
	const result = insertQuestion(text, cursor, 'Hvad nu?');
	const after = applyEdits(text, result.edits);
	return `${after.slice(0, result.cursor)}|${after.slice(result.cursor)}`;
}

describe('a question', () => {
	it.each<[string, string, string]>([
		['on a blank line', '## 3. Udforskning\n\n|\n\n### Det hørte jeg', '## 3. Udforskning\n\n**Hvad nu?**\n|\n\n### Det hørte jeg'],
		['right under a heading', '## X\n|\n## Y', '## X\n**Hvad nu?**\n|\n\n## Y'],
		['below a line with words', 'ord| mere\n\nb', 'ord mere\n\n**Hvad nu?**\n|\n\nb'],
		['below words that others follow', 'ord|\nb', 'ord\n\n**Hvad nu?**\n|\n\nb'],
		['on a blank line right below words', 'ord\n|', 'ord\n\n**Hvad nu?**\n|'],
		['in an empty note', '|', '**Hvad nu?**\n|'],
		['at the end', 'ord|', 'ord\n\n**Hvad nu?**\n|'],
		['never in the frontmatter', '---\na: |b\n---\nord', '---\na: b\n---\nord\n\n**Hvad nu?**\n|'],
		['behind a frontmatter that ends the note', '---\na: |b\n---', '---\na: b\n---\n**Hvad nu?**\n|'],
		['with CRLF', 'a\r\n\r\n|\r\nb', 'a\r\n\r\n**Hvad nu?**\r\n|\r\n\r\nb'],
	])('%s', (_, before, after) => {
		expect(inserted(before)).toBe(after);
	});

	it('counts as asked from then on', () => {
		for (const question of QUESTIONS) {
			const text = applyEdits('ord', insertQuestion('ord', 3, question.da).edits);
			expect(isAsked(question, new Set(questionPrints(text, 0)))).toBe(true);
		}
	});
});

describe('the language of a note', () => {
	it.each<[string, string, 'da' | 'en' | null]>([
		['Danish steps', '## 1. Forbindelse\n## Udforskning', 'da'],
		['English steps', '---\ntype: samtale\n---\n## 1. Connection\n## 2. Interest\n## Interesse', 'en'],
		['as many of either', '## Interest\n## Interesse', null],
		['none of ours', '## Noter\nConnection', null],
		['in code', '~~~\n## Connection\n~~~', null],
	])('%s', (_, text, language) => {
		expect(languageOfNote(text)).toBe(language);
	});
});

describe('the step at the cursor', () => {
	const text = '---\na: b\n---\n## 1. Connection\nx\n## Interesse\ny\n### z\nw\n## Efter\nv';
	it.each<[string, number | null]>([['a: b', null], ['x', 1], ['Interesse', 2], ['w', 2], ['v', null]])('at %j is %s', (words, step) => {
		expect(stepAt(text, text.indexOf(words))).toBe(step);
	});
});
