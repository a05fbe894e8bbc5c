// Answers are computed once for each state of the notes, however many views ask.
import type { NoteRecord } from '../model/note';
import { questionOf, type Asking } from './asking';
import { atOnce, type Steps } from './steps';
import type { VaultIndex } from './vault-index';

interface Memory<T> {
	readonly revision: number;
	readonly question: string;
	readonly answer: T;
}

/** The last answer for each index. */
class LastAnswers<T> {
	private readonly memories = new WeakMap<VaultIndex, Memory<T>>();

	/** Null where something has changed since, or something else is asked. */
	known(index: VaultIndex, asking: Asking): Memory<T> | null {
		const memory = this.memories.get(index);
		return memory?.revision === index.revision && memory.question === questionOf(asking) ? memory : null;
	}

	/** @param revision of the index when the answer was begun */
	keep(index: VaultIndex, asking: Asking, revision: number, answer: T): T {
		this.memories.set(index, { revision, question: questionOf(asking), answer });
		return answer;
	}
}

/** The same function, which remembers its last answer for each index. */
export function remembered<T>(answer: (index: VaultIndex, asking: Asking) => T): (index: VaultIndex, asking: Asking) => T {
	const last = new LastAnswers<T>();
	return (index, asking) => {
		const known = last.known(index, asking);
		return known ? known.answer : last.keep(index, asking, index.revision, answer(index, asking));
	};
}

/** An answer that all notes are gone through for: at once where it is called, or in steps, and then remembered all the same. */
export interface InSteps<T> {
	(index: VaultIndex, asking: Asking): T;
	/** Of no use any more when a note changes on the way: what was found out of single notes is remembered, and the rest is asked anew. */
	readonly inSteps: (index: VaultIndex, asking: Asking) => Steps<T>;
}

export function rememberedInSteps<T>(answer: (index: VaultIndex, asking: Asking) => Steps<T>): InSteps<T> {
	const last = new LastAnswers<T>();
	const inSteps = function* (index: VaultIndex, asking: Asking): Steps<T> {
		const known = last.known(index, asking);
		if (known) return known.answer;
		const { revision } = index;
		return last.keep(index, asking, revision, yield* answer(index, asking));
	};
	return Object.assign((index: VaultIndex, asking: Asking) => atOnce(inSteps(index, asking)), { inSteps });
}

interface RecordMemory<T> {
	readonly index: VaultIndex;
	readonly lookups: number;
	readonly question: string;
	readonly answer: T;
}

/** Answers about single notes at one moment: the question is put into words once for all of them. */
export type AnswerForEach<T> = (record: NoteRecord) => T;

/**
 * The same for an answer about one note that hangs on its record and on what links and names mean: it is computed again when the
 * note changes, or when something that a link or name asked for appears, goes or changes its name. While somebody types in one note, all others are remembered.
 */
export function rememberedForEach<T>(answersAt: (index: VaultIndex, asking: Asking) => AnswerForEach<T>): (index: VaultIndex, asking: Asking) => AnswerForEach<T> {
	const memories = new WeakMap<NoteRecord, RecordMemory<T>>();
	return (index, asking) => {
		// How often somebody is to be met matters to no single note.
		const question = `${asking.today} ${asking.me ?? ''}`;
		const { lookups } = index;
		const answer = answersAt(index, asking);
		return (record) => {
			const memory = memories.get(record);
			if (memory && memory.index === index && memory.lookups === lookups && memory.question === question) return memory.answer;
			const fresh = answer(record);
			memories.set(record, { index, lookups, question, answer: fresh });
			return fresh;
		};
	};
}

