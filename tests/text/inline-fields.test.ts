import { describe, expect, it } from 'vitest';
import { findInlineFields } from '../../src/text/inline-fields';

describe('fields of a line', () => {
	it.each([
		['[due:: 2026-12-01]', ['due=2026-12-01']],
		['(due:: 2026-12-01)', ['due=2026-12-01']],
		['[due::2026-12-01]', ['due=2026-12-01']],
		['[ due :: 2026-12-01 ]', ['due=2026-12-01']],
		['[due::]', ['due=']],
		['[due:: ]', ['due=']],
		['x [who:: me] y (kind:: ansvar) z', ['who=me', 'kind=ansvar']],
		['[for:: [[Bedre vagtplaner]]]', ['for=[[Bedre vagtplaner]]']],
		['[for:: [[A|b]], [[C]]] [who:: [H](h.md)]', ['for=[[A|b]], [[C]]', 'who=[H](h.md)']],
		['[[Møde|kl:: 9]] (x|y:: z)', []],
		['[a:: (x) y] (b:: [x])', ['a=(x) y', 'b=[x]']],
		['[a:: x :) ]', ['a=x :)']],
		['(a:: x [b)', ['a=x [b']],
		['([due:: 2026-12-01])', ['due=2026-12-01']],
		['[a:: [b:: c]]', ['a=[b:: c]']],
		['[[a:: b]]', ['a=b']],
		['[a:: b', []],
		['a:: b', []],
		['[:: b]', []],
		['[a: b]', []],
		['[a]:: b', []],
		['[x [b:: c] d]', ['b=c']],
		['[__proto__:: x] [constructor:: y]', ['__proto__=x', 'constructor=y']],
		['- [ ] x [a::[a::[a::', []],
		['', []],
	])('%j', (line, fields) => {
		expect(findInlineFields(line).map(({ key, value }) => `${key}=${value}`)).toEqual(fields);
	});

	it('stand where they stand', () => {
		const line = 'x [due::  2026-12-01 ] [who::] y';
		expect(findInlineFields(line).map((field) => [line.slice(field.from, field.to), line.slice(field.valueFrom, field.valueTo)])).toEqual([['[due::  2026-12-01 ]', '2026-12-01'], ['[who::]', '']]);
	});

	it('are looked for in the part asked for', () => {
		expect(findInlineFields('[a:: b] [c:: d]', 7).map(({ key }) => key)).toEqual(['c']);
		expect(findInlineFields('[a:: b] [c:: d]', 0, 9).map(({ key }) => key)).toEqual(['a']);
	});
});
