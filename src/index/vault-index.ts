// All notes together, kept up to date one note at a time. Holds records, not texts; looks nothing up until asked.
import type { NoteRecord } from '../model/note';
import { readNote } from '../model/read-note';
import { DEFAULT_READING, type ReadingOptions } from '../model/reading-options';
import type { TopicKind } from '../model/topic';
import { isOfKind, type KindRecord, type NoteKind } from './kind-record';
import { NameBook } from './name-book';
import { PathBook, type LinkDestination } from './path-book';
import { RecordsInOrder } from './records-in-order';
import type { Steps } from './steps';

export class VaultIndex {
	private readonly paths = new PathBook();
	private readonly all = new RecordsInOrder();
	private readonly byKind = new Map<NoteKind, RecordsInOrder>();
	private readonly people = new NameBook();
	private readonly initiatives = new NameBook();
	private readonly topics: Readonly<Record<TopicKind, NameBook>> = {
		interest: new NameBook(),
		value: new NameBook(),
		resource: new NameBook(),
	};
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

	/** Goes up when a link or a name that was asked for may mean something else than before: not when only the text of a note changes, nor when a file appears that no link names. */
	get lookups(): number {
		return this.lookupCounter;
	}

	/** Takes in the text of a new or changed note: one parse. */
	upsert(path: string, text: string): void {
		const before = this.all.get(path);
		const added = this.paths.add(path);
		const read = this.read(path, text, this.options);
		const after = saysSomething(read) ? read : undefined;
		this.replace(path, before, after);
		const another = added || identityOf(before) !== identityOf(after);
		this.changed(another && (this.isAskedFor(path, before) || this.isAskedFor(path, after)));
	}

	/** Takes in that a file exists which need not be read: an attachment, or a note that says nothing to us (any more). */
	see(path: string): void {
		const forgotten = this.forget(path);
		if (this.paths.add(path) || forgotten) this.changed(this.isAskedFor(path, forgotten));
	}

	remove(path: string): void {
		const forgotten = this.forget(path);
		if (this.paths.delete(path) || forgotten) this.changed(this.isAskedFor(path, forgotten));
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
		return this.all.get(path);
	}

	/** Every known path, read or not, in no order. */
	allPaths(): Iterable<string> {
		return this.paths.all();
	}

	/** Every record, in no order. */
	records(): Iterable<NoteRecord> {
		return this.all.values();
	}

	/** Every record, by path. */
	inOrder(): readonly NoteRecord[] {
		return this.all.inOrder().slice();
	}

	/** Makes ready what is asked for by path: after the reading nothing is in order yet. */
	*sortInSteps(): Steps<void> {
		for (const records of [this.all, ...this.byKind.values()]) yield* records.sortInSteps();
	}

	/** The records of one kind, by path. */
	ofKind<K extends NoteKind>(kind: K): readonly KindRecord<K>[] {
		return (this.byKind.get(kind)?.inOrder() ?? []).filter((record): record is KindRecord<K> => isOfKind(record, kind));
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
		if (!lookups) return;
		this.lookupCounter++;
		for (const book of [this.paths, this.people, this.initiatives, ...Object.values(this.topics)]) book.forgetAsked();
	}

	/** Whether an answer may hang on what that note is called, or on whether it is there. Whose vault this is matters to all. */
	private isAskedFor(path: string, record: NoteRecord | undefined): boolean {
		if (this.paths.isAskedFor(path)) return true;
		return record !== undefined && (record.content.kind === 'me' || (this.bookOf(record)?.isAskedFor(namesOf(record)) ?? false));
	}

	/** In its place where the note stays what it is, so that the order is kept. */
	private replace(path: string, before: NoteRecord | undefined, after: NoteRecord | undefined): void {
		if (before && before.content.kind !== after?.content.kind) this.forget(path);
		else if (before) this.bookOf(before)?.delete(path, namesOf(before));
		if (after) this.keep(after);
	}

	private keep(record: NoteRecord): void {
		this.all.put(record);
		const kind = record.content.kind;
		const same = this.byKind.get(kind) ?? new RecordsInOrder();
		this.byKind.set(kind, same);
		same.put(record);
		this.bookOf(record)?.add(record.path, namesOf(record));
	}

	private forget(path: string): NoteRecord | undefined {
		const record = this.all.get(path);
		if (!record) return undefined;
		this.all.delete(path);
		this.byKind.get(record.content.kind)?.delete(path);
		this.bookOf(record)?.delete(path, namesOf(record));
		return record;
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
