import { describe, expect, it } from 'vitest';
import { assign, type Assignee, type AssignOptions } from '../../src/edit/assign-commitment';
import { linkInitiative } from '../../src/edit/link-initiative';
import type { TextChange } from '../../src/edit/refusal';
import { setKind } from '../../src/edit/set-kind';
import { applyEdits } from '../../src/text/edits';
import { shown } from './line-identity';

const HANNE: Assignee = { path: 'Kolleger/Hanne Holm.md', linktext: 'Hanne Holm' };

function changed(line: string, change: (text: string, identity: ReturnType<typeof shown>) => TextChange): string {
	const text = `\uFEFFFør\r\n\r\n${line}\r\nEfter`;
	const result = change(text, shown(text, 3));
	if (!result.ok) return result.why;
	const after = applyEdits(text, result.edits);
	expect(after.startsWith('\uFEFFFør\r\n\r\n')).toBe(true);
	expect(after.endsWith('\r\nEfter')).toBe(true);
	return after.slice(8, -'\r\nEfter'.length);
}

describe('assigning', () => {
	it.each<[string, Assignee, string, Partial<AssignOptions>?]>([
		['- [ ] ringer', 'me', '- [ ] Jeg: ringer'],
		['- [ ] ringer', 'both', '- [ ] Begge: ringer'],
		['- [ ] ringer', HANNE, '- [ ] [[Hanne Holm]]: ringer'],
		['- [ ] ringer', 'me', '- [ ] Me: ringer', { language: 'en' }],
		['- [ ] ringer', 'both', '- [ ] Both: ringer', { language: 'en' }],
		['- [ ] [[Hanne Holm]]: ringer 📅 2026-12-01', 'me', '- [ ] Jeg: ringer 📅 2026-12-01'],
		['- [ ] Jeg: ringer', HANNE, '- [ ] [[Hanne Holm]]: ringer'],
		['- [ ] jeg:ringer', HANNE, '- [ ] [[Hanne Holm]]:ringer'],
		['- [ ] Vi: ringer', 'me', '- [ ] Jeg: ringer'],
		['- [ ] **Vi:** ringer', 'me', '- [ ] **Jeg:** ringer'],
		['- [ ] #task ⏫ ringer', 'me', '- [ ] #task ⏫ Jeg: ringer'],
		['- [ ] **ringer** straks', 'me', '- [ ] Jeg: **ringer** straks'],
		['- [ ] Husk: kaffe', 'me', '- [ ] Jeg: Husk: kaffe'],
		['- [ ] Jens: kaffe', 'me', '- [ ] Jeg: kaffe', { isSomebody: (name) => name === 'Jens' }],
		['- [ ] ringer [who:: them]', 'me', '- [ ] ringer [who:: me]'],
		['- [ ] ringer [hvem:: kollega] 📅 2026-12-01', 'me', '- [ ] ringer [hvem:: mig] 📅 2026-12-01', { language: 'en' }],
		['- [ ] ringer [hvem:: kollega]', 'both', '- [ ] ringer [hvem:: begge]'],
		['- [ ] ringer (hvem:: kollega)', HANNE, '- [ ] ringer (hvem:: [[Hanne Holm]])'],
		['- [ ] Jeg: ringer [hvem:: kollega]', HANNE, '- [ ] Jeg: ringer [hvem:: [[Hanne Holm]]]'],
		['- [ ] [[Hanne Holm]]: ringer', 'both', '- [ ] [[Hanne Holm]]: ringer [hvem:: begge]', { keepLink: true }],
		['- [ ] [[Hanne Holm]]: ringer til [[Ali Demir]]', 'me', '- [ ] Jeg: ringer til [[Ali Demir]]', { keepLink: true }],
		['- [ ] ringer til [[Hanne Holm]]', 'me', '- [ ] Jeg: ringer til [[Hanne Holm]]', { keepLink: true }],
	])('%s → %j: %s', (line, who, expected, options) => {
		expect(changed(line, (text, identity) => assign(text, identity, who, { language: 'da', ...options }))).toBe(expected);
	});
});

describe('the kind', () => {
	it.each([
		['- [ ] ringer 📅 2026-12-01', 'responsibility', '- [ ] ringer [slags:: ansvar] 📅 2026-12-01'],
		['- [ ] ringer [kind:: contribute]', 'responsibility', '- [ ] ringer [kind:: responsibility]'],
		['- [ ] ringer [slags:: bidrage]', 'meet-again', '- [ ] ringer [slags:: mødes igen]'],
		['- [ ] ringer [kind:: Take part]', 'participate', '- [ ] ringer [kind:: Take part]'],
		['- [ ] ringer [slags:: bidrage] 📅 2026-12-01', null, '- [ ] ringer 📅 2026-12-01'],
	] as const)('%s → %s', (line, kind, expected) => {
		expect(changed(line, (text, identity) => setKind(text, identity, kind, 'da'))).toBe(expected);
	});
});

describe('the initiative', () => {
	it.each([
		['- [ ] ringer 📅 2026-12-01', 'Bedre vagtplaner', '- [ ] ringer [til:: [[Bedre vagtplaner]]] 📅 2026-12-01'],
		['- [ ] ringer [for:: [[Netværk]]]', 'Bedre vagtplaner', '- [ ] ringer [for:: [[Netværk]], [[Bedre vagtplaner]]]'],
		['- [ ] ringer [for:: [[Bedre vagtplaner]]]', 'Bedre vagtplaner', '- [ ] ringer [for:: [[Bedre vagtplaner]]]'],
		['- [ ] ringer [til:: [[Netværk]]]', null, '- [ ] ringer'],
	] as const)('%s → %s', (line, initiative, expected) => {
		expect(changed(line, (text, identity) => linkInitiative(text, identity, initiative, 'da'))).toBe(expected);
	});
});
