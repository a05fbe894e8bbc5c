// Chance that is the same every time: mulberry32, a generator of 32 bits by Tommy Ettinger in the public domain.

export class Dice {
	constructor(private state: number) {}

	/** 0 up to, not with, 1. */
	next(): number {
		this.state = (this.state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	}

	/** A whole number from 0 up to, not with, `most`. */
	below(most: number): number {
		return Math.floor(this.next() * most);
	}

	chance(share: number): boolean {
		return this.next() < share;
	}

	of(words: readonly string[]): string {
		return words[this.below(words.length)] ?? '';
	}
}
