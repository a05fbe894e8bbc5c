import { expect, it } from 'vitest';
import { neighbourhoodOf } from '../../src/index/neighbourhood';
import { namesOfPeople } from '../../src/index/names-of-people';
import { ASKING, held, note, vaultOf } from './vault-of';

it('tells what a colleague shares with others, what fewest share first, and nothing that they have alone or can lend', () => {
	const index = vaultOf({
		'Mig.md': note('mig', ['værdier: Ro']),
		'a.md': note('kollega', ['interesser: ["[[Kor]]", Fisk, "[[Vagter]]"]', 'værdier: [ro, medlem]', 'ressourcer: Bil']),
		'b.md': note('kollega', ['interesser: "[[Vagter]]"', 'værdier: medlem', 'ressourcer: Bil']),
		'c.md': note('kollega'),
		's.md': held('c', '2026-11-05', [], 'interesser: [vagter, kor]'),
		'Kor.md': note('interesse'),
		'Vagter.md': note('interesse'),
	});
	expect(neighbourhoodOf(index, ASKING, 'a.md').map(({ label, path, others, me }) => [label, path, others, me])).toEqual([
		['Ro', null, [], true],
		['Kor', 'Kor.md', ['c.md'], false],
		['Vagter', 'Vagter.md', ['b.md', 'c.md'], false],
	]);
	expect(neighbourhoodOf(index, ASKING, 'nobody.md')).toEqual([]);
});

it.each<[string, readonly string[], string | null]>([
	['hanne holm', [], 'Hanne Holm.md'],
	['hh', [], 'Hanne Holm.md'],
	['hanne', [], null],
	['hanne', ['Hanne Berg.md'], 'Hanne Berg.md'],
	['åse', [], 'Åse.md'],
	['karen margrethe', [], 'Karen Margrethe Vest.md'],
	['lone', [], null],
	['lone lund', [], null],
	['bo', [], null],
])('knows whom the name %s may mean (own: %j)', (name, own, path) => {
	const index = vaultOf({
		'Hanne Holm.md': note('kollega', ['aliases: [HH]']),
		'Hanne Berg.md': note('kollega'),
		'Åse.md': note('kollega', ['navn: Åse Vik']),
		'Karen Margrethe Vest.md': note('kollega'),
		'x/Bo.md': note('kollega'),
		'y/Bo.md': note('kollega'),
		'Lone Lund.md': note('mig'),
	});
	expect(namesOfPeople(index, own).find((entry) => entry.name.toLowerCase() === name)?.means ?? null).toBe(path);
});
