import { describe, expect, it } from 'vitest';
import {
	choiceWord,
	COMMITMENT_KINDS,
	CONSENTS,
	CONTACT_KINDS,
	CONVERSATION_KINDS,
	INITIATIVE_STATUSES,
	MEMBERSHIPS,
	OUTCOMES,
	PLANES,
	PURPOSES,
	readChoice,
	STATUSES,
	TIERS,
	WHO_WORDS,
	type Choices,
} from '../../src/model/choices';
import { foldKey } from '../../src/text/names';

const ALL: readonly (readonly [string, Choices])[] = [
	['tier', TIERS],
	['consent', CONSENTS],
	['member', MEMBERSHIPS],
	['status', STATUSES],
	['kind of conversation', CONVERSATION_KINDS],
	['purpose', PURPOSES],
	['plane', PLANES],
	['outcome', OUTCOMES],
	['status of an initiative', INITIATIVE_STATUSES],
	['kind of promise', COMMITMENT_KINDS],
	['who', WHO_WORDS],
	['kind of contact', CONTACT_KINDS],
];

describe.each(ALL)('%s', (_name, choices) => {
	it('reads back the word it writes, in both languages', () => {
		for (const { value } of choices) {
			expect(readChoice(choices, choiceWord(choices, value, 'da'))).toBe(value);
			expect(readChoice(choices, choiceWord(choices, value, 'en'))).toBe(value);
		}
	});

	it('has no word that stands for two choices', () => {
		const words = choices.flatMap(({ value, da, also }) => [...new Set([value, da, ...also].map(foldKey))]);
		expect(words).toHaveLength(new Set(words).size);
	});
});

it.each([
	['planlagt', 'planned'],
	['Afholdt', 'held'],
	['holdt', 'held'],
	['gennemført', 'held'],
	['GENNEMFOERT', 'held'],
	['done', 'held'],
	['aflyst', 'cancelled'],
	['canceled', 'cancelled'],
	['afslået', 'declined'],
	['afslaaet', 'declined'],
	['udskudt', null],
	['', null],
	['måske', null],
] as const)('a conversation that is %s is %s', (word, status) => {
	expect(readChoice(STATUSES, word)).toBe(status);
});

it.each([
	['mødes_igen', 'meet-again'],
	['mødes igen', 'meet-again'],
	['Moedes-igen', 'meet-again'],
	['meet again', 'meet-again'],
	['ansvar', 'responsibility'],
	['deltage', 'participate'],
	['bidrage', 'contribute'],
	['initiativ', 'initiative'],
	['bug', null],
] as const)('a promise of the kind %s is %s', (word, kind) => {
	expect(readChoice(COMMITMENT_KINDS, word)).toBe(kind);
});

it.each([
	['me', 'me'],
	['Mig', 'me'],
	['jeg', 'me'],
	['them', 'them'],
	['kollega', 'them'],
	['both', 'both'],
	['we', 'both'],
	['Begge', 'both'],
	['vi', 'both'],
	['i', null],
	['de', null],
] as const)('%s promises as %s', (word, who) => {
	expect(readChoice(WHO_WORDS, word)).toBe(who);
});
