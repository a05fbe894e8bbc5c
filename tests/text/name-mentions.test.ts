import fc from '../chance';
import { describe, expect, it } from 'vitest';
import { findNameMentions, type NameEntry } from '../../src/text/name-mentions';
import { outOfProportion } from '../out-of-proportion';

const NAMES: readonly NameEntry<string>[] = [
	['Hanne Holm', 'hanne'],
	['Hanne', 'hanne'],
	['HH', 'hanne'],
	['Lars', 'lars'],
	['Jens', 'jens'],
	['Åse', 'åse'],
	['Bjørn Ø', 'bjørn'],
	['Inger-Lise', 'inger'],
	['Dag', 'dag'],
	['Anne', null],
	['Anne Bo', 'anne'],
	['ali demir', 'ali'],
].map(([name, means]) => ({ name: name ?? '', means: means ?? null }));

/** What is found: the words and whom they mean. */
function found(text: string): readonly string[] {
	return findNameMentions(text, NAMES).map(({ from, to, text: words, means }) => {
		expect(text.slice(from, to)).toBe(words);
		return `${words} → ${means}`;
	});
}

describe('names in plain text', () => {
	it.each<[string, string, readonly string[]]>([
		['a whole name', 'Talte med Hanne Holm i dag', ['Hanne Holm → hanne']],
		['a whole name in any case', 'hanne  holm og ALI DEMIR', ['hanne  holm → hanne', 'ALI DEMIR → ali']],
		['a first name', 'Hanne kommer.', ['Hanne → hanne']],
		['another name', 'HH ringer', ['HH → hanne']],
		['the genitive', 'Hannes vagt, Hanne Holms bil, HHs bord', ['Hanne → hanne', 'Hanne Holm → hanne', 'HH → hanne']],
		['the genitive of a name with s', "Lars' bil, Jens's hus, Lars’ kone", ['Lars → lars', 'Jens → jens', 'Lars → lars']],
		['the English genitive', "Hanne's shift", ['Hanne → hanne']],
		['æ ø å at the edges', 'Åse, Åses og (Bjørn Ø)', ['Åse → åse', 'Åse → åse', 'Bjørn Ø → bjørn']],
		['NFD', 'Åses vagt'.normalize('NFD'), [`${'Åse'.normalize('NFD')} → åse`]],
		['a name with a hyphen', 'Inger-Lise og Inger Lise', ['Inger-Lise → inger']],
		['before punctuation', '“Hanne”, Lars/Jens. *Hanne*: _x_ **Lars**', ['Hanne → hanne', 'Lars → lars', 'Jens → jens', 'Hanne → hanne', 'Lars → lars']],
		['in lists, quotes, headings and tables', '- [ ] Hanne: ringer\n> Lars\n## Jens\n| Åse | x |', ['Hanne → hanne', 'Lars → lars', 'Jens → jens', 'Åse → åse']],
		['in a field', 'x [hvem:: Hanne]', ['Hanne → hanne']],
		['the longer name where two begin alike', 'Anne Bo og Anne', ['Anne Bo → anne']],
	])('finds %s', (_, text, expected) => {
		expect(found(text)).toEqual(expected);
	});

	it.each<[string, string]>([
		['frontmatter', '---\nnavn: Hanne\n---\n'],
		['fenced code', '```\nHanne\n```'],
		['indented code', 'x\n\n    Hanne'],
		['a code span', '`Hanne`'],
		['a comment', '%%Hanne%% <!-- Lars -->'],
		['a comment of several lines', '%%\nHanne\n%%'],
		['a wikilink', '[[Hanne]] [[Kolleger/Hanne Holm|Hanne]] ![[Hanne]]'],
		['a Markdown link', '[Hanne](https://x.dk/Hanne) [x](Hanne.md)'],
		['a footnote', '[^Hanne]'],
		['an address', 'https://x.dk/Hanne hanne@holm.dk Hanne@x.dk'],
		['a tag, a handle and a path', '#Hanne @Hanne Kolleger/x.Hanne Hanne.md'],
		['HTML', '<a title="Hanne">x</a>'],
		['a word', 'Hannelore Larsen Jensen Åsen Dagen Channe'],
		['a compound', 'Hanne-Marie Anne-Hanne Hanne_x'],
		['a word in small letters', 'hver dag'],
		['a name that goes on', 'Hanne Madsen og Lars Bo Jensen'],
		['a name that fits two', 'Anne og Annes'],
	])('finds none in %s', (_, text) => {
		expect(found(text)).toEqual([]);
	});

	it('never overlaps and never throws, whatever the text', () => {
		const piece = fc.constantFrom('Hanne', ' ', 'Holm', "'", 's', '[[', ']]', '](', ')', '`', '%%', '\n', '- ', '/', '-', 'Å', 'se', '\\', '<a', '>', '---\n', '😀');
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
				const text = pieces.join('');
				let end = 0;
				for (const mention of findNameMentions(text, NAMES)) {
					expect(mention.from).toBeGreaterThanOrEqual(end);
					expect(text.slice(mention.from, mention.to)).toBe(mention.text);
					end = mention.to;
				}
			}),
		);
	});

	it.each(['Hanne ', 'Hanne/', '[Hanne](', '[[Hanne', '<Hanne ', '`Hanne', "Hanne's", 'a://'])('takes a line of 300 kB of %s', (piece) => {
		expect(outOfProportion((size) => void findNameMentions(piece.repeat(size / piece.length), NAMES), 150_000)).toBeNull();
	});
});
