// An index that was told of every change is the same as one that read everything anew.
import fc from '../chance';
import { describe, expect, it } from 'vitest';
import { listCommitments } from '../../src/index/list-commitments';
import { listProblems } from '../../src/index/list-problems';
import { listRelationships } from '../../src/index/list-relationships';
import { listTopics } from '../../src/index/list-topics';
import { atOnce } from '../../src/index/steps';
import { VaultIndex } from '../../src/index/vault-index';
import { readNote } from '../../src/model/read-note';
import { ASKING, note } from './vault-of';

type Files = Map<string, string>;

type Change =
	| { readonly did: 'write'; readonly path: string; readonly text: string }
	| { readonly did: 'rename'; readonly path: string; readonly to: string }
	| { readonly did: 'remove'; readonly path: string }
	| { readonly did: 'see'; readonly path: string };

const NAMES = ['Hanne', 'Hanne Holm', 'Bo', 'Klima', 'Mig', '2026-11-05 Hanne', 'Hanne Holm.sync-conflict-20261106'];
const path = fc.tuple(fc.constantFrom('', 'A/', 'B/'), fc.constantFrom(...NAMES)).map(([folder, name]) => `${folder}${name}.md`);
const name = fc.constantFrom('Hanne', 'hanne holm', 'Bo', 'Klima', 'Mig', 'Hannes', 'A/Hanne');
const link = name.map((each) => `[[${each}]]`);
const listOf = (item: fc.Arbitrary<string>) => fc.array(item, { maxLength: 2 }).map((items) => `[${items.map((each) => `"${each}"`).join(', ')}]`);
const either = fc.oneof(name, link);

const line = fc
	.tuple(fc.constantFrom('', '\t'), fc.constantFrom(' ', 'x', '/'), fc.oneof(link, name, fc.constantFrom('jeg', 'vi', 'kollega', 'Husk')), fc.constantFrom(': ', ' '), fc.oneof(fc.constant(''), either))
	.map(([indent, mark, start, colon, who]) => `${indent}- [${mark}] ${start}${colon}ringer ${who === '' ? '' : `[hvem:: ${who}]`} 📅 2026-11-20`);

const text = fc
	.record({
		type: fc.constantFrom('kollega', 'kollega', 'mig', 'samtale', 'samtale', 'interesse', 'værdi', 'initiativ', 'handleplan', 'opskrift'),
		properties: fc.record(
			{
				navn: name,
				aliases: listOf(name),
				kollega: listOf(either),
				samtalefører: either.map((each) => `"${each}"`),
				dato: fc.constantFrom('2026-11-05', '2026-11-23', '2026-12-01', 'snart'),
				status: fc.constantFrom('afholdt', 'planlagt', 'afslået', 'måske'),
				interesser: listOf(either),
				værdier: listOf(either),
				mine_interesser: listOf(either),
				fælles: listOf(either),
				næste: link.map((each) => `"${each}"`),
				næste_møde: fc.constant('2026-12-02'),
			},
			{ requiredKeys: [] },
		),
		lines: fc.array(line, { maxLength: 4 }),
	})
	.map(({ type, properties, lines }) => note(type, Object.entries(properties).map(([key, value]) => `${key}: ${value}`), lines));

const change: fc.Arbitrary<Change> = fc.oneof(
	{ weight: 4, arbitrary: fc.record({ did: fc.constant('write' as const), path, text: fc.oneof({ weight: 9, arbitrary: text }, { weight: 1, arbitrary: fc.constantFrom('', '---\ntype: kollega\n', '---\ntype: samtale\nkollega: "[[Bo\n---\n') }) }) },
	{ weight: 2, arbitrary: fc.record({ did: fc.constant('rename' as const), path, to: path }) },
	{ weight: 1, arbitrary: fc.record({ did: fc.constant('remove' as const), path }) },
	{ weight: 1, arbitrary: fc.record({ did: fc.constant('see' as const), path: fc.oneof(path, fc.constantFrom('Hannes.md', 'A/hanne.md', 'hus.png')) }) },
);

function apply(files: Files, index: VaultIndex, each: Change): void {
	switch (each.did) {
		case 'write':
			files.set(each.path, each.text);
			index.upsert(each.path, each.text);
			return;
		case 'rename': {
			const moved = files.get(each.path);
			if (moved === undefined || files.has(each.to)) return;
			files.delete(each.path);
			files.set(each.to, moved);
			index.rename(each.path, each.to, moved);
			return;
		}
		case 'remove':
			files.delete(each.path);
			index.remove(each.path);
			return;
		case 'see':
			// A note that is none of ours any more, or a file that says nothing.
			files.set(each.path, '');
			index.see(each.path);
	}
}

function rebuilt(files: Files): VaultIndex {
	const index = new VaultIndex();
	for (const [at, content] of [...files].sort(([a], [b]) => (a < b ? 1 : -1))) index.upsert(at, content);
	return index;
}

function answers(index: VaultIndex): readonly unknown[] {
	return [listCommitments, listRelationships, listTopics, listProblems].map((list) => list(index, ASKING));
}

it('incremental equals rebuilt', () => {
	fc.assert(
		fc.property(fc.array(change, { minLength: 1, maxLength: 25 }), fc.nat(4), (changes, askEvery) => {
			const files: Files = new Map();
			const index = new VaultIndex();
			changes.forEach((each, i) => {
				apply(files, index, each);
				// Asking on the way fills every memory that a later change has to empty.
				if (i % (askEvery + 1) === 0) answers(index);
			});
			expect(answers(index)).toEqual(answers(rebuilt(files)));
		}),
		{ numRuns: 120 },
	);
}, 60_000);

it('one changed note costs one parse, and an answer none', () => {
	let parses = 0;
	const index = new VaultIndex(undefined, (...note) => {
		parses++;
		return readNote(...note);
	});
	index.upsert('Hanne.md', note('kollega'));
	index.upsert('Bo.md', note('kollega'));
	index.see('hus.png');
	expect(parses).toBe(2);
	index.upsert('Bo.md', note('kollega', ['navn: Bo Friis']));
	index.rename('Hanne.md', 'Hanne Holm.md', note('kollega'));
	index.rename('hus.png', 'huset.png');
	index.remove('Bo.md');
	expect(parses).toBe(4);
	answers(index);
	expect(parses).toBe(4);
});

it('an answer is the same object until something changes', () => {
	const index = new VaultIndex();
	index.upsert('Hanne.md', note('kollega'));
	const before = listRelationships(index, ASKING);
	expect(listRelationships(index, { ...ASKING })).toBe(before);
	index.see('Hanne.md');
	expect(listRelationships(index, ASKING)).not.toBe(before);
});

it('while one note changes, the promises of the others are not judged again', () => {
	const index = new VaultIndex();
	index.upsert('Hanne.md', note('kollega', [], ['- [ ] mig: ringer']));
	index.upsert('Bo.md', note('kollega', [], ['- [ ] mig: skriver']));
	const [bo] = listCommitments(index, ASKING);
	index.upsert('Hanne.md', note('kollega', [], ['- [x] mig: ringer']));
	expect(listCommitments(index, ASKING)[0]).toBe(bo);
});

describe('what another note is called', () => {
	const NAMED: readonly (readonly [string, (index: VaultIndex) => void])[] = [
		['a colleague who is linked gets another name', (index) => index.upsert('Hanne.md', note('kollega', ['navn: Hanne Holm']))],
		['a colleague who is linked goes', (index) => index.remove('Hanne.md')],
		['a colleague who is linked is one no more', (index) => index.upsert('Hanne.md', note('opskrift'))],
		['a name that nobody bore is somebody’s', (index) => index.upsert('Ny.md', note('kollega', ['aliases: [Erik]']))],
		['a link that led nowhere leads to a file', (index) => index.see('A/Klima.md')],
		['a second file has the name of the first', (index) => index.see('A/Hanne.md')],
		['an initiative comes that a promise is for', (index) => index.upsert('Mindre støj.md', note('initiativ'))],
		['the note of the user comes', (index) => index.upsert('Mig.md', note('mig'))],
	];
	const UNNAMED: readonly (readonly [string, (index: VaultIndex) => void])[] = [
		['an attachment comes', (index) => index.see('billede.png')],
		['a day’s note comes', (index) => index.upsert('2026-11-24.md', '- [ ] køb mælk')],
		['a colleague comes whom nobody named', (index) => index.upsert('Mette.md', note('kollega'))],
		['a note moves that nobody named', (index) => index.rename('Andet.md', 'B/Noget andet.md', note('samtale'))],
		['a note goes that nobody named', (index) => index.remove('Andet.md')],
	];
	const bosPromise = (index: VaultIndex) => listCommitments(index, ASKING).find(({ path: at }) => at === 'Bo.md');
	const vault = (): VaultIndex => {
		const index = new VaultIndex();
		index.upsert('Hanne.md', note('kollega'));
		index.upsert('Andet.md', note('samtale'));
		index.upsert('Bo.md', note('kollega', [], ['- [ ] [[Hanne]]: skriver [hvem:: Erik] om [[Klima]] [til:: Mindre støj]']));
		return index;
	};

	it.each(NAMED)('%s: a promise that says that name is judged again', (_, change) => {
		const index = vault();
		const before = bosPromise(index);
		change(index);
		expect(bosPromise(index)).not.toBe(before);
	});

	it.each(UNNAMED)('%s: a promise that says nothing of it is not', (_, change) => {
		const index = vault();
		const before = bosPromise(index);
		change(index);
		expect(bosPromise(index)).toBe(before);
	});
});

it('while one note changes, the row of nobody else is worked out again', () => {
	const index = new VaultIndex();
	index.upsert('Bo.md', note('kollega'));
	index.upsert('Hanne.md', note('kollega'));
	const before = listRelationships(index, ASKING);
	index.upsert('samtale.md', note('samtale', ['kollega: "[[Bo]]"', 'dato: 2026-11-05', 'status: afholdt'], ['- [ ] jeg: ringer']));
	const after = listRelationships(index, ASKING);
	expect(after.map((row, at) => row === before[at])).toEqual([false, true]);
	index.upsert('Bo.md', note('kollega', [], ['- [ ] [[Hanne]]: ringer']));
	expect(listRelationships(index, ASKING).map((row, at) => row === after[at])).toEqual([false, false]);
});

it('in steps the answer is the same, and is remembered; what was left half done when a note changed is not', () => {
	const index = new VaultIndex();
	for (const at of ['A', 'B', 'C']) index.upsert(`${at}.md`, note('kollega', [], ['- [ ] mig: ringer']));
	const left = listRelationships.inSteps(index, ASKING);
	left.next();
	index.upsert('C.md', note('kollega', ['navn: Carla'], ['- [ ] mig: ringer']));
	const names = () => listRelationships(index, ASKING).map(({ name: called }) => called);
	const stale = atOnce(left);
	expect(names()).toEqual(['A', 'B', 'Carla']);
	expect(listRelationships(index, ASKING)).not.toBe(stale);
	expect(atOnce(listRelationships.inSteps(index, ASKING))).toBe(listRelationships(index, ASKING));
	expect([...listRelationships.inSteps(index, ASKING)]).toEqual([]);
});

it('each note is a step of its own', () => {
	const index = new VaultIndex();
	for (let at = 0; at < 50; at++) index.upsert(`${at}.md`, note('kollega', [], ['- [ ] mig: ringer']));
	expect([...listCommitments.inSteps(index, ASKING)].length).toBeGreaterThanOrEqual(50);
	expect([...listRelationships.inSteps(index, ASKING)].length).toBeGreaterThanOrEqual(50);
});

it('the revision goes up with each change and with nothing else', () => {
	const index = new VaultIndex();
	const revisions = [
		() => index.see('a.png'),
		() => index.see('a.png'),
		() => index.upsert('a.md', note('kollega')),
		() => index.see('a.md'),
		() => index.remove('a.md'),
		() => index.remove('a.md'),
		() => listProblems(index, ASKING),
	].map((act) => {
		act();
		return index.revision;
	});
	expect(revisions).toEqual([1, 1, 2, 3, 4, 4, 4]);
});
