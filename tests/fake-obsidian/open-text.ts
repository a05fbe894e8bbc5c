// The text of an open editor over the file on disk: what was saved last, whether more was typed since, and what others wrote meanwhile. Knows no editor.
import { mergeTexts } from './merge-texts';

export class OpenText {
	private saved = '';
	private isTyped = false;
	/** Counts what this editor loaded, wrote or took in: what was read before that is out of date. */
	private turn = 0;
	private writing: Promise<unknown> = Promise.resolve();

	get dirty(): boolean { return this.isTyped; }

	/** The file as it was opened. */
	loaded(text: string): void {
		this.settle(text);
	}

	typed(): void { this.isTyped = true; }

	/** Writes what was typed, if there is anything. */
	async save(text: string, write: (text: string) => Promise<void>): Promise<void> {
		if (!this.isTyped || text === this.saved) return;
		this.settle(text);
		const written = write(text);
		this.writing = Promise.allSettled([this.writing, written]);
		await written;
	}

	/** What the editor shall show after the file changed; null where that is what it shows. `read` gives null for a file that is gone or no longer shown. */
	async takeIn(read: () => Promise<string | null>, mine: () => string): Promise<string | null> {
		for (;;) {
			const turn = await this.allWritten();
			const disk = await read();
			if (disk === null) return null;
			// Saved meanwhile: what was read may be what this editor itself has written over. Or a later look was quicker.
			if (turn !== this.turn) continue;
			if (disk === this.saved) return null;
			const merged = this.isTyped ? mergeTexts(this.saved, mine(), disk) : disk;
			this.settle(disk);
			this.isTyped = merged !== disk;
			return merged;
		}
	}

	private settle(text: string): void {
		this.saved = text;
		this.isTyped = false;
		this.turn += 1;
	}

	/** Until a save has reached the disk, what can be read there is older than it. */
	private async allWritten(): Promise<number> {
		for (;;) {
			const { turn, writing } = this;
			await writing;
			if (turn === this.turn) return turn;
		}
	}
}

/** The change from one text to the other: by whole lines after those alike at both ends, and within the line where it is one. A cursor between two changed lines is moved, as in the app. */
export function changeBetween(old: string, now: string): { from: number; to: number; insert: string } | null {
	if (old === now) return null;
	const [before, after] = [old.split('\n'), now.split('\n')];
	const [head, tail] = alike(before, after);
	const [gone, come] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
	const from = before.slice(0, head).reduce((sum, line) => sum + line.length + 1, 0);
	if (gone.length === 1 && come.length === 1) {
		const [[was = ''], [is = '']] = [gone, come];
		const [left, right] = alike(was, is);
		return { from: from + left, to: from + was.length - right, insert: is.slice(left, is.length - right) };
	}
	// Lines that come or go take their break with them: the one behind them, or at the end of the text the one before.
	if (tail > 0) return { from, to: from + whole(gone), insert: come.map((line) => `${line}\n`).join('') };
	if (gone.length === 0) return { from: old.length, to: old.length, insert: come.map((line) => `\n${line}`).join('') };
	if (come.length === 0) return { from: from - 1, to: old.length, insert: '' };
	return { from, to: old.length, insert: come.join('\n') };
}

/** How many are alike at the beginning, and how many of the others at the end. */
function alike(one: ArrayLike<string>, other: ArrayLike<string>): [number, number] {
	let head = 0;
	while (head < one.length && head < other.length && one[head] === other[head]) head += 1;
	let tail = 0;
	while (tail < one.length - head && tail < other.length - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1;
	return [head, tail];
}

function whole(lines: readonly string[]): number {
	return lines.reduce((sum, line) => sum + line.length + 1, 0);
}
