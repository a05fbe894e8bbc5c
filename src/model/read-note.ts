// Reads one note: whether it is one of ours, what it says, its task lines, and what could not be read. Looks at no other note.
import { readBody, type Body } from '../text/body';
import { compact } from '../text/compact';
import { readFrontmatter, splitNote, type Frontmatter } from '../text/frontmatter';
import { findLinks } from '../text/links';
import { readTaskBox } from '../text/list-marker';
import { foldKey } from '../text/names';
import { sharedText } from '../text/shared-text';
import { faultProblems, otherFaults } from './broken-note';
import { checkWords } from './check-words';
import type { CommitmentLine } from './commitment-line';
import type { Contact } from './contact';
import type { IgnoredNote, NoteContent, NoteRecord } from './note';
import { hasTypeLineOfOurs, mayHoldOurType, readNoteType, type NoteType } from './note-kind';
import { noteText, type NoteText } from './note-text';
import type { Problem } from './problem';
import { propertyByKey } from './properties';
import { propertyEntries, type PropertyEntries } from './property-entries';
import { readColleague } from './read-colleague';
import { readCommitments } from './read-commitments';
import { readContacts } from './read-contacts';
import { readConversation } from './read-conversation';
import { readInitiative } from './read-initiative';
import { readMe } from './read-me';
import { readNextTime } from './read-next-time';
import { readPlan } from './read-plan';
import { readTopic } from './read-topic';
import type { ReadingOptions } from './reading-options';
import { isTemplateSource, mayBeOurs, whyIgnored } from './why-ignored';

/** Never throws, whatever the text. One call is one parse; of a note that is not ours only what can count is looked at. */
export function readNote(path: string, text: string, options: ReadingOptions): NoteRecord {
	const note = noteText(path, text);
	const { frontmatter, bodyFrom } = splitNote(text);
	const source = frontmatter ? text.slice(frontmatter.from, frontmatter.to) : null;
	const why = whyIgnored(path, note.basename, options) ?? (isTemplateSource(source ?? '') ? 'template' : null);
	if (why === 'left-out' || why === 'template') return ignored(note, why, []);
	const recognised = source === null || !mayBeOurs(path, options) ? null : recognise(text, source, options.typeProperty);
	if (why === 'conflict-copy') {
		const meant = recognised !== null || (source !== null && mayBeOurs(path, options) && hasTypeLineOfOurs(source, options.typeProperty));
		return ignored(note, why, meant ? [note.whole('conflict-copy', note.basename)] : []);
	}
	return recognised ? ourNote(note, recognised, bodyFrom, options) : otherNote(note, source, bodyFrom, options);
}

interface Recognised {
	readonly type: NoteType;
	readonly frontmatter: Frontmatter;
}

function recognise(text: string, source: string, typeProperty: string): Recognised | null {
	if (!mayHoldOurType(source, typeProperty)) return null;
	const frontmatter = readFrontmatter(text);
	const key = foldKey(typeProperty);
	const entry = frontmatter.entries.find((each) => foldKey(each.key) === key);
	const type = entry ? readNoteType(entry.value) : null;
	return type ? { type, frontmatter } : null;
}

function ignored(note: NoteText, why: IgnoredNote['why'], problems: readonly Problem[]): NoteRecord {
	return { path: note.path, basename: note.basename, content: { kind: 'ignored', why }, lines: [], linkpaths: [], problems, problemsCount: true };
}

function ourNote(note: NoteText, { type, frontmatter }: Recognised, bodyFrom: number, { sensitive }: ReadingOptions): NoteRecord {
	const entries = propertyEntries(note, type.kind, frontmatter, sensitive);
	const body = readBody(note.text, bodyFrom);
	const contacts = type.kind === 'colleague' ? readContacts(note, body) : { contacts: [], problems: [] };
	const content = contentOf(entries, type, { body, bodyFrom, contacts: contacts.contacts });
	const { lines, problems } = readCommitments(note, body, {
		ours: true,
		steps: type.kind === 'conversation',
		linkedOnly: type.kind === 'me' || type.kind === 'topic' || type.kind === 'plan',
	});
	const linkpaths = linkpathsIn(note.text);
	const all = [
		...faultProblems(note, frontmatter, (key) => propertyByKey(type.kind, key)?.sensitive === true),
		...entries.problems,
		...contacts.problems,
		...problems,
		...checkWords(note, frontmatter, bodyFrom, linkpaths),
	];
	return { path: note.path, basename: note.basename, content, lines, linkpaths, problems: inOrder(all), problemsCount: true };
}

function linkpathsIn(text: string): readonly string[] {
	const found = new Set<string>();
	for (const { linkpath } of findLinks(text)) if (linkpath !== '') found.add(linkpath);
	return compact(Array.from(found, sharedText));
}

interface ReadBody {
	readonly body: Body;
	readonly bodyFrom: number;
	readonly contacts: readonly Contact[];
}

function contentOf(entries: PropertyEntries, type: NoteType, { body, bodyFrom, contacts }: ReadBody): NoteContent {
	switch (type.kind) {
		case 'colleague':
			return readColleague(entries, contacts, readNextTime(entries.note, body));
		case 'me':
			return readMe(entries);
		case 'conversation':
			return readConversation(entries, bodyFrom);
		case 'topic':
			return readTopic(entries, type.topicKind);
		case 'initiative':
			return readInitiative(entries);
		case 'plan':
			return readPlan(entries);
		default:
			throw new RangeError(`A note of no kind: ${JSON.stringify(type satisfies never)}`);
	}
}

/** Only lines with a link can count in it: its body is read no further than to the last of them, and in most notes there is none. */
function otherNote(note: NoteText, source: string | null, bodyFrom: number, options: ReadingOptions): NoteRecord {
	const faults = otherFaults(note, source, options.typeProperty, mayBeOurs(note.path, options));
	const to = lastLinkedTask(note.text, bodyFrom);
	const lines = to === null ? NO_LINES : readCommitments(note, readBody(note.text, bodyFrom, to), { ours: false, steps: false, linkedOnly: true }).lines;
	return { path: note.path, basename: note.basename, content: { kind: 'other' }, lines, linkpaths: NO_LINKS, problems: inOrder(faults.problems), problemsCount: faults.count };
}

const NO_LINES = compact<CommitmentLine>([]);
const NO_LINKS = compact<string>([]);

/** The end of the last line that is a task with what looks like a link, if it is no code; null where none is. */
function lastLinkedTask(text: string, from: number): number | null {
	for (let at = text.lastIndexOf('['); at >= from; ) {
		const lineFrom = Math.max(from, text.lastIndexOf('\n', at) + 1);
		const lineEnd = text.indexOf('\n', at);
		const to = lineEnd < 0 ? text.length : lineEnd;
		const line = text.slice(lineFrom, to);
		if ((line.includes('[[') || line.includes('](')) && readTaskBox(line) !== null) return to;
		at = lineFrom === 0 ? -1 : text.lastIndexOf('[', lineFrom - 1);
	}
	return null;
}

/** By place; the same problem at the same place once. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
	if (problems.length === 0) return compact<Problem>([]);
	const sorted = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
	const seen = new Set<string>();
	const once = sorted.filter(({ code, line, column }) => {
		const key = `${line}:${column}:${code}`;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
	return compact(once);
}
