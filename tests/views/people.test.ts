import { describe, expect, it } from 'vitest';
import { listRelationships } from '../../src/index/list-relationships';
import { peopleOf } from '../../src/views/people';
import { ASKING, note, vaultOf } from '../index/vault-of';

describe('the short name', () => {
	it.each([
		[['Hanne Holm', 'Ali Demir'], ['Hanne', 'Ali']],
		[['Hanne Holm', 'Hanne Lund'], ['Hanne H.', 'Hanne L.']],
		[['Hanne Holm', 'Hanne Hansen'], ['Hanne Holm', 'Hanne Hansen']],
		[['Hanne Holm (eksempel)', 'Hanne Lund'], ['Hanne H.', 'Hanne L.']],
		[['Hanne (nat)', 'Hanne Lund'], ['Hanne', 'Hanne L.']],
	])('of %j is %j', (names, expected) => {
		const index = vaultOf(Object.fromEntries(names.map((name) => [`Kolleger/${name}.md`, note('kollega', [])])));
		const people = peopleOf(listRelationships(index, ASKING));
		expect(names.map((name) => people.short(`Kolleger/${name}.md`))).toEqual(expected);
	});
});
