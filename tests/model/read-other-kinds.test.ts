// The user's own note, topics, initiatives and plans: small readers, one table each.
import { describe, expect, it } from 'vitest';
import { aNote, readLines, told } from './reading';

function read(type: string, line: string, path: string): unknown {
	const record = readLines(aNote(type, [line]), path);
	expect(record.problems).toEqual([]);
	return record.content;
}

const linked = (linkpath: string): unknown => expect.objectContaining({ linkpath });

describe.each([
	['name: Lone', 'navn: Lone', { name: 'Lone' }],
	['aliases: [LK]', 'aliases: LK', { aliases: ['LK'], name: 'Mig' }],
	['story: Min mor', 'historie: Min mor', { story: 'Min mor' }],
	['values: ["[[Ro]]"]', 'værdier: "[[Ro]]"', { facets: expect.objectContaining({ values: [linked('Ro')], challenges: [] }) }],
	['resources: ["[[Bil]]"]', 'ressourcer: "[[Bil]]"', { facets: expect.objectContaining({ resources: [linked('Bil')] }) }],
])('me: %s', (english, danish, value) => {
	it.each([['me', english], ['mig', danish]])('%s', (type, line) => {
		expect(read(type, line, 'Mig.md')).toMatchObject({ kind: 'me', ...value });
	});
});

it.each([
	['interest', 'interest'],
	['interesse', 'interest'],
	['value', 'value'],
	['værdi', 'value'],
	['resource', 'resource'],
	['ressource', 'resource'],
])('a topic of type %s', (type, topicKind) => {
	expect(read(type, 'aliases: [planer, "skema, vagt"]', 'Emner/Vagtplaner.md')).toEqual({ kind: 'topic', topicKind, name: 'Vagtplaner', aliases: ['planer', 'skema, vagt'] });
});

describe.each([
	['goal: Fire uger', 'mål: Fire uger', { goal: 'Fire uger' }],
	['status: active', 'status: i gang', { status: 'active' }],
	['status: idea', 'status: idé', { status: 'idea' }],
	['status: done', 'status: afsluttet', { status: 'done' }],
	['lead: "[[Mig]]"', 'tovholder: "[[Mig]]"', { lead: linked('Mig') }],
	['people: ["[[Bo]]"]', 'deltagere: "[[Bo]]"', { people: [linked('Bo')] }],
	['needs: ["[[Bil]]"]', 'behov: "[[Bil]]"', { needs: [linked('Bil')] }],
	['interests: ["[[Ro]]"]', 'interesser: "[[Ro]]"', { interests: [linked('Ro')] }],
	['start: 2026-09-01', 'start: 1.9.2026', { start: '2026-09-01' }],
	['due: 2026-12-18', 'frist: 18/12-2026', { due: '2026-12-18' }],
	['outcome: Det lykkedes', 'resultat: Det lykkedes', { outcome: 'Det lykkedes' }],
])('initiative: %s', (english, danish, value) => {
	it.each([['initiative', english], ['initiativ', danish]])('%s', (type, line) => {
		expect(read(type, line, 'Initiativer/Vagter.md')).toMatchObject({ kind: 'initiative', name: 'Vagter', ...value });
	});
});

describe.each([
	['network: TR nord', 'netværk: TR nord', { network: 'TR nord' }],
	['stewards: ["[[Mig]]", "[[Lone]]"]', 'deltagere: "[[Mig]], [[Lone]]"', { stewards: [linked('Mig'), linked('Lone')] }],
	['start: 2026-09-01', 'start: 2026-09-01', { start: '2026-09-01' }],
	['end: 2026-12-18', 'slut: 2026-12-18', { end: '2026-12-18' }],
	['goal: Alle', 'mål: Alle', { goal: 'Alle' }],
	['target: 12', 'måltal: 12', { target: 12 }],
	['approach: Kaffe', 'tilgang: Kaffe', { approach: 'Kaffe' }],
	['review: 2026-12-01', 'evaluering: 2026-12-01', { review: '2026-12-01' }],
])('plan: %s', (english, danish, value) => {
	it.each([['plan', english], ['handleplan', danish]])('%s', (type, line) => {
		expect(read(type, line, 'Planer/Efterår.md')).toMatchObject({ kind: 'plan', name: 'Efterår', ...value });
	});
});

it('what cannot be read is told here as everywhere', () => {
	expect(told(readLines(aNote('plan', ['slut: jul', 'måltal: mange', 'deltagere: [[Mig]]'])).problems)).toEqual([
		'3:7 date-unreadable slut jul',
		'4:9 number-unreadable måltal mange',
		'5:12 link-unquoted deltagere [[Mig]]',
	]);
});
