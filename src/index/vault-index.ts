// All notes together, kept up to date one note at a time. Holds records, not texts; looks nothing up until asked.
import type { NoteRecord } from '../model/note';
import { readNote } from '../model/read-note';
import { DEFAULT_READING, type ReadingOptions } from '../model/reading-options';
import type { TopicKind } from '../model/topic';
import { byPath } from './code-units';
import { isOfKind, type KindRecord, type NoteKind } from './kind-record';
import { NameBook } from './name-book';
import { PathBook, type LinkDestination } from './path-book';

export class VaultIndex {
	private readonly paths = new PathBook();
	private readonly byPath = new Map<string, NoteRecord>();
	private readonly byKind = new Map<NoteKind, Map<string, NoteRecord>>();
	private readonly people = new NameBook();
	private readonly initiatives = new NameBook();
	private readonly topics: Readonly<Record<TopicKind, NameBook>> = {
		interest: new NameBook(),
		value: new NameBook(),
		resource: new NameBook(),
	};
	private readonly sorted = new Map<NoteKind, readonly NoteRecord[]>();
	private counter = 0;
	private lookupCounter = 0;

	/** `read` is handed in so that a test can count parses. */
	constructor(
		readonly options: ReadingOptions = DEFAULT_READING,
		private readonly read: typeof readNote = readNote,
	) {}

	/** Goes up with every change; views compare it before they ask again. */
	get revision(): number {
		return this.counter;
	}

	/** Goes up when a link or a name may mean something else than before: not when only the text of a note changes. */
	get lookups(): number {
		return this.lookupCounter;
	}

	/** Takes in the text of a new or changed note: one parse. */
	upsert(path: string, text: string): void {
		const before = identityOf(this.byPath.get(path));
		this.forget(path);
		const added = this.paths.add(path);
		const record = this.read(path, text, this.options);
		if (saysSomething(record)) this.keep(record);
		this.changed(added || before !== identityOf(this.byPath.get(path)));
	}

	/** Takes in that a file exists which need not be read: an attachment, or a note that says nothing to us (any more). */
	see(path: string): void {
		const forgotten = this.forget(path);
		if (this.paths.add(path) || forgotten) this.changed(true);
	}

	remove(path: string): void {
		const forgotten = this.forget(path);
		if (this.paths.delete(path) || forgotten) this.changed(true);
	}

	/**
	 * Moves a file. A note's name is part of what it says, so it is read again: its text is handed in.
	 * Without a text the file is one that need not be read.
	 */
	rename(from: string, to: string, text?: string): void {
		this.remove(from);
		if (text === undefined) this.see(to);
		else this.upsert(to, text);
	}

	/** The record of a note that says something to us; undefined for any other file. */
	get(path: string): NoteRecord | undefined {
		return this.byPath.get(path);
	}

	/** Every known path, read or not, in no order. */
	allPaths(): Iterable<string> {
		return this.paths.all();
	}

	/** Every record, in no order. */
	records(): Iterable<NoteRecord> {
		return this.byPath.values();
	}

	/** The records of one kind, by path. */
	ofKind<K extends NoteKind>(kind: K): readonly KindRecord<K>[] {
		const sorted = this.sorted.get(kind) ?? [...(this.byKind.get(kind)?.values() ?? [])].sort(byPath);
		this.sorted.set(kind, sorted);
		return sorted.filter((record): record is KindRecord<K> => isOfKind(record, kind));
	}

	/** Where a link in the note `from` leads, as the app resolves it. */
	linkDestination(linkpath: string, from: string): LinkDestination {
		return this.paths.destination(linkpath, from);
	}

	/** Paths of colleagues and me notes that a typed name fits: file name, `name` or alias. */
	peopleNamed(name: string): readonly string[] {
		return this.people.find(name);
	}

	/** Every name of a colleague or me note, folded. */
	peopleNames(): Iterable<string> {
		return this.people.names();
	}

	/** Paths of hubs of that kind that a typed name fits. */
	topicsNamed(kind: TopicKind, name: string): readonly string[] {
		return this.topics[kind].find(name);
	}

	/** Paths of initiatives that a typed name fits. */
	initiativesNamed(name: string): readonly string[] {
		return this.initiatives.find(name);
	}

	private changed(lookups: boolean): void {
		this.counter++;
		if (lookups) this.lookupCounter++;
	}

	private keep(record: NoteRecord): void {
		this.byPath.set(record.path, record);
		const kind = record.content.kind;
		this.sorted.delete(kind);
		const same = this.byKind.get(kind) ?? new Map<string, NoteRecord>();
		this.byKind.set(kind, same.set(record.path, record));
		this.bookOf(record)?.add(record.path, namesOf(record));
	}

	private forget(path: string): boolean {
		const record = this.byPath.get(path);
		if (!record) return false;
		this.byPath.delete(path);
		this.sorted.delete(record.content.kind);
		this.byKind.get(record.content.kind)?.delete(path);
		this.bookOf(record)?.delete(path, namesOf(record));
		return true;
	}

	private bookOf({ content }: NoteRecord): NameBook | null {
		switch (content.kind) {
			case 'colleague':
			case 'me':
				return this.people;
			case 'initiative':
				return this.initiatives;
			case 'topic':
				return this.topics[content.topicKind];
			default:
				return null;
		}
	}
}

/** The names by which plain text may call this note. */
export function namesOf({ basename, content }: NoteRecord): readonly string[] {
	switch (content.kind) {
		case 'colleague':
		case 'me':
		case 'topic':
			return [content.name, basename, ...content.aliases];
		case 'initiative':
			return [content.name, basename];
		default:
			return [basename];
	}
}

/** What others may know a note by: what it is and its names. Told as one text, to be compared. */
function identityOf(record: NoteRecord | undefined): string {
	if (!record || record.content.kind === 'other' || record.content.kind === 'ignored') return '';
	const kind = record.content.kind === 'topic' ? record.content.topicKind : record.content.kind;
	return [kind, ...namesOf(record)].join('\n');
}

/** Most notes of a vault are none of ours: of those only the path is kept. */
function saysSomething(record: NoteRecord): boolean {
	return record.content.kind !== 'other' || record.lines.length > 0 || record.problems.length > 0;
}
