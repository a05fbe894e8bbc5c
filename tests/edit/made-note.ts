// Notes as people really have them, drawn at random: every line ending, byte order marks, all that YAML allows, comments, anchors, emoji, letters in two parts.
import fc from '../chance';

/** Entries of one key each: of those that say the same only one is drawn. */
const ENTRIES: readonly (readonly string[])[] = [
	['status: afholdt', 'status: "planlagt" # endnu', "Status:   'afholdt'", 'status:'],
	['dato: 2026-11-05', "dato: '2026-11-05'  # torsdag", 'date: 5.11.2026', 'dato: "[[2026-11-05]]"'],
	['kollega: "[[Hanne Holm]]"', 'colleague: Hanne Holm', 'kollega: ["[[Hanne Holm]]"] # hende'],
	['interesser: [Klima, "[[Løn]]"]', 'interesser:\n  - Klima # vigtig\n  - "[[Løn]]"', 'interesser: Klima, Løn', 'interests:\n- Klima\n\n- Løn', 'interesser: [ Klima ,Løn ]', 'interesser:'],
	['initiativ: [[Ro]]', 'initiativ: "[[Ro]]"', 'initiativ:\n  - [[Ro]] # uden citat'],
	['fælles: [[Klima]]', 'fælles: "[[Klima]]"', 'common: [[Klima|varme]] # ja'],
	['forrige: [[2026-01-01 Hanne Holm]]', 'forrige: "[[2026-01-01 Hanne Holm]]"'],
	['prioritet: aktiv', 'tier: "kerne"', 'Prioritet : øvrig'],
	['næste: "[[2026-12-01 Hanne Holm]]"', 'naeste:'],
	['navn: "Åse ’😀"', 'navn: A\u030ase Bo'],
	['note: &a ord\nogså: *a'],
	['blok: |\n  to linjer\n\n  med luft', 'blok: >-\n  foldet\n    tekst'],
	['# en kommentar', '# en anden: [x'],
	['tags: [samtale, 2026]  # løst', 'tags:\n    - a\n    - "b: c"'],
	['tom:', 'nul: ~', 'fri: {a: 1, b: [2]}', 'lang: tekst der\n  går videre', '"citeret nøgle": 1', 'tal: 0x10'],
];

const LINES: readonly string[] = [
	'- [ ] [[Hanne Holm]]: spørger tre i aftenvagten [slags:: ansvar] [til:: [[Bedre vagtplaner]]] 📅 2026-12-01', '- [ ] Jeg: ringer', '- [ ] Jeg: ringer', '* [/] vi: mødes igen  [due:: 2026-12-01]  ^abc', '1. [x] skriver ✅ 2026-11-01',
	'\t- [ ] under `kode` #tag', '> - [ ] i et citat 😀', '- [-] droppet ❌ 2026-11-02', '- [ ] ', '- [ ] Husk: kaffe [hvem:: mig] [note:: x]',
	'## 5. Forpligtelse', '## 1. Forbindelse', '## Kontakt', '- 2026-10-02 uformel: y', '## Til næste gang', '- spørg til A\u030ase', '### Noget andet', '# Titel',
	'> [!tip]- Spørgsmål', '> Hvad rører sig?', '```js\n- [ ] kode\n```', '%% skjult %%', '<!-- også -->', '| a | Hanne Holm |', '---', 'Hanne Holm kom forbi. 👩‍👩‍👧', 'ord  ', '', '', ' ',
];

export interface MadeNote {
	readonly text: string;
	/** Numbers to pick things by. */
	readonly pick: number;
}

/** A note with a `type` of this word; null: without one, and perhaps without frontmatter. */
export function madeNote(type: string | null): fc.Arbitrary<MadeNote> {
	const entries = fc.shuffledSubarray(ENTRIES.map((_, at) => at), { maxLength: 7 }).chain((chosen) => fc.tuple(...chosen.map((at) => fc.constantFrom(...(ENTRIES[at] ?? [''])))));
	return fc
		.record({ entries, typeAt: fc.nat(7), lines: fc.array(fc.constantFrom(...LINES), { maxLength: 14 }), eol: fc.constantFrom('\n', '\r\n'), bom: fc.boolean(), closed: fc.boolean(), pick: fc.nat(1000) })
		.map(({ entries, typeAt, lines, eol, bom, closed, pick }) => {
			const head = type === null ? entries : [...entries.slice(0, typeAt), `type: ${type}`, ...entries.slice(typeAt)];
			const all = [...(head.length === 0 ? [] : ['---', ...head, '---']), ...lines].join('\n') + (closed ? '\n' : '');
			return { text: (bom ? '\uFEFF' : '') + all.replace(/\n/g, eol), pick };
		});
}
