import fc from '../chance';
import { describe, expect, it } from 'vitest';
import { applyEdits, invertEdits } from '../../src/text/edits';
import { readFrontmatter, type PropertyValue } from '../../src/text/frontmatter';
import { addToList, removeProperty, setProperty, type EditResult, type NewValue } from '../../src/text/frontmatter-edits';

function after(text: string, result: EditResult): string {
	return result.ok ? applyEdits(text, result.edits) : result.why;
}

function note(...lines: readonly string[]): string {
	return `---\n${lines.map((line) => `${line}\n`).join('')}---\nBody\n`;
}

describe('a property is set', () => {
	it.each<[string, NewValue, string]>([
		['a: x', 'y', 'a: y'],
		['a: x # c', 'y', 'a: y # c'],
		['a:  x', 'y', 'a:  y'],
		['a: "x"', 'y', 'a: "y"'],
		["a: 'x'", 'y', "a: 'y'"],
		["a: 'x'", 'det\'s "y"', 'a: \'det\'\'s "y"\''],
		['a: x', '[[y]]', 'a: "[[y]]"'],
		["a: 'x'", '[[y]]', 'a: "[[y]]"'],
		['a: [[x]]', '[[y]]', 'a: "[[y]]"'],
		['a: x', 'y: z', 'a: "y: z"'],
		['a: x', '2026-12-01T14:30', 'a: 2026-12-01T14:30'],
		['a: x', '30', 'a: "30"'],
		['a: 0x1F', 32, 'a: 32'],
		['a: 30', 45, 'a: 45'],
		['a: true', false, 'a: false'],
		['a: x', '', 'a: ""'],
		['a:', 'y', 'a: y'],
		['a: ', 'y', 'a: y'],
		['a: # c', 'y', 'a: y # c'],
		['a: ~', 'y', 'a: y'],
		['"a" : x', 'y', '"a" : y'],
		['a: |\n  en\n  to\nb: 1', 'y', 'a: y\nb: 1'],
		['a: en\n  to\nb: 1', 'y', 'a: y\nb: 1'],
		['a: # c\n  - x\n  - z # d\n\n# e\nb: 1', 'y', 'a: y # c\n\n# e\nb: 1'],
		['a: [x, z]', 'y', 'a: y'],
		['A: x', 'y', 'A: y'],
		['b: 1', 'y', 'b: 1\na: y'],
		['# only a comment', 'y', '# only a comment\na: y'],
		['  b: 1', 'y', '  b: 1\n  a: y'],
		['b: |\n  text', 'y', 'b: |\n  text\na: y'],
		['b: 1', ['x', '[[y]]'], 'b: 1\na:\n  - x\n  - "[[y]]"'],
		['b: 1', [], 'b: 1\na: []'],
		['a: x', ['x', 'y'], 'a:\n  - x\n  - y'],
		['a:', ['x'], 'a:\n  - x'],
		['a: ', ['x'], 'a:\n  - x'],
		['a:', [], 'a: []'],
		['a: [x]', ['y', 'z, w'], 'a: [y, "z, w"]'],
		['a:\n- x # c', ['x', 'y'], 'a:\n- x # c\n- y'],
		['a:\n    - x\n    - y\nb: 1', ['z'], 'a:\n    - z\nb: 1'],
		['a:\n  - x', [], 'a: []'],
		['a: x', 'x', 'a: x'],
		['a: [x, "y"]', ['x', 'y'], 'a: [x, "y"]'],
	])('%j to %j', (line, value, expected) => {
		const text = note(line);
		expect(after(text, setProperty(text, 'a', value))).toBe(note(expected));
	});

	it.each([
		['Body', '---\na: y\n---\nBody'],
		['', '---\na: y\n---\n'],
		['\ufeffBody\r\n', '\ufeff---\r\na: y\r\n---\r\nBody\r\n'],
		['---\n---\nBody', '---\na: y\n---\nBody'],
		['\ufeff---\r\nb: 1\r\n---\r\nBody', '\ufeff---\r\nb: 1\r\na: y\r\n---\r\nBody'],
		['---\na: x\n---', '---\na: y\n---'],
	])('in %j', (text, expected) => {
		expect(after(text, setProperty(text, 'a', 'y'))).toBe(expected);
	});

	it.each([
		['---\na: x\n', 'frontmatter-unclosed'],
		['---\na: "x\n---\n', 'yaml-broken'],
		['---\na: 1\na: 2\n---\n', 'key-twice'],
		['---\n<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> b\n---\n', 'yaml-broken'],
		['---\n{a: x}\n---\n', 'yaml-broken'],
		['---\ntext\n---\n', 'yaml-broken'],
	])('and refused in %j', (text, why) => {
		expect(setProperty(text, 'a', 'y')).toEqual({ ok: false, why });
		expect(addToList(text, 'a', ['y'])).toEqual({ ok: false, why });
		expect(removeProperty(text, 'a')).toEqual({ ok: false, why });
	});
});

describe('items are added', () => {
	it.each([
		['a: [x]', 'a: [x, "[[y]]"]'],
		['a: []', 'a: ["[[y]]"]'],
		['a: [ x , ] # c', 'a: [ x, "[[y]]" , ] # c'],
		['a: ["[[y]]"]', 'a: ["[[y]]"]'],
		['a:\n  - x\nb: 1', 'a:\n  - x\n  - "[[y]]"\nb: 1'],
		['a:\n- x # c\n\n# d\nb: 1', 'a:\n- x # c\n- "[[y]]"\n\n# d\nb: 1'],
		['a:', 'a:\n  - "[[y]]"'],
		['b: 1', 'b: 1\na:\n  - "[[y]]"'],
		['a: x', 'a:\n  - x\n  - "[[y]]"'],
		['a: "x" # c', 'a:\n  - "x"\n  - "[[y]]" # c'],
		['a: x, z', 'a:\n  - x\n  - z\n  - "[[y]]"'],
		['a: [[x]]', 'a:\n  - "[[x]]"\n  - "[[y]]"'],
		['a: "[[y]]"', 'a: "[[y]]"'],
		['a:\n  - [[y]]', 'a:\n  - [[y]]'],
		['a: 30', 'a:\n  - 30\n  - "[[y]]"'],
	])('to %j', (line, expected) => {
		const text = note(line);
		expect(after(text, addToList(text, 'a', ['[[y]]', '[[y]]']))).toBe(note(expected));
	});

	it.each(['a: {b: c}', 'a:\n  b: c', 'a: |\n  x'])('but not to %j', (line) => {
		expect(addToList(note(line), 'a', ['y'])).toEqual({ ok: false, why: 'not-a-list' });
	});
});

describe('a property is taken away', () => {
	it.each([
		['a: x', []],
		['b: 1\na: x # c\n# d\nc: 2', ['b: 1\n# d\nc: 2']],
		['a:\n  - x\n  - y\n\n# d\nc: 2', ['\n# d\nc: 2']],
		['a:\nc: 2', ['c: 2']],
		['a: |\n  x\n  y\nc: 2', ['c: 2']],
		['c: 2', ['c: 2']],
	])('%j', (line, expected) => {
		const text = note(line);
		expect(after(text, removeProperty(text, 'a'))).toBe(note(...expected));
	});
});

describe('whatever stands there', () => {
	const VALUES = ['x', '"x, y"', "'it''s'", '30', 'true', '', '~', '[[x]]', '"[[x]]"', '[a, "b"]', '[]', '[ [[x]] , y ]', '{b: c}', '\n  - a\n  - "[[b]]"', '\n- a # c', '|\n  en\n\n  to', '>-\n  en', 'en\n  to', '&anker x', '0x1F', '2026-12-01', '"æ\\u00f8 😀"', '# c', 'x # c', '\n  # c\n  - a\n  # d'];
	const entry = fc.tuple(fc.constantFrom('a', 'b', 'Navn', '"q k"', 'e\u0301', 'æ_ø'), fc.constantFrom(...VALUES), fc.constantFrom('', '\n# comment', '\n'));
	const text = fc
		.tuple(fc.uniqueArray(entry, { maxLength: 5, selector: ([key]) => key }), fc.constantFrom('\n', '\r\n'), fc.boolean(), fc.constantFrom('', '\n', 'Body\n- [ ] x', '\n\nå😀\n'))
		.map(([entries, eol, bom, body]) => {
			const yaml = entries.map(([key, value, end]) => `${key}:${value.startsWith('\n') ? '' : ' '}${value}${end}\n`).join('');
			return (bom ? '\ufeff' : '') + `---\n${yaml}---\n${body}`.replace(/\n/g, eol);
		});
	const scalar = fc.oneof(fc.constantFrom('y', '[[Hanne Holm]]', 'a: b', '#x', '', '- x', '30', 'no\nmore', '"', "'", '😀', 'true', '[x', 'a, b'), fc.integer(), fc.boolean());
	const value: fc.Arbitrary<NewValue> = fc.oneof(scalar, fc.array(fc.constantFrom('y', '[[z]]', 'a, b', '30'), { maxLength: 3 }));

	function shown(found: PropertyValue | undefined): unknown {
		if (found === undefined) return undefined;
		if (found.kind === 'list') return found.items.map(shown);
		return found.kind === 'text' || found.kind === 'number' || found.kind === 'flag' ? found.value : found.kind;
	}

	it('the note then reads as asked, its other properties and its body stay, and the inverse leads back', () => {
		fc.assert(
			fc.property(text, fc.constantFrom('a', 'Navn', 'ny'), value, (before, key, wanted) => {
				const result = setProperty(before, key, wanted);
				expect(result.ok).toBe(true);
				if (!result.ok) return;
				const changed = applyEdits(before, result.edits);
				const read = readFrontmatter(changed);
				expect(shown(read.entries.find((each) => each.key === key)?.value)).toEqual(wanted);
				const others = (of: string): unknown => readFrontmatter(of).entries.filter((each) => each.key !== key).map((each) => [each.key, shown(each.value)]);
				expect(others(changed)).toEqual(others(before));
				expect(changed.endsWith(before.slice(readFrontmatter(before).to))).toBe(true);
				expect(changed.includes('\r\n')).toBe(before.includes('\r\n'));
				expect(applyEdits(changed, invertEdits(before, result.edits))).toBe(before);
			}),
			{ numRuns: 400 },
		);
	}, 60_000);

	it('an item is added or refused', () => {
		fc.assert(
			fc.property(text, fc.constantFrom('a', 'b', 'ny'), (before, key) => {
				const result = addToList(before, key, ['[[Ny]]']);
				if (!result.ok) {
					expect(result.why).toBe('not-a-list');
					return;
				}
				const found = readFrontmatter(applyEdits(before, result.edits)).entries.find((each) => each.key === key)?.value;
				expect(found?.kind === 'list' ? found.items.map(shown) : []).toContain('[[Ny]]');
			}),
			{ numRuns: 300 },
		);
	}, 60_000);
});
