import { describe, expect, it } from 'vitest';
import { conversationState, isClosed, problemsOfToday } from '../../src/model/conversation-state';
import { aNote, contentOf, conversation, day, readLines, told } from './reading';

const TODAY = day('2026-11-22');

describe('the state of a conversation', () => {
	it.each([
		['planlagt', '2026-11-23', 'planned'],
		['planlagt', '2026-11-22', 'planned'],
		['planlagt', '2026-11-21', 'awaiting'],
		['planlagt', null, 'planned'],
		['afholdt', '2026-11-22', 'held'],
		['done', '2026-11-01', 'held'],
		['held', '2026-11-23', 'none'],
		['held', null, 'held'],
		['aflyst', '2026-11-01', 'cancelled'],
		['afslået', '2026-12-01', 'declined'],
		[null, '2026-11-21', 'held'],
		[null, '2026-11-22', 'held'],
		[null, '2026-11-23', 'planned'],
		[null, null, 'planned'],
		['udskudt', '2026-11-01', 'none'],
	] as const)('%s on %s: %s', (status, date, state) => {
		const properties = [...(status ? [`status: ${status}`] : []), ...(date ? [`dato: ${date}`] : [])];
		expect(conversationState(conversation(properties), TODAY)).toBe(state);
	});
});

describe('a closed conversation', () => {
	it.each([
		['holdt', 'forpligtet', true],
		['held', 'none-yet', true],
		['held', null, false],
		[null, 'forpligtet', false],
		['planned', null, false],
		['cancelled', null, true],
		['declined', null, true],
	] as const)('%s with outcome %s: %s', (status, outcome, closed) => {
		const properties = [...(status ? [`status: ${status}`] : []), ...(outcome ? [`udfald: ${outcome}`] : [])];
		expect(isClosed(conversation(['dato: 2026-11-01', ...properties]))).toBe(closed);
	});
});

describe('problems of today', () => {
	const undated = '- [ ] Vi mødes igen [kind:: meet-again]';

	it.each([
		['held on a day to come', ['kollega: "[[Bo]]"', 'dato: 2026-11-23T10:00', 'status: afholdt'], [undated], ['4:7 held-in-future 2026-11-23']],
		['held today', ['kollega: "[[Bo]]"', 'dato: 2026-11-22', 'status: afholdt'], [], []],
		['planned', ['kollega: "[[Bo]]"', 'dato: 2026-11-23', 'status: planlagt'], [undated], []],
		['meeting again without a day', ['kollega: "[[Bo]]"', 'dato: 2026-11-22'], ['', undated], ['7:1 meet-again-undated Vi mødes igen']],
		['meeting again on a day', ['kollega: "[[Bo]]"', 'dato: 2026-11-22'], [`${undated} 📅 2026-12-01`], []],
		['met again', ['kollega: "[[Bo]]"', 'dato: 2026-11-22'], [undated.replace('[ ]', '[x]')], []],
	] as const)('%s', (_name, properties, body, problems) => {
		expect(told(problemsOfToday(readLines(aNote('samtale', properties, body)), TODAY))).toEqual(problems);
	});

	it('stands at 1:1 where the file name gave the day', () => {
		const record = readLines(aNote('samtale', ['kollega: "[[Bo]]"', 'status: held']), 'Samtaler/2026-12-24 Bo.md');
		expect(told(problemsOfToday(record, TODAY))).toEqual(['1:1 held-in-future 2026-12-24']);
	});

	it('a contact on a day to come is told at its date', () => {
		const record = readLines(aNote('kollega', [], ['## Kontakt', '- 2026-11-22 uformel: kaffe', '- 2026-12-01 gruppe: klubmøde']));
		expect(contentOf(record, 'colleague').contacts).toHaveLength(2);
		expect(told(problemsOfToday(record, TODAY))).toEqual(['6:3 held-in-future 2026-12-01']);
	});

	it('other notes have none', () => {
		expect(problemsOfToday(readLines(['- [ ] [[Bo]] [kind:: meet-again]']), TODAY)).toEqual([]);
	});
});
