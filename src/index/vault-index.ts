// All notes together, kept up to date one note at a time. Holds records, not texts; looks nothing up until asked.
import type { NoteRecord } from '../model/note';
import { readNote } from '../model/read-note';
import { DEFAULT_READING, type ReadingOptions } from '../model/reading-options';

export class VaultIndex {
	private readonly records = new Map<string, NoteRecord>();
	private counter = 0;

	/** `read` is handed in so that a test can count parses. */
	constructor(
		readonly options: ReadingOptions = DEFAULT_READING,
		private readonly read: typeof readNote = readNote,
	) {}

	/** Goes up with every change; views compare it before they ask again. */
	get revision(): number {
		return this.counter;
	}

	get(path: string): NoteRecord | undefined {
		return this.records.get(path);
	}

	/** Takes in the text of a new or changed note: one parse. */
	upsert(path: string, text: string): void {
		this.records.set(path, this.read(path, text, this.options));
		this.counter++;
	}
}
