// The days that a promise can be moved to: the usual ones, and first the one that its own words name.
import { describe, expect, it } from 'vitest';
import type { Commitment } from '../../src/index/commitment';
import { stringsFor } from '../../src/strings/strings-for';
import type { Language } from '../../src/text/language';
import { dueMenu, saidDay } from '../../src/views/commitment-menu';
import { commitmentRow } from '../../src/views/commitment-row';
import { peopleOf } from '../../src/views/people';
import { aCommitment, day, TODAY } from './a-commitment';

function offered(given: Partial<Commitment>, language: Language = 'da'): readonly string[] {
	const strings = stringsFor(language);
	const row = commitmentRow(aCommitment(given), 'k', { today: TODAY, language, strings, people: peopleOf([]) });
	// What the menu asks of the app are its words alone.
	const context = { port: { strings, language } as never, today: TODAY, act: () => undefined };
	return dueMenu(row, context).flatMap((entry) => (entry === 'line' ? [] : [entry.title])).slice(0, 2);
}

describe('the days to move a promise to', () => {
	it.each<[string, Partial<Commitment>, readonly string[]]>([
		['the Friday after the conversation', { text: 'Ringer på fredag', conversationDay: day('2026-11-19') }, ['Som der står: 20. nov.', 'I dag']],
		['the Friday after it was written', { text: 'Ringer på fredag', created: day('2026-11-24'), conversationDay: day('2026-11-19') }, ['Som der står: 27. nov.', 'I dag']],
		['no day where it has one', { text: 'Ringer på fredag', conversationDay: day('2026-11-19'), due: day('2026-12-01') }, ['I dag', 'I morgen']],
		['no day where nobody knows when it was written', { text: 'Ringer på fredag', conversationDay: null }, ['I dag', 'I morgen']],
	])('%s', (_, given, expected) => {
		expect(offered({ due: null, created: null, ...given })).toEqual(expected);
	});

	it('in English as in Danish', () => {
		expect(offered({ text: 'Calls on Friday', due: null, created: null, conversationDay: day('2026-11-19') }, 'en')).toEqual(['As it says: 20 Nov', 'Today']);
	});

	it('is only offered', () => {
		expect(saidDay(aCommitment({ text: 'Ringer **i morgen**', due: null, created: null, conversationDay: TODAY }))).toBe('2026-11-25');
	});
});
