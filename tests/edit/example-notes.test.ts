import { describe, expect, it } from 'vitest';
import { exampleState, planExample } from '../../src/edit/example-notes';
import { listCommitments } from '../../src/index/list-commitments';
import { listProblems } from '../../src/index/list-problems';
import { listRelationships } from '../../src/index/list-relationships';
import { VaultIndex } from '../../src/index/vault-index';
import { ASKING } from '../index/vault-of';
import { writingInto } from './writing-context';

describe.each(['da', 'en'] as const)('the example in %s', (language) => {
	const notes = planExample(writingInto([], { language }));
	const index = new VaultIndex();
	for (const { path, text } of notes) index.upsert(path, text);

	it('is a vault without problems that shows what there is to see', () => {
		expect(listProblems(index, ASKING)).toEqual([]);
		const people = listRelationships(index, ASKING).map(({ rhythm, openMine, openTheirs, nextConversation }) => `${rhythm} ${openMine} ${openTheirs} ${nextConversation ?? ''}`);
		expect([...people].sort()).toEqual(['never-met 0 0 2026-11-26', 'ok 1 1 ']);
		expect(listCommitments(index, ASKING).map(({ state, who, overdue }) => `${who} ${state} ${overdue}`)).toEqual(['them open false', 'me kept false', 'me open true']);
	});

	it('says in every name and on every note that it is one', () => {
		expect(notes).toHaveLength(5);
		for (const { path, text } of notes) {
			expect(path).toMatch(language === 'da' ? / \(eksempel\)\.md$/ : / \(example\)\.md$/);
			expect(exampleState(path, text)).toBe('untouched');
			expect(text).not.toContain('{{');
		}
	});

	it('knows when somebody has written in it, moved it or copied it', () => {
		for (const { path, text } of notes) {
			expect(exampleState(path, `${text}x`)).toBe('changed');
			expect(exampleState(path, text.replace('type', 'tags: [x]\ntype'))).toBe('changed');
			expect(exampleState(`Andre/${path}`, text)).toBe('changed');
		}
	});
});

it('lies where new notes lie, under the property that tells their kind', () => {
	const notes = planExample(writingInto([], { folders: { colleagues: 'A/B', conversations: '', topics: 'C' }, typeProperty: 'slags' }));
	expect(notes.map(({ folder }) => folder)).toEqual(['A/B', 'A/B', '', '', 'C']);
	expect(notes[2]?.path).toBe('2026-10-21 Hanne Holm (eksempel).md');
	for (const { text } of notes) expect(text).toMatch(/^---\nslags: /);
});

it.each([['', 'none'], ['tillid_example: x', 'none'], ['---\ntype: kollega\n---\ntillid_example: x\n', 'none'], ['---\ntillid_example: x\n---\n', 'changed'], ['---\ntillid_example: x', 'none']])(
	'takes %j for %s',
	(text, state) => {
		expect(exampleState('a.md', text)).toBe(state);
	},
);
