import { describe, expect, it } from 'vitest';
import { readOwnQuestions } from '../../src/model/own-questions';
import { readTheme } from '../../src/model/themes';
import { THEMES, type Theme } from '../../src/model/question-bank';

function read(...lines: readonly string[]): readonly string[] {
	return readOwnQuestions(lines.join('\n')).map(({ step, theme, da }) => `${step ?? '-'} ${theme ?? '-'} ${da}`);
}

describe('own questions', () => {
	it.each<[string, readonly string[], readonly string[]]>([
		['under a step', ['## 3. Udforskning', '- Hvad nu?'], ['3 - Hvad nu?']],
		['under a step in English', ['# Exchange', '* What now?'], ['4 - What now?']],
		['under a theme', ['## Motivation', '1. Hvad driver dig?'], ['3 motivation Hvad driver dig?']],
		['under a theme of step 5', ['## Mødes igen:', '- Hvornår?'], ['5 meet-again Hvornår?']],
		['under the step where step and theme are nearly alike', ['## Interesse', '- a?', '## Interesser', '- b?'], ['2 - a?', '3 interests b?']],
		['under a theme within a step', ['## Udforskning', '- a?', '### Værdier', '- b?', '### Andet', '- c?'], ['3 - a?', '3 values b?', '3 - c?']],
		['under no heading', ['- Hvad nu?'], ['- - Hvad nu?']],
		['under another heading', ['## Til Hanne', '- Hvad nu?'], ['- - Hvad nu?']],
		['with a box', ['- [ ] Hvad nu?'], ['- - Hvad nu?']],
		['in bold', ['- **Hvad nu?**'], ['- - Hvad nu?']],
		['once', ['- Hvad nu?', '- hvad  nu?'], ['- - Hvad nu?']],
		['without their notes', ['- Hvad nu?', '\t- spurgt i maj', 'Prosa?'], ['- - Hvad nu?']],
		['not in code, comments, quotes or frontmatter', ['---', 'a:', '- Hvad?', '---', '```', '- a?', '```', '%%', '- b?', '%%', '> - c?', '- d?'], ['- - d?']],
		['none in an empty note', [''], []],
		['none on an empty line', ['- ', '-'], []],
	])('stand %s', (_, lines, expected) => {
		expect(read(...lines)).toEqual(expected);
	});
});

describe('a theme', () => {
	it.each<[string, Theme]>([
		['Værdier', 'values'],
		['values', 'values'],
		['**MØDES IGEN**:', 'meet-again'],
		['meet again', 'meet-again'],
		['Bakke op', 'contribute'],
	])('%s is %s', (heading, theme) => {
		expect(readTheme(heading)).toBe(theme);
	});

	it.each(THEMES)('%s reads by its own word', (theme) => {
		expect(readTheme(theme.replace('-', ' '))).toBe(theme);
	});
});
