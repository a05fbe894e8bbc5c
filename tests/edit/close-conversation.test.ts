import { describe, expect, it } from 'vitest';
import { closeConversation, type Closing, type ClosingAnswers } from '../../src/edit/close-conversation';
import { linkTextIn } from '../../src/edit/link-text';
import { textsForClosing } from '../../src/edit/next-after';
import { proposedDay } from '../../src/edit/plan-next';
import { learnedIn } from '../../src/index/learned';
import { listCommitments } from '../../src/index/list-commitments';
import { listRelationships } from '../../src/index/list-relationships';
import { VaultIndex } from '../../src/index/vault-index';
import { DEFAULT_READING } from '../../src/model/reading-options';
import { applyEdits } from '../../src/text/edits';
import { ASKING, note } from '../index/vault-of';
import { day, writingInto } from './writing-context';

const HANNE = 'Kolleger/Hanne Holm.md';
const TALK = 'Samtaler/2026-11-24 Hanne Holm.md';
const NEXT = 'Samtaler/2026-12-22 Hanne Holm.md';

const VAULT: Readonly<Record<string, string>> = {
	[HANNE]: note('kollega', ['værdier: ["[[Faglighed]]"] # vigtigt', 'farve: blå'], ['Hej', '', '## Til næste gang', '- Spørg til Ali', '  - hans vagt', '', '## Kontakt', '- 2026-11-01 x']),
	'Emner/Faglighed.md': note('værdi'),
	'Emner/Sang.md': note('interesse', ['aliases: [Kor]']),
	'Samtaler/2026-09-24 Hanne Holm.md': note('samtale', ['kollega: "[[Hanne Holm]]"', 'dato: 2026-09-24', 'status: afholdt'], ['## Forpligtelse', '- [ ] Hanne: gammel']),
	[TALK]: note(
		'samtale',
		['kollega: "[[Hanne Holm]]"', "dato: '2026-11-24T10:00' # kort", 'status: planlagt', 'værdier: [faglighed, Tryghed]', 'interesser: [kor]', 'udfordringer: [Sover dårligt]'],
		['## 1. Forbindelse', 'ord', '', '## 5. Forpligtelse', '- [ ] [[Hanne Holm]]: ', '- [ ] Jeg: ', '', '## Efter samtalen', 'x'],
	),
};

const ANSWERS: ClosingAnswers = {
	conversation: TALK,
	promises: [
		{ who: { path: HANNE, linktext: 'Hanne Holm' }, words: 'Spørge tre', due: day('2026-12-01') },
		{ who: 'me', words: 'Sende siden', due: null },
	],
	outcome: 'committed',
	learned: [
		{ facet: 'values', topic: { label: 'Tryghed' } },
		{ facet: 'interests', topic: { label: 'Kor', path: 'Emner/Sang.md' } },
	],
	listening: 70,
	next: { day: day('2026-12-22'), time: '14:30', place: 'Kantinen' },
};

type Vault = Readonly<Record<string, string>>;

function indexOf(vault: Vault): VaultIndex {
	const index = new VaultIndex();
	for (const [path, text] of Object.entries(vault)) index.upsert(path, text);
	return index;
}

function close(vault: Vault, changes: Partial<ClosingAnswers> = {}): Closing {
	const index = indexOf(vault);
	const context = writingInto(Object.keys(vault), { linkText: (path) => linkTextIn(index, path) });
	return closeConversation(index, (path) => vault[path] ?? null, ASKING, { ...ANSWERS, ...changes }, context, { language: 'da', reading: DEFAULT_READING, preferField: false });
}

/** The vault after the first so many writes, notes before edits, as the door makes them. */
function after(vault: Vault, closing: Closing, writes = Infinity): Vault {
	if (!closing.ok) throw new Error(`${closing.path} ${closing.why}`);
	const made = closing.notes.map(({ path, text }) => [path, text] as const);
	const changed = closing.edits.map(({ path, edits, expect: before }) => [path, applyEdits(before, edits)] as const);
	for (const file of closing.edits) expect(vault[file.path]).toBe(file.expect);
	return { ...vault, ...Object.fromEntries([...made, ...changed].slice(0, writes)) };
}

describe('closing a conversation', () => {
	const closed = after(VAULT, close(VAULT));

	it('says that it was held and how it went, and touches nothing else in it', () => {
		expect(closed[TALK]).toBe(
			(VAULT[TALK] ?? '')
				.replace('status: planlagt', 'status: afholdt')
				.replace('[Sover dårligt]\n', '[Sover dårligt]\nlyttet: 70\nudfald: forpligtet\nnæste: "[[2026-12-22 Hanne Holm]]"\nnæste_møde: 2026-12-22T14:30\n')
				.replace('- [ ] [[Hanne Holm]]: ', '- [ ] [[Hanne Holm]]: Spørge tre 📅 2026-12-01')
				.replace('- [ ] Jeg: ', '- [ ] Jeg: Sende siden'),
		);
	});

	it('copies what was chosen to the colleague’s note, with a hub where it is new, and takes the lines for next time out', () => {
		expect(closed[HANNE]).toBe(
			(VAULT[HANNE] ?? '')
				.replace('["[[Faglighed]]"]', '["[[Faglighed]]", "[[Tryghed]]"]')
				.replace('farve: blå\n', 'farve: blå\ninteresser:\n  - "[[Sang]]"\n')
				.replace('- Spørg til Ali\n  - hans vagt\n', ''),
		);
		expect(closed['Emner/Tryghed.md']).toContain('type: værdi');
	});

	it('plans the next one, tied both ways, with the promises and the lines for it', () => {
		const next = closed[NEXT] ?? '';
		expect(next).toContain('dato: 2026-12-22T14:30\nsted: Kantinen\nstatus: planlagt\nformål: opfølgning\nforrige: "[[2026-11-24 Hanne Holm]]"\n');
		expect(next).toContain(
			'- [[2026-11-24 Hanne Holm#5. Forpligtelse|Hanne: Spørge tre]], 1. dec.\n- [[2026-11-24 Hanne Holm#5. Forpligtelse|Mig: Sende siden]]\n- [[2026-09-24 Hanne Holm#Forpligtelse|Hanne: gammel]]\n\n- Spørg til Ali\n  - hans vagt\n\n## 1.',
		);
	});

	it('is read as what was meant', () => {
		const index = indexOf(closed);
		const asking = { ...ASKING, today: day('2026-11-25') };
		expect(listRelationships(index, asking).find(({ path }) => path === HANNE)).toMatchObject({ lastConversation: '2026-11-24', nextConversation: '2026-12-22', nextTime: '14:30', conversations: 2, openMine: 1, openTheirs: 2 });
		expect(listCommitments(index, asking)).toHaveLength(3);
		expect(learnedIn(index, asking, TALK).map(({ label }) => label)).toEqual(['Sover dårligt']);
	});

	it('twice writes nothing twice', () => {
		expect(close(closed)).toEqual({ ok: true, notes: [], edits: [], next: NEXT });
	});

	it('interrupted after any write, a second run completes it', () => {
		const first = close(VAULT);
		const writes = first.ok ? first.notes.length + first.edits.length : 0;
		expect(writes).toBe(4);
		for (let done = 0; done < writes; done++) {
			const stopped = after(VAULT, first, done);
			const completed = after(stopped, close(stopped));
			expect(completed).toEqual(closed);
			expect(close(completed)).toMatchObject({ notes: [], edits: [] });
		}
	});

	it('asks for the texts it needs', () => {
		expect(textsForClosing(indexOf(VAULT), ASKING, TALK, HANNE)).toEqual([TALK, HANNE, 'Samtaler/2026-09-24 Hanne Holm.md']);
		expect(textsForClosing(indexOf(closed), ASKING, TALK, HANNE)).toContain(NEXT);
	});
});

describe('closing gives a day to a promise that had none', () => {
	const vault = { ...VAULT, [TALK]: `${VAULT[TALK] ?? ''}\n- [ ] Jeg: ringer til Bo\n` };
	const promise = listCommitments(indexOf(vault), ASKING).find(({ text }) => text === 'ringer til Bo');
	const answers = { dues: promise === undefined ? [] : [{ promise, day: day('2026-12-04') }] };

	it('on its own line, and twice writes nothing twice', () => {
		const closed = after(vault, close(vault, answers));
		expect(closed[TALK]).toContain('\n- [ ] Jeg: ringer til Bo 📅 2026-12-04\n');
		expect(close(closed, answers)).toEqual({ ok: true, notes: [], edits: [], next: NEXT });
	});

	it('and writes nothing at all where the line has changed', () => {
		const changed = { ...vault, [TALK]: vault[TALK].replace('ringer til Bo', 'ringer til Ib') };
		expect(close(changed, answers)).toMatchObject({ ok: false, path: TALK });
	});
});

describe('closing with little', () => {
	const LEAST: Partial<ClosingAnswers> = { promises: [], outcome: null, learned: [], listening: null, next: null };

	it('only says that it was held', () => {
		expect(after(VAULT, close(VAULT, LEAST))).toEqual({ ...VAULT, [TALK]: (VAULT[TALK] ?? '').replace('status: planlagt', 'status: afholdt') });
	});

	it('says that nothing was promised yet', () => {
		expect(after(VAULT, close(VAULT, { ...LEAST, outcome: 'none-yet' }))[TALK]).toContain('udfald: endnu_ikke\n');
	});

	it('moves it to the day it took place', () => {
		expect(after(VAULT, close(VAULT, { ...LEAST, day: day('2026-11-23') }))[TALK]).toContain("dato: '2026-11-23' # kort");
	});

	it.each<[number, number]>([[-3, 0], [140, 100], [66.6, 67]])('takes a share of %s for %s', (listening, written) => {
		expect(after(VAULT, close(VAULT, { ...LEAST, listening }))[TALK]).toContain(`lyttet: ${written}\n`);
	});

	it('copies no care that the note has in another spelling, and makes no hub for it', () => {
		const vault = { ...VAULT, [HANNE]: note('kollega', ['værdier: tryghed, Ro', 'interesser: "[[sang|koret]]"']) };
		const closing = close(vault, { ...LEAST, learned: ANSWERS.learned });
		expect(closing).toMatchObject({ notes: [] });
		expect(after(vault, closing)[HANNE]).toBe(vault[HANNE]);
	});

	it('keeps what somebody would change as a sentence', () => {
		const vault = { ...VAULT, [HANNE]: note('kollega', ['ændring: Færre møder, mere tid']) };
		const learned = [{ facet: 'change', topic: { label: 'Kortere vagter, flere' } }] as const;
		const once = after(vault, close(vault, { ...LEAST, learned }));
		expect(once[HANNE]).toContain('ændring:\n  - Færre møder, mere tid\n  - Kortere vagter, flere\n');
		expect(close(once, { ...LEAST, learned })).toMatchObject({ edits: [] });
	});
});

describe('a next conversation that is there', () => {
	const planned = (properties: readonly string[]): Vault => ({ ...VAULT, 'Samtaler/b.md': note('samtale', ['kollega: "[[Hanne Holm]]"', 'status: planlagt', ...properties], ['mit']) });

	it('is tied back and moved to the agreed day', () => {
		const vault = planned(['dato: 1/12-2026 10.00', 'forrige: "[[2026-11-24 Hanne Holm]]"']);
		const closing = close(vault);
		expect(closing).toMatchObject({ next: 'Samtaler/b.md' });
		expect(after(vault, closing)['Samtaler/b.md']).toContain('dato: 22/12-2026 14.30\n');
		expect(after(vault, closing)[TALK]).toContain('næste: "[[b]]"');
	});

	it('of that very day is taken, whoever planned it', () => {
		const vault = planned(['dato: 2026-12-22']);
		const text = after(vault, close(vault))['Samtaler/b.md'];
		expect(text).toContain('dato: 2026-12-22T14:30\n');
		expect(text).toContain('forrige: "[[2026-11-24 Hanne Holm]]"');
		expect(Object.keys(after(vault, close(vault)))).not.toContain(NEXT);
	});

	it('of another day stays as it is', () => {
		const vault = planned(['dato: 2026-12-01']);
		expect(after(vault, close(vault))['Samtaler/b.md']).toBe(vault['Samtaler/b.md']);
		expect(Object.keys(after(vault, close(vault)))).toContain(NEXT);
	});
});

describe('closing is refused, and writes nothing,', () => {
	it.each<[string, Vault, string, string]>([
		['where the conversation is gone', { [HANNE]: note('kollega') }, TALK, 'note-gone'],
		['where its frontmatter is broken', { ...VAULT, [TALK]: (VAULT[TALK] ?? '').replace('status: planlagt', 'status: "') }, TALK, 'yaml-broken'],
		['where the colleague’s note is broken', { ...VAULT, [HANNE]: '---\ntype: kollega\nx: "\n---\n' }, HANNE, 'yaml-broken'],
	])('%s', (_, vault, path, why) => {
		expect(close(vault)).toMatchObject({ ok: false, path, why });
	});
});

describe('the day to propose', () => {
	it.each<['first' | 'escalation' | null, string]>([[null, '2026-12-22'], ['first', '2026-12-22'], ['escalation', '2026-12-08']])('after %s is %s', (kind, expected) => {
		expect(proposedDay(day('2026-11-24'), kind)).toBe(expected);
	});
});
