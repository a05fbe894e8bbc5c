import { describe, expect, it } from 'vitest';
import { colleague } from './reading';

describe('what a colleague’s note keeps for next time', () => {
	it('is every line under its heading, sub-headings too', () => {
		const { nextTime } = colleague([], ['## Til næste gang', '', '- Spørg til Ali', '  - hans vagt', '- [ ] Tag bogen med', 'Prosa', '### Siden', '1. mere', '## Kontakt', '- 2026-11-01 uformel: hej']);
		expect(nextTime).toEqual([
			{ text: 'Spørg til Ali', line: 6, nested: false },
			{ text: 'hans vagt', line: 7, nested: true },
			{ text: 'Tag bogen med', line: 8, nested: false },
			{ text: 'Prosa', line: 9, nested: false },
			{ text: 'Siden', line: 10, nested: false },
			{ text: 'mere', line: 11, nested: false },
		]);
	});

	it.each<[string, readonly string[], readonly string[]]>([
		['in English', ['# For next time', 'Ask'], ['Ask']],
		['under two headings', ['## Til næste gang', '- a', '## Andet', '- b', '## For next time', '- c'], ['a', 'c']],
		['under an empty heading', ['## Til næste gang'], []],
		['without the heading', ['- a'], []],
		['in code', ['```', '## Til næste gang', '- a', '```'], []],
	])('%s', (_, body, expected) => {
		expect(colleague([], body).nextTime.map(({ text }) => text)).toEqual(expected);
	});

	it('shows no more than a briefing can, however much there is', () => {
		const lines = Array.from({ length: 5_000 }, (_, at) => `- ${at} ${'x'.repeat(1_000)}`);
		const { nextTime } = colleague([], ['## Til næste gang', ...lines]);
		expect(nextTime).toHaveLength(40);
		expect(Math.max(...nextTime.map(({ text }) => text.length))).toBeLessThanOrEqual(300);
	});
});
