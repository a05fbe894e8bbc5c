// Records by their paths, sorted when somebody first asks and kept in order from then on: one changed note costs no new sorting of all.
import type { NoteRecord } from '../model/note';
import { byPath } from './code-units';
import { sortedInSteps } from './sorted-in-steps';
import type { Steps } from './steps';

export class RecordsInOrder {
	private readonly records = new Map<string, NoteRecord>();
	private sorted: NoteRecord[] | null = null;
	private changes = 0;

	get(path: string): NoteRecord | undefined {
		return this.records.get(path);
	}

	/** In no order. */
	values(): Iterable<NoteRecord> {
		return this.records.values();
	}

	/** By path. The list is kept up to date: whoever wants to hold on to it takes a copy. */
	inOrder(): readonly NoteRecord[] {
		this.sorted ??= [...this.records.values()].sort(byPath);
		return this.sorted;
	}

	/** Sorts, where nobody has asked yet. What changes on the way makes it useless: then whoever asks sorts. */
	*sortInSteps(): Steps<void> {
		if (this.sorted !== null) return;
		const { changes } = this;
		const sorted = yield* sortedInSteps([...this.records.values()], byPath);
		if (changes === this.changes) this.sorted ??= sorted;
	}

	put(record: NoteRecord): void {
		this.changes += 1;
		this.sorted?.splice(placeOf(this.sorted, record.path), this.records.has(record.path) ? 1 : 0, record);
		this.records.set(record.path, record);
	}

	delete(path: string): void {
		this.changes += 1;
		if (this.records.delete(path)) this.sorted?.splice(placeOf(this.sorted, path), 1);
	}
}

/** Where a record of that path stands or would stand. */
function placeOf(sorted: readonly NoteRecord[], path: string): number {
	let [from, to] = [0, sorted.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		if ((sorted[middle]?.path ?? '') < path) from = middle + 1;
		else to = middle;
	}
	return from;
}
