import { describe, expect, it } from 'vitest';
import { matchesWith } from '../../src/index/matches';
import { ASKING, held, note, vaultOf } from './vault-of';

const HANNE = 'Kolleger/Hanne Holm.md';

describe('what we can bring into play together', () => {
	const index = vaultOf({
		'Mig.md': note('mig', ['ressourcer: ["[[Bil]]"]']),
		'Emner/Bil.md': note('ressource'),
		'Emner/Overblik.md': note('ressource', ['aliases: [Erfaring]']),
		[HANNE]: note('kollega', ['ressourcer: [erfaring, Kamera]']),
		'Kolleger/Bo.md': note('kollega', ['ressourcer: [Kaffe]']),
		'a.md': held('Hanne Holm', '2026-11-01', [], 'mine_ressourcer: [kaffe, kamera]', 'ressourcer: [Bil]'),
		'Initiativer/Tur.md': note('initiativ', ['behov: ["[[Bil]]", "[[Overblik|x]]", Erfaring, Kaffe, Penge]', 'status: i_gang']),
		'Initiativer/Film.md': note('initiativ', ['behov: Kamera']),
		'Initiativer/Slut.md': note('initiativ', ['behov: Kamera', 'status: afsluttet']),
	});

	it('is what an initiative needs, and who of us has it', () => {
		expect(matchesWith(index, ASKING, HANNE).map(({ initiativeName, label, has }) => [initiativeName, label, has])).toEqual([
			['Film', 'Kamera', 'both'],
			['Tur', 'Bil', 'both'],
			['Tur', 'Kaffe', 'me'],
			['Tur', 'Overblik', 'them'],
		]);
	});

	it('of somebody else is something else, and of nobody nothing', () => {
		expect(matchesWith(index, ASKING, 'Kolleger/Bo.md').map(({ label, has }) => [label, has])).toEqual([['Bil', 'me'], ['Kaffe', 'them']]);
		expect(matchesWith(index, ASKING, 'Mig.md')).toEqual([]);
	});
});
