import { describe, expect, it } from 'vitest';
import { linkNames } from '../../src/edit/link-names';
import { namesOfPeople } from '../../src/index/names-of-people';
import { applyEdits } from '../../src/text/edits';
import { findNameMentions } from '../../src/text/name-mentions';
import { beginSteps, chooseName, chosenMentions, countSame, excerptOf, type NameChoice } from '../../src/views/name-steps';
import { note, vaultOf } from '../index/vault-of';

const PEOPLE = {
	'Kolleger/Hanne Holm.md': note('kollega', ['aliases: [HH]']),
	'Kolleger/Lars Bo.md': note('kollega'),
	'Kolleger/Lars Madsen.md': note('kollega'),
	'Kolleger/Karen Margrethe Vest.md': note('kollega'),
	'Åse.md': note('kollega', ['navn: Åse Vik']),
	'Mig.md': note('mig', ['navn: Lone Lund']),
};

function linked(text: string, choices: readonly NameChoice[] = [], own: readonly string[] = []): string {
	const mentions = findNameMentions(text, namesOfPeople(vaultOf(PEOPLE), own));
	const start = beginSteps(mentions);
	const steps = choices.length === 0 ? { ...start, chosen: mentions.map((_, at) => at) } : choices.reduce(chooseName, start);
	const { edits } = linkNames('x.md', text, chosenMentions(steps), (path) => path.slice(path.lastIndexOf('/') + 1, -3));
	return applyEdits(text, edits);
}

describe('names in a note become links', () => {
	it.each<[string, string, string]>([
		['a whole name', 'Hanne Holm ringer', '[[Hanne Holm]] ringer'],
		['a first name of one person', 'Hannes bil', '[[Hanne Holm|Hanne]]s bil'],
		['another name', 'Spørg HH', 'Spørg [[Hanne Holm|HH]]'],
		['a name of several first names', 'Karen Margrethes vagt', '[[Karen Margrethe Vest|Karen Margrethe]]s vagt'],
		['a file name', 'Åses bil', '[[Åse]]s bil'],
		['in a table', '| Hanne | x |', '| [[Hanne Holm\\|Hanne]] | x |'],
		['in a table without bars at its edges', 'Hanne | x\n--- | ---\nHanne | Hanne\nHanne', '[[Hanne Holm\\|Hanne]] | x\n--- | ---\n[[Hanne Holm\\|Hanne]] | [[Hanne Holm\\|Hanne]]\n[[Hanne Holm\\|Hanne]]'],
		['in a quoted table', '> Hvem | x\r\n> :-: | -\r\n> Hanne | x\r\nHanne', '> Hvem | x\r\n> :-: | -\r\n> [[Hanne Holm\\|Hanne]] | x\r\n[[Hanne Holm|Hanne]]'],
		['behind a table', 'a | b\n-- | -\n\nHanne | x', 'a | b\n-- | -\n\n[[Hanne Holm|Hanne]] | x'],
		['in a list that ends a table', 'a | b\n-- | -\n- Hanne', 'a | b\n-- | -\n- [[Hanne Holm|Hanne]]'],
		['above dashes of other cells than its own', 'Hanne\n-- | -\nHanne', '[[Hanne Holm|Hanne]]\n-- | -\n[[Hanne Holm|Hanne]]'],
		['in a table of one', 'Hvem |\n| -\nHanne', 'Hvem |\n| -\n[[Hanne Holm\\|Hanne]]'],
		['in a table whose head has a bar in a cell', 'a \\| b | c\\\\| d\n-- | - | -\nHanne', 'a \\| b | c\\\\| d\n-- | - | -\n[[Hanne Holm\\|Hanne]]'],
		['beside a bar that is no table’s', 'Hanne | x\n---', '[[Hanne Holm|Hanne]] | x\n---'],
		['the promiser', '- [ ] Hanne: ringer', '- [ ] [[Hanne Holm|Hanne]]: ringer'],
		['not a first name that fits two', 'Lars ringer', 'Lars ringer'],
		['not the user', 'Lone ringer', 'Lone ringer'],
	])('%s', (_, before, after) => {
		expect(linked(before)).toBe(after);
	});

	it('takes the first name of the note’s own colleague where it fits two', () => {
		expect(linked("Lars' bil", [], ['Kolleger/Lars Bo.md'])).toBe("[[Lars Bo|Lars]]' bil");
	});

	it.each<[string, readonly NameChoice[], string]>([
		['one and skips the others', ['link', 'skip', 'skip', 'skip'], '[[Hanne Holm|Hanne]], HH, Hanne og Hanne'],
		['all of one name', ['all', 'skip'], '[[Hanne Holm|Hanne]], HH, [[Hanne Holm|Hanne]] og [[Hanne Holm|Hanne]]'],
		['all of one name from here on', ['skip', 'link', 'all'], 'Hanne, [[Hanne Holm|HH]], [[Hanne Holm|Hanne]] og [[Hanne Holm|Hanne]]'],
		['what was chosen when the user stopped', ['link'], '[[Hanne Holm|Hanne]], HH, Hanne og Hanne'],
	])('links %s', (_, choices, after) => {
		expect(linked('Hanne, HH, Hanne og Hanne', choices)).toBe(after);
	});

	it('says how many of the same name are left, and ends when all are decided', () => {
		const start = beginSteps(findNameMentions('Hanne, HH og Hanne', namesOfPeople(vaultOf(PEOPLE), [])));
		expect(countSame(start)).toBe(2);
		const next = chooseName(start, 'all');
		expect([next.at, countSame(next)]).toEqual([1, 1]);
		expect(chooseName(next, 'link')).toMatchObject({ at: 3, chosen: [0, 1, 2] });
		expect(chooseName(chooseName(next, 'link'), 'link')).toMatchObject({ at: 3, chosen: [0, 1, 2] });
	});

	it('shows the words around a name within its line', () => {
		const text = `Første linje\n${'x '.repeat(60)}ved Hanne i går ${'y '.repeat(60)}\nSidste`;
		const [mention] = findNameMentions(text, namesOfPeople(vaultOf(PEOPLE), []));
		if (mention === undefined) throw new RangeError('No mention');
		const { before, words, after } = excerptOf(text, mention);
		expect([before.startsWith('…x'), before.endsWith('ved '), words, after.startsWith(' i går y'), after.endsWith('…')]).toEqual([true, true, 'Hanne', true, true]);
	});
});
