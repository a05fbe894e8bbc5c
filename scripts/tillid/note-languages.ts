// In which language most of a vault's notes are written: told by the words of their `type`.
import type { NoteRecord } from '../../src/model/note';
import { noteTypeOf, typeWord } from '../../src/model/note-kind';
import type { Language } from '../../src/text/language';
import { foldKey } from '../../src/text/names';

/** Words of a type that are English, and are no canonical one. */
const ENGLISH: ReadonlySet<string> = new Set(['person', 'volunteer']);

/** How far into a note its `type` is looked for. */
const REACH = 4_000;

export class NoteLanguages {
	private danish = 0;
	private english = 0;
	private readonly key: string;

	constructor(typeProperty: string) {
		this.key = foldKey(typeProperty);
	}

	/** Counts a note of ours; any other is passed over. */
	count(record: NoteRecord | undefined, text: string): void {
		if (!record || record.content.kind === 'other' || record.content.kind === 'ignored') return;
		const line = text.slice(0, REACH).split(/\r?\n/, 200).find((each) => foldKey(each.slice(0, Math.max(0, each.indexOf(':')))) === this.key);
		const word = line?.slice(line.indexOf(':') + 1).replace(/["'[\]]/g, '').trim();
		const type = word === undefined ? null : noteTypeOf(word);
		if (word === undefined || type === null) return;
		if (ENGLISH.has(foldKey(word)) || foldKey(word) === foldKey(typeWord(type, 'en'))) this.english++;
		else this.danish++;
	}

	/** Null where no note tells. */
	most(): Language | null {
		if (this.danish + this.english === 0) return null;
		return this.english > this.danish ? 'en' : 'da';
	}
}
