import { describe, expect, it } from 'vitest';
import { findLine } from '../../src/edit/find-line';
import { lineOf, shown } from './line-identity';

const NOTE = ['---', 'type: samtale', '---', '## 5. Forpligtelse', '- [ ] Jeg: ringer', '- [ ] Hanne: skriver', '- [ ] Jeg: ringer', 'Slut'].join('\n');
const HANNE = shown(NOTE, 6);
const FIRST = shown(NOTE, 5);
const SECOND = shown(NOTE, 7);

describe('a promise in a text', () => {
	it.each<[string, string, typeof HANNE, number | string]>([
		['stands where it stood', NOTE, HANNE, 6],
		['stands ten lines further down', NOTE.replace('## 5', '\n'.repeat(10) + '## 5'), HANNE, 16],
		['stands further up', NOTE.replace('## 5. Forpligtelse\n', ''), HANNE, 5],
		['stands where it stood though the line above is another', NOTE.replace('ringer', 'ringer op'), HANNE, 6],
		['is the first of two alike', NOTE, FIRST, 5],
		['is the second of two alike', NOTE, SECOND, 7],
		['is the second of two alike, and the first moved below', NOTE, { ...SECOND, occurrence: 0 }, 'line-doubled'],
		['was one of two alike, and a line came above', `${NOTE.slice(0, 22)}\n${NOTE.slice(22)}`.replace('samtale', 'samtale\nx: 1'), FIRST, 'line-doubled'],
		['was one of two alike, and the other is gone', NOTE.replace('- [ ] Jeg: ringer\n', ''), SECOND, 6],
		['was copied below', `${NOTE}\n- [ ] Hanne: skriver`, HANNE, 6],
		['was copied above', NOTE.replace('## 5', '- [ ] Hanne: skriver\n## 5'), HANNE, 'line-doubled'],
		['has changed by a letter', NOTE.replace('skriver', 'skrev'), HANNE, 'line-changed'],
		['was ticked by hand', NOTE.replace('[ ] Hanne', '[x] Hanne'), HANNE, 'line-changed'],
		['is indented now', NOTE.replace('- [ ] Hanne', '\t- [ ] Hanne'), HANNE, 'line-changed'],
		['was made a plain list line', NOTE.replace('[ ] Hanne', 'Hanne'), HANNE, 'line-gone'],
		['is gone', NOTE.replace('- [ ] Hanne: skriver\n', '').replace('- [ ] Jeg: ringer\nSlut', 'Slut'), HANNE, 'line-gone'],
		['lies in a code block now', NOTE.replace('- [ ] Hanne: skriver', '```\n- [ ] Hanne: skriver\n```'), HANNE, 'not-a-task'],
		['lies in a comment now', NOTE.replace('- [ ] Hanne: skriver', '%%\n- [ ] Hanne: skriver\n%%'), HANNE, 'not-a-task'],
		['is in an empty note', '', HANNE, 'line-gone'],
		['stands behind a byte order mark', `\uFEFF${NOTE}`, HANNE, 6],
		['stands in a note whose line endings were changed', NOTE.replace(/\n/g, '\r\n'), HANNE, 6],
	])('that %s', (_, text, identity, expected) => {
		const found = findLine(text, identity);
		expect(found.ok ? found.line : found.why).toBe(expected);
		if (found.ok) expect(text.slice(found.from, found.to)).toBe(identity.raw);
	});

	it('says where a changed line stands', () => {
		expect(findLine(NOTE.replace('skriver', 'skrev'), HANNE)).toEqual({ ok: false, why: 'line-changed', line: lineOf(NOTE, 'skriver') });
	});
});
