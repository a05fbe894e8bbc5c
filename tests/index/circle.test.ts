import { expect, it } from 'vitest';
import { circleOf } from '../../src/index/circle';
import { listSubjects } from '../../src/index/subject';
import { listTopics } from '../../src/index/list-topics';
import { ASKING, held, note, vaultOf } from './vault-of';

const NOTES = {
	'Mig.md': note('mig', ['interesser: "[[Vagter]]"', 'ressourcer: [Bil]']),
	'Hanne.md': note('kollega', ['interesser: ["[[Vagter]]"]', 'ressourcer: [Excel, "[[Kaffe]]"]']),
	'Ali.md': note('kollega'),
	'Lone.md': note('kollega', ['ressourcer: excel']),
	's.md': held('Ali', '2026-11-05', ['- [ ] Ali: spørger natholdet [til:: [[Plan]]] 📅 2026-11-20', '- [x] Jeg læser [[Vagter]] ✅ 2026-11-10'], 'interesser: vagter'),
	'Vagter.md': note('interesse'),
	'Kaffe.md': note('ressource'),
	'Plan.md': note('initiativ', ['interesser: ["[[Vagter]]"]', 'behov: [Excel, Lokale]', 'tovholder: "[[Lone]]"']),
	'Færdig.md': note('initiativ', ['interesser: Vagter', 'status: færdig', 'behov: Penge']),
};

it('tells of a topic who cares, what they bring, what is needed and what is promised', () => {
	const circle = circleOf(vaultOf(NOTES), ASKING, 'interest/Vagter.md');
	expect(circle?.members.map(({ person, since, resources }) => [person, since, resources.map(({ label }) => label)])).toEqual([
		['Ali.md', '2026-11-05', []],
		['Hanne.md', null, ['Excel', 'Kaffe']],
		[null, null, ['Bil']],
	]);
	expect(circle?.needs.map(({ label, people, initiative }) => [initiative.label, label, people])).toEqual([
		['Plan', 'Excel', ['Hanne.md', 'Lone.md']],
		['Plan', 'Lokale', []],
	]);
	expect(circle?.initiatives.map(({ path }) => path)).toEqual(['Færdig.md', 'Plan.md']);
	expect(circle?.open.map(({ text, people }) => [text, people])).toEqual([['spørger natholdet', ['Ali.md']]]);
	expect(circle?.settled.map(({ text }) => text)).toEqual(['Jeg læser [[Vagter]]']);
});

it('tells of an initiative who cares and who takes part, with the topics by which they belong there', () => {
	const circle = circleOf(vaultOf(NOTES), ASKING, 'initiative/Plan.md');
	expect(circle?.members.map(({ person, part, by }) => [person, part, by.map(({ label }) => label)])).toEqual([
		['Ali.md', false, ['Vagter']],
		['Hanne.md', false, ['Vagter']],
		['Lone.md', true, []],
		[null, false, ['Vagter']],
	]);
	expect(circle?.initiatives).toEqual([]);
	expect(circle?.open).toHaveLength(1);
	expect(circle?.settled).toEqual([]);
});

it('has the very people of the list of topics', () => {
	const index = vaultOf(NOTES);
	for (const subject of listSubjects(index, ASKING).filter(({ kind }) => kind !== 'initiative')) {
		const topic = listTopics(index, ASKING).find(({ kind, label, path }) => kind === subject.kind && label === subject.label && path === subject.path);
		const members = circleOf(index, ASKING, subject.key)?.members ?? [];
		expect(members.flatMap(({ person }) => (person === null ? [] : [person]))).toEqual(topic?.people);
		expect(members.some(({ person }) => person === null)).toBe(topic?.me);
	}
});

it('is null where nothing has the key, and empty where nobody has the topic', () => {
	const index = vaultOf({ 'Sang.md': note('interesse') });
	expect(circleOf(index, ASKING, 'interest/Vagter.md')).toBeNull();
	expect(circleOf(index, ASKING, 'interest/Sang.md')).toMatchObject({ members: [], needs: [], initiatives: [], open: [], settled: [] });
});
