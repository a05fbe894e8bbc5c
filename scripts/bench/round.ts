// One round in a process of its own: every contender in turn, then what an index of that vault is asked while one works.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_CADENCES } from '../../src/index/asking';
import { listCommitments } from '../../src/index/list-commitments';
import { listRelationships } from '../../src/index/list-relationships';
import type { Steps } from '../../src/index/steps';
import { VaultIndex } from '../../src/index/vault-index';
import { isoDay } from '../../src/text/dates';
import { CONTENDERS, type ContenderName, type VaultFile } from './contenders';
import { madeVault, type MadeNote } from './made-vault';
import { figureOf, processorTime, timed } from './measure';

export type RoundName =
	| ContenderName
	| 'changed'
	| 'changed-of-1000'
	| 'commitments'
	| 'relationships'
	| 'commitments-again'
	| 'relationships-again'
	| 'answers-slice'
	| 'answers-slice-again'
	| 'slice'
	| 'slice-megabyte'
	| 'note-megabyte';

/** Milliseconds, but microseconds for a changed note. */
export type Round = Readonly<Record<RoundName, number>>;

/** Milliseconds of work before the app gets its turn, as src/host/in-slices.ts has it. */
const SLICE = 12;

/** Up to this length a note may not be felt. */
const USUAL_LENGTH = 256_000;

export function runRound(root: string, files: readonly VaultFile[], passes: number): Round {
	warmUp();
	say('reading the vault');
	const contenders = interleaved(root, files, passes);
	say('slices of work');
	const { index, figures } = sliced(files.map(({ path }) => ({ path, text: readFileSync(join(root, path), 'utf8') })));
	say('an index at work');
	return {
		...contenders,
		...figures,
		changed: changedNote(index, files.map(({ path }) => path), (path) => readFileSync(join(root, path), 'utf8')),
		'changed-of-1000': changedOfThousand(),
		...questions(index, root, files),
	};
}

/** The engine translates what it meets often; other notes are taken for that, so that nothing is remembered. */
function warmUp(): void {
	const notes = [...madeVault(500, 7)];
	for (let pass = 0; pass < 4; pass += 1) {
		const index = new VaultIndex();
		for (const { path, text } of notes) index.upsert(path, text);
	}
}

function interleaved(root: string, files: readonly VaultFile[], passes: number): Record<ContenderName, number> {
	const times: Record<ContenderName, number[]> = { limit: [], utf8: [], naive: [], whole: [], chosen: [], tenth: [] };
	const names = Object.keys(times).filter((name): name is ContenderName => name in CONTENDERS);
	for (let pass = 0; pass < passes; pass += 1) {
		for (const name of names) times[name].push(timed(() => CONTENDERS[name](root, files)));
	}
	const middle = (name: ContenderName): number => figureOf(times[name]).median;
	return { limit: middle('limit'), utf8: middle('utf8'), naive: middle('naive'), whole: middle('whole'), chosen: middle('chosen'), tenth: middle('tenth') };
}

const CHANGES = 200;

/** Microseconds for one line more in a note, the middle of many notes. */
function changedNote(index: VaultIndex, paths: readonly string[], textOf: (path: string) => string): number {
	const took: number[] = [];
	for (let at = 0; at < CHANGES; at += 1) {
		const path = paths[Math.floor((at * paths.length) / CHANGES)] ?? '';
		const text = `${textOf(path)}- [ ] jeg: ringer igen\n`;
		if (text.length < USUAL_LENGTH) took.push(1000 * timed(() => index.upsert(path, text)));
	}
	return figureOf(took).median;
}

function changedOfThousand(): number {
	const notes = new Map([...madeVault(1000)].map(({ path, text }) => [path, text]));
	const index = new VaultIndex();
	for (const [path, text] of notes) index.upsert(path, text);
	return changedNote(index, [...notes.keys()], (path) => notes.get(path) ?? '');
}

type Answers = Pick<Round, 'commitments' | 'relationships' | 'commitments-again' | 'relationships-again' | 'answers-slice' | 'answers-slice-again'>;

function questions(index: VaultIndex, root: string, files: readonly VaultFile[]): Answers {
	const today = isoDay('2026-11-24');
	if (today === null) throw new RangeError('No day');
	const asking = { today, me: null, cadences: DEFAULT_CADENCES };
	const commitments = answered(listCommitments.inSteps(index, asking));
	const relationships = answered(listRelationships.inSteps(index, asking));
	const last = files[Math.floor(files.length / 5)]?.path ?? '';
	index.upsert(last, `${readFileSync(join(root, last), 'utf8')}- [ ] jeg: ringer igen\n`);
	const commitmentsAgain = answered(listCommitments.inSteps(index, asking));
	const relationshipsAgain = answered(listRelationships.inSteps(index, asking));
	return {
		commitments: commitments.all,
		relationships: relationships.all,
		'commitments-again': commitmentsAgain.all,
		'relationships-again': relationshipsAgain.all,
		'answers-slice': Math.max(commitments.longest, relationships.longest),
		'answers-slice-again': Math.max(commitmentsAgain.longest, relationshipsAgain.longest),
	};
}

/** An answer worked out as the plugin does it, in slices of steps: milliseconds of all, and of the longest slice. */
function answered(steps: Steps<unknown>): { readonly all: number; readonly longest: number } {
	const began = processorTime();
	let longest = 0;
	for (let done = false; !done; ) {
		const before = processorTime();
		const end = performance.now() + SLICE;
		do done = steps.next().done === true;
		while (!done && performance.now() < end);
		longest = Math.max(longest, processorTime() - before);
	}
	return { all: processorTime() - began, longest };
}

interface Sliced {
	readonly index: VaultIndex;
	readonly figures: Pick<Round, 'slice' | 'slice-megabyte' | 'note-megabyte'>;
}

/** An index built as the plugin builds it, in slices of work between notes, and the longest that the app waited. Slices with a large note in them are told apart. */
function sliced(notes: readonly MadeNote[]): Sliced {
	const index = new VaultIndex();
	const longest = { slice: cutSlice(notes), 'slice-megabyte': 0, 'note-megabyte': 0 };
	let began = processorTime();
	let large = false;
	for (const { path, text } of notes) {
		const before = processorTime();
		index.upsert(path, text);
		const now = processorTime();
		if (text.length > USUAL_LENGTH) {
			large = true;
			longest['note-megabyte'] = Math.max(longest['note-megabyte'], now - before);
		}
		const which = large ? 'slice-megabyte' : 'slice';
		longest[which] = Math.max(longest[which], now - began);
		if (now - began < SLICE) continue;
		began = now;
		large = false;
	}
	return { index, figures: longest };
}

/** Milliseconds for the longest note that may not be felt. */
function cutSlice(notes: readonly MadeNote[]): number {
	const largest = notes.reduce((best, note) => (note.text.length > best.text.length ? note : best));
	return timed(() => new VaultIndex().upsert('Noter/lang.md', largest.text.slice(0, USUAL_LENGTH)));
}

/** Word of where it is, beside the figures: the largest vault takes minutes. */
function say(what: string): void {
	console.error(`  ${what}`);
}
