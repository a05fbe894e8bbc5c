// Answers are computed once for each state of the notes, however many views ask.
import type { NoteRecord } from '../model/note';
import type { Asking } from './asking';
import type { VaultIndex } from './vault-index';

interface Memory<T> {
	readonly revision: number;
	readonly question: string;
	readonly answer: T;
}

/** The same function, which remembers its last answer for each index. */
export function remembered<T>(answer: (index: VaultIndex, asking: Asking) => T): (index: VaultIndex, asking: Asking) => T {
	const memories = new WeakMap<VaultIndex, Memory<T>>();
	return (index, asking) => {
		const question = questionOf(asking);
		const memory = memories.get(index);
		if (memory && memory.revision === index.revision && memory.question === question) return memory.answer;
		const fresh = answer(index, asking);
		memories.set(index, { revision: index.revision, question, answer: fresh });
		return fresh;
	};
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
 * note changes, or when any note appears, goes or changes its name. While somebody types in one note, all others are remembered.
 */
export function rememberedForEach<T>(answer: (index: VaultIndex, asking: Asking, record: NoteRecord) => T): (index: VaultIndex, asking: Asking) => AnswerForEach<T> {
	const memories = new WeakMap<NoteRecord, RecordMemory<T>>();
	return (index, asking) => {
		const question = questionOf(asking);
		const { lookups } = index;
		return (record) => {
			const memory = memories.get(record);
			if (memory && memory.index === index && memory.lookups === lookups && memory.question === question) return memory.answer;
			const fresh = answer(index, asking, record);
			memories.set(record, { index, lookups, question, answer: fresh });
			return fresh;
		};
	};
}

function questionOf({ today, me, cadences }: Asking): string {
	return `${today} ${cadences.core} ${cadences.active} ${cadences.other} ${me ?? ''}`;
}
