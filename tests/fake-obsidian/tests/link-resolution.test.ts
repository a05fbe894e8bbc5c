// Which file a link leads to.
import { describe, expect, it } from 'vitest';
import { LinkTargets } from '../link-resolution';

const PATHS = ['Hanne.md', 'Kolleger/Hanne.md', 'Kolleger/Nat/Hanne.md', 'Kolleger/Åse.md', 'Emner/Klima.md', 'Arkiv/2025/Klima.md', 'Billeder/plan.png', 'a/Ens.md', 'b/Ens.md', 'x/a/Ens.md', 'Mappe/v1.2.md'];
const targets = new LinkTargets(PATHS);

describe('a linkpath leads to', () => {
	it.each<[string, string, string | null, string]>([
		['Hanne', 'Samtaler/s.md', 'Hanne.md', 'the shortest path'],
		['Hanne', 'Kolleger/k.md', 'Hanne.md', 'the whole path before the same folder'],
		['Klima', 'Arkiv/2025/k.md', 'Arkiv/2025/Klima.md', 'the same folder first'],
		['Klima', 'Arkiv/k.md', 'Arkiv/2025/Klima.md', 'what lies below the same folder first'],
		['Klima', 'Ark/k.md', 'Emner/Klima.md', 'no folder whose name only begins so'],
		['KLIMA', 'arkiv/2025/k.md', 'Arkiv/2025/Klima.md', 'a folder in any case'],
		['klima.MD', 'Arkiv/k.md', 'Arkiv/2025/Klima.md', 'an ending in any case'],
		['Kolleger/Hanne', 'Kolleger/Nat/k.md', 'Kolleger/Hanne.md', 'the whole path'],
		['Nat/Hanne', 's.md', 'Kolleger/Nat/Hanne.md', 'the end of a path'],
		['at/Hanne', 's.md', null, 'no half of a folder’s name'],
		['Væk/Hanne', 's.md', null, 'nothing where the folder is wrong'],
		['klima', 's.md', 'Emner/Klima.md', 'any case, the shorter path'],
		['Ens', 's.md', 'a/Ens.md', 'the first of equals'],
		['a/Ens', 'x/y.md', 'a/Ens.md', 'the whole path before a longer one nearby'],
		['A\u030ase', 's.md', 'Kolleger/Åse.md', 'the letter however it is composed'],
		['Hanne.md', 's.md', 'Hanne.md', 'a name with its ending'],
		['plan.png', 's.md', 'Billeder/plan.png', 'other kinds of files by their ending'],
		['plan', 's.md', null, 'no other kind without it'],
		['v1.2', 's.md', 'Mappe/v1.2.md', 'a name with a dot'],
		['/Hanne', 'Kolleger/k.md', 'Hanne.md', 'the root with a slash'],
		['./Hanne', 'Kolleger/Nat/k.md', 'Kolleger/Nat/Hanne.md', 'its own folder'],
		['../Hanne', 'Kolleger/Nat/k.md', 'Kolleger/Hanne.md', 'the folder above'],
		['../../../Hanne', 'Kolleger/k.md', null, 'nothing outside'],
		['', 'Kolleger/k.md', 'Kolleger/k.md', 'the note itself'],
		['Ingen', 's.md', null, 'nothing'],
	])('%j from %s → %s: %s', (linkpath, from, expected) => {
		expect(targets.find(linkpath, from)).toBe(expected);
	});
});

it('forgets what is gone and knows what is new', () => {
	const changing = new LinkTargets(['a/x.md']);
	changing.add('x.md');
	expect(changing.find('x', '')).toBe('x.md');
	changing.delete('x.md');
	expect(changing.find('x', '')).toBe('a/x.md');
});
