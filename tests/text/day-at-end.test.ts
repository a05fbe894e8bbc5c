// The day that the last words of a promise name, and what is none.
import { describe, expect, it } from 'vitest';
import { dayAtEnd } from '../../src/text/day-at-end';
import { isoDay } from '../../src/text/dates';

const TODAY = isoDay('2026-11-24');

describe('the last words of a promise', () => {
	it.each<[string, string | null]>([
		['Ringer til kommunen på fredag', '2026-11-27'],
		['Calls the council on Friday', '2026-11-27'],
		['Calls the council by Friday.', '2026-11-27'],
		['Ringer senest på fredag', '2026-11-27'],
		['Ringer fredag', '2026-11-27'],
		['Calls this Friday', '2026-11-27'],
		['Spørger tre i morgen', '2026-11-25'],
		['Asks three tomorrow', '2026-11-25'],
		['Asks three the day after tomorrow', '2026-11-26'],
		['Sender referatet næste uge', '2026-11-30'],
		['Sender referatet i næste uge!', '2026-11-30'],
		['Sends the minutes next week', '2026-11-30'],
		['Finder et lokale om 14 dage', '2026-12-08'],
		['Finds a room in two weeks', '2026-12-08'],
		['Mødes igen den 3. december', '2026-12-03'],
		['Meets again on 3 December', '2026-12-03'],
		['Mødes igen 3. dec.', '2026-12-03'],
		['Tager det op på fredag om 14 dage', '2026-12-11'],
		// A day that is past, a name, a word of its own, a length, a number: nothing that was promised for a day.
		['Skrev det i fredags', null],
		['Skrev det sidste fredag', null],
		['Wrote it last Friday', null],
		['Ringer efter fredag', null],
		['Calls before Friday', null],
		['Spørger hver mandag', null],
		['Is there from Monday', null],
		['Ringer til Tor', null],
		['Hilser på Tor', null],
		['Taler med sin søn', null],
		['Asks what could be done in the sun', null],
		['Bliver i 3 uger', null],
		['Tager ansvar for to uger', null],
		['Læser afsnit 3.4', null],
		['Begynder nu', null],
		['Ringer på fredag til kommunen', null],
		['fredag', null],
		['', null],
	])('%j', (words, expected) => {
		expect(TODAY && dayAtEnd(words, TODAY)).toBe(expected);
	});
});
