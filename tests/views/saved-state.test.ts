// State from another version, another device or a hand-edited file: never believed, never thrown at.
import fc from '../chance';
import { expect, it } from 'vitest';
import { COMMITMENTS_AT_FIRST, readCommitmentsState } from '../../src/views/commitments-state';
import { NOTE_CHECK_AT_FIRST, readNoteCheckState } from '../../src/views/note-check-rows';
import { readRelationshipsState, RELATIONSHIPS_AT_FIRST } from '../../src/views/relationships-state';

it.each([undefined, null, 3, 'x', [], {}, { group: 'zebra', shown: -4, toggled: 'no', who: 7, sort: null }])('%j: as at first', (saved) => {
	expect(readCommitmentsState(saved)).toEqual(COMMITMENTS_AT_FIRST);
	expect(readRelationshipsState(saved)).toEqual(RELATIONSHIPS_AT_FIRST);
	expect(readNoteCheckState(saved)).toEqual(NOTE_CHECK_AT_FIRST);
});

it('comes back as it was saved', () => {
	const commitments = { ...COMMITMENTS_AT_FIRST, group: 'initiative', query: 'vagt', searching: true, who: 'them', kind: 'meet-again', initiative: 'Madaften', department: 'Nat', toggled: ['later'], shown: 300 } as const;
	const relationships = { ...RELATIONSHIPS_AT_FIRST, group: 'tier', sort: 'last', query: 'å', rhythm: 'paused', shift: 'nat', tier: 'core', organizer: '@me', interest: 'Klima', value: 'Ro', resource: 'Bil', layout: 'cards', columns: ['rhythm', 'shift'], promises: true, folded: ['tier:Kerne'], shown: 200 } as const;
	expect(readCommitmentsState(JSON.parse(JSON.stringify(commitments)))).toEqual(commitments);
	expect(readRelationshipsState(JSON.parse(JSON.stringify(relationships)))).toEqual(relationships);
});

it('is the same however often it is read', () => {
	fc.assert(
		fc.property(fc.anything(), (saved) => {
			expect(readCommitmentsState(readCommitmentsState(saved))).toEqual(readCommitmentsState(saved));
			expect(readRelationshipsState(readRelationshipsState(saved))).toEqual(readRelationshipsState(saved));
		}),
	);
});
