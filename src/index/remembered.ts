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

/** What is known of single notes for as long as links, names and the question stay what they are. */
interface Moment<T> {
	readonly lookups: number;
	readonly question: string;
	/** By path: a map of that is spared by the collector of garbage, which goes through one that holds its keys weakly again and again. */
	readonly answers: Map<string, { readonly record: NoteRecord; readonly answer: T }>;
}

/** Answers about single notes at one moment: the question is put into words once for all of them. */
export type AnswerForEach<T> = (record: NoteRecord) => T;

/**
 * The same for an answer about one note that hangs on its record and on what links and names mean: it is computed again when the
 * note changes, or when something that a link or name asked for appears, goes or changes its name. While somebody types in one note, all others are remembered.
 */
export function rememberedForEach<T>(answersAt: (index: VaultIndex, asking: Asking) => AnswerForEach<T>): (index: VaultIndex, asking: Asking) => AnswerForEach<T> {
	const moments = new WeakMap<VaultIndex, Moment<T>>();
	return (index, asking) => {
		const { answers } = momentOf(moments, index, asking);
		const answer = answersAt(index, asking);
		return (record) => {
			const known = answers.get(record.path);
			if (known?.record === record) return known.answer;
			const fresh = answer(record);
			answers.set(record.path, { record, answer: fresh });
			return fresh;
		};
	};
}

/** The one that is known; a new one where something else is asked, or means something else. */
function momentOf<T>(moments: WeakMap<VaultIndex, Moment<T>>, index: VaultIndex, { today, me }: Asking): Moment<T> {
	const { lookups } = index;
	// How often somebody is to be met matters to no single note.
	const question = `${today} ${me ?? ''}`;
	const last = moments.get(index);
	if (last?.lookups === lookups && last.question === question) return last;
	const moment: Moment<T> = { lookups, question, answers: new Map() };
	moments.set(index, moment);
	return moment;
}
