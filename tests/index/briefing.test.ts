import { describe, expect, it } from 'vitest';
import { briefingOn } from '../../src/index/briefing';
import { colleagueAtHand } from '../../src/index/colleague-at-hand';
import { looseEnds } from '../../src/index/loose-ends';
import { questionsFor } from '../../src/index/questions';
import { readOwnQuestions } from '../../src/model/own-questions';
import { ASKING, held, note, vaultOf } from './vault-of';

const HANNE = 'Kolleger/Hanne Holm.md';

const VAULT = vaultOf({
	'Mig.md': note('mig', ['værdier: ["[[Faglighed]]"]']),
	'Emner/Faglighed.md': note('værdi'),
	[HANNE]: note('kollega', ['værdier: ["[[Faglighed]]"]', 'interesser: [Sang]'], ['## Til næste gang', '- Spørg til Ali']),
	'Kolleger/Bo Lund.md': note('kollega'),
	'Kolleger/Ali.md': note('kollega', ['kontakt_ikke: true']),
	'Samtaler/2026-09-24 Hanne Holm.md': held('Hanne Holm', '2026-09-24', ['**Hvad ser du, som jeg overser?**'], 'værdier: [faglighed]', 'interesser: ["Vagtplaner", "sang"]'),
	'Samtaler/2026-11-05 Hanne Holm.md': held(
		'Hanne Holm',
		'2026-11-05T14:30',
		[
			'What do you see that I miss?',
			'**Hvad er sjovt?**',
			'- [ ] Jeg: a 📅 2026-11-26',
			'- [ ] Hanne: b 📅 2026-11-20',
			'- [ ] c',
			'- [x] Jeg: d ✅ 2026-11-23',
			'- [x] Jeg: e ✅ 2026-10-01',
			'- [-] Hanne: f ❌ 2026-11-24',
			'- [x] Hanne: g',
		],
		'fælles: ["[[Faglighed]]", "Kaffe"]',
		'interesser: ["vagtplaner"]',
	),
	'Samtaler/2026-11-30 Hanne Holm.md': note('samtale', ['kollega: "[[Hanne Holm]]"', 'dato: 2026-11-30', 'status: planlagt'], ['**Hvad kunne hjælpe dig lige nu?**']),
	'Samtaler/to.md': note('samtale', ['kollega: ["[[Hanne Holm]]", "[[Bo Lund]]"]', 'dato: 2026-11-01', 'status: afholdt'], ['Hvad skal jeg love dig, før vi går?']),
	'Samtaler/ingen.md': note('samtale', ['kollega: "[[Ingen]]"', 'dato: 2026-11-01']),
	'Indkøb.md': 'mælk',
});

const OWN = readOwnQuestions('- Hvad er sjovt?\n## Udveksling\n- Hvad er svært?');

describe('a briefing', () => {
	const briefing = briefingOn(VAULT, ASKING, HANNE, OWN);

	it('tells of last time', () => {
		expect(briefing?.last).toEqual({ path: 'Samtaler/2026-11-05 Hanne Holm.md', day: '2026-11-05', mutuality: { both: [], silent: 'me' } });
	});

	it('says nothing of what the user told in a conversation that somebody else led', () => {
		const index = vaultOf({
			'Mig.md': note('mig'),
			'Lone.md': note('kollega'),
			[HANNE]: note('kollega'),
			'Samtaler/a.md': held('Hanne Holm', '2026-11-05', [], 'samtalefører: "[[Lone]]"', 'værdier: [Ro]', 'mine_værdier: [Orden]'),
		});
		expect(briefingOn(index, ASKING, HANNE, [])?.last?.mutuality).toEqual({ both: [], silent: null });
	});

	it('tells what they have that an initiative needs, and nothing that only I have', () => {
		const index = vaultOf({
			'Mig.md': note('mig', ['ressourcer: [Bil]']),
			[HANNE]: note('kollega', ['ressourcer: [Overblik]']),
			'Initiativer/Tur.md': note('initiativ', ['behov: [Bil, Overblik]']),
		});
		expect(briefingOn(index, ASKING, HANNE, [])?.matches.map(({ label, initiativeName, has }) => [label, initiativeName, has])).toEqual([['Overblik', 'Tur', 'them']]);
	});

	it('tells what they care about and since when, each once', () => {
		expect(briefing?.cares.map(({ facet, label, since, sources }) => [facet, label, since, sources.length])).toEqual([
			['values', 'Faglighed', '2026-09-24', 2],
			['interests', 'Sang', '2026-09-24', 2],
			['interests', 'Vagtplaner', '2026-09-24', 2],
		]);
	});

	it('tells of promises both ways, the soonest first, and how the late ones went', () => {
		expect(briefing?.open.map(({ text }) => text)).toEqual(['b', 'a', 'c']);
		expect(briefing?.settled.map(({ text }) => text)).toEqual(['f', 'd']);
	});

	it('tells what we share, with its source', () => {
		expect(briefing?.shared).toEqual([
			{ label: 'Faglighed', path: 'Emner/Faglighed.md', facet: 'values', since: '2026-09-24', sources: [HANNE, 'Samtaler/2026-09-24 Hanne Holm.md'] },
			{ label: 'Kaffe', path: null, facet: null, since: null, sources: [] },
		]);
	});

	it('tells what is not known yet, and how to ask', () => {
		expect(briefing?.unknown.map(({ facet, question }) => [facet, question?.id])).toEqual([
			['motivation', 'Q19'],
			['resources', 'Q29'],
			['challenges', 'Q22'],
			['change', 'Q25'],
		]);
	});

	it('leaves out the questions that were asked, in either language, and those only prepared are still to ask', () => {
		const ids = briefing?.unasked.map(({ id }) => id) ?? [];
		expect(ids).not.toContain('Q33');
		expect(ids).not.toContain('Q38');
		expect(ids).toContain('Q31');
		expect(ids).not.toContain('own:hvad er sjovt?');
		expect(ids.filter((id) => id.startsWith('own:'))).toEqual(['own:hvad er svært?']);
		expect(ids.length).toBe((briefing?.questions ?? 0) - 3);
	});

	it('has what is kept for next time, and no starters after the first conversation', () => {
		expect(briefing?.nextTime.map(({ text }) => text)).toEqual(['Spørg til Ali']);
		expect(briefing?.starters).toEqual([]);
	});

	it('of somebody never met begins with the four starters', () => {
		const fresh = briefingOn(VAULT, ASKING, 'Kolleger/Bo Lund.md', []);
		expect(fresh?.last).toBeNull();
		expect(fresh?.starters.map(({ id }) => id)).toEqual(['Q11', 'Q16', 'Q22', 'Q25']);
		expect(fresh?.unknown.map(({ question }) => question?.id)).toEqual(['Q11', 'Q16', 'Q19', 'Q29', 'Q22', 'Q25']);
	});

	it('is of colleagues only', () => {
		expect(briefingOn(VAULT, ASKING, 'Mig.md', [])).toBeNull();
		expect(briefingOn(VAULT, ASKING, 'nej.md', [])).toBeNull();
	});
});

describe('the colleague at hand', () => {
	it.each<[string | null, ReturnType<typeof colleagueAtHand>]>([
		[HANNE, { is: 'colleague', colleague: HANNE, conversation: null }],
		['Samtaler/2026-11-30 Hanne Holm.md', { is: 'colleague', colleague: HANNE, conversation: 'Samtaler/2026-11-30 Hanne Holm.md' }],
		['Samtaler/to.md', { is: 'unclear', colleagues: [HANNE, 'Kolleger/Bo Lund.md'], conversation: 'Samtaler/to.md' }],
		['Samtaler/ingen.md', { is: 'unclear', colleagues: [], conversation: 'Samtaler/ingen.md' }],
		['Indkøb.md', { is: 'nobody' }],
		['Mig.md', { is: 'nobody' }],
		['væk.md', { is: 'nobody' }],
		[null, { is: 'nobody' }],
	])('in %s', (path, expected) => {
		expect(colleagueAtHand(VAULT, ASKING, path)).toEqual(expected);
	});
});

describe('questions to offer', () => {
	it('are those of the step, never-asked ones first, own ones before the bank’s', () => {
		const offered = questionsFor(VAULT, ASKING, 4, HANNE, OWN);
		expect(offered.map(({ question, asked }) => `${question.id}${asked ? ' asked' : ''}`)).toEqual([
			'own:hvad er svært?', 'Q29', 'Q30', 'Q31', 'Q32', 'Q34', 'own:hvad er sjovt? asked', 'Q33 asked',
		]);
		expect(offered.at(-1)?.lastAsked).toBe('2026-11-05');
	});

	it('are all of them where no step and nobody is meant', () => {
		const offered = questionsFor(VAULT, ASKING, null, null, OWN);
		expect(offered).toHaveLength(42);
		expect(offered.some(({ asked }) => asked)).toBe(false);
	});
});

describe('loose ends', () => {
	const bo = (body: readonly string[], ...properties: readonly string[]) => held('Bo Lund', '2026-11-10', body, ...properties);
	const ends = (notes: Readonly<Record<string, string>>) => looseEnds(vaultOf({ 'Kolleger/Bo Lund.md': note('kollega'), ...notes }), ASKING).map(({ path }) => path);

	it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
		['with neither', { 'a.md': bo(['Snak']) }, ['a.md']],
		['with the template’s empty lines only', { 'a.md': bo(['## 5. Forpligtelse', '- [ ] Jeg: ', '- [ ] [[Bo Lund]]: ']) }, ['a.md']],
		['not with a promise', { 'a.md': bo(['- [ ] Jeg: ringer']) }, []],
		['not with a kept promise', { 'a.md': bo(['- [x] Jeg: ringer']) }, []],
		['not where it was said: not yet', { 'a.md': bo([], 'udfald: endnu_ikke') }, []],
		['not with a next meeting', { 'a.md': bo([], 'næste_møde: 2026-12-01') }, []],
		['not with a next conversation', { 'a.md': bo([], 'næste: "[[b]]"'), 'b.md': note('samtale', ['kollega: "[[Bo Lund]]"']) }, []],
		['where the next one is gone', { 'a.md': bo([], 'næste: "[[b]]"') }, ['a.md']],
		['not with one planned', { 'a.md': bo([]), 'b.md': note('samtale', ['kollega: "[[Bo Lund]]"', 'dato: 2026-12-01', 'status: planlagt']) }, []],
		['of the last conversation only', { 'a.md': bo([]), 'b.md': held('Bo Lund', '2026-11-20') }, ['b.md']],
		['not where a later one was cancelled', { 'a.md': bo([]), 'b.md': note('samtale', ['kollega: "[[Bo Lund]]"', 'dato: 2026-11-20', 'status: aflyst']) }, ['a.md']],
		['not of somebody who wants no contact', { 'Kolleger/Bo Lund.md': note('kollega', ['kontakt_ikke: ja']), 'a.md': bo([]) }, []],
		['not before the conversation', { 'a.md': note('samtale', ['kollega: "[[Bo Lund]]"', 'dato: 2026-12-01']) }, []],
	])('%s', (_, notes, expected) => {
		expect(ends(notes)).toEqual(expected);
	});
});
