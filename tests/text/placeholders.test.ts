import fc from '../chance';
import { describe, expect, it } from 'vitest';
import { isoDay, type DateTime } from '../../src/text/dates';
import { fillPlaceholders, type Filled } from '../../src/text/placeholders';

const DAY = isoDay('2026-12-03') ?? (() => { throw new RangeError('no day'); })();
const AT: DateTime = { day: DAY, time: '14:30' };
const VALUES = new Map([['colleague', 'Hanne Holm'], ['colleague_link', '[[Hanne Holm]]'], ['why', ''], ['place', ''], ['purpose', 'lære dig\n at kende']]);

function fill(template: string, at = AT): Filled {
	return fillPlaceholders(template, VALUES, at, 'da');
}

describe('placeholders', () => {
	it.each([
		['Hej {{colleague}}!', 'Hej Hanne Holm!'],
		['{{ Colleague }}{{colleague}}', 'Hanne HolmHanne Holm'],
		['- [ ] {{colleague_link}}: ', '- [ ] [[Hanne Holm]]: '],
		['{{date}} {{time}}', '2026-12-03 14:30'],
		['{{date:dddd [den] D. MMMM YYYY}}', 'torsdag den 3. december 2026'],
		['{{time:HH.mm}}', '14.30'],
		['- Formål: {{purpose}}', '- Formål: lære dig at kende'],
		['{{{colleague}}}', '{Hanne Holm}'],
		['{{ {{colleague}}', '{{ Hanne Holm'],
		['{{}} {colleague} {{colleague', '{{}} {colleague} {{colleague'],
		['{{colleague\n}}', '{{colleague\n}}'],
	])('%j becomes %j', (template, text) => {
		expect(fill(template)).toEqual({ text, unknown: [], empties: [] });
	});

	it.each([
		['- Derfor ville jeg gerne mødes: {{why}}', '- Derfor ville jeg gerne mødes:'],
		['- Derfor: {{why}}\r\nx', '- Derfor:\r\nx'],
		['Vi ses {{place}} i morgen', 'Vi ses i morgen'],
		['Vi ses ({{place}}) i morgen', 'Vi ses i morgen'],
		['Vi ses i morgen ({{place}}).', 'Vi ses i morgen.'],
		['{{why}} og mere', 'og mere'],
		['- {{why}}', '- '],
		['- [ ] {{why}}: ', '- [ ] '],
		['a\n{{why}}\nb', 'a\nb'],
		['a\n\n{{why}}\n\nb', 'a\n\nb'],
		['{{why}}\n\nb', 'b'],
		['a\n\n{{why}} {{place}}\n{{why}}\n\nb', 'a\n\nb'],
		['a\n{{why}}', 'a'],
		['  - x {{why}}', '  - x'],
		['  {{why}} y', '  y'],
		['place: "{{place}}"', 'place: ""'],
	])('%j without a value becomes %j', (template, text) => {
		const filled = fill(template);
		expect(filled.text).toBe(text);
		expect(filled.empties.length).toBeGreaterThan(0);
	});

	it('of no known name stay, with their place in the template', () => {
		expect(fill('{{why}}\nx {{title}} {{date}}\n{{tp.date}}')).toEqual({
			text: 'x {{title}} 2026-12-03\n{{tp.date}}',
			unknown: [{ name: 'title', from: 10 }, { name: 'tp.date', from: 29 }],
			empties: ['why'],
		});
	});

	it('has no time where none is known', () => {
		expect(fill('kl. {{time}}', { day: DAY, time: null })).toEqual({ text: 'kl.', unknown: [], empties: ['time'] });
	});

	it('in a value are not filled again', () => {
		expect(fillPlaceholders('{{a}}', new Map([['a', '{{b}}'], ['b', 'c']]), AT, 'da').text).toBe('{{b}}');
	});

	it('leave a text without any as it is', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r\n', '{', '}', '-', ':', '(', ')') }), (text) => {
				fc.pre(!text.includes('}}'));
				expect(fill(text).text).toBe(text);
			}),
		);
	});
});
