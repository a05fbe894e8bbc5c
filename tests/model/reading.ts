// Builders for the tests of this floor: notes from lines, and their problems in a form that reads on one line.
import type { Colleague } from '../../src/model/colleague';
import type { Conversation } from '../../src/model/conversation';
import type { NoteContent, NoteRecord } from '../../src/model/note';
import type { Problem } from '../../src/model/problem';
import { readNote } from '../../src/model/read-note';
import { DEFAULT_READING, type ReadingOptions } from '../../src/model/reading-options';
import { isoDay, type IsoDay } from '../../src/text/dates';

/** Reads the given lines as a note. */
export function readLines(lines: readonly string[], path = 'Note.md', options: Partial<ReadingOptions> = {}): NoteRecord {
	return readNote(path, lines.join('\n'), { ...DEFAULT_READING, ...options });
}

/** Frontmatter of a kind with further properties, then a body. */
export function aNote(type: string, properties: readonly string[] = [], body: readonly string[] = []): readonly string[] {
	return ['---', `type: ${type}`, ...properties, '---', ...body];
}

/** A conversation that has what it must have, so that only what a test adds can be a problem. */
export function aConversation(properties: readonly string[] = [], body: readonly string[] = []): readonly string[] {
	return aNote('samtale', ['kollega: "[[Hanne Holm]]"', 'dato: 2026-11-05', ...properties], body);
}

export function contentOf<Kind extends NoteContent['kind']>(record: NoteRecord, kind: Kind): Extract<NoteContent, { kind: Kind }> {
	const { content } = record;
	if (!isKind(content, kind)) throw new Error(`Expected a ${kind} note, read ${content.kind}`);
	return content;
}

export function colleague(properties: readonly string[], body: readonly string[] = []): Colleague {
	return contentOf(readLines(aNote('kollega', properties, body), 'Kolleger/Hanne Holm.md'), 'colleague');
}

export function conversation(properties: readonly string[], path = 'Samtaler/Note.md'): Conversation {
	return contentOf(readLines(aNote('samtale', properties), path), 'conversation');
}

/** `line:column code field found`, the last two where there are any. */
export function told(problems: readonly Problem[]): readonly string[] {
	return problems.map(({ line, column, code, field, found }) => [`${line}:${column}`, code, field ?? '', found].filter((part) => part !== '').join(' '));
}

export function day(text: string): IsoDay {
	const read = isoDay(text);
	if (!read) throw new Error(`No day: ${text}`);
	return read;
}

function isKind<Kind extends NoteContent['kind']>(content: NoteContent, kind: Kind): content is Extract<NoteContent, { kind: Kind }> {
	return content.kind === kind;
}
