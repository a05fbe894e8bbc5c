// Works out what the views will ask for before they are told to ask, in slices: a drawing never goes through all notes in one piece.
import type { Asking } from '../index/asking';
import { listRelationships } from '../index/list-relationships';
import type { InSteps } from '../index/remembered';
import type { Steps } from '../index/steps';
import type { VaultIndex } from '../index/vault-index';
import { inSlices } from './in-slices';

/** Milliseconds after which the views are told all the same: while another device sends its notes, each of them puts an end to what was begun. */
const PATIENCE = 3000;

/** What is asked, and of which notes. */
interface Ground {
	readonly index: VaultIndex;
	readonly asking: Asking;
}

export class AnswersAhead {
	private readonly wanted: InSteps<unknown>[] = [];
	private ready: VaultIndex | null = null;
	private ended = false;

	/** True as soon as the first answers about all the notes of an index are there. */
	isReady(index: VaultIndex): boolean {
		return this.ready === index;
	}

	/** A view that is open asks for these; the function that comes back ends it. */
	want(answers: readonly InSteps<unknown>[]): () => void {
		this.wanted.push(...answers);
		return () => {
			for (const answer of answers) this.wanted.splice(this.wanted.indexOf(answer), 1);
		};
	}

	/**
	 * Settles when what is wanted is known. The first time that is everything about colleagues and promises, wanted or not.
	 * An answer that fails here fails again, and is told, in the view that asks for it: no other view waits for it.
	 */
	async workOut(now: () => Ground): Promise<void> {
		try {
			await this.untilItStands(now);
		} catch {
			// As above.
		}
		this.ready = now().index;
	}

	/** Nothing is worked out from now on. */
	end(): void {
		this.ended = true;
	}

	private async untilItStands(now: () => Ground): Promise<void> {
		const last = performance.now() + PATIENCE;
		while (!this.ended && performance.now() < last) {
			const { index, asking } = now();
			const { revision } = index;
			const stands = (): boolean => !this.ended && now().index === index && index.revision === revision;
			if (await inSlices(this.steps(index, asking), stands)) return;
		}
	}

	private *steps(index: VaultIndex, asking: Asking): Steps<void> {
		const first = this.isReady(index) ? [] : [listRelationships];
		for (const answer of new Set<InSteps<unknown>>([...first, ...this.wanted])) yield* answer.inSteps(index, asking);
	}
}
