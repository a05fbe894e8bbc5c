import { describe, expect, it } from 'vitest';
import { aNote, conversation, readLines, told } from './reading';

const PROPERTIES: readonly (readonly [string, string, string, unknown])[] = [
	['colleague: "[[Hanne Holm]]"', 'kollega: "[[Hanne Holm]]"', 'colleagues', [expect.objectContaining({ linkpath: 'Hanne Holm', line: 3 })]],
	['colleague: Holm, Hanne', 'kollega: Holm, Hanne', 'colleagues', [expect.objectContaining({ linkpath: null, label: 'Holm, Hanne' })]],
	['organizer: "[[Mig]]"', 'samtalefører: "[[Mig]]"', 'organizer', expect.objectContaining({ linkpath: 'Mig' })],
	['date: 2026-11-05T14:30', 'dato: 5.11.2026 14.30', 'date', { day: '2026-11-05', time: '14:30' }],
	['duration: 45', 'varighed: 45', 'duration', 45],
	['place: Kantinen', 'sted: Kantinen', 'place', 'Kantinen'],
	['status: held', 'status: gennemført', 'status', 'held'],
	['kind: first', 'slags: første', 'purposeKind', 'first'],
	['kind: escalation', 'slags: nyt ansvar', 'purposeKind', 'escalation'],
	['why: because', 'hvorfor: because', 'why', 'because'],
	['purpose: problem-help', 'formål: problem-help', 'purpose', 'problem-help'],
	['initiative: ["[[Vagter]]"]', 'initiativ: "[[Vagter]]"', 'initiatives', [expect.objectContaining({ linkpath: 'Vagter' })]],
	['common: ["[[Ro]]"]', 'fælles: "[[Ro]]"', 'common', [expect.objectContaining({ linkpath: 'Ro' })]],
	['plane: both', 'plan_niveau: begge', 'plane', 'both'],
	['listening: 70', 'lyttet: 70', 'listening', 70],
	['outcome: none-yet', 'udfald: endnu ikke', 'outcome', 'none-yet'],
	['previous: "[[Før]]"', 'forrige: "[[Før]]"', 'previous', expect.objectContaining({ linkpath: 'Før' })],
	['next: "[[Efter]]"', 'næste: "[[Efter]]"', 'next', expect.objectContaining({ linkpath: 'Efter' })],
	['next_meeting: 2026-12-03T14:30', 'næste møde: 3/12-2026 14:30', 'nextMeeting', { day: '2026-12-03', time: '14:30' }],
	['reading: "[[Artikel]]"', 'laes: "[[Artikel]]"', 'reading', [expect.objectContaining({ linkpath: 'Artikel' })]],
	['my_values: ["[[Ro]]"]', 'mine_værdier: "[[Ro]]"', 'mine', expect.objectContaining({ values: [expect.objectContaining({ linkpath: 'Ro' })] })],
	['my_interests: ["[[Ro]]"]', 'mine interesser: "[[Ro]]"', 'mine', expect.objectContaining({ interests: [expect.objectContaining({ linkpath: 'Ro' })] })],
	['my_motivation: [ro]', 'min_motivation: ro', 'mine', expect.objectContaining({ motivation: [expect.objectContaining({ label: 'ro' })] })],
	['my_resources: [ro]', 'mine-ressourcer: ro', 'mine', expect.objectContaining({ resources: [expect.objectContaining({ label: 'ro' })] })],
	['values: ["[[Ro]]"]', 'værdier: "[[Ro]]"', 'theirs', expect.objectContaining({ values: [expect.objectContaining({ linkpath: 'Ro' })] })],
];

describe.each(PROPERTIES)('%s', (english, danish, field, value) => {
	it.each([english, danish])('%s', (line) => {
		const record = readLines(aNote('samtale', [line]), 'Samtaler/2026-11-05 Hanne.md');
		expect(record.problems.filter(({ code }) => code !== 'colleague-missing')).toEqual([]);
		expect(record.content).toMatchObject({ kind: 'conversation', [field]: value });
	});
});

describe('the day', () => {
	it.each([
		['the property', ['dato: 2026-11-05'], '2026-11-06 Bo.md', '2026-11-05', { line: 3, column: 7 }, []],
		['the file name', [], '2026-11-06 Bo.md', '2026-11-06', { line: 1, column: 1 }, []],
		['the file name alone', [], '2026-11-06.md', '2026-11-06', { line: 1, column: 1 }, []],
		['the file name where the property is empty', ['dato:'], '2026-11-06 Bo.md', '2026-11-06', { line: 1, column: 1 }, []],
		['the file name where the property cannot be read', ['dato: i går'], '2026-11-06 Bo.md', '2026-11-06', { line: 1, column: 1 }, ['3:7 date-unreadable dato i går']],
		['nothing: one fault is one problem', ['dato: i går'], 'Bo.md', null, { line: 1, column: 1 }, ['3:7 date-unreadable dato i går']],
		['nothing: none given', [], 'Bo 2026-11-06.md', null, { line: 1, column: 1 }, ['1:1 date-missing']],
		['nothing: an impossible name', [], '2026-02-30 Bo.md', null, { line: 1, column: 1 }, ['1:1 date-missing']],
		['nothing: a longer number', [], '2026-11-061 Bo.md', null, { line: 1, column: 1 }, ['1:1 date-missing']],
	] as const)('comes from %s', (_name, properties, path, date, place, problems) => {
		const record = readLines(aNote('samtale', [...properties, 'kollega: Bo']), `Samtaler/${path}`);
		expect(record.content).toMatchObject({ date: date && { day: date }, datePlace: place });
		expect(told(record.problems)).toEqual(problems);
	});
});

describe('the colleague', () => {
	it('who is nobody is told', () => {
		expect(told(readLines(aNote('samtale', ['dato: 2026-11-05'])).problems)).toEqual(['1:1 colleague-missing']);
		expect(told(readLines(aNote('samtale', ['dato: 2026-11-05', 'kollega:'])).problems)).toEqual(['1:1 colleague-missing']);
	});

	it('who is written as something nested is one fault', () => {
		expect(told(readLines(aNote('samtale', ['dato: 2026-11-05', 'kollega: {navn: Hanne}'])).problems)).toEqual(['4:10 value-unexpected kollega {navn: Hanne}']);
	});

	it('all of them are read, each at its place', () => {
		expect(conversation(['kollega:', '  - "[[Hanne Holm]]"', '  - "[[Bo Lund]]"']).colleagues.map(({ label, line, column }) => [label, line, column])).toEqual([
			['Hanne Holm', 4, 5],
			['Bo Lund', 5, 5],
		]);
		expect(conversation(['kollega: "[[Hanne Holm]] og [[Bo Lund]]"']).colleagues).toHaveLength(2);
	});
});

it('an unknown word is no status, and told', () => {
	const record = readLines(aNote('samtale', ['kollega: Bo', 'dato: 2026-11-05', 'status: måske']));
	expect(record.content).toMatchObject({ status: 'unknown' });
	expect(told(record.problems)).toEqual(['5:9 choice-unknown status måske']);
});

it.each([
	['lyttet: 140', 'number-unreadable'],
	['lyttet: 70 %', 'number-unreadable'],
	['varighed: -5', 'number-unreadable'],
	['udfald: godt', 'choice-unknown'],
	['næste_møde: snart', 'date-unreadable'],
	['kind: hyggesnak', 'choice-unknown'],
])('%s is told as %s', (line, code) => {
	expect(readLines(aNote('samtale', ['kollega: Bo', 'dato: 2026-11-05', line])).problems).toMatchObject([{ code, line: 5, column: line.indexOf(':') + 3 }]);
});
