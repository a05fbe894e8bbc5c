// Who promised what a line says: its field, else its start, else the line it is nested under, else nobody. Never guessed.
import type { CommitmentLine, Promiser, WhoWord } from '../model/commitment-line';
import type { ProblemCode } from '../model/problem';
import type { Reference } from '../model/reference';
import { sortedUnique } from './code-units';
import type { Who } from './commitment';
import { lookUpPerson, type Doubt, type Nearby } from './person-lookup';
import type { VaultIndex } from './vault-index';

/** What the note around a line says about the people in it. */
export interface LineScope extends Nearby {
	/** A conversation's or colleague's note: `them` is its own colleague, elsewhere the colleague linked in the line. */
	readonly ownsThem: boolean;
	/** Its colleague is a doubt already told at the property, so `them` is not told again. */
	readonly ownUnknown: boolean;
	/** In a conversation that somebody else led, `me` is that person; null where that is the user. */
	readonly ledByOther: { readonly by: string | null } | null;
}

/** A doubt about a person, at its place in the line. */
export interface LineDoubt {
	readonly code: ProblemCode;
	readonly column: number;
	readonly found: string;
	readonly candidates: readonly string[];
	/** The link or name in doubt; null for a who-word. */
	readonly reference: Reference | null;
	/** In a field of the line, not at its start. */
	readonly inField: boolean;
}

export interface Promised {
	readonly who: Who;
	/** Paths of the colleagues who promised, sorted. */
	readonly people: readonly string[];
	/** The line's start tells who promises and is no part of its text. */
	readonly startNames: boolean;
	readonly doubts: readonly LineDoubt[];
}

type Answer = Pick<Promised, 'who' | 'people'>;
type Named = { readonly answer: Answer | null; readonly doubts: readonly LineDoubt[] };

const UNASSIGNED: Answer = { who: 'unassigned', people: [] };

/**
 * Who promised one line.
 * @param linked paths of the colleagues linked in the line
 * @param parent the promise of the line it is nested under
 */
export function whoPromised(index: VaultIndex, line: CommitmentLine, scope: LineScope, linked: readonly string[], parent: Promised | null): Promised {
	const start = line.start && named(index, line.start, scope, linked, false);
	const startNames = start?.answer != null && start.answer !== UNASSIGNED;
	const doubts = start?.doubts ?? [];
	if (line.who) {
		const field = named(index, line.who, scope, linked, true);
		return { ...(field.answer ?? UNASSIGNED), startNames, doubts: [...field.doubts, ...doubts.filter(isOfLink)] };
	}
	if (start?.answer) return { ...start.answer, startNames, doubts };
	const { who, people } = parent ?? UNASSIGNED;
	return { who, people, startNames, doubts };
}

/** What a field or a start says; a null answer is a start that is nobody, and so just text. */
function named(index: VaultIndex, promiser: Promiser, scope: LineScope, linked: readonly string[], inField: boolean): Named {
	if (promiser.is === 'word') {
		const answer = byWord(promiser.who, scope, linked);
		const told = answer !== UNASSIGNED || (scope.ownsThem && scope.ownUnknown);
		return { answer, doubts: told ? [] : [{ code: 'who-unknown', column: promiser.column, found: promiser.found, candidates: [], reference: null, inField }] };
	}
	return byName(index, promiser.reference, scope, inField);
}

function byName(index: VaultIndex, reference: Reference, scope: LineScope, inField: boolean): Named {
	const person = lookUpPerson(index, reference, scope);
	const doubt = (code: ProblemCode, { candidates }: Pick<Doubt, 'candidates'>): readonly LineDoubt[] => [
		{ code, column: reference.column, found: reference.label, candidates, reference, inField },
	];
	const doubts = person.doubt ? doubt(person.doubt.code, person.doubt) : [];
	// A link that fits two notes leads to one of them, but who promised is not told by the order of paths.
	if (person.doubt?.code === 'link-ambiguous') return { answer: UNASSIGNED, doubts };
	switch (person.is) {
		case 'me':
			return { answer: { who: 'me', people: [] }, doubts };
		case 'colleague':
			return { answer: { who: 'them', people: [person.path] }, doubts };
		case 'other-note':
			return inField ? { answer: UNASSIGNED, doubts: doubt('who-unknown', { candidates: [] }) } : { answer: null, doubts: [] };
		case 'nobody':
			if (person.doubt.code !== 'name-unknown') return { answer: UNASSIGNED, doubts };
			return inField ? { answer: UNASSIGNED, doubts: doubt('who-unknown', person.doubt) } : { answer: null, doubts: [] };
	}
}

function byWord(word: WhoWord, scope: LineScope, linked: readonly string[]): Answer {
	const theirs = scope.ownsThem ? scope.own : linked;
	switch (word) {
		case 'me':
			return scope.ledByOther ? { who: 'them', people: known(scope.ledByOther.by) } : { who: 'me', people: [] };
		case 'them':
			return theirs.length === 1 && !scope.ownUnknown ? { who: 'them', people: theirs } : UNASSIGNED;
		case 'both':
			if (!scope.ledByOther) return { who: 'both', people: sortedUnique(theirs) };
			return { who: 'them', people: sortedUnique([...known(scope.ledByOther.by), ...theirs]) };
	}
}

/** A field decides instead of the start; a link there that leads nowhere is to be mended all the same. */
function isOfLink({ reference }: LineDoubt): boolean {
	return reference !== null && reference.linkpath !== null;
}

function known(path: string | null): readonly string[] {
	return path === null ? [] : [path];
}
