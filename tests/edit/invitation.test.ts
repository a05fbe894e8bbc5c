import { describe, expect, it } from 'vitest';
import { invitation, type InvitationFacts } from '../../src/edit/invitation';
import { day } from './writing-context';

const FACTS: InvitationFacts = { name: 'Hanne Holm', why: 'Jeg vil høre, hvad aftenvagten har brug for', day: day('2026-12-03'), time: '14:30', place: 'Personalestuen', from: 'Pia' };

describe('an invitation', () => {
	it('holds the reason and the wish to know the person, in Danish', () => {
		expect(invitation(FACTS, 'da')).toBe(
			'Hej Hanne\n\nJeg vil gerne tale med dig, bare os to. Jeg vil høre, hvad aftenvagten har brug for. Og så vil jeg også bare gerne lære dig lidt bedre at kende.\n\nPasser det dig torsdag 3. december kl. 14.30 (Personalestuen)? Ellers finder vi en anden dag. Siger du nej, er det helt i orden.\n\nVenlig hilsen\nPia\n',
		);
	});

	it('holds them in English', () => {
		expect(invitation({ ...FACTS, name: 'Amir Said', why: 'What do new volunteers need?', place: '', from: '' }, 'en')).toBe(
			'Hi Amir\n\nI would like to talk with you, just the two of us. What do new volunteers need? And I would simply like to get to know you a little better.\n\nWould Thursday 3 December at 14:30 suit you? If not, we find another day. If you would rather not, that is quite all right.\n\nBest wishes\n',
		);
	});

	it.each<[Partial<InvitationFacts>, string]>([
		[{ day: null, time: null }, 'Hvornår passer det dig?'],
		[{ time: null, place: '' }, 'Passer det dig torsdag 3. december?'],
		[{ why: '' }, 'bare os to. Og så'],
	])('with %o says %j', (changes, words) => {
		expect(invitation({ ...FACTS, ...changes }, 'da')).toContain(words);
	});
});
