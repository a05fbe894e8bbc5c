import fc from '../chance';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as yaml from '../../src/text/yaml';
import { readFrontmatter, splitNote, type Frontmatter, type PropertyValue } from '../../src/text/frontmatter';
import { outOfProportion } from '../out-of-proportion';

/** A property as one short text: what it is and what it holds. */
function shown(value: PropertyValue): string {
	switch (value.kind) {
		case 'empty':
		case 'map':
			return value.kind;
		case 'text':
			return value.quoted ? `"${value.value}"` : value.value;
		case 'number':
		case 'flag':
			return `${value.kind} ${String(value.value)} ${value.source}`;
		case 'list':
			return `${value.flow ? 'flow' : 'list'}(${value.items.map(shown).join(', ')})`;
		case 'bare-link':
			return `bare ${value.text}`;
	}
}

function read(...lines: readonly string[]): Frontmatter {
	return readFrontmatter(`---\n${lines.join('\n')}\n---\nBody\n`);
}

function entries(frontmatter: Frontmatter): readonly string[] {
	return frontmatter.entries.map(({ key, value }) => `${key}: ${shown(value)}`);
}

/** `code line:column found field` of each fault. */
function faults(text: string): readonly string[] {
	return readFrontmatter(text).faults.map(({ code, at, found, field }) => {
		const before = text.slice(0, at).split('\n');
		return `${code} ${before.length}:${(before[before.length - 1] ?? '').length + 1} ${found} (${field ?? '-'})`;
	});
}

describe('where frontmatter stands', () => {
	it.each([
		['---\na: 1\n---\nx', 'a: 1\n', 'x', false],
		['---\r\na: 1\r\n---\r\nx', 'a: 1\r\n', 'x', false],
		['\ufeff---\na: 1\n---\nx', 'a: 1\n', 'x', false],
		['---\n---\nx', '', 'x', false],
		['---\na: 1\n---', 'a: 1\n', '', false],
		['---  \na: 1\n---\t\nx', 'a: 1\n', 'x', false],
		['---\na: 1\n----\n---\nx', 'a: 1\n----\n', 'x', false],
		['---\na: 1\n --- \n...\n---\nx', 'a: 1\n --- \n...\n', 'x', false],
		['---\na: 1\nx', null, '---\na: 1\nx', true],
		['---', null, '---', true],
		['---a\n---\n', null, '---a\n---\n', false],
		['\n---\na: 1\n---\n', null, '\n---\na: 1\n---\n', false],
		[' ---\na: 1\n---\n', null, ' ---\na: 1\n---\n', false],
		['', null, '', false],
		['\ufeff', null, '', false],
		['Body\n---\na: 1\n---\n', null, 'Body\n---\na: 1\n---\n', false],
	])('%j', (text, source, body, unclosed) => {
		const parts = splitNote(text);
		expect(parts.frontmatter ? text.slice(parts.frontmatter.from, parts.frontmatter.to) : null).toBe(source);
		expect(text.slice(parts.bodyFrom)).toBe(body);
		expect(parts.unclosed).toBe(unclosed);
		expect(parts.bom).toBe(text.startsWith('\ufeff'));
	});

	it('unclosed is a fault of its own and nothing is read or written', () => {
		expect(faults('---\ntype: samtale\n')).toEqual(['frontmatter-unclosed 1:1 --- (-)']);
		expect(readFrontmatter('---\ntype: samtale\n')).toMatchObject({ exists: false, entries: [], writable: false });
	});

	it('missing or empty is no fault', () => {
		for (const text of ['', 'Body', '---\n---\n', '---\n\n# only a comment\n---\n']) {
			expect(readFrontmatter(text)).toMatchObject({ entries: [], faults: [], writable: true });
		}
	});
});

describe('properties', () => {
	it.each([
		['a: tekst', 'tekst'],
		['a: "i citat"', '"i citat"'],
		["a: 'i citat'", '"i citat"'],
		['a: "[[Hanne]]"', '"[[Hanne]]"'],
		['a: [[Hanne]]', 'bare [[Hanne]]'],
		['a: [[Holm, Hanne]]', 'bare [[Holm, Hanne]]'],
		['a: [[Hanne|H]] # c', 'bare [[Hanne|H]]'],
		['a: [[[Hanne]], [[Bo]]]', 'flow(bare [[Hanne]], bare [[Bo]])'],
		['a: [[x], [y]]', 'flow(flow(x), flow(y))'],
		['a: [ [x] ]', 'flow(flow(x))'],
		['a: [Klima, "løn, tid", 3]', 'flow(Klima, "løn, tid", number 3 3)'],
		['a: []', 'flow()'],
		['a:', 'empty'],
		['a: ~', 'empty'],
		['a: null', 'empty'],
		['a: ""', '""'],
		['a: 2026-12-01', '2026-12-01'],
		['a: 2026-12-01T14:30', '2026-12-01T14:30'],
		['a: 14:30', '14:30'],
		['a: 30', 'number 30 30'],
		['a: 0x1F', 'number 31 0x1F'],
		['a: true', 'flag true true'],
		['a: yes', 'yes'],
		['a: ja', 'ja'],
		['a: {b: c}', 'map'],
		['a: {{title}}', 'map'],
		['a: |\n  en\n  to', 'en\nto\n'],
		['a: >-\n  en\n  to', 'en to'],
		['a:\n- x\n- "[[y]]"\n- [[z]]\n-', 'list(x, "[[y]]", bare [[z]], empty)'],
		['a:\n  - x\n  # c\n  - y', 'list(x, y)'],
		['a: &x tekst', 'tekst'],
		['a: !foo x', 'x'],
		['"a": x', 'x'],
	])('%j', (line, value) => {
		const frontmatter = read(line);
		expect(entries(frontmatter)).toEqual([`a: ${value}`]);
	});

	it('keep their order, and keys that are names of JavaScript are keys', () => {
		expect(entries(read('b: 1', '__proto__: x', 'constructor: y', '2026: z', 'a: 2'))).toEqual(['b: number 1 1', '__proto__: x', 'constructor: y', '2026: z', 'a: number 2 2']);
	});

	it('stand where they stand, after a byte order mark and with CRLF too', () => {
		for (const text of ['---\na:  "x" # c\nb: [[y]]\n---\n', '\ufeff---\r\na:  "x" # c\r\nb: [[y]]\r\n---\r\n']) {
			const { entries: found } = readFrontmatter(text);
			expect(found.map(({ keyFrom, keyTo, value }) => [text.slice(keyFrom, keyTo), text.slice(value.from, value.to)])).toEqual([['a', '"x"'], ['b', '[[y]]']]);
		}
	});

	it('of lines after a mark end with their last word, not with the line break that the next line needs', () => {
		for (const text of ['---\na: |\n  en\n  to\n\nb:\n  - >-\n    tre\n---\n', '---\r\na: |\r\n  en\r\n  to\r\nb:\r\n- >-\r\n    tre\r\n---']) {
			const [a, b] = readFrontmatter(text).entries.map(({ value }) => (value.kind === 'list' ? value.items[0] : value));
			expect([a, b].map((value) => text.slice(value?.from, value?.to).replace(/\r\n/g, '\n'))).toEqual(['|\n  en\n  to', '>-\n    tre']);
		}
	});

	it('stand for what their alias stands for', () => {
		expect(entries(read('a: &x Klima', 'b: *x', 'c: &l [p, q]', 'd: *l', 'e: [*x, *l]', 'f: *nowhere'))).toEqual([
			'a: Klima', 'b: Klima', 'c: flow(p, q)', 'd: flow(p, q)', 'e: flow(Klima, map)', 'f: map',
		]);
	});
});

describe('faults', () => {
	it.each([
		['an unclosed quote', ['type: samtale', 'place: "Kantinen', 'date: 2026-12-01'], ['yaml-broken 3:17 place: "Kantinen (place)'], ['type: samtale', 'date: 2026-12-01']],
		['a tab', ['type: samtale', 'interests:', '\t- Klima', 'date: 2026-12-01'], ['yaml-broken 4:1 - Klima (interests)'], ['type: samtale', 'date: 2026-12-01']],
		['a colon', ['type: samtale', 'why: løn: tid', 'date: 2026-12-01'], ['yaml-broken 3:6 why: løn: tid (why)'], ['type: samtale', 'date: 2026-12-01']],
		['two links', ['colleague: [[A]], [[B]]', 'type: samtale'], ['yaml-broken 2:17 colleague: [[A]], [[B]] (colleague)'], ['type: samtale']],
		['an indent', ['type: samtale', '  date: 2026-12-01', 'place: her'], ['yaml-broken 2:7 type: samtale (type)'], ['type: samtale', 'place: her']],
		['an open list', ['interests: [Klima', 'type: samtale'], ['yaml-broken 2:18 interests: [Klima (interests)'], ['type: samtale']],
		['a sign YAML keeps for itself', ['place: @home', 'type: samtale'], ['yaml-broken 2:8 place: @home (place)'], ['type: samtale']],
		['a line without colon', ['type: samtale', 'bare ord', 'date: 2026-12-01'], ['yaml-broken 3:1 bare ord (-)'], ['type: samtale', 'date: 2026-12-01']],
		['a list that goes on after a value', ['colleague: "[[Hanne]]"', '- [ ] ', 'type: samtale'], ['yaml-broken 3:1 - [ ] (colleague)'], ['colleague: "[[Hanne]]"', 'type: samtale']],
		['a text', ['bare ord'], ['yaml-broken 2:1 bare ord (-)'], []],
		['a list', ['- a', '- b'], ['yaml-broken 2:1 - a (-)'], []],
	])('%s', (_name, lines, told, rest) => {
		const frontmatter = read(...lines);
		expect(faults(`---\n${lines.join('\n')}\n---\nBody\n`)).toEqual(told);
		expect(entries(frontmatter)).toEqual(rest);
		expect(entries(readFrontmatter(`---\r\n${lines.join('\r\n')}\r\n---\r\n`))).toEqual(rest);
		expect(frontmatter.writable).toBe(false);
	});

	it('a conflict: markers are skipped, both sides count, one problem at the first marker', () => {
		const text = '---\ntype: samtale\n<<<<<<< HEAD\ndate: 2026-12-01\n=======\ndate: 2026-12-02\n>>>>>>> other\nplace: her\n---\n';
		expect(faults(text)).toEqual(['merge-conflict 3:1 <<<<<<< HEAD (-)']);
		expect(entries(readFrontmatter(text))).toEqual(['type: samtale', 'date: 2026-12-01', 'date: 2026-12-02', 'place: her']);
		expect(readFrontmatter(text).writable).toBe(false);
	});

	it('a conflict within a list', () => {
		const text = '---\r\ninterests:\r\n<<<<<<< HEAD\r\n  - a\r\n|||||||\r\n=======\r\n  - b\r\n>>>>>>> x\r\n---\r\n';
		expect(entries(readFrontmatter(text))).toEqual(['interests: list(a, b)']);
	});

	it('a line of equal signs alone is no conflict', () => {
		expect(faults('---\na: |\n  =======\n---\n')).toEqual([]);
	});

	it('the very same key twice', () => {
		const frontmatter = read('a: 1', 'b: 2', 'a: 3');
		expect(faults('---\na: 1\nb: 2\na: 3\n---\n')).toEqual(['key-twice 4:1 a (a)']);
		expect(frontmatter.writable).toBe(false);
		expect(entries(frontmatter)).toEqual(['a: number 1 1', 'b: number 2 2', 'a: number 3 3']);
	});

	it('a link without quotes, which may be mended', () => {
		expect(faults('---\na: [[x]]\nb:\n  - "[[y]]"\n  - [[z]]\n---\n')).toEqual(['link-unquoted 2:4 [[x]] (a)', 'link-unquoted 5:5 [[z]] (b)']);
		expect(read('a: [[x]]').writable).toBe(true);
	});

	it('a root in curly brackets is read and not written', () => {
		expect(read('{a: x, b: y}')).toMatchObject({ faults: [], writable: false, entries: [{ key: 'a' }, { key: 'b' }] });
	});

	it('of whatever text are data and never thrown', () => {
		const line = fc.string({ unit: fc.constantFrom('a', ':', ' ', '"', "'", '[', ']', '{', '}', '-', '#', '\t', '\n', '\r\n', '&a', '*a', '|', '>', '<<<<<<<', '=======', '!', '%', '@', '\u0000', '\ud800', '😀') });
		fc.assert(
			fc.property(line, (source) => {
				const text = `---\n${source}\n---\nBody`;
				const frontmatter = readFrontmatter(text);
				for (const { at } of frontmatter.faults) expect(at >= frontmatter.from && at <= Math.max(frontmatter.to, frontmatter.from)).toBe(true);
				for (const { keyFrom, keyTo, value } of frontmatter.entries) {
					expect(keyFrom >= frontmatter.from && keyTo <= frontmatter.to && value.from >= keyTo && value.to <= frontmatter.to).toBe(true);
				}
			}),
			{ numRuns: 500 },
		);
	}, 60_000);
});

describe('YAML is parsed once', () => {
	afterEach(() => vi.restoreAllMocks());

	it('however the body changes', () => {
		const parse = vi.spyOn(yaml, 'readTokens');
		const head = '---\nname: only-in-this-test\n---\n';
		const first = readFrontmatter(`${head}One`);
		expect(readFrontmatter(`${head}Two`)).toBe(first);
		expect(parse).toHaveBeenCalledTimes(1);
	});
});

describe('hostile frontmatter', () => {
	it.each([
		['brackets', (size: number) => `a: ${'['.repeat(size)}`, 1000],
		['lists', (size: number) => `a: ${'- '.repeat(size)}x`, 1000],
		['keys', (size: number) => Array.from({ length: size }, (_, at) => `k${at}: v`).join('\n'), 3000],
		['broken keys', (size: number) => Array.from({ length: size }, (_, at) => `k${at}: [`).join('\n'), 1000],
		['steps of an alias bomb', (size: number) => `a: &a [x, x]\n${Array.from({ length: size }, (_, at) => `b${at}: &b${at} [${Array(9).fill(at === 0 ? '*a' : `*b${at - 1}`).join(', ')}]`).join('\n')}`, 150],
	])('%s are read in time in proportion', (_name, source, size) => {
		// Each time another text, so that nothing is remembered.
		let asked = 0;
		expect(outOfProportion((length) => void readFrontmatter(`---\n${source(length)}\nn: ${(asked += 1)}\n---\n`), size)).toBeNull();
	}, 120_000);
});

describe('a value written as YAML', () => {
	it.each([
		['tekst', false, 'tekst'],
		['Løn, tid', false, 'Løn, tid'],
		['Løn, tid', true, '"Løn, tid"'],
		['[[Hanne]]', false, '"[[Hanne]]"'],
		['a: b', false, '"a: b"'],
		['2026-12-01', false, '2026-12-01'],
		['2026-12-01T14:30', false, '2026-12-01T14:30'],
		['30', false, '"30"'],
		[30, false, '30'],
		[true, false, 'true'],
		['true', false, '"true"'],
		['', false, '""'],
		['#x', false, '"#x"'],
		['en\nto', false, '"en\\nto"'],
		['Åse "Bo"', false, 'Åse "Bo"'],
		['"Bo"', false, '\'"Bo"\''],
	])('%j (flow %s) is %s', (value, flow, text) => {
		expect(yaml.writeYaml(value, flow)).toBe(text);
	});

	it('is read back as the same', () => {
		const unit = fc.constantFrom(...'ab:,#[]{}"\'|>-?&*!%@`\\ \t\n\r~=<0123.', 'ø', '😀', '\u0000', '\u2028', '\u0085', 'é', '[[', ']]', ': ', ' #');
		fc.assert(
			fc.property(fc.string({ unit, maxLength: 20 }), fc.boolean(), (value, flow) => {
				const written = yaml.writeYaml(value, flow);
				expect(written).not.toMatch(/[\n\r]/);
				const { entries: found } = yaml.readYaml(flow ? `a: [${written}]\n` : `a: ${written}\n`, 0);
				const entry = found[0]?.value;
				const item = entry?.kind === 'list' ? entry.items[0] : entry;
				expect(item?.kind === 'text' ? item.value : null).toBe(value);
			}),
			{ numRuns: 500 },
		);
	}, 60_000);
});
