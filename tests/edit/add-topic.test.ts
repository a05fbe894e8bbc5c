import { describe, expect, it } from 'vitest';
import { addTopic, type HeardTopic } from '../../src/edit/add-topic';
import { linkTextIn } from '../../src/edit/link-text';
import { learnedIn } from '../../src/index/learned';
import { listTopics } from '../../src/index/list-topics';
import { applyEdits } from '../../src/text/edits';
import { ASKING, held, note, vaultOf } from '../index/vault-of';
import { writingInto } from './writing-context';

const TALK = 'Samtaler/a.md';

function vault(...properties: readonly string[]): Readonly<Record<string, string>> {
	return {
		[TALK]: held('Hanne Holm', '2026-11-20', ['ord'], ...properties),
		'Kolleger/Hanne Holm.md': note('kollega', ['interesser: [Vagtplaner]']),
		'Emner/Sang.md': note('interesse', ['aliases: [Kor]']),
		'Noter/Klima.md': 'Noget helt andet',
		'Emner/Ro.md': note('værdi'),
		'Arkiv/Ro.md': note('værdi'),
	};
}

function add(notes: Readonly<Record<string, string>>, heard: HeardTopic, language: 'da' | 'en' = 'da') {
	const index = vaultOf(notes);
	const context = writingInto(Object.keys(notes), { language, linkText: (path) => linkTextIn(index, path) });
	const plan = addTopic(index, { path: TALK, text: notes[TALK] ?? '' }, heard, context);
	if (!plan.ok) return plan.why;
	const edit = plan.edits[0];
	return { notes: plan.notes.map(({ path }) => path), text: edit ? applyEdits(edit.expect, edit.edits) : notes[TALK] };
}

function theirs(label: string, facet: 'values' | 'interests' | 'resources' | 'motivation' | 'challenges' | 'change' = 'interests'): HeardTopic {
	return { side: 'theirs', facet, topic: { label } };
}

describe('something heard', () => {
	it.each<[string, readonly string[], HeardTopic, readonly string[], readonly string[]]>([
		['gets a hub where it is new', [], theirs('Natur'), ['Emner/Natur.md'], ['interesser:', '  - "[[Natur]]"']],
		['links its hub', [], theirs('sang'), [], ['interesser:', '  - "[[Sang]]"']],
		['links its hub by an alias', [], theirs('Kor'), [], ['interesser:', '  - "[[Sang]]"']],
		['links the hub that was chosen', [], { side: 'theirs', facet: 'interests', topic: { label: 'x', path: 'Emner/Sang.md' } }, [], ['interesser:', '  - "[[Sang]]"']],
		['joins the others', ['interesser: ["[[Natur]]"] # min', 'x: y'], theirs('Sang'), [], ['interesser: ["[[Natur]]", "[[Sang]]"] # min', 'x: y']],
		['is mine', [], { side: 'mine', facet: 'values', topic: { label: 'Mod' } }, ['Emner/Mod.md'], ['mine_værdier:', '  - "[[Mod]]"']],
		['keeps the note’s own key', ['my-values: []'], { side: 'mine', facet: 'values', topic: { label: 'Mod' } }, ['Emner/Mod.md'], ['my-values: ["[[Mod]]"]']],
		['stays plain where two hubs have the name', [], theirs('Ro', 'values'), [], ['værdier:', '  - Ro']],
		['gets a hub with its full path where another note has the name', [], theirs('Klima'), ['Emner/Klima.md'], ['interesser:', '  - "[[Emner/Klima]]"']],
		['is plain text where it makes no hub', [], theirs('Sover dårligt, tit', 'challenges'), [], ['udfordringer:', '  - Sover dårligt, tit']],
		['is a sentence where it is a change', [], theirs('Færre møder, mere tid', 'change'), [], ['ændring: Færre møder, mere tid']],
	])('%s', (_, before, heard, hubs, after) => {
		const notes = vault(...before);
		const unchanged = before.filter((line) => !after.includes(line) && !/^(?:interesser|my-values)/.test(line));
		const result = add(notes, heard);
		expect(result).toEqual({ notes: hubs, text: held('Hanne Holm', '2026-11-20', ['ord'], ...unchanged, ...after) });
	});

	it.each<[string, string, HeardTopic]>([
		['as a link', 'interesser: "[[Sang|koret]]"', theirs('Kor')],
		['in plain text', 'interesser: [natur, SANG]', theirs('Sang')],
		['before it has a hub', 'interesser: Natur, Sang', theirs('natur')],
		['in plain words', 'udfordringer: [sover  dårligt]', theirs('Sover dårligt', 'challenges')],
	])('that stands there %s is not written again', (_, line, heard) => {
		const notes = vault(line);
		expect(add(notes, heard)).toEqual({ notes: [], text: notes[TALK] });
	});

	it('of no words is nothing', () => {
		expect(add(vault(), theirs(' '))).toEqual({ notes: [], text: vault()[TALK] });
	});

	it('is refused where the frontmatter is broken', () => {
		const notes = vault();
		expect(add({ ...notes, [TALK]: (notes[TALK] ?? '').replace('2026-11-20', '"') }, theirs('Natur'))).toBe('yaml-broken');
	});

	it('counts as theirs from then on', () => {
		const notes = vault();
		const result = add(notes, theirs('Natur'));
		const text = typeof result === 'string' ? '' : (result.text ?? '');
		const index = vaultOf({ ...notes, [TALK]: text, 'Emner/Natur.md': note('interesse') });
		expect(listTopics(index, ASKING).find(({ label }) => label === 'Natur')).toMatchObject({ people: ['Kolleger/Hanne Holm.md'], path: 'Emner/Natur.md' });
	});
});

describe('what was learned', () => {
	it('is what the colleague’s note does not say yet; what is hard is not proposed', () => {
		const notes = vault('interesser: [vagtplaner, kor, Natur, natur]', 'værdier: [Mod]', 'udfordringer: [Søvn]', 'ændring: Ro');
		expect(learnedIn(vaultOf(notes), ASKING, TALK)).toEqual([
			{ facet: 'values', label: 'Mod', path: null, newHub: true, proposed: true },
			{ facet: 'interests', label: 'Sang', path: 'Emner/Sang.md', newHub: false, proposed: true },
			{ facet: 'interests', label: 'natur', path: null, newHub: true, proposed: true },
			{ facet: 'challenges', label: 'Søvn', path: null, newHub: false, proposed: false },
			{ facet: 'change', label: 'Ro', path: null, newHub: false, proposed: false },
		]);
	});

	it('is nothing of somebody nobody knows', () => {
		expect(learnedIn(vaultOf({ [TALK]: held('Ingen', '2026-11-20', [], 'værdier: [Mod]') }), ASKING, TALK)).toEqual([]);
		expect(learnedIn(vaultOf({}), ASKING, TALK)).toEqual([]);
	});
});
