// The code block `tillid` in a note, as data: which promises it asks for, in either language, and where it is not understood.
import { isUnresolved, type Commitment, type Who } from '../index/commitment';
import { basenameOf } from '../model/note-text';
import type { CommitmentGrouping } from '../strings/en-views';
import { readLink } from '../text/links';
import { foldKey, foldName } from '../text/names';

export type BlockState = 'open' | 'settled' | 'all';

/** Whom or what the block is about. */
export interface BlockSubject {
	/** A name or a linkpath as it was written; null for the note that the block stands in. */
	readonly name: string | null;
	/** Of the block, from 1. */
	readonly line: number;
}

export interface BlockOptions {
	readonly person: BlockSubject | null;
	readonly initiative: BlockSubject | null;
	/** Only what stands in the note that holds the block. */
	readonly here: boolean;
	readonly who: Who | null;
	readonly state: BlockState;
	readonly group: CommitmentGrouping;
}

export interface BlockMistake {
	/** Of the block, from 1. */
	readonly line: number;
	readonly found: string;
	readonly what: 'option' | 'value' | 'person' | 'initiative' | 'this-person' | 'this-initiative';
	/** What may stand there, in the words of the language asked for. */
	readonly allowed: readonly string[];
}

type Option = 'person' | 'initiative' | 'note' | 'who' | 'state' | 'group';

/** Canonical word, English first, then Danish; more spellings behind. */
const OPTIONS: readonly (readonly [Option, string, string, ...string[]])[] = [
	['person', 'person', 'person', 'colleague', 'kollega'],
	['initiative', 'initiative', 'initiativ'],
	['note', 'note', 'note'],
	['who', 'who', 'hvem'],
	['state', 'state', 'tilstand'],
	['group', 'group', 'gruppe'],
];
const NOTES: readonly (readonly ['this', string, string])[] = [['this', 'this', 'denne']];
const WHOS: readonly (readonly [Who, string, string, ...string[]])[] = [['me', 'me', 'mig', 'jeg'], ['them', 'them', 'dem', 'andre'], ['both', 'both', 'begge'], ['unassigned', 'unassigned', 'ingen']];
const STATES: readonly (readonly [BlockState, string, string])[] = [['open', 'open', 'åbne'], ['settled', 'settled', 'afgjorte'], ['all', 'all', 'alle']];
const GROUPS: readonly (readonly [CommitmentGrouping, string, string])[] = [['urgency', 'urgency', 'frist'], ['who', 'who', 'hvem'], ['colleague', 'colleague', 'kollega'], ['initiative', 'initiative', 'initiativ'], ['conversation', 'conversation', 'samtale']];

/** Never throws: a line that is not understood is a mistake, and the others count. Empty lines and lines that begin with # are passed over. */
export function readBlock(source: string, language: 'da' | 'en'): { readonly options: BlockOptions; readonly mistakes: readonly BlockMistake[] } {
	const mistakes: BlockMistake[] = [];
	let options: BlockOptions = { person: null, initiative: null, here: false, who: null, state: 'open', group: 'urgency' };
	source.split('\n').forEach((written, index) => {
		const text = written.trim();
		if (text === '' || text.startsWith('#')) return;
		const colon = text.indexOf(':');
		const key = colon === -1 ? text : text.slice(0, colon);
		const change = lineOf(key.trim(), colon === -1 ? '' : text.slice(colon + 1).trim(), language, index + 1);
		if ('allowed' in change) mistakes.push({ line: index + 1, ...change });
		else options = { ...options, ...change };
	});
	return { options, mistakes };
}

export interface BlockPlaces {
	/** The note that holds the block. */
	readonly note: string;
	/** The colleague's path, where one is asked for. */
	readonly person: string | null;
}

/** The promises that the block asks for. */
export function promisesOfBlock(commitments: readonly Commitment[], options: BlockOptions, places: BlockPlaces): readonly Commitment[] {
	const initiative = options.initiative === null ? null : (options.initiative.name ?? places.note);
	return commitments.filter((commitment) => {
		if (places.person !== null && ![...commitment.with, ...commitment.people].includes(places.person)) return false;
		if (options.here && commitment.path !== places.note) return false;
		if (options.who !== null && commitment.who !== options.who) return false;
		if (initiative !== null && !belongsTo(commitment, initiative)) return false;
		return options.state === 'all' || isUnresolved(commitment) === (options.state === 'open');
	});
}

/** Whether any promise, or any of these notes, goes by the name that the block asks for. */
export function isInitiative(name: string, commitments: readonly Commitment[], initiatives: readonly string[]): boolean {
	return initiatives.some((each) => foldName(basenameOf(each)) === foldName(basenameOf(name))) || commitments.some((commitment) => belongsTo(commitment, name));
}

function belongsTo(commitment: Commitment, initiative: string): boolean {
	const wanted = foldName(basenameOf(initiative));
	const names = commitment.for.flatMap(({ label, path }) => (path === null ? [label] : [label, basenameOf(path)]));
	const home = commitment.initiative === null ? [] : [basenameOf(commitment.initiative)];
	return [...names, ...home].some((name) => foldName(name) === wanted);
}

type Change = Partial<BlockOptions> | Omit<BlockMistake, 'line'>;

function lineOf(key: string, value: string, language: 'da' | 'en', line: number): Change {
	const option = meant(OPTIONS, key);
	switch (option) {
		case null:
			return { what: 'option', found: key, allowed: words(OPTIONS, language) };
		case 'person':
			return value === '' ? { what: 'value', found: key, allowed: [] } : { person: { name: plain(value), line } };
		case 'initiative':
			return value === '' ? { what: 'value', found: key, allowed: [] } : { initiative: { name: plain(value), line } };
		case 'note':
			return choice(NOTES, value, language, () => ({ here: true }));
		case 'who':
			return choice(WHOS, value, language, (who) => ({ who }));
		case 'state':
			return choice(STATES, value, language, (state) => ({ state }));
		case 'group':
			return choice(GROUPS, value, language, (group) => ({ group }));
	}
}

type Table<Value> = readonly (readonly [Value, string, string, ...string[]])[];

function choice<Value>(table: Table<Value>, value: string, language: 'da' | 'en', take: (value: Value) => Change): Change {
	const found = meant(table, value);
	return found === null ? { what: 'value', found: value, allowed: words(table, language) } : take(found);
}

function meant<Value>(table: Table<Value>, text: string): Value | null {
	const row = table.find(([, ...spellings]) => spellings.some((spelling) => foldKey(spelling) === foldKey(text)));
	return row === undefined ? null : row[0];
}

function words<Value>(table: Table<Value>, language: 'da' | 'en'): readonly string[] {
	return table.map(([, en, da]) => (language === 'da' ? da : en));
}

/** `this` is the note at hand, whatever it is called. */
function plain(value: string): BlockSubject['name'] {
	return meant(NOTES, value) === null ? (readLink(value)?.linkpath ?? value) : null;
}
