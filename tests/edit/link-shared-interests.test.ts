import { describe, expect, it } from 'vitest';
import { linkSharedInterests, type LinkPlan } from '../../src/edit/link-shared-interests';
import { DEFAULT_CADENCES, type Asking } from '../../src/index/asking';
import { listTopics } from '../../src/index/list-topics';
import { VaultIndex } from '../../src/index/vault-index';
import { applyEdits } from '../../src/text/edits';
import { linkTextIn } from '../../src/edit/link-text';
import { day, writingInto } from './writing-context';

type Notes = Readonly<Record<string, string>>;

const ASKING: Asking = { today: day('2026-11-24'), me: null, cadences: DEFAULT_CADENCES };

function indexOf(notes: ReadonlyMap<string, string>): VaultIndex {
	const index = new VaultIndex();
	for (const [path, text] of notes) index.upsert(path, text);
	return index;
}

/** The plan and the vault as it leaves it. */
function linked(notes: Notes): { readonly plan: LinkPlan; readonly after: ReadonlyMap<string, string>; readonly index: VaultIndex } {
	const before = new Map(Object.entries(notes));
	const index = indexOf(before);
	const context = writingInto([...before.keys()], { linkText: (path) => linkTextIn(index, path) });
	const plan = linkSharedInterests(index, (path) => before.get(path) ?? null, ASKING, context);
	const after = new Map(before);
	for (const note of plan.notes) after.set(note.path, note.text);
	for (const file of plan.edits) after.set(file.path, applyEdits(file.expect, file.edits));
	return { plan, after, index: indexOf(after) };
}

function colleague(lines: string): string {
	return `---\ntype: kollega\n${lines}\n---\n`;
}

describe('linking shared interests', () => {
	it('makes a hub of what two people share, and leaves what one has', () => {
		const { plan, after } = linked({
			'Kolleger/A.md': colleague('interesser: [Vagtplaner,  Fisk]   # to'),
			'Kolleger/B.md': colleague('interesser:\n  - Vagtplaner # også\n  - "Oplæring"'),
		});
		expect(plan.notes.map((note) => note.path)).toEqual(['Emner/Vagtplaner.md']);
		expect(after.get('Kolleger/A.md')).toBe(colleague('interesser: ["[[Vagtplaner]]",  Fisk]   # to'));
		expect(after.get('Kolleger/B.md')).toBe(colleague('interesser:\n  - "[[Vagtplaner]]" # også\n  - "Oplæring"'));
	});

	it('holds afterwards what it held before, as links to notes that exist', () => {
		const notes = {
			'Mig.md': '---\r\ntype: mig\r\nværdier: [Faglighed]\r\n---\r\n',
			'Kolleger/A.md': colleague("værdier: 'faglighed'\ninteresser: Vagtplaner, Fisk\nressourcer: [Tid]"),
			'Kolleger/B.md': colleague('values: [FAGLIGHED]\ninterests:\n- vagtplaner\n- Fisk'),
			'Samtaler/2026-11-05 B.md': '---\ntype: samtale\nkollega: "[[B]]"\nstatus: afholdt\nressourcer: tid\nmine_værdier: [Faglighed]\n---\n',
		};
		const { after, index } = linked(notes);
		const people = (from: VaultIndex) => listTopics(from, ASKING).map(({ kind, label, people: who, me }) => ({ kind, label: label.toLowerCase(), who, me }));
		expect(people(index)).toEqual(people(indexOf(new Map(Object.entries(notes)))));
		expect(listTopics(index, ASKING).map(({ path }) => path)).not.toContain(null);
		expect(after.get('Mig.md')).toBe('---\r\ntype: mig\r\nværdier: ["[[Faglighed]]"]\r\n---\r\n');
		expect(linked(Object.fromEntries(after)).plan).toMatchObject({ notes: [], edits: [] });
	});

	it.each<[string, string, string]>([
		['a flow list', '[Strik, fisk, strik]', '["[[Strik]]", fisk]'],
		['the first of a flow list', '[strik, fisk, "[[Strik]]"]', '[fisk, "[[Strik]]"]'],
		['the first two of a flow list', '[strik, STRIK, fisk, "[[Strik]]"]', '[fisk, "[[Strik]]"]'],
		['all but the link of a flow list', '[strik, STRIK, "[[Strik]]", Strik, strik]', '["[[Strik]]"]'],
		['a block list', '\n  - Strik\n  - STRIK\n  - fisk', '\n  - "[[Strik]]"\n  - fisk'],
		['a text', 'Strik, strik, fisk', '\n  - "[[Strik]]"\n  - fisk'],
		['a line with a comment, which stays', '\n  - Strik\n  - strik # garn', '\n  - "[[Strik]]"\n  - "[[Strik]]" # garn'],
	])('makes one link of two spellings in %s', (_, before, after) => {
		const notes = { 'Kolleger/A.md': colleague(`interesser: ${before}`.replace(': \n', ':\n')), 'Kolleger/B.md': colleague('interesser: [Strik]') };
		expect(linked(notes).after.get('Kolleger/A.md')).toBe(colleague(`interesser: ${after}`.replace(': \n', ':\n')));
	});

	it.each<[string, readonly string[], string]>([
		['the most used', ['fodbold', 'fodbold', 'Fodbold'], 'fodbold'],
		['of equals mixed case', ['FODBOLD', 'fodbold', 'Fodbold'], 'Fodbold'],
		['of equals small letters before capitals', ['FODBOLD', 'fodbold'], 'fodbold'],
		['of equals the first', ['Fodbold', 'FodBold'], 'Fodbold'],
	])('names a hub by the spelling that is %s', (_, spellings, name) => {
		const notes = Object.fromEntries(spellings.map((spelling, at) => [`Kolleger/${at}.md`, colleague(`interesser: [${spelling}]`)]));
		expect(linked(notes).plan.notes.map(({ path }) => path)).toEqual([`Emner/${name}.md`]);
	});

	it('proposes near spellings and merges none', () => {
		const notes = { 'Kolleger/A.md': colleague('interesser: [Vagtplan, Uge 41]'), 'Kolleger/B.md': colleague('interesser: [Vagtplaner, Uge 42]'), 'Kolleger/C.md': colleague('værdier: [Vagtplan]') };
		const { plan } = linked(notes);
		expect(plan).toMatchObject({ notes: [], edits: [] });
		expect(plan.near.map((pair) => pair.map(({ kind, label }) => `${kind} ${label}`))).toEqual([['interest Vagtplan', 'interest Vagtplaner']]);
	});

	it('takes a list of twenty thousand items', () => {
		const items = Array.from({ length: 20_000 }, () => '  - Strik').join('\n');
		const { after } = linked({ 'Kolleger/A.md': colleague(`interesser:\n${items}`), 'Kolleger/B.md': colleague('interesser: strik') });
		expect(after.get('Kolleger/A.md')).toBe(colleague('interesser:\n  - "[[Strik]]"'));
	});

	it('leaves the line below an item of several lines where it is', () => {
		const { after } = linked({ 'Kolleger/A.md': colleague('interesser:\n  - >-\n    Fisk'), 'Kolleger/B.md': colleague('interesser:\n- |\n  fisk\n\nrolle: kok') });
		expect(after.get('Kolleger/A.md')).toBe(colleague('interesser:\n  - "[[Fisk]]"'));
		expect(after.get('Kolleger/B.md')).toBe(colleague('interesser:\n- "[[Fisk]]"\n\nrolle: kok'));
	});

	it('divides a text at its commas and keeps what is not shared as text', () => {
		const { after } = linked({ 'Kolleger/A.md': colleague('interesser: Vagtplaner, Fisk'), 'Kolleger/B.md': colleague('interesser: vagtplaner') });
		expect(after.get('Kolleger/A.md')).toContain('- "[[Vagtplaner]]"\n');
		expect(after.get('Kolleger/A.md')).toContain('- Fisk\n');
		expect(after.get('Kolleger/B.md')).toBe(colleague('interesser: "[[Vagtplaner]]"'));
	});

	it('uses the hub that is there, by name, case, Unicode form and alias', () => {
		const { plan, after } = linked({
			'Emner/Løn.md': '---\ntype: interesse\naliases: [Lønforhold]\n---\n',
			'Kolleger/A.md': colleague('interesser: [løn]'),
			'Kolleger/B.md': colleague(`interesser: [${'Lønforhold'.normalize('NFD')}]`),
			'Kolleger/C.md': colleague('interesser: ["[[Løn]]"]'),
		});
		expect(plan.notes).toEqual([]);
		expect([...after].filter(([path]) => path.startsWith('Kolleger')).map(([, text]) => text)).toEqual(Array<string>(3).fill(colleague('interesser: ["[[Løn]]"]')));
	});

	it('makes the hub of a link that leads nowhere', () => {
		const { plan } = linked({ 'Kolleger/A.md': colleague('interesser: ["[[Klima]]"]'), 'Kolleger/B.md': colleague('interesser: [klima]') });
		expect(plan.notes.map((note) => note.path)).toEqual(['Emner/Klima.md']);
		expect(plan.edits.map((file) => file.path)).toEqual(['Kolleger/B.md']);
	});

	it('counts me among the people', () => {
		const { plan } = linked({ 'Mig.md': '---\ntype: mig\nværdier: Ro\n---\n', 'Kolleger/A.md': colleague('værdier: Ro') });
		expect(plan.notes.map((note) => note.path)).toEqual(['Emner/Ro.md']);
	});

	it('makes no hub where a note of another kind has the name', () => {
		const { plan } = linked({ 'Noter/Ro.md': 'Hej', 'Kolleger/A.md': colleague('værdier: [Ro]'), 'Kolleger/B.md': colleague('værdier: [ro]') });
		expect(plan).toMatchObject({ notes: [], edits: [], skipped: [{ label: 'Ro', kind: 'value', takenBy: 'Noter/Ro.md' }] });
	});

	it('gives a name that is both an interest and a value to the first of them', () => {
		const { plan } = linked({ 'Kolleger/A.md': colleague('værdier: [Ro]\ninteresser: [Ro]'), 'Kolleger/B.md': colleague('værdier: [Ro]\ninteresser: [Ro]') });
		expect(plan.notes).toHaveLength(1);
		expect(plan.skipped).toEqual([{ label: 'Ro', kind: 'value', takenBy: null }]);
	});

	it('names a hub legally and keeps the label as its alias', () => {
		const { after, index } = linked({ 'Kolleger/A.md': colleague('interesser: ["Løn/tillæg"]'), 'Kolleger/B.md': colleague('interesser: [Løn/tillæg]') });
		expect(after.get('Kolleger/A.md')).toMatch(/interesser: \["\[\[Løn[^/\]]*tillæg\]\]"\]/);
		expect(listTopics(index, ASKING)).toMatchObject([{ kind: 'interest', people: ['Kolleger/A.md', 'Kolleger/B.md'] }]);
	});

	it('says which note it cannot write to, and links the others', () => {
		const broken = colleague('interesser: [Vagtplaner]\nx: "');
		const { plan, after } = linked({ 'Kolleger/A.md': broken, 'Kolleger/B.md': colleague('interesser: [Vagtplaner]'), 'Kolleger/C.md': colleague('interesser: [Vagtplaner]') });
		expect(plan.refused).toEqual([{ path: 'Kolleger/A.md', why: 'yaml-broken' }]);
		expect(plan.edits.map((file) => file.path)).toEqual(['Kolleger/B.md', 'Kolleger/C.md']);
		expect(after.get('Kolleger/A.md')).toBe(broken);
	});

	it('leaves motivation, what is in common, other notes and the words of the body alone', () => {
		const other = '---\ntype: initiativ\ninteresser: [Vagtplaner]\n---\nVagtplaner';
		const { after } = linked({
			'Initiativer/X.md': other,
			'Kolleger/A.md': `${colleague('interesser: [Vagtplaner]\nmotivation: [Vagtplaner]')}Vagtplaner`,
			'Kolleger/B.md': colleague('interesser: [Vagtplaner]'),
		});
		expect(after.get('Initiativer/X.md')).toBe(other);
		expect(after.get('Kolleger/A.md')).toBe(`${colleague('interesser: ["[[Vagtplaner]]"]\nmotivation: [Vagtplaner]')}Vagtplaner`);
	});
});
