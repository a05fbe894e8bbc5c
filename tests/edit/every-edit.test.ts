// Every edit that the plugin can make, on notes drawn at random: it changes only what it must, undone the bytes are as before, and read again the note says what was asked.
// TILLID_RUNS says how many notes each edit is tried on; `npm run fuzz` tries many.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from '../chance';
import { describe, expect, it } from 'vitest';
import { addCare, careOf } from '../../src/edit/add-care';
import { addPromise } from '../../src/edit/add-promise';
import { addTopic } from '../../src/edit/add-topic';
import { assign } from '../../src/edit/assign-commitment';
import { changeColleague } from '../../src/edit/change-colleagues';
import { changeEach } from '../../src/edit/change-each';
import { closeConversation } from '../../src/edit/close-conversation';
import { setConversationDate, setConversationStatus } from '../../src/edit/conversation-status';
import { insertLink } from '../../src/edit/insert-link';
import { insertPromiseBlock } from '../../src/edit/insert-promise-block';
import { insertQuestion } from '../../src/edit/insert-question';
import { insertSteps } from '../../src/edit/insert-steps';
import { linkInitiative } from '../../src/edit/link-initiative';
import { linkMentions } from '../../src/edit/link-mentions';
import { linkNames } from '../../src/edit/link-names';
import { logContact } from '../../src/edit/log-contact';
import { mendsFor, mendText } from '../../src/edit/mend';
import { moveDue } from '../../src/edit/move-due';
import { addForNextTime, takeOver } from '../../src/edit/next-time';
import { leastEdits } from '../../src/edit/own-change';
import { withPreparation } from '../../src/edit/preparation';
import type { TextChange } from '../../src/edit/refusal';
import { removeGuidance } from '../../src/edit/remove-guidance';
import { replaceLine } from '../../src/edit/replace-line';
import { setKind } from '../../src/edit/set-kind';
import { setNext } from '../../src/edit/set-next';
import { settle } from '../../src/edit/settle-commitment';
import { rememberEdits, undoEdits } from '../../src/edit/undo';
import { VaultIndex } from '../../src/index/vault-index';
import type { CommitmentLine } from '../../src/model/commitment-line';
import type { NoteContent } from '../../src/model/note';
import { readNote } from '../../src/model/read-note';
import { DEFAULT_READING } from '../../src/model/reading-options';
import { applyEdits, type Edit } from '../../src/text/edits';
import { readFrontmatter, splitNote } from '../../src/text/frontmatter';
import { findNameMentions } from '../../src/text/name-mentions';
import { ASKING } from '../index/vault-of';
import { shown } from './line-identity';
import { madeNote } from './made-note';
import { day, writingInto } from './writing-context';

const TODAY = day('2026-11-24');
const DUE = day('2027-01-05');
const PATH = 'Samtaler/a.md';
const HANNE = 'Kolleger/Hanne Holm.md';
const context = writingInto([PATH, HANNE, 'Emner/Klima.md', 'Emner/Løn.md', 'Samtaler/2026-12-01 Hanne Holm.md']);
const options = { language: 'da', reading: DEFAULT_READING, preferField: false } as const;

/** What may change: one line, properties alone, or words that are only put in or only taken out. */
type Reach = 'line' | 'properties' | 'put-in' | 'taken-out' | 'properties-and-put-in' | 'within-lines';

interface Row {
	readonly type: string | null;
	readonly reach: Reach;
	/** Null: there is nothing in this note to do it to. */
	readonly change: (text: string, pick: number) => TextChange | null;
	/** Whether the note says what was asked; `line`: the changed line. */
	readonly says: (after: string, before: string, line: number | undefined) => boolean;
}

function taskLines(text: string): readonly number[] {
	return lines(text).map(({ line }) => line);
}

function lines(text: string): readonly CommitmentLine[] {
	return readNote(PATH, text, DEFAULT_READING).lines;
}

function content(text: string): NoteContent {
	return readNote(PATH, text, DEFAULT_READING).content;
}

/** A change to a promise of a conversation, and what its line then says. */
function promise(change: (text: string, identity: ReturnType<typeof shown>) => TextChange, says: (line: CommitmentLine) => boolean): Row {
	return {
		type: 'samtale',
		reach: 'line',
		change: (text, pick) => {
			const all = taskLines(text);
			const line = all[pick % Math.max(1, all.length)];
			return line === undefined ? null : change(text, shown(text.replace(/^\uFEFF/, ''), line));
		},
		says: (after, _before, line) => lines(after).some((each) => each.line === line && says(each)),
	};
}

function conversation(reach: Reach, change: Row['change'], says: Row['says']): Row {
	return { type: 'samtale', reach, change, says };
}

function colleague(reach: Reach, change: Row['change'], says: Row['says']): Row {
	return { type: 'kollega', reach, change, says };
}

function indexWith(text: string, path = PATH): VaultIndex {
	const index = new VaultIndex();
	index.upsert('Emner/Klima.md', '---\ntype: interesse\n---\n');
	index.upsert('Emner/Løn.md', '---\ntype: interesse\n---\n');
	index.upsert(HANNE, '---\ntype: kollega\n---\n');
	index.upsert(path, text);
	return index;
}

function fromEdits(edits: readonly Edit[]): TextChange {
	return { ok: true, edits };
}

function labels(text: string, key: 'interests' | 'values'): readonly string[] {
	const read = content(text);
	if (read.kind === 'colleague') return read.facets[key].map(({ label }) => label);
	return read.kind === 'conversation' ? read.theirs[key].map(({ label }) => label) : [];
}

const ROWS: Readonly<Record<string, readonly Row[]>> = {
	'settle-commitment': (['kept', 'released', 'under-way', 'open'] as const).map((to) => promise((text, identity) => settle(text, identity, to, TODAY), ({ state }) => state === to)),
	'move-due': [promise((text, identity) => moveDue(text, identity, DUE), ({ due }) => due === DUE), promise((text, identity) => moveDue(text, identity, null), ({ due }) => due === null)],
	'assign-commitment': [promise((text, identity) => assign(text, identity, 'me', { language: 'da' }), ({ who, start }) => [who, start].some((each) => each?.is === 'word' && each.who === 'me'))],
	'set-kind': [promise((text, identity) => setKind(text, identity, 'contribute', 'da'), ({ kind }) => kind === 'contribute')],
	'link-initiative': [promise((text, identity) => linkInitiative(text, identity, 'Ny plan', 'da'), (line) => line.for.some(({ linkpath }) => linkpath === 'Ny plan'))],
	'replace-line': [promise((text, identity) => replaceLine(text, identity, '- [ ] vi: noget nyt'), ({ text }) => text === 'vi: noget nyt')],
	'change-each': [
		conversation('within-lines', (text) => {
			const all = taskLines(text).map((line) => shown(text.replace(/^\uFEFF/, ''), line));
			return all.length === 0 ? null : changeEach(text, all, (current, each) => moveDue(current, each, DUE));
		}, (after) => lines(after).every(({ due }) => due === DUE)),
	],
	'conversation-status': [
		conversation('properties', (text) => setConversationStatus(text, 'cancelled', 'da'), (after) => statusOf(after) === 'cancelled'),
		conversation('properties', (text) => setConversationDate(text, DUE, '09:30', 'da'), (after) => dateOf(after) === `${DUE} 09:30`),
	],
	'set-next': [
		conversation('properties', (text) => {
			const [file] = setNext({ path: PATH, text }, '2027-01-05 Hanne Holm', context);
			return file ? fromEdits(file.edits) : null;
		}, (after) => {
			const read = content(after);
			return read.kind === 'conversation' && read.next?.linkpath === '2027-01-05 Hanne Holm';
		}),
	],
	'change-colleagues': [colleague('properties', (text) => changeColleague(text, { property: 'tier', value: 'core' }, context), (after) => {
		const read = content(after);
		return read.kind === 'colleague' && read.tier === 'core';
	})],
	'add-care': [colleague('properties', (text) => {
		const index = indexWith(text);
		const care = careOf(index, 'interests', { label: 'Vagtplaner' }, context);
		return care && addCare(index, { path: PATH, kind: 'colleague', key: 'interests' }, text, care, context);
	}, (after) => labels(after, 'interests').includes('Vagtplaner'))],
	'add-topic': [conversation('properties', (text) => {
		const plan = addTopic(indexWith(text), { path: PATH, text }, { side: 'theirs', facet: 'values', topic: { label: 'Retfærdighed' } }, context);
		return plan.ok ? fromEdits(plan.edits.flatMap(({ edits }) => edits)) : plan;
	}, (after) => labels(after, 'values').includes('Retfærdighed'))],
	'link-mentions': [colleague('properties', (text) => linkMentions(text, 'colleague', (_kind, label) => (label === 'Klima' ? 'Klima' : null), (linkpath) => linkpath), (after) => {
		const read = content(after);
		return read.kind === 'colleague' && read.facets.interests.every(({ linkpath, label }) => label !== 'Klima' || linkpath === 'Klima');
	})],
	mend: [conversation('within-lines', (text, pick) => {
		const told = readNote(PATH, text, DEFAULT_READING).problems.flatMap((problem) => mendsFor(problem).map((mend) => ({ problem, mend })));
		const { problem, mend } = told[pick % Math.max(1, told.length)] ?? {};
		return problem && mend && (mend.do === 'quote' || mend.do === 'date' || mend.do === 'name' || mend.do === 'unlink') ? mendText(text, problem, mend, (path) => path) : null;
	}, (after, before) => after === before || readNote(PATH, after, DEFAULT_READING).problems.length < readNote(PATH, before, DEFAULT_READING).problems.length)],
	'add-promise': [conversation('put-in', (text) => addPromise(PATH, text, { who: 'me', words: 'finder en dato', due: DUE }, options), (after) => lines(after).some(({ due, textAfterStart }) => due === DUE && textAfterStart === 'finder en dato'))],
	'log-contact': [colleague('put-in', (text) => logContact(text, { day: TODAY, kind: 'informal', words: 'talt' }, 'da'), (after) => {
		const read = content(after);
		return read.kind === 'colleague' && read.contacts.some(({ day: on, text }) => on === TODAY && text === 'talt');
	})],
	'next-time': [
		colleague('put-in', (text) => addForNextTime(text, 'Spørg til børnene', 'da'), (after) => {
			const read = content(after);
			return read.kind === 'colleague' && read.nextTime.some(({ text }) => text === 'Spørg til børnene');
		}),
		colleague('taken-out', (text) => fromEdits(takeOver(text).edits), (after) => takeOver(after).lines === ''),
	],
	'insert-promise-block': [{ type: null, reach: 'put-in', change: (text, pick) => fromEdits(insertPromiseBlock(text, pick, 'all', 'da').edits), says: (after) => after.includes('```tillid') }],
	'insert-question': [{ type: null, reach: 'put-in', change: (text, pick) => fromEdits(insertQuestion(text, pick, 'Hvad betyder mest?').edits), says: (after) => after.includes('**Hvad betyder mest?**') }],
	'insert-link': [{ type: null, reach: 'put-in', change: (text, pick) => fromEdits([insertLink(text, pick, '[[Ny samtale]]')]), says: (after) => after.includes('[[Ny samtale]]') }],
	'insert-steps': [{ type: null, reach: 'properties-and-put-in', change: (text, pick) => insertSteps(text, pick, 'conversation', {}, context), says: (after, before) => after === before || content(after).kind === 'conversation' }],
	'remove-guidance': [conversation('taken-out', (text) => removeGuidance(text, ['> [!tip]- Spørgsmål\n> Hvad rører sig?\n']), (after) => {
		const again = removeGuidance(after, ['> [!tip]- Spørgsmål\n> Hvad rører sig?\n']);
		return again.ok && again.edits.length === 0;
	})],
	'link-names': [{ type: null, reach: 'within-lines', change: (text) => fromEdits(linkNames(PATH, text, findNameMentions(text, [{ name: 'Hanne Holm', means: HANNE }]), () => 'Hanne Holm').edits), says: (after) => findNameMentions(after, [{ name: 'Hanne Holm', means: HANNE }]).length === 0 }],
	preparation: [conversation('put-in', (text) => fromEdits(leastEdits(text, withPreparation(text, ['- [[a#^x|ringer]]'], 'spørg igen', 'da'))), (after) => after.includes('spørg igen'))],
	'close-conversation': [conversation('properties-and-put-in', (text) => {
		const promises = [{ who: 'me' as const, words: 'finder en dato', due: DUE }];
		const closed = closeConversation(indexWith(text), (path) => (path === PATH ? text : '---\ntype: kollega\n---\n'), ASKING, { conversation: PATH, promises, outcome: 'committed', learned: [], listening: 70, next: null }, context, options);
		return closed.ok ? fromEdits(closed.edits.filter(({ path }) => path === PATH).flatMap(({ edits }) => edits)) : closed;
	}, (after) => statusOf(after) === 'held' && lines(after).some(({ textAfterStart }) => textAfterStart === 'finder en dato'))],
};

function statusOf(text: string): string | null {
	const read = content(text);
	return read.kind === 'conversation' ? read.status : null;
}

function dateOf(text: string): string | null {
	const read = content(text);
	return read.kind === 'conversation' && read.date ? `${read.date.day} ${read.date.time ?? ''}` : null;
}

/** Files that make no change of a note's text themselves, and why. */
const NO_CHANGE_OF_ITS_OWN: readonly string[] = [
	// New notes and their words: held by new-notes.test.ts.
	'conversation-answers', 'conversation-text', 'example-notes', 'fill-template', 'invitation', 'new-bases', 'new-colleague', 'new-conversation', 'new-initiative', 'new-me', 'new-note', 'new-topic', 'own-note', 'plan-next', 'next-after', 'purposes', 'templates',
	// What the rows above are made with.
	'change-line', 'cursor-line', 'date-form', 'file-edits', 'find-line', 'fingerprint', 'first-step', 'last-time', 'link-text', 'own-change', 'own-field', 'own-properties', 'own-section', 'promise-link', 'refusal', 'take-link-away', 'undo', 'writing-context',
	// link-mentions over all notes.
	'link-shared-interests',
];

/** Notes that are hardly any. */
const ODD: readonly string[] = ['', '\uFEFF', '\uFEFF\r\n', '---\n---', '\uFEFF---\r\n---\r\n'];

const RUNS = Number(process.env['TILLID_RUNS'] ?? 60 * Number(process.env['TILLID_TIMES'] ?? 1));

describe('every edit', () => {
	it('has a row here, or a reason to have none', () => {
		const files = readdirSync(join(import.meta.dirname, '..', '..', 'src', 'edit')).map((name) => name.replace(/\.ts$/, ''));
		expect([...Object.keys(ROWS), ...NO_CHANGE_OF_ITS_OWN].sort()).toEqual(files.sort());
	});

	it.each(Object.entries(ROWS).flatMap(([name, rows]) => rows.map((row, at) => [name, at + 1, row] as const)))('%s %i changes what it must, and can be taken back', (_name, _at, row) => {
		let made = 0;
		fc.assert(
			fc.property(madeNote(row.type), ({ text, pick }) => {
				const change = row.change(text, pick);
				if (!change?.ok) return;
				made += 1;
				const after = applyEdits(text, change.edits);
				const fault = beyondReach(row.reach, text, after, change.edits) ?? otherForm(text, after) ?? notTakenBack(text, after, change.edits);
				if (fault !== null) throw new Error(`${fault}\n${JSON.stringify(text)}\n${JSON.stringify(after)}`);
				if (!row.says(after, text, change.line)) throw new Error(`Does not say what was asked:\n${JSON.stringify(text)}\n${JSON.stringify(after)}`);
			}),
			{ numRuns: RUNS, examples: (row.type === null ? ODD : []).map((text) => [{ text, pick: 0 }]) },
		);
		expect(made).toBeGreaterThan(0);
	}, 60_000 + RUNS * 500);
});

function beyondReach(reach: Reach, before: string, after: string, edits: readonly Edit[]): string | null {
	const bodies = [before, after].map((text) => text.slice(splitNote(text).bodyFrom));
	// Blanks alone on a line make room for what is put there.
	const putIn = ({ from, to }: Edit): boolean => before.slice(from, to).trim() === '';
	switch (reach) {
		case 'line':
			return otherLines(before, after) > 1 ? 'More than one line changed' : null;
		case 'within-lines':
			return edits.every(({ from, to, insert }) => !/[\r\n]/.test(before.slice(from, to) + insert)) ? null : 'A line break changed';
		case 'put-in':
			return edits.every(putIn) ? null : 'Something was taken out';
		case 'taken-out':
			return edits.every(({ insert }) => insert === '') ? null : 'Something was put in';
		case 'properties':
			return bodies[0] === bodies[1] ? otherProperties(before, after) : 'The body changed';
		case 'properties-and-put-in':
			return edits.filter(({ from }) => from >= splitNote(before).bodyFrom).every(putIn) ? null : 'Something of the body was taken out';
	}
}

function otherLines(before: string, after: string): number {
	const [old, now] = [before.split('\n'), after.split('\n')];
	return old.length === now.length ? old.filter((line, at) => line !== now[at]).length : Infinity;
}

/** Comments stay, and every other key keeps what stood there to the byte. */
function otherProperties(before: string, after: string): string | null {
	const comments = before.slice(0, splitNote(before).bodyFrom).match(/#[^\r\n]*/g) ?? [];
	const lost = comments.find((comment) => !after.includes(comment));
	if (lost !== undefined) return `A comment is gone: ${lost}`;
	const values = (text: string): readonly string[] => readFrontmatter(text).entries.map(({ key, value }) => `${key}=${text.slice(value.from, value.to)}`);
	const now = new Set(values(after));
	const changed = values(before).filter((value) => !now.has(value));
	return changed.length > 1 ? `Several properties changed: ${changed.join(', ')}` : null;
}

/** The byte order mark and the line endings are the note's. */
function otherForm(before: string, after: string): string | null {
	if (before.startsWith('\uFEFF') !== after.startsWith('\uFEFF')) return 'The byte order mark came or went';
	const crlf = before.includes('\r\n');
	if (before.includes('\n') && (crlf ? /(?:^|[^\r])\n/.test(after) : after.includes('\r'))) return 'A line ends otherwise than the note’s do';
	return null;
}

function notTakenBack(before: string, after: string, edits: readonly Edit[]): string | null {
	if (edits.length === 0) return before === after ? null : 'Changed without an edit';
	const back = undoEdits(after, rememberEdits(PATH, before, edits));
	return back.ok && applyEdits(after, back.edits) === before ? null : 'Not as it was when taken back';
}
