// Answers are computed once for each state of the notes, however many views ask.
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

function questionOf({ today, me, cadences }: Asking): string {
	return `${today} ${cadences.core} ${cadences.active} ${cadences.other} ${me ?? ''}`;
}
