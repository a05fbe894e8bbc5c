import { describe, expect, it } from 'vitest';
import { addPromise, type NewPromise } from '../../src/edit/add-promise';
import { CONVERSATION_TEMPLATES } from '../../src/edit/templates';
import { listCommitments } from '../../src/index/list-commitments';
import { DEFAULT_READING } from '../../src/model/reading-options';
import { applyEdits } from '../../src/text/edits';
import { ASKING, note, vaultOf } from '../index/vault-of';
import { day } from './writing-context';

const HANNE = { path: 'Kolleger/Hanne Holm.md', linktext: 'Hanne Holm' };
const OPTIONS = { language: 'da', reading: DEFAULT_READING, preferField: false } as const;

function promise(changes: Partial<NewPromise> = {}): NewPromise {
	return { who: 'me', words: 'ringer', due: null, ...changes };
}

function conversation(...body: readonly string[]): string {
	return note('samtale', ['kollega: "[[Hanne Holm]]"', 'dato: 2026-11-20', 'status: afholdt'], body);
}

function added(text: string, given: NewPromise, options: Partial<Parameters<typeof addPromise>[3]> = {}, path = 'Samtaler/a.md') {
	const change = addPromise(path, text, given, { ...OPTIONS, ...options });
	if (!change.ok) throw new Error(change.why);
	const after = applyEdits(text, change.edits);
	return { after, line: change.line === undefined ? undefined : after.split('\n')[change.line - 1]?.trim() };
}

describe('a promise', () => {
	it.each<[string, readonly string[], NewPromise, readonly string[]]>([
		['takes the template’s line for me', ['## 5. Forpligtelse', '- [ ] [[Hanne Holm]]: ', '- [ ] Jeg: '], promise(), ['## 5. Forpligtelse', '- [ ] [[Hanne Holm]]: ', '- [ ] Jeg: ringer']],
		['takes the template’s line for them', ['## 5. Forpligtelse', '- [ ] [[Hanne Holm|Hanne]]:', '- [ ] Jeg: '], promise({ who: HANNE, due: day('2026-12-01') }), ['## 5. Forpligtelse', '- [ ] [[Hanne Holm|Hanne]]: ringer 📅 2026-12-01', '- [ ] Jeg: ']],
		['takes a line in English', ['## Commitment', '- [ ] Me:'], promise(), ['## Commitment', '- [ ] Me: ringer']],
		['takes a line with a who-word', ['## Forpligtelse', '- [ ] kollega: '], promise({ who: HANNE }), ['## Forpligtelse', '- [ ] kollega: ringer']],
		['keeps what stands behind the start', ['## Forpligtelse', '- [ ] Jeg: #klub [slags:: ]'], promise(), ['## Forpligtelse', '- [ ] Jeg: ringer #klub [slags:: ]']],
		['ends with the emphasis of the line it takes', ['## Forpligtelse', '- [ ] **Jeg: **'], promise(), ['## Forpligtelse', '- [ ] **Jeg: ringer**']],
		['leaves the line of somebody else', ['## Forpligtelse', '- [ ] [[Bo]]: '], promise(), ['## Forpligtelse', '- [ ] [[Bo]]: ', '- [ ] Jeg: ringer']],
		['leaves a line outside step 5', ['## Udveksling', '- [ ] Jeg: ', '## Forpligtelse'], promise(), ['## Udveksling', '- [ ] Jeg: ', '## Forpligtelse', '- [ ] Jeg: ringer']],
		['stands behind the last one', ['## Forpligtelse', '- [ ] Jeg: a', '', '## Efter', 'x'], promise(), ['## Forpligtelse', '- [ ] Jeg: a', '- [ ] Jeg: ringer', '', '## Efter', 'x']],
		['stands behind the last one, before what was noted below', ['## Forpligtelse', '- [ ] Jeg: a', '', 'Vi grinede.'], promise(), ['## Forpligtelse', '- [ ] Jeg: a', '- [ ] Jeg: ringer', '', 'Vi grinede.']],
		['stands apart from the guidance', ['## Forpligtelse', '', '> [!tip]- Sådan', '> Spørg.', '', '## Efter'], promise(), ['## Forpligtelse', '', '> [!tip]- Sådan', '> Spørg.', '', '- [ ] Jeg: ringer', '', '## Efter']],
		['makes the heading where it is missing', ['Vi talte.'], promise(), ['Vi talte.', '', '## 5. Forpligtelse', '- [ ] Jeg: ringer']],
		['of both', ['## Forpligtelse'], promise({ who: 'both', kind: 'meet-again', due: day('2026-12-03') }), ['## Forpligtelse', '- [ ] Begge: ringer [slags:: mødes igen] 📅 2026-12-03']],
		['is not written twice', ['## Forpligtelse', '- [x] Jeg:  Ringer 📅 2026-12-01 ✅ 2026-11-30'], promise(), ['## Forpligtelse', '- [x] Jeg:  Ringer 📅 2026-12-01 ✅ 2026-11-30']],
		['is another one with another day', ['## Forpligtelse', '- [ ] Jeg: ringer 📅 2026-12-01'], promise({ due: day('2026-12-08') }), ['## Forpligtelse', '- [ ] Jeg: ringer 📅 2026-12-01', '- [ ] Jeg: ringer 📅 2026-12-08']],
		['without words is none', ['## Forpligtelse', '- [ ] Jeg: '], promise({ words: ' \n' }), ['## Forpligtelse', '- [ ] Jeg: ']],
		['stands on one line', ['## Forpligtelse'], promise({ words: 'ringer\n og {{skriver}}' }), ['## Forpligtelse', '- [ ] Jeg: ringer og { {skriver}}']],
	])('%s', (_, before, given, after) => {
		expect(added(conversation(...before), given).after).toBe(conversation(...after));
	});

	it('names the initiative it is for', () => {
		const given = promise({ who: HANNE, words: 'ser planen efter', due: day('2026-12-01'), initiative: 'Bedre vagtplaner' });
		const { after } = added(conversation('## Forpligtelse'), given);
		expect(after).toBe(conversation('## Forpligtelse', '- [ ] [[Hanne Holm]]: ser planen efter [til:: [[Bedre vagtplaner]]] 📅 2026-12-01'));
		const [read] = listCommitments(vaultOf({ 'a.md': after, 'Hanne Holm.md': note('kollega'), 'Bedre vagtplaner.md': note('initiativ') }), ASKING);
		expect(read).toMatchObject({ for: [{ path: 'Bedre vagtplaner.md' }], due: '2026-12-01' });
	});

	it('is written in the notes’ language, with a field where that is preferred', () => {
		expect(added(conversation('## Commitment'), promise({ due: day('2026-12-01'), kind: 'contribute' }), { language: 'en', preferField: true }).after).toBe(conversation('## Commitment', '- [ ] Me: ringer [kind:: contribute]  [due:: 2026-12-01]'));
	});

	it('in a colleague’s note stands under a heading for promises', () => {
		const text = note('kollega', [], ['Hej', '', '## Kontakt', '- 2026-11-01 x']);
		const once = added(text, promise(), {}, HANNE.path).after;
		expect(once).toBe(`${text}\n## Løfter\n- [ ] Jeg: ringer\n`);
		expect(added(once, promise({ words: 'skriver' }), {}, HANNE.path).after).toBe(`${once}- [ ] Jeg: skriver\n`);
	});

	it('keeps CRLF, and tells its line', () => {
		const text = conversation('## Forpligtelse', '- [ ] Jeg: a', '').replace(/\n/g, '\r\n');
		const { after, line } = added(text, promise());
		expect(after).toBe(text.replace('a\r\n', 'a\r\n- [ ] Jeg: ringer\r\n'));
		expect(line).toBe('- [ ] Jeg: ringer');
	});

	it.each(['da', 'en'] as const)('each way into a note of the template counts as it was meant (%s)', (language) => {
		const template = CONVERSATION_TEMPLATES[language].replace('{{colleague_link}}', '[[Hanne Holm]]').replace(/\{\{.*?\}\}/g, '');
		let text = conversation(template);
		for (const who of ['me', HANNE, 'both', 'me'] as const) text = added(text, promise({ who, words: `lover ${String(typeof who)} ${text.length}` }), { language }).after;
		const index = vaultOf({ 'Samtaler/a.md': text, [HANNE.path]: note('kollega') });
		expect(listCommitments(index, ASKING).map(({ who, step }) => [who, step])).toEqual([['them', 5], ['me', 5], ['both', 5], ['me', 5]]);
	});
});
