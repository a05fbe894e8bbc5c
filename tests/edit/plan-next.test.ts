import { describe, expect, it } from 'vitest';
import { logContact } from '../../src/edit/log-contact';
import { lastTimeWith } from '../../src/edit/last-time';
import { planConversation, type ConversationPlan } from '../../src/edit/new-conversation';
import { conversationAfter, nextAnswers } from '../../src/edit/plan-next';
import { listRelationships } from '../../src/index/list-relationships';
import { addDays } from '../../src/text/dates';
import { applyEdits } from '../../src/text/edits';
import { ASKING, held, note, vaultOf } from '../index/vault-of';
import { day, writingInto } from './writing-context';

const HANNE = 'Kolleger/Hanne Holm.md';

/** As the form makes it: what was answered, and what last time left. */
function nextWithHanne(notes: Readonly<Record<string, string>>, time: string | null): ConversationPlan {
	const index = vaultOf(notes);
	const context = writingInto(Object.keys(notes));
	const answers = nextAnswers(index, HANNE, { day: day('2026-12-03'), time, place: '' }, context);
	return planConversation({ ...answers, ...lastTimeWith(index, (path) => notes[path] ?? null, ASKING, HANNE, context.language) }, context);
}

describe('planning the next conversation', () => {
	const texts: Readonly<Record<string, string>> = {
		[HANNE]: note('kollega', ['navn: Hanne H.'], ['## Til næste gang', '- a']),
		'Samtaler/a.md': held('Hanne Holm', '2026-11-05', ['## Forpligtelse', '- [ ] Jeg: ringer']),
		'Samtaler/b.md': held('Hanne Holm', '2026-11-01', []),
	};

	it('follows the last held one, tied both ways, and carries everything over', () => {
		const plan = nextWithHanne(texts, '14:30');
		expect(plan.notes.map(({ path }) => path)).toEqual(['Samtaler/2026-12-03 Hanne H.md']);
		expect(plan.notes[0]?.text).toContain('forrige: "[[a]]"');
		expect(plan.notes[0]?.text).toContain('- [[a#Forpligtelse|Mig: ringer]]\n\n- a\n');
		expect(plan.edits.map((file) => [file.path, applyEdits(file.expect, file.edits)])).toEqual([
			['Samtaler/a.md', (texts['Samtaler/a.md'] ?? '').replace('status: afholdt\n', 'status: afholdt\nnæste: "[[2026-12-03 Hanne H]]"\n')],
			[HANNE, (texts[HANNE] ?? '').replace('- a\n', '')],
		]);
	});

	it('of somebody never met is a first one', () => {
		const plan = nextWithHanne({ [HANNE]: note('kollega') }, null);
		expect(plan.edits).toEqual([]);
		expect(plan.notes[0]?.text).not.toContain('forrige');
	});

	it.each<[string, Readonly<Record<string, string>>, string | null]>([
		['where its next leads', { 'a.md': held('Hanne Holm', '2026-11-05', [], 'næste: "[[c]]"'), 'c.md': held('Hanne Holm', '2026-11-20') }, 'c.md'],
		['where one names it', { 'a.md': held('Hanne Holm', '2026-11-05'), 'c.md': note('samtale', ['kollega: "[[Hanne Holm]]"', 'dato: 2027-01-01', 'forrige: "[[a]]"']) }, 'c.md'],
		['of that day', { 'a.md': held('Hanne Holm', '2026-11-05'), 'c.md': note('samtale', ['kollega: "[[Hanne Holm]]"', 'dato: 2026-12-03']) }, 'c.md'],
		['not of another day', { 'a.md': held('Hanne Holm', '2026-11-05'), 'c.md': note('samtale', ['kollega: "[[Hanne Holm]]"', 'dato: 2026-12-04']) }, null],
		['not with somebody else', { 'a.md': held('Hanne Holm', '2026-11-05'), 'Kolleger/Bo.md': note('kollega'), 'c.md': note('samtale', ['kollega: "[[Bo]]"', 'dato: 2026-12-03']) }, null],
		['not a cancelled one', { 'a.md': held('Hanne Holm', '2026-11-05'), 'c.md': note('samtale', ['kollega: "[[Hanne Holm]]"', 'dato: 2026-12-03', 'status: aflyst', 'forrige: "[[a]]"']) }, null],
	])('the one after is %s', (_, notes, expected) => {
		expect(conversationAfter(vaultOf({ [HANNE]: note('kollega'), ...notes }), ASKING, 'a.md', day('2026-12-03'))).toBe(expected);
	});
});

describe('last contact', () => {
	it('never moves backwards, whatever is logged', () => {
		let text = note('kollega');
		let last = '';
		for (const back of [20, 3, 9, 0, 40, 1]) {
			const on = addDays(ASKING.today, -back);
			const change = logContact(text, { day: on, kind: 'informal', words: `for ${back}` }, 'da');
			if (!change.ok) throw new Error(change.why);
			text = applyEdits(text, change.edits);
			const contact = listRelationships(vaultOf({ [HANNE]: text }), ASKING)[0]?.lastContact ?? '';
			expect(contact >= last).toBe(true);
			expect(contact >= on).toBe(true);
			last = contact;
		}
		expect(text.match(/for \d+/g)).toEqual(['for 0', 'for 1', 'for 3', 'for 9', 'for 20', 'for 40']);
	});
});
