import { describe, expect, it } from 'vitest';
import { aNote, colleague, readLines, told } from './reading';

const link = (linkpath: string, line: number, column: number, label = linkpath): unknown => ({ linkpath, label, line, column });
const plain = (label: string, line: number, column: number): unknown => ({ linkpath: null, label, line, column });

/** Every property in both languages, line 3, and what it gives. */
const PROPERTIES: readonly (readonly [string, string, string, unknown])[] = [
	['name: Hanne Holm', 'navn: Hanne Holm', 'name', 'Hanne Holm'],
	['aliases: [Hanne, "HH"]', 'Aliases: Hanne, HH', 'aliases', ['Hanne', 'HH']],
	['role: pædagog', 'rolle: pædagog', 'role', 'pædagog'],
	['shift: aften', 'vagt: aften', 'shift', 'aften'],
	['tier: core', 'prioritet: kerne', 'tier', 'core'],
	['cadence: 30', 'kadence: "30"', 'cadence', 30],
	['reached_out: [2026-11-01, 5.11.2026]', 'opsøgte mig: 2026-11-01, 2026-11-05', 'reachedOut', ['2026-11-01', '2026-11-05']],
	['invited: 2026-11-01', 'inviteret: "[[2026-11-01]]"', 'invited', '2026-11-01'],
	['do_not_contact: true', 'kontakt_ikke: ja', 'doNotContact', true],
	['do-not-contact: no', 'kontakt ikke: nej', 'doNotContact', false],
	['do_not_contact: unknown', 'kontakt_ikke: ved ikke', 'doNotContact', false],
	['informed: 2026-11-05', 'informeret: 5/11-2026', 'informed', '2026-11-05'],
	['consent: oral', 'samtykke: mundtligt', 'consent', 'oral'],
	['consent_date: 2026-11-05', 'samtykke_dato: 2026-11-05', 'consentDate', '2026-11-05'],
	['review_by: 2027-11-05', 'gennemgaa_senest: 2027-11-05', 'reviewBy', '2027-11-05'],
	['workplace: Lindely', 'arbejdsplads: Lindely', 'workplace', expect.objectContaining({ linkpath: null, label: 'Lindely' })],
	['department: "[[Aften]]"', 'afdeling: "[[Aften]]"', 'department', expect.objectContaining({ linkpath: 'Aften' })],
	['organizer: "[[Mig]]"', 'ansvarlig: "[[Mig]]"', 'organizer', expect.objectContaining({ linkpath: 'Mig' })],
	['connected_to: ["[[Bo]]"]', 'kender: "[[Bo]]"', 'connectedTo', [expect.objectContaining({ linkpath: 'Bo' })]],
	['reading: "[[Artikel]]"', 'læs: "[[Artikel]]"', 'reading', [expect.objectContaining({ linkpath: 'Artikel' })]],
];

describe.each(PROPERTIES)('%s', (english, danish, field, value) => {
	it.each([english, danish])('%s', (line) => {
		const record = readLines(aNote('kollega', [line]));
		expect(record.problems).toEqual([]);
		expect(record.content).toMatchObject({ kind: 'colleague', [field]: value });
	});
});

it('a note that says nothing more is named after its file', () => {
	expect(colleague([])).toMatchObject({ name: 'Hanne Holm', aliases: [], tier: null, cadence: null, doNotContact: false, contacts: [] });
});

describe('what they care about', () => {
	it.each([
		['values', 'værdier'],
		['interests', 'interesser'],
		['motivation', 'motivation'],
		['resources', 'ressourcer'],
		['challenges', 'udfordringer'],
	] as const)('%s', (english, danish) => {
		for (const key of [english, danish]) {
			const at = key.length + 3;
			const { facets } = colleague([`${key}: ["[[Emner/Vagtplaner]]", "kaffe, te"]`]);
			expect(facets[english]).toEqual([link('Emner/Vagtplaner', 3, at + 1, 'Vagtplaner'), plain('kaffe, te', 3, at + 25)]);
		}
	});

	it('one value for a list: links wherever they stand, else divided at commas', () => {
		expect(colleague(['interesser: "helst [[Vagtplaner|planer]] og [Oplæring](Emner/Opl%C3%A6ring.md)"']).facets.interests).toEqual([
			link('Vagtplaner', 3, 20, 'planer'),
			link('Emner/Oplæring.md', 3, 45, 'Oplæring'),
		]);
		expect(colleague(['interesser: kaffe,  te,']).facets.interests).toEqual([plain('kaffe', 3, 13), plain('te', 3, 21)]);
	});

	it('a list item stands on its own line', () => {
		expect(colleague(['interesser:', '  - "[[Vagtplaner]]"', '  -', '  - kaffe']).facets.interests).toEqual([link('Vagtplaner', 4, 5), plain('kaffe', 6, 5)]);
	});

	it('what they would change is one text, commas and all', () => {
		expect(colleague(['ændring: Flere folk, færre møder']).facets.change).toEqual([plain('Flere folk, færre møder', 3, 10)]);
	});
});

describe('what cannot be read', () => {
	it.each([
		['tier: vigtig', '3:7 choice-unknown tier vigtig'],
		['kadence: hver måned', '3:10 number-unreadable kadence hver måned'],
		['cadence: 0', '3:10 number-unreadable cadence 0'],
		['kontakt_ikke: måske', '3:15 flag-unreadable kontakt_ikke måske'],
		['informeret: 31-11-2026', '3:13 date-unreadable informeret 31-11-2026'],
		['informeret: 2026', '3:13 date-unreadable informeret 2026'],
		['informeret: 2026-11-05T14:00+01:00', '3:13 date-unreadable informeret 2026-11-05T14:00+01:00'],
		['opsøgte_mig:\n  - 2026-11-01\n  - engang', '5:5 date-unreadable opsøgte_mig engang'],
		['rolle: [leder, pædagog]', '3:8 value-unexpected rolle [leder, pædagog]'],
		['afdeling: ["[[Aften]]", "[[Nat]]"]', '3:11 value-unexpected afdeling ["[[Aften]]", "[[Nat]]"]'],
		['afdeling: [[Aften]]', '3:11 link-unquoted afdeling [[Aften]]'],
		['Navn: Bo\nname: Hanne', '3:1 key-twice Navn Navn'],
		['værdier: ro\nvaerdier: uro', '4:1 key-twice vaerdier vaerdier'],
		['navn: Bo\nnavn: Hanne', '4:1 key-twice navn navn'],
	])('%s', (properties, problem) => {
		expect(told(readLines(aNote('kollega', properties.split('\n'))).problems)).toEqual([problem]);
	});

	it.each([['rolle: [leder]'], ['rolle:'], ['rolle: ""'], ['tier:'], ['kadence: []'], ['informeret: null'], ['navn: 12'], ['navn: true'], ['egen: [[1, 2], 3]']])('is nothing in "%s"', (line) => {
		expect(readLines(aNote('kollega', [line])).problems).toEqual([]);
	});

	it('leaves the rest as it is', () => {
		const record = readLines(aNote('kollega', ['rolle: [leder, pædagog]', 'kadence: snart', 'navn: Hanne', 'afdeling: [[Aften]]']));
		expect(record.content).toMatchObject({ role: 'leder', cadence: null, name: 'Hanne', department: { linkpath: 'Aften' } });
	});

	it('the canonical key counts, whichever comes first', () => {
		expect(colleague(['navn: Bo', 'name: Hanne']).name).toBe('Hanne');
		expect(colleague(['name: Hanne', 'navn: Bo']).name).toBe('Hanne');
		expect(colleague(['værdier: ro', 'vaerdier: uro']).facets.values.map(({ label }) => label)).toEqual(['ro']);
	});
});

describe('sensitive properties', () => {
	it.each([
		['member: yes', 'medlem: ja', { member: 'yes' }],
		['member: false', 'medlem: Nej', { member: 'no' }],
		['member: unknown', 'medlem: ved ikke', { member: 'unknown' }],
		['assessment: 4', 'vurdering: 4', { assessment: 4 }],
		['assessment: 0', 'vurdering: "0"', { assessment: null }],
		['opinion_leader: true', 'meningsdanner: ja', { opinionLeader: true }],
		['member: formand', 'medlem: [ja, nej, formand]', {}],
		['assessment: 11', 'vurdering: god', { assessment: null }],
	] as const)('%s, %s', (english, danish, value) => {
		for (const line of [english, danish]) {
			const record = readLines(aNote('kollega', [line]));
			const key = line.slice(0, line.indexOf(':'));
			expect(record.content).toMatchObject({ sensitive: value });
			expect(told(record.problems)).toEqual([`3:${key.length + (line.includes('[') ? 4 : 3)} sensitive-property ${key}`]);
		}
	});

	it('an empty one tells nothing', () => {
		expect(readLines(aNote('kollega', ['medlem:', 'vurdering: ', 'meningsdanner: ""'])).problems).toEqual([]);
	});

	it('a broken one is not repeated', () => {
		const problems = readLines(aNote('kollega', ['navn: Bo', 'medlem: "ja og'])).problems;
		expect(problems.map(({ code }) => code)).toContain('yaml-broken');
		expect(JSON.stringify(problems)).not.toContain('ja og');
	});
});
