import { expect, it } from 'vitest';
import { capitalised, withinLine } from '../../src/text/first-letter';

it.each([
	['erfaring med planer', 'Erfaring med planer', 'erfaring med planer'],
	['Ørehængere', 'Ørehængere', 'ørehængere'],
	['AMO-kursus', 'AMO-kursus', 'AMO-kursus'],
	['IT', 'IT', 'IT'],
	['5 timer', '5 timer', '5 timer'],
	['K', 'K', 'k'],
	['', '', ''],
])('%j begins a line as %j and stands within one as %j', (label, first, within) => {
	expect([capitalised(label), withinLine(label)]).toEqual([first, within]);
});
