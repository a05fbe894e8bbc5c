import { describe, expect, it } from 'vitest';
import { introductions } from '../../src/index/bring-together';
import { circleOf } from '../../src/index/circle';
import { listRelationships } from '../../src/index/list-relationships';
import { listSubjects } from '../../src/index/subject';
import { stringsFor } from '../../src/strings/strings-for';
import type { Language } from '../../src/text/language';
import { circlePage, type CirclePage } from '../../src/views/circle-page';
import { peopleOf } from '../../src/views/people';
import { togetherRows } from '../../src/views/together-rows';
import { topicsPage, type TopicsPage } from '../../src/views/topics-page';
import { readTopicsState, TOPICS_AT_FIRST, type TopicsState } from '../../src/views/topics-state';
import { ASKING, held, note, vaultOf } from '../index/vault-of';

type Notes = Readonly<Record<string, string>>;

const NOTES: Notes = {
	'Mig.md': note('mig', ['interesser: Vagter', 'ressourcer: Bil']),
	'Hanne Holm.md': note('kollega', ['afdeling: Aften', 'interesser: [Vagter, Kor]', 'ressourcer: Excel']),
	'Ali Demir.md': note('kollega', ['værdier: Ro']),
	'Åse Vik.md': note('kollega', ['interesser: Kor', 'ressourcer: excel']),
	's.md': held('Ali Demir', '2026-11-05', ['- [ ] Ali: spørger natholdet [til:: [[Plan]]] 📅 2026-11-26'], 'interesser: vagter'),
	'Plan.md': note('initiativ', ['status: i gang', 'interesser: Vagter', 'behov: [Excel, Lokale]', 'tovholder: "[[Ali Demir]]"']),
	'Gammel.md': note('initiativ', ['status: færdig', 'deltagere: ["[[Hanne Holm]]", "[[Åse Vik]]"]']),
};

function pageOf(notes: Notes, state: Partial<TopicsState> = {}, language: Language = 'da'): TopicsPage {
	const index = vaultOf(notes);
	return topicsPage(listSubjects(index, ASKING), peopleOf(listRelationships(index, ASKING)), { ...TOPICS_AT_FIRST, ...state }, { strings: stringsFor(language), language });
}

function rowsOf(page: TopicsPage): readonly string[] {
	return page.groups.flatMap(({ label, rows }) => rows.map((row) => `${label}: ${row.label} (${row.count})`));
}

function circleIn(notes: Notes, key: string, language: Language = 'da'): CirclePage {
	const index = vaultOf(notes);
	const circle = circleOf(index, ASKING, key);
	if (circle === null) throw new RangeError(`No circle ${key}`);
	return circlePage(circle, listRelationships(index, ASKING), introductions(index, ASKING), { today: ASKING.today, strings: stringsFor(language), language });
}

function linesOf(page: CirclePage, section: string): readonly string[] {
	const found = page.sections.find(({ key }) => key === section);
	return (found?.lines ?? []).map(({ name, aside, more }) => [name.label, aside, more].filter((part) => part !== '').join(' | '));
}

describe('the list', () => {
	it('has initiatives first, those that are over last, and most people first', () => {
		expect(rowsOf(pageOf(NOTES))).toEqual([
			'Initiativer: Plan (1)',
			'Initiativer: Gammel (2)',
			'Interesser: Vagter (2 og dig)',
			'Interesser: Kor (2)',
			'Værdier: Ro (1)',
			'Ressourcer: Excel (2)',
			'Ressourcer: Bil (kun dig)',
		]);
		expect(rowsOf(pageOf(NOTES, { sort: 'name' })).slice(2, 4)).toEqual(['Interesser: Kor (2)', 'Interesser: Vagter (2 og dig)']);
	});

	it.each<[string, readonly string[]]>([
		['kor', ['Interesser: Kor (2)']],
		['åse', ['Initiativer: Gammel (2)', 'Interesser: Kor (2)', 'Ressourcer: Excel (2)']],
		['xyz', []],
	])('finds %s by topic or person', (query, rows) => {
		const page = pageOf(NOTES, { query });
		expect(rowsOf(page)).toEqual(rows);
		expect(page.is).toBe(rows.length === 0 ? 'no-hits' : 'list');
	});

	it('draws the first hundred of five thousand, and says so', () => {
		const many = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`T${at}.md`, note('interesse')]));
		const page = pageOf(many);
		expect(rowsOf(page)).toHaveLength(100);
		expect(page.more).toEqual({ shown: 100, all: 5000 });
		expect(page.groups.map(({ count }) => count)).toEqual(['5.000']);
		expect(rowsOf(pageOf(many, { folded: ['interest'] }))).toEqual([]);
	});

	it('is empty without topics', () => {
		expect(pageOf({ 'h.md': note('kollega') }).is).toBe('start');
	});

	it.each<[unknown, TopicsState]>([
		[null, TOPICS_AT_FIRST],
		[{ chosen: 7, folded: [1, 'value'], sort: 'best', shown: -4, pairs: 1.5, query: null }, { ...TOPICS_AT_FIRST, folded: ['value'] }],
		[{ chosen: 'interest kor', sort: 'name', resting: true }, { ...TOPICS_AT_FIRST, chosen: 'interest kor', sort: 'name' }],
	])('believes nothing of a kept state: %j', (kept, state) => {
		expect(readTopicsState(kept)).toEqual(state);
	});
});

describe('those around one', () => {
	it('tells of a topic who cares, since when and what they bring', () => {
		const page = circleIn(NOTES, 'interest vagter');
		expect([page.label, page.kind, page.path]).toEqual(['Vagter', 'Interesse, 2 kolleger og dig', null]);
		expect(linesOf(page, 'members')).toEqual(['Ali Demir | siden 5. nov.', 'Hanne Holm | Aften | Kan bidrage med: Excel', 'Dig | Du kan bidrage med: Bil']);
		expect(linesOf(page, 'needs')).toEqual(['Excel | til Plan | Har det: Hanne Holm og Åse Vik', 'Lokale | til Plan | Har det: ingen endnu']);
		expect(linesOf(page, 'initiatives')).toEqual(['Plan | I gang']);
		expect(page.sections.find(({ key }) => key === 'promises')?.promises.map(({ text }) => text)).toEqual(['spørger natholdet']);
	});

	it('tells of an initiative who is in it, what is missing and what is promised', () => {
		const page = circleIn(NOTES, 'initiative/Plan.md', 'en');
		expect(page.kind).toBe('Initiative, 1 colleague');
		expect(linesOf(page, 'members')[0]).toBe('Ali Demir | takes part, interested in Vagter, since 5 Nov');
		expect(page.sections.map(({ key, count }) => `${key} ${count}`)).toEqual(['members 3', 'needs 2', 'promises 1 open', 'together 2']);
		expect(circleIn(NOTES, 'initiative/Gammel.md', 'en').sections.find(({ key }) => key === 'promises')?.note).toBe('Nothing is promised about it.');
	});
});

it('draws the first hundred people of a topic, and says how many more there are', () => {
	const many = Object.fromEntries(Array.from({ length: 130 }, (_, at) => [`K${at}.md`, note('kollega', ['interesser: Kor'])]));
	const [members] = circleIn(many, 'interest kor').sections;
	expect([members?.count, members?.lines.length, members?.note]).toEqual(['130', 100, 'og 30 til']);
});

it.each<[Language, readonly string[]]>([
	['da', ['Ali Demir og Hanne Holm: Går begge op i Vagter. Ali har brug for Excel til Plan. Det har Hanne. Spørg dem begge først.', 'Ali Demir og Åse Vik: Ali har brug for Excel til Plan. Det har Åse. Spørg dem begge først.']],
	['en', ['Ali Demir and Hanne Holm: Both care about Vagter. Ali needs Excel for Plan. Hanne has it. Ask both first.', 'Ali Demir and Åse Vik: Ali needs Excel for Plan. Åse has it. Ask both first.']],
])('says why two could be brought together, and to ask both first (%s)', (language, expected) => {
	const index = vaultOf(NOTES);
	const rows = togetherRows(introductions(index, ASKING), peopleOf(listRelationships(index, ASKING)), stringsFor(language));
	expect(rows.map(({ label, why }) => `${label}: ${why}`)).toEqual(expected);
});
