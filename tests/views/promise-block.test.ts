import { describe, expect, it } from 'vitest';
import { isInitiative, promisesOfBlock, readBlock, type BlockOptions, type BlockSubject } from '../../src/views/promise-block';
import { aCommitment, day } from './a-commitment';

const NOTHING: BlockOptions = { person: null, initiative: null, here: false, who: null, state: 'open', group: 'urgency' };
const named = (name: string | null, line = 1): BlockSubject => ({ name, line });
const HANNE = 'Kolleger/Hanne Holm.md';

describe('the block is read', () => {
	it.each<[string, Partial<BlockOptions>]>([
		['', {}],
		['# mine\n\nwho: me', { who: 'me' }],
		['hvem: mig\r', { who: 'me' }],
		['Person: Hanne Holm', { person: named('Hanne Holm') }],
		['kollega: [[Kolleger/Hanne Holm|Hanne]]', { person: named('Kolleger/Hanne Holm') }],
		['initiativ: Bedre vagtplaner: nu', { initiative: named('Bedre vagtplaner: nu') }],
		['person: denne\ngruppe: hvem', { person: named(null), group: 'who' }],
		['# mine\ninitiative: This', { initiative: named(null, 2) }],
		['note: denne\ntilstand: Afgjorte', { here: true, state: 'settled' }],
		['state: aabne\ngruppe: samtale', { state: 'open', group: 'conversation' }],
	])('%j', (source, expected) => {
		expect(readBlock(source, 'da')).toEqual({ options: { ...NOTHING, ...expected }, mistakes: [] });
	});

	it.each([
		['hvem: mig\ngrupper: x', { line: 2, found: 'grupper', what: 'option', allowed: ['person', 'initiativ', 'note', 'hvem', 'tilstand', 'gruppe'] }],
		['hvem: chefen', { line: 1, found: 'chefen', what: 'value', allowed: ['mig', 'dem', 'begge', 'ingen'] }],
		['note: min', { line: 1, found: 'min', what: 'value', allowed: ['denne'] }],
		['person:', { line: 1, found: 'person', what: 'value', allowed: [] }],
		['__proto__', { line: 1, found: '__proto__', what: 'option', allowed: ['person', 'initiativ', 'note', 'hvem', 'tilstand', 'gruppe'] }],
	])('%j says its mistake, and the other lines count', (source, mistake) => {
		const read = readBlock(`${source}\nstate: all`, 'da');
		expect(read.mistakes).toEqual([mistake]);
		expect(read.options.state).toBe('all');
	});

	it('names what is allowed in English too', () => {
		expect(readBlock('who: boss', 'en').mistakes[0]?.allowed).toEqual(['me', 'them', 'both', 'unassigned']);
	});
});

describe('the block asks for', () => {
	const all = [
		aCommitment({ text: 'mit', who: 'me', with: [HANNE] }),
		aCommitment({ text: 'hendes', who: 'them', people: [HANNE], with: [HANNE], for: [{ label: 'Bedre vagtplaner', path: 'Initiativer/Bedre vagtplaner.md' }] }),
		aCommitment({ text: 'her', with: [], path: 'Dagbog/i dag.md' }),
		aCommitment({ text: 'holdt', with: [HANNE], state: 'kept', settled: day('2026-11-20') }),
	];
	it.each<[string, Partial<BlockOptions>, string | null, string[], string?]>([
		['what is open', {}, null, ['mit', 'hendes', 'her']],
		['a person', { person: named('Hanne Holm') }, HANNE, ['mit', 'hendes']],
		['this note', { here: true }, null, ['her']],
		['mine', { who: 'them' }, null, ['hendes']],
		['an initiative', { initiative: named('bedre Vagtplaner') }, null, ['hendes']],
		['an initiative by its path', { initiative: named('Initiativer/Bedre vagtplaner') }, null, ['hendes']],
		['the initiative it stands in', { initiative: named(null) }, null, ['hendes'], 'Initiativer/Bedre vagtplaner.md'],
		['settled', { state: 'settled' }, null, ['holdt']],
		['all of a person', { state: 'all' }, HANNE, ['mit', 'hendes', 'holdt']],
	])('%s', (_case, options, person, expected, note = 'Dagbog/i dag.md') => {
		expect(promisesOfBlock(all, { ...NOTHING, ...options }, { note, person }).map(({ text }) => text)).toEqual(expected);
	});

	it.each([
		['Bedre vagtplaner', true],
		['initiativer/bedre vagtplaner', true],
		['God start', true],
		['Noget andet', false],
	])('an initiative %s: %s', (name, is) => {
		expect(isInitiative(name, all, ['Initiativer/God start.md'])).toBe(is);
	});
});
