import fc from '../chance';
import { describe, expect, it } from 'vitest';
import { maskOf } from '../../src/views/discreet-names';
import { outOfProportion } from '../out-of-proportion';

const mask = maskOf(['Hanne Holm', 'Ali Demir', 'Anne-Marie Ølgaard', 'Bo', 'Lars', 'Karl Karlsen', 'Karl Karlsen Kirk', 'Tage Holm', '', '  ', '?!']);

describe('discreet mode', () => {
	it.each([
		['Hanne Holm', 'HH'],
		['hanne  holm', 'HH'],
		['Hanne: spørger tre', 'H: spørger tre'],
		['Hannes løfter og Hanne Holms', 'H’s løfter og HH’s'],
		['Hanne’s and Hanne\'s', 'H’s and H’s'],
		['Lars’ og Lars', 'L’ og L'],
		['Samtaler/2026-11-30 Ali Demir, linje 4', 'Samtaler/2026-11-30 AD, linje 4'],
		['Anne-Marie Ølgaard og Anne-Marie', 'AMØ og AM'],
		['Karl Karlsen Kirk, Karl Karlsen, Karl', 'KKK, KK, K'],
		['Bo vil bo i Bogense', 'B vil bo i Bogense'],
		['hannes', 'hannes'],
		['Tage tager det tilbage', 'T tager det tilbage'],
		['Hanne Hol…', 'HH…'],
		['Anne-Mar… og Hann…', 'AM… og H…'],
		['Hvem går op i …', 'Hvem går op i …'],
		['H… og ha…', 'H… og ha…'],
		['Hanne. Holm', 'HH'],
		['Hanne,Holm', 'H,Holm'],
		['Johanne Holmgaard', 'Johanne Holmgaard'],
		['', ''],
		['👩‍👧 Hanne 👍', '👩‍👧 H 👍'],
	])('%j becomes %j', (text, hidden) => {
		expect(mask(text)).toBe(hidden);
	});

	it('reads a name in whatever form its letters are written', () => {
		expect(maskOf(['Åse Å'.normalize('NFD')])('Åse Å'.normalize('NFC'))).toBe('ÅÅ');
		expect(maskOf(['Åse'])('Åse'.normalize('NFD'))).toBe('Å');
	});

	it('leaves what is masked as it is', () => {
		fc.assert(fc.property(fc.array(fc.constantFrom('Hanne', 'Holm', 'Hannes', 'Bo', 'bo', 'Ali', 'Demir', 'H', '’s', ' ', ', ', 'Karl', 'Karlsen', 'Kirk')), (parts) => {
			const once = mask(parts.join(' '));
			expect(mask(once)).toBe(once);
		}));
	});

	it('takes no longer than the text is', () => {
		const many = maskOf(Array.from({ length: 100 }, (_, at) => `Anna ${'x'.repeat(at)}`));
		expect(outOfProportion((times) => void many('Anna '.repeat(times)), 3000)).toBeNull();
	});
});
