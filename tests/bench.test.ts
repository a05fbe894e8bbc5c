// What the benchmark measures, held as counts of work: which notes are read and parsed, never how long it takes.
import { describe, expect, it } from 'vitest';
import { madeVault } from '../scripts/bench/made-vault';
import { mayMatterText } from '../scripts/bench/may-matter-text';
import { listCommitments } from '../src/index/list-commitments';
import { VaultIndex } from '../src/index/vault-index';
import { readNote } from '../src/model/read-note';
import { DEFAULT_READING } from '../src/model/reading-options';
import { ASKING } from './index/vault-of';

const SIZE = 300;
const notes = [...madeVault(SIZE)];

/** An index that counts what it parses. */
function counting(): { readonly index: VaultIndex; readonly parsed: () => number } {
	let parsed = 0;
	const index = new VaultIndex(DEFAULT_READING, (...given) => {
		parsed += 1;
		return readNote(...given);
	});
	return { index, parsed: () => parsed };
}

describe('the made-up vault', () => {
	it('is the same each time, with no path twice', () => {
		expect([...madeVault(SIZE)]).toEqual(notes);
		expect(new Set(notes.map(({ path }) => path)).size).toBe(SIZE);
	});

	it('is mixed as it says', () => {
		const share = (holds: (text: string) => boolean): number => notes.filter(({ text }) => holds(text)).length / SIZE;
		expect(share((text) => text.includes('type: samtale'))).toBeCloseTo(0.3, 1);
		expect(share((text) => text.includes('type: kollega'))).toBeCloseTo(0.1, 1);
		expect(share((text) => text.includes('\r\n'))).toBeGreaterThan(0);
		expect(share((text) => text.startsWith('\uFEFF'))).toBeGreaterThan(0);
		expect(share((text) => text.length >= 1_000_000)).toBe(1 / SIZE);
	});
});

describe('work', () => {
	it('is done once for each note that can matter, and for no other', () => {
		const { index, parsed } = counting();
		const matter = notes.filter(({ text }) => mayMatterText(text, DEFAULT_READING.typeProperty));
		for (const { path, text } of matter) index.upsert(path, text);
		expect(matter.length).toBeLessThan(SIZE);
		expect(parsed()).toBe(matter.length);
	});

	it('that is left out would have found nothing', () => {
		const told = (chosen: typeof notes): readonly string[] => {
			const { index } = counting();
			for (const { path } of notes) index.see(path);
			for (const { path, text } of chosen) index.upsert(path, text);
			return listCommitments(index, ASKING).map(({ path, line }) => `${path}:${line}`);
		};
		const matter = notes.filter(({ text }) => mayMatterText(text, DEFAULT_READING.typeProperty));
		expect(told(matter)).toEqual(told(notes));
		expect(told(matter).length).toBeGreaterThan(SIZE);
	});

	it('for a changed note is one parse', () => {
		const { index, parsed } = counting();
		for (const { path, text } of notes) index.upsert(path, text);
		const before = parsed();
		index.upsert(notes[50]?.path ?? '', `${notes[50]?.text ?? ''}- [ ] jeg: ringer\n`);
		listCommitments(index, ASKING);
		expect(parsed() - before).toBe(1);
	});
});
