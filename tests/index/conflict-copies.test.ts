// What sync leaves beside a note when two devices wrote it: the copy doubles nobody and nothing, and the links to the note still lead to it.
import { expect, it } from 'vitest';
import { listCommitments } from '../../src/index/list-commitments';
import { listProblems } from '../../src/index/list-problems';
import { listRelationships } from '../../src/index/list-relationships';
import { listTopics } from '../../src/index/list-topics';
import { ASKING, held, note, vaultOf } from './vault-of';

const NOTES = {
	'Kolleger/Hanne Holm.md': note('kollega', ['interesser: ["[[Klima]]"]'], ['- [ ] jeg: ringer']),
	'Samtaler/2026-11-05 Hanne Holm.md': held('Hanne Holm', '2026-11-05', ['## 5. Forpligtelse', '- [ ] [[Hanne Holm]]: spørger tre [til:: [[Bedre vagtplaner]]]']),
	'Emner/Klima.md': note('interesse'),
	'Initiativer/Bedre vagtplaner.md': note('initiativ', [], ['- [ ] [[Hanne Holm]]: skriver']),
	'Mig.md': note('mig', ['interesser: ["[[Klima]]"]']),
	'Dagbog.md': '- [ ] [[Hanne Holm]]: kommer\n',
};

it.each([
	['Syncthing', '.sync-conflict-20261106-081512-7GZK3QF'],
	['Dropbox', " (Hannes MacBook's conflicted copy 2026-11-06)"],
	['Nextcloud', ' (conflicted copy 2026-11-06 081512)'],
	['Obsidian Sync', ' (Conflicted copy telefon 202611060815)'],
	['another', ' (conflict 2026-11-06)'],
	['another in Danish', ' (konflikt 1)'],
])('a copy that %s left counts for nothing but a word about it', (_, mark) => {
	const copies = Object.fromEntries(Object.entries(NOTES).map(([path, text]) => [path.replace(/\.md$/, `${mark}.md`), text.replace('ringer', 'ringer i morgen')]));
	const [alone, synced] = [vaultOf(NOTES), vaultOf({ ...copies, ...NOTES })];
	for (const list of [listRelationships, listCommitments, listTopics] as const) expect(list(synced, ASKING)).toEqual(list(alone, ASKING));
	const told = listProblems(synced, ASKING).filter(({ code }) => code !== 'conflict-copy');
	expect(told).toEqual(listProblems(alone, ASKING));
	expect(listProblems(synced, ASKING).filter(({ code }) => code === 'conflict-copy').map(({ path }) => path).length).toBe(5);
});
