import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../src/index/briefing';
import type { Relationship } from '../../src/index/relationship';
import type { Mutuality } from '../../src/model/mutuality';
import { QUESTIONS } from '../../src/model/question-bank';
import { stringsFor } from '../../src/strings/strings-for';
import type { Language } from '../../src/text/language';
import { briefingPage, type BriefingOfPerson, type BriefingPage } from '../../src/views/briefing-rows';
import type { BriefingSubject } from '../../src/views/briefing-section-rows';
import { BRIEFING_AT_FIRST, readBriefingState, type BriefingState } from '../../src/views/briefing-state';
import { aCommitment, aRelationship, day, TODAY } from './a-commitment';

const HELD = 'Samtaler/2026-11-05 Hanne Holm.md';
const NEXT = 'Samtaler/2026-12-03 Hanne Holm.md';

function aBriefing(given: Partial<Briefing> = {}, relationship: Partial<Relationship> = {}): Briefing {
	return { relationship: aRelationship('Hanne Holm', relationship), last: null, cares: [], open: [], settled: [], shared: [], matches: [], unknown: [], starters: [], unasked: [], questions: 40, nextTime: [], ...given };
}

const last = { path: HELD, day: day('2026-11-05'), mutuality: { both: [], silent: null } };

function page(briefing: Briefing | null, given: Partial<BriefingSubject & BriefingState> = {}, language: Language = 'da'): BriefingPage {
	const subject = { unclear: false, excerpt: null, relationships: briefing === null ? [] : [briefing.relationship], conversation: null, closed: false, looseEnd: null, sensitive: 'hidden' as const, ...given, briefing };
	return briefingPage(subject, { ...BRIEFING_AT_FIRST, ...given }, { today: TODAY, language, strings: stringsFor(language) });
}

function person(...given: Parameters<typeof page>): BriefingOfPerson {
	const result = page(...given);
	if (result.is !== 'person') throw new RangeError('nobody');
	return result;
}

function section(result: BriefingOfPerson, key: string): string[] {
	const found = result.sections.find((each) => each.key === key);
	return found === undefined ? [] : [`${found.label} ${found.count}`.trim(), ...found.lines.map(({ term, words, aside }) => [term, words, aside].filter((part) => part !== '').join(' | ')), ...found.promises.map(({ text }) => text)];
}

describe('nobody to tell of', () => {
	it.each([[false, 'Ingen kollega her'], [true, 'Hvilken kollega?']])('says so (several: %s)', (unclear, title) => {
		expect(page(null, { unclear })).toMatchObject({ is: 'empty', title });
	});
});

describe('the first lines', () => {
	it.each<[string, Partial<Relationship>, string]>([
		['met', { rhythm: 'ok', lastContact: day('2026-11-05'), lastConversation: day('2026-11-05') }, 'I rytme. Sidst for 19 dage siden'],
		['only a contact', { lastContact: day('2026-11-11') }, 'Ikke mødt endnu. Sidste kontakt: 13 dage siden'],
		['never', {}, 'Ikke mødt endnu'],
	])('%s', (_case, relationship, words) => {
		expect(person(aBriefing({}, relationship)).rhythm.words).toBe(words);
	});

	it('names the next meeting with day and time', () => {
		const next = { nextConversation: day('2026-12-03'), nextTime: '14:30', nextConversationPath: NEXT };
		expect(person(aBriefing({}, next)).next).toEqual({ words: 'torsdag 3. december kl. 14.30', path: NEXT });
		expect(person(aBriefing({}, next), {}, 'en').next?.words).toBe('Thursday 3 December at 14:30');
	});
});

describe('what can be done', () => {
	it.each<[string, Partial<Relationship>, string | null, readonly string[]]>([
		['never met', {}, null, ['plan', 'invite']],
		['met, nothing planned', { rhythm: 'ok', conversations: 2 }, null, ['plan', 'promise']],
		['met, and planned', { rhythm: 'ok', conversations: 2, nextConversationPath: NEXT }, null, ['open-conversation', 'promise']],
		['in the planned one', { rhythm: 'ok', conversations: 2, nextConversationPath: NEXT }, NEXT, ['promise', 'close']],
		['resting', { rhythm: 'paused', conversations: 2 }, null, ['promise']],
		['resting and never met', { rhythm: 'paused' }, null, []],
	])('%s', (_case, relationship, conversation, buttons) => {
		expect(person(aBriefing({}, relationship), { conversation }).buttons.map(({ does }) => does)).toEqual(buttons);
	});

	const loose = { path: HELD, day: day('2026-11-05') };

	it.each<[string, Partial<Relationship>, Partial<BriefingSubject>, string | null, string | null]>([
		['nothing open', { rhythm: 'ok' }, {}, null, null],
		['neither promise nor next step, in that conversation', { rhythm: 'ok' }, { looseEnd: loose, conversation: HELD }, 'Her står hverken et løfte eller et næste skridt endnu. ”Ikke endnu” er også et svar.', HELD],
		['the same, from elsewhere', { rhythm: 'ok' }, { looseEnd: loose }, 'I samtalen 5. nov. står hverken et løfte eller et næste skridt endnu. ”Ikke endnu” er også et svar.', HELD],
		['the conversation at hand is closed before the last one', { rhythm: 'ok' }, { looseEnd: loose, conversation: NEXT }, 'I samtalen 5. nov. står hverken et løfte eller et næste skridt endnu. ”Ikke endnu” er også et svar.', NEXT],
		['the conversation at hand is closed already', { rhythm: 'ok' }, { looseEnd: loose, conversation: NEXT, closed: true }, 'I samtalen 5. nov. står hverken et løfte eller et næste skridt endnu. ”Ikke endnu” er også et svar.', null],
		['resting comes first', { rhythm: 'paused' }, { looseEnd: loose }, 'Hviler for nu. Det er kollegaen selv, der vælger kontakten.', HELD],
	])('hints: %s', (_case, relationship, subject, hint, closes) => {
		expect(person(aBriefing({}, relationship), subject)).toMatchObject({ hint, closes });
	});

	it('offers to add what was heard only in a conversation', () => {
		expect(person(aBriefing({ last })).sections.find(({ key }) => key === 'cares')).toBeUndefined();
		expect(person(aBriefing({ last }), { conversation: HELD }).sections.find(({ key }) => key === 'cares')?.foot).toEqual({ does: 'add-topic', label: 'Tilføj det, du hørte' });
	});
});

describe('sections', () => {

	it('tells what was heard, else what stands under the steps, else that nothing does', () => {
		const steps = [{ step: 3 as const, lines: [{ text: 'Talte om vagter', line: 20 }] }];
		expect(section(person(aBriefing({ last }), { excerpt: { heard: [{ text: 'Er træt', line: 12 }], steps } }), 'last')).toEqual(['Sidst 5. nov.', 'Er træt']);
		expect(section(person(aBriefing({ last }), { excerpt: { heard: [], steps } }), 'last')).toEqual(['Sidst 5. nov.', 'Talte om vagter']);
		expect(section(person(aBriefing({ last }), { excerpt: { heard: [], steps: [] } }), 'last')).toEqual(['Sidst 5. nov.', 'Der står ikke noget under trinene.']);
		expect(section(person(aBriefing({ last })), 'last')).toEqual(['Sidst 5. nov.']);
	});

	it('counts open and kept promises, and shows both', () => {
		const briefing = aBriefing({ open: [aCommitment({ text: 'ringe' })], settled: [aCommitment({ text: 'skrive', state: 'kept', settled: day('2026-11-23') })] });
		expect(section(person(briefing), 'promises')).toEqual(['Løfter 1 åbent, 1 holdt', 'ringe', 'skrive']);
	});

	it('shows what is shared once, and what else they care about with its source', () => {
		const shared = [{ label: 'Faglighed', path: 'Emner/Faglighed.md', facet: 'values' as const, since: day('2026-09-24'), sources: [] }];
		const cares = [
			{ facet: 'values' as const, label: 'Faglighed', path: 'Emner/Faglighed.md', since: day('2026-09-24'), sources: [HELD] },
			{ facet: 'challenges' as const, label: 'Sene ændringer', path: null, since: null, sources: [HELD] },
		];
		const result = person(aBriefing({ shared, cares }));
		expect(section(result, 'shared')).toEqual(['Det deler vi 1', 'Værdi | Faglighed | siden 24. sep.']);
		expect(section(result, 'cares')).toEqual(['Optaget af 1', 'Udfordring | Sene ændringer']);
	});

	it('begins a first conversation with what is not known and four questions', () => {
		const starters = QUESTIONS.filter(({ starter }) => starter);
		const lines = section(person(aBriefing({ starters, unasked: QUESTIONS, unknown: [{ facet: 'values', question: null }, { facet: 'interests', question: null }] })), 'unknown');
		expect(lines.slice(0, 3)).toEqual(['Det ved jeg ikke endnu 2', 'Værdier, interesser', 'Fire spørgsmål at begynde med:']);
		expect(lines).toHaveLength(7);
	});

	it('shows three questions, then all', () => {
		const briefing = aBriefing({ unasked: QUESTIONS.slice(0, 28) });
		expect(section(person(briefing), 'unasked')).toHaveLength(4);
		expect(section(person(briefing), 'unasked')[0]).toBe('Ikke spurgt endnu 28 af 40');
		expect(section(person(briefing, { allQuestions: true }), 'unasked')).toHaveLength(29);
	});

	it('keeps which are folded', () => {
		expect(person(aBriefing({ last }), { folded: ['last'] }).sections.map(({ key, open }) => `${key} ${open}`)).toEqual(['last false', 'promises true', 'next-time true']);
	});
});

describe('what was kept over a restart', () => {
	it.each<[unknown, BriefingState]>([
		[null, BRIEFING_AT_FIRST],
		[{ pinned: 7, folded: 'last', allQuestions: 'yes' }, BRIEFING_AT_FIRST],
		[{ pinned: 'a.md', folded: ['last', 3], allQuestions: true }, { pinned: 'a.md', folded: ['last'], allQuestions: true, neighboursAsList: false }],
	])('%j', (value, state) => {
		expect(readBriefingState(value)).toEqual(state);
	});
});

describe('what is sensitive', () => {
	const noted = aBriefing({ relationship: aRelationship('Hanne Holm', { colleague: { ...aRelationship('Hanne Holm').colleague, sensitive: { member: 'no', assessment: 3, opinionLeader: true } } }) });

	it.each<[BriefingSubject['sensitive'], readonly string[], string | undefined]>([
		['hidden', ['Medlemskab | •••', 'Vurdering | •••', 'Meningsdanner | •••'], 'show-sensitive'],
		['shown', ['Medlemskab | Nej', 'Vurdering | 3', 'Meningsdanner | Ja'], 'hide-sensitive'],
		['locked', ['Medlemskab | •••', 'Vurdering | •••', 'Meningsdanner | •••'], undefined],
	])('%s', (sensitive, lines, foot) => {
		const result = person(noted, { sensitive });
		expect(section(result, 'sensitive')).toEqual(['Følsomt', ...lines]);
		expect(result.sections.find(({ key }) => key === 'sensitive')?.foot?.does).toBe(foot);
	});

	it('takes no room where nothing is noted', () => {
		expect(section(person(aBriefing()), 'sensitive')).toEqual([]);
	});
});

describe('whether last time went both ways', () => {
	it.each<[string, Mutuality, string, string]>([
		['both told', { both: ['values', 'resources'], silent: null }, 'I fortalte begge om værdier og ressourcer.', 'Both of you told of values and resources.'],
		['nothing of mine', { both: [], silent: 'me' }, 'Der er ikke noteret noget om, hvad du selv fortalte.', 'Nothing is noted of what you told of yourself.'],
		['nothing of theirs', { both: [], silent: 'them' }, 'Der er ikke noteret noget om, hvad Hanne fortalte.', 'Nothing is noted of what Hanne told.'],
	])('says it: %s', (_case, mutuality, da, en) => {
		const briefing = aBriefing({ last: { ...last, mutuality } }, { conversations: 1 });
		expect(section(person(briefing), 'last').at(-1)).toBe(da);
		expect(section(person(briefing, {}, 'en'), 'last').at(-1)).toBe(en);
	});

	it('is silent where nothing is noted of either', () => {
		expect(section(person(aBriefing({ last })), 'last')).toHaveLength(1);
	});
});

describe('what can be brought into play', () => {
	const match = { label: 'Overblik', path: null, initiative: 'Initiativer/Tur.md', initiativeName: 'Turen' };

	it('names the initiative that needs it, and begins a promise', () => {
		const result = person(aBriefing({ matches: [{ ...match, has: 'them' }, { ...match, label: 'Bil', has: 'both' }] }));
		expect(section(result, 'matches')).toEqual(['Det kan I bringe i spil 2', 'Turen | har brug for Overblik', 'Turen | har brug for Bil, som du også har']);
		expect(result.sections.find(({ key }) => key === 'matches')?.lines[0]?.promise).toEqual({ resource: 'Overblik', initiative: 'Initiativer/Tur.md' });
	});
});
