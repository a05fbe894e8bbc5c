import { expect, it } from 'vitest';
import { listSubjects } from '../../src/index/subject';
import { listTopics } from '../../src/index/list-topics';
import { ASKING, note, vaultOf } from './vault-of';

const STRIKKEKLUB = { 'a.md': note('kollega', ['interesser: STRIKKEKLUB']), 'b.md': note('kollega', ['interesser: strikkeklub']), 'c.md': note('kollega', ['interesser: Strikkeklub']) };

it.each<[string, Record<string, string>, string]>([
	['of equals the one that reads like a word', STRIKKEKLUB, 'Strikkeklub'],
	['the one most used', { ...STRIKKEKLUB, 'd.md': note('kollega', ['interesser: strikkeklub']) }, 'strikkeklub'],
	['the name of its note', { ...STRIKKEKLUB, 'StrikkeKlub.md': note('interesse') }, 'StrikkeKlub'],
])('a topic is shown as %s spells it', (_case, notes, label) => {
	expect(listSubjects(vaultOf(notes), ASKING).map((subject) => subject.label)).toEqual([label]);
});

it('the command line keeps the first spelling', () => {
	expect(listTopics(vaultOf(STRIKKEKLUB), ASKING).map((topic) => topic.label)).toEqual(['STRIKKEKLUB']);
});
