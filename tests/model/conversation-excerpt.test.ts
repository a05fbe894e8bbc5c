import { describe, expect, it } from 'vitest';
import { CONVERSATION_TEMPLATES } from '../../src/edit/templates';
import { conversationExcerpt } from '../../src/model/conversation-excerpt';

const NOTE = [
	'---', 'type: samtale', '---',
	'## 1. Forbindelse', '', '> [!tip]- Sådan', '> Tag godt imod.', '', '- Derfor ville jeg gerne mødes: vagtplaner',
	'## 3. Udforskning', '**Hvad fylder?**', '### Det hørte jeg', 'Hun er træt af **sene** ændringer.', '', '- Kender [[Ali Demir|Ali]] og [[Arkiv/Bo Lund]]', '```', '- kode', '```', '%% tanke %%',
	'### Det delte jeg', '- Mit eget',
	'## 4. Udveksling', '- ', '- Formål:',
	'## 5. Forpligtelse', '- [ ] Jeg: ringer',
	'## Efter samtalen', 'Den gik godt.',
];

describe('what a conversation tells', () => {
	it('holds what was heard, as a reader sees it', () => {
		expect(conversationExcerpt(NOTE.join('\n')).heard).toEqual([
			{ text: 'Hun er træt af sene ændringer.', line: 13 },
			{ text: 'Kender Ali og Bo Lund', line: 15 },
		]);
	});

	it('holds the words of each step without guidance, promises and empty labels', () => {
		const { steps } = conversationExcerpt(NOTE.join('\r\n'));
		expect(steps.map(({ step, lines }) => [step, ...lines.map(({ text }) => text)])).toEqual([
			[1, 'Derfor ville jeg gerne mødes: vagtplaner'],
			[3, 'Hvad fylder?', 'Hun er træt af sene ændringer.', 'Kender Ali og Bo Lund', 'Mit eget'],
		]);
	});

	it.each<[string, string]>([
		['an empty note', ''],
		['the Danish template', CONVERSATION_TEMPLATES.da.replace(/\{\{.*?\}\}/g, '')],
		['the English template', CONVERSATION_TEMPLATES.en.replace(/\{\{.*?\}\}/g, '')],
		['a note whose code never ends', '## Udforskning\n### What I heard\n```\nord'],
	])('is nothing in %s', (_, text) => {
		expect(conversationExcerpt(text)).toEqual({ heard: [], steps: [] });
	});
});
