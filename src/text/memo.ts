// A memory for answers about texts that come again: bounded, and what is asked for stays longest.
import { ownText } from './own-text';

/**
 * Holds at most `most` answers. It fills one half, then the other, and forgets the half that was filled first: to forget the oldest answer alone would cost a
 * search through all that were forgotten before it.
 */
export class Memo<Answer> {
	private young = new Map<string, Answer>();
	private old: ReadonlyMap<string, Answer> = new Map();

	constructor(private readonly most: number) {}

	get(question: string): Answer | undefined {
		const answer = this.young.get(question);
		if (answer !== undefined) return answer;
		const before = this.old.get(question);
		// Whoever asks again mostly does so with a part of a note, and the memory must not keep the note alive.
		if (before !== undefined) this.set(ownText(question), before);
		return before;
	}

	/** @param question a text that stands for itself, cut from none that is larger */
	set(question: string, answer: Answer): void {
		if (this.young.size * 2 >= this.most) {
			this.old = this.young;
			this.young = new Map();
		}
		this.young.set(question, answer);
	}
}
