// The form without its drawing: who is suggested, and what the fields mean.
import { describe, expect, it } from 'vitest';
import { stringsFor } from '../../src/strings/strings-for';
import { suggestColleagues } from '../../src/views/colleague-suggestions';
import { readForm, type FormFields } from '../../src/views/conversation-answers';
import { aRelationship, day, TODAY, withColleague } from './a-commitment';

const strings = stringsFor('da');
const speech = { today: TODAY, language: 'da' as const, strings };
const people = [
	withColleague(aRelationship('Birgitte Skov-Pedersen', { rhythm: 'ok', nextConversation: day('2026-11-26') }), { aliases: ['Beate'] }),
	aRelationship('Bente Kruse Mortensen', { department: 'Køkken og rengøring', rhythm: 'ok', lastConversation: day('2026-11-03') }),
	aRelationship('Jens Dahl'),
	{ ...aRelationship('Jens Dahl'), path: 'Andre/Jens Dahl.md' },
];

describe('suggestions', () => {
	const suggest = (query: string): string[] => suggestColleagues(query, people, speech).map((each) => (each.is === 'new' ? `+ ${each.name}` : `${each.name} (${each.note})`));

	it.each([
		['be', ['Bente Kruse Mortensen (Køkken og rengøring, 21 dage siden)', 'Birgitte Skov-Pedersen (kaldes Beate, om 2 dage)', '+ be']],
		['kruse', ['Bente Kruse Mortensen (Køkken og rengøring, 21 dage siden)', '+ kruse']],
		['pedersen', ['Birgitte Skov-Pedersen (om 2 dage)', '+ pedersen']],
		['  jens   dahl ', ['Jens Dahl (ikke mødt endnu)', 'Jens Dahl (ikke mødt endnu)']],
		['zoe', ['+ zoe']],
	])('%s', (query, expected) => {
		expect(suggest(query)).toEqual(expected);
	});

	it('shows everybody before anything is typed, eight at most, and nobody new', () => {
		const many = Array.from({ length: 20 }, (_, i) => aRelationship(`Kollega ${i}`));
		const found = suggestColleagues('', many, speech);
		expect(found).toHaveLength(8);
		expect(found.every(({ is }) => is === 'known')).toBe(true);
	});

	it('proposes nobody who rests, and says so of one who is looked for', () => {
		const resting = [aRelationship('Bo', { rhythm: 'paused', lastConversation: day('2026-11-03') }), aRelationship('Benny')];
		const names = (query: string) => suggestColleagues(query, resting, speech).map((each) => (each.is === 'known' ? `${each.name}: ${each.note}` : '+'));
		expect(names('')).toEqual(['Benny: ikke mødt endnu']);
		expect(names('bo')).toEqual(['Bo: hviler']);
	});

	it('sets off the letters that fit', () => {
		expect(suggestColleagues('kru', people, speech)[0]).toMatchObject({ match: { from: 6, to: 9 } });
		expect(suggestColleagues('beat', people, speech)[0]).toMatchObject({ match: null });
	});
});

describe('answers', () => {
	const FIELDS: FormFields = { colleague: 'Bente Kruse Mortensen', chosen: null, day: '2026-12-03', time: '14:30', place: ' Personalestuen ', why: ' ', purpose: null, ownPurpose: null, purposeText: '' };
	const read = (given: Partial<FormFields>) => readForm({ ...FIELDS, ...given }, people, strings);

	it('knows a colleague by name or alias, whatever the case', () => {
		expect(read({ colleague: 'beate' })).toMatchObject({ ok: true, answers: { colleague: { path: 'Kolleger/Birgitte Skov-Pedersen.md' } } });
	});

	it('takes an unknown name as a new colleague, as typed', () => {
		expect(read({ colleague: ' Åse/Bo: "x"? ' })).toMatchObject({ ok: true, answers: { colleague: { name: 'Åse/Bo: "x"?' } } });
	});

	it('takes the one chosen where two have the name', () => {
		expect(read({ colleague: 'Jens Dahl', chosen: 'Andre/Jens Dahl.md' })).toMatchObject({ ok: true, answers: { colleague: { path: 'Andre/Jens Dahl.md' } } });
	});

	it.each<[Partial<FormFields>, string, string]>([
		[{ colleague: '  ' }, 'colleague', 'Skriv, hvem du vil tale med.'],
		[{ colleague: 'jens dahl' }, 'colleague', 'Flere kolleger hedder jens dahl. Vælg en på listen.'],
		[{ day: '' }, 'day', 'Et klokkeslæt skal have en dato med.'],
	])('%j: a message', (given, field, message) => {
		expect(read(given)).toEqual({ ok: false, field, message });
	});

	it('trims words and leaves empty what is empty', () => {
		expect(read({ day: '', time: '' })).toMatchObject({ ok: true, answers: { date: null, time: null, place: 'Personalestuen', why: '' } });
	});

	it('names a purpose of the user’s own, beside its words', () => {
		expect(read({ ownPurpose: 'Frokostsnak', purposeText: ' Vi spiser sammen. ' })).toMatchObject({ answers: { purpose: null, ownPurpose: 'Frokostsnak', purposeText: 'Vi spiser sammen.' } });
	});

	it('links the conversation before', () => {
		const met = [aRelationship('Bo', { lastConversationPath: 'Samtaler/2026-11-01 Bo.md' })];
		expect(readForm({ ...FIELDS, colleague: 'Bo' }, met, strings)).toMatchObject({ answers: { previous: { path: 'Samtaler/2026-11-01 Bo.md' } } });
	});
});
