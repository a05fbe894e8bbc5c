// What the index keeps of a note must not keep the note's text in memory: a word cut from a text holds the whole of it in today's engines.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { VaultIndex } from '../../src/index/vault-index';
import { note } from './vault-of';

const NOTES = 60;
const LENGTH = 400_000;

/** Every kind of thing that is kept, each with words longer than those that the engine copies by itself. */
function longNote(at: number): string {
	const filling = `Vi talte om vagterne, og om hvad nummer ${at} gerne vil. 😀\n`;
	const lines = [
		`- [ ] [[En lang sti til kollega ${at}|hun som hedder ${at}]]: spørger tre i aftenvagten ${at} [til:: [[Bedre vagtplaner for hold ${at}]]] 📅 2026-12-01`,
		`- [ ] Den navngivne kollega ${at}: ringer 📅 2026-02-30`,
		'## Kontakt',
		`- 2026-10-02 uformel: talt om ferien med nummer ${at}`,
		'## Til næste gang',
		`- spørg til rejsen, som nummer ${at} ville på`,
		filling.repeat(LENGTH / filling.length),
	];
	const properties = [`navn: "Et temmelig langt navn ${at}"`, `interesser: ["[[Et langt emne nummer ${at}]]", Et andet langt emne ${at}]`, `rolle: social- og sundhedsassistent ${at}`, `prioritet: noget helt ukendt ${at}`];
	return note(at % 2 === 0 ? 'kollega' : 'samtale', [...properties, `formål: at høre hvad der rører sig ${at}`, `sted: et langt sted for nummer ${at}`], lines);
}

it('no text of a note is held by what is kept of it', async () => {
	setFlagsFromString('--expose-gc');
	const collect = runInNewContext('gc') as () => void;
	const live = (): number => {
		for (let times = 0; times < 4; times++) collect();
		return process.memoryUsage().heapUsed;
	};
	const index = new VaultIndex();
	index.upsert('Kolleger/0.md', longNote(0));
	const before = live();
	for (let at = 1; at <= NOTES; at++) index.upsert(`Kolleger/${at}.md`, longNote(at));
	expect([...index.records()]).toHaveLength(NOTES + 1);
	// What the test runner itself needs at the moment goes again; a text that is held does not.
	let grown = live() - before;
	for (let looks = 0; looks < 10 && grown > (NOTES * LENGTH) / 10; looks++) {
		await new Promise((done) => setTimeout(done, 200));
		grown = live() - before;
	}
	// One in ten of the texts would be more than this.
	expect(grown).toBeLessThan((NOTES * LENGTH) / 10);
});
