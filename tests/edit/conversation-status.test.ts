import fc from '../chance';
import { describe, expect, it } from 'vitest';
import { setConversationDate, setConversationStatus } from '../../src/edit/conversation-status';
import { inFormOf } from '../../src/edit/date-form';
import type { TextChange } from '../../src/edit/refusal';
import type { ConversationStatus } from '../../src/model/conversation';
import { readDateProperty } from '../../src/text/date-property';
import { addDays } from '../../src/text/dates';
import { applyEdits } from '../../src/text/edits';
import { day } from './writing-context';

const LATER = day('2026-12-15');

function written(text: string, change: (text: string) => TextChange): string {
	const result = change(text);
	return result.ok ? applyEdits(text, result.edits) : result.why;
}

/** The same change where line endings, a byte order mark and a missing end are the user's. */
function everywhere(line: string, expected: string, change: (text: string) => TextChange): void {
	for (const ending of ['\n', '\r\n']) {
		for (const start of ['', '\uFEFF']) {
			const note = (middle: string): string => `${start}---${ending}# min${ending}type:   samtale${ending}${middle}${ending}x: [a,  b]   # y${ending}---${ending}- [ ] z`;
			expect(written(note(line), change)).toBe(note(expected));
		}
	}
}

describe('what became of a conversation', () => {
	it.each<[string, ConversationStatus, string]>([
		['status: planlagt', 'held', 'status: afholdt'],
		['status: planned', 'held', 'status: held'],
		['status: planned # aftalt', 'cancelled', 'status: cancelled # aftalt'],
		['status: "planlagt"', 'declined', 'status: "afslået"'],
		["status: 'planlagt'", 'held', "status: 'afholdt'"],
		['Status:   aftalt', 'held', 'Status:   afholdt'],
		['status:', 'held', 'status: afholdt'],
		['status: holdt', 'held', 'status: holdt'],
		['status: gennemført', 'planned', 'status: planlagt'],
		['status: noget andet', 'held', 'status: afholdt'],
	])('%s → %s', (line, status, expected) => {
		everywhere(line, expected, (text) => setConversationStatus(text, status, 'da'));
	});

	it('is added where nothing was said', () => {
		expect(written('---\ntype: samtale\n---\nHej', (text) => setConversationStatus(text, 'held', 'da'))).toBe('---\ntype: samtale\nstatus: afholdt\n---\nHej');
		expect(written('---\ntype: conversation\n---\nHej', (text) => setConversationStatus(text, 'held', 'en'))).toBe('---\ntype: conversation\nstatus: held\n---\nHej');
	});

	it.each([
		['a: "b', 'yaml-broken'],
		['<<<<<<< HEAD\nstatus: planlagt\n=======\nstatus: afholdt\n>>>>>>> b', 'yaml-broken'],
		['status: planlagt\nstatus: afholdt', 'key-twice'],
	])('is refused where the frontmatter is %j', (lines, why) => {
		expect(written(`---\n${lines}\n---\n`, (text) => setConversationStatus(text, 'cancelled', 'da'))).toBe(why);
	});

	it('is refused where the frontmatter does not close', () => {
		expect(written('---\nstatus: planlagt\n', (text) => setConversationStatus(text, 'held', 'da'))).toBe('frontmatter-unclosed');
	});
});

describe('a new day', () => {
	it.each<[string, string | null, string]>([
		['dato: 2026-12-01', null, 'dato: 2026-12-15'],
		['dato: 2026-12-01', '09:15', 'dato: 2026-12-15T09:15'],
		['date: 2026-12-01T14:30 # kl.', '09:15', 'date: 2026-12-15T09:15 # kl.'],
		['dato: 2026-12-01 14:30', '09:15', 'dato: 2026-12-15 09:15'],
		['dato: 2026-12-01T14:30:00', '09:15', 'dato: 2026-12-15T09:15'],
		['dato: 2026-12-01T14:30', null, 'dato: 2026-12-15'],
		['dato: 1.12.2026', null, 'dato: 15.12.2026'],
		['dato: 01-12-2026', null, 'dato: 15-12-2026'],
		['dato: 1/12-2026', '09:15', 'dato: 15/12-2026 09:15'],
		['dato: 1.12.2026 14.30', '09:15', 'dato: 15.12.2026 09.15'],
		['dato: "2026-12-01"', null, 'dato: "2026-12-15"'],
		['dato: "[[2026-12-01]]"', null, 'dato: "[[2026-12-15]]"'],
		['dato: "[[Dagbog/2026-12-01|i går]]"', null, 'dato: "[[Dagbog/2026-12-15]]"'],
		['dato: "[[2026-12-01]]"', '09:15', 'dato: "[[2026-12-15]] 09:15"'],
		['dato: på torsdag', '09:15', 'dato: 2026-12-15T09:15'],
		['dato:', null, 'dato: 2026-12-15'],
	])('%s at %s → %s', (line, time, expected) => {
		everywhere(line, expected, (text) => setConversationDate(text, LATER, time, 'da'));
	});

	it('in any form is read as the new day and time', () => {
		const form = fc.constantFrom('2026-12-01', '2026-12-01T14:30', '2026-12-01 14:30:10', '1.12.2026', '01.12.2026 9.05', '1/12-2026', '11-11-2026 09:05', '[[2026-12-01]]', '[[a/2026-12-01|b]]', '[x](a/2026-12-01.md)', '', 'nej', '[[ingen]]', '2026-13-45');
		fc.assert(
			fc.property(form, fc.nat(20_000), fc.option(fc.constantFrom('00:00', '09:05', '23:59')), (old, days, time) => {
				const at = { day: addDays(LATER, days - 10_000), time };
				expect(readDateProperty(inFormOf(old, at))).toEqual(at);
			}),
		);
	});
});
