// A memory for answers that come again: bounded, and what is asked for stays longest.

/**
 * Holds at most `most` answers. It fills one half, then the other, and forgets the half that was filled first: to forget the oldest answer alone would cost a
 * search through all that were forgotten before it.
 */
export class Memo<Question, Answer> {
	private young = new Map<Question, Answer>();
	private old: ReadonlyMap<Question, Answer> = new Map();

	constructor(private readonly most: number) {}

	get(question: Question): Answer | undefined {
		const answer = this.young.get(question);
		if (answer !== undefined) return answer;
		const before = this.old.get(question);
		if (before !== undefined) this.set(question, before);
		return before;
	}

	set(question: Question, answer: Answer): void {
		if (this.young.size * 2 >= this.most) {
			this.old = this.young;
			this.young = new Map();
		}
		this.young.set(question, answer);
	}
}
