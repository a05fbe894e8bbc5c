// The note check as data: which groups of problems there are and what each row says. A problem is about a note, never about a person.
import { mendsFor, type Mend } from '../edit/mend';
import { basenameOf } from '../model/note-text';
import type { Problem, ProblemCode } from '../model/problem';
import type { ProblemGroup } from '../strings/en-problems';
import type { Strings } from '../strings/en';
import { problemSentence } from '../strings/problem-words';
import type { Sentence } from '../strings/sentence';
import { PAGE } from './page-size';
import { readCount, readFields, readTexts } from './saved-state';

export interface NoteCheckState {
	readonly folded: readonly string[];
	readonly shown: number;
}

export const NOTE_CHECK_AT_FIRST: NoteCheckState = { folded: [], shown: PAGE };

export function readNoteCheckState(value: unknown): NoteCheckState {
	const fields = readFields(value);
	return { folded: readTexts(fields['folded']), shown: readCount(fields['shown'], PAGE) };
}

export interface NoteCheckRow {
	readonly key: string;
	readonly sentence: Sentence;
	/** "Samtaler/2026-11-30 Ali Demir, linje 4". */
	readonly place: string;
	readonly path: string;
	readonly line: number;
	/** What can be done about it here and now. */
	readonly mends: readonly MendButton[];
	readonly problem: Problem;
}

export interface MendButton {
	readonly label: string;
	readonly mend: Mend;
}

export interface NoteCheckGroup {
	readonly key: ProblemGroup;
	readonly label: string;
	readonly count: string;
	readonly open: boolean;
	readonly rows: readonly NoteCheckRow[];
}

export interface NoteCheckPage {
	/** "7 steder i 6 noter er værd at se på." Null when all can be read. */
	readonly lead: string | null;
	readonly groups: readonly NoteCheckGroup[];
	readonly more: { readonly shown: number; readonly all: number } | null;
}

const GROUPS: readonly ProblemGroup[] = ['dates', 'links', 'properties', 'promises', 'notes', 'sensitive'];

const GROUP_OF: Readonly<Record<ProblemCode, ProblemGroup>> = {
	'date-unreadable': 'dates',
	'date-missing': 'dates',
	'date-not-read': 'dates',
	'held-in-future': 'dates',
	'meet-again-undated': 'promises',
	'who-unknown': 'promises',
	'link-dangling': 'links',
	'link-ambiguous': 'links',
	'link-unquoted': 'links',
	'name-unknown': 'links',
	'name-ambiguous': 'links',
	'colleague-missing': 'links',
	'colleague-many': 'links',
	'yaml-broken': 'properties',
	'merge-conflict': 'properties',
	'frontmatter-unclosed': 'properties',
	'key-twice': 'properties',
	'choice-unknown': 'properties',
	'flag-unreadable': 'properties',
	'number-unreadable': 'properties',
	'value-unexpected': 'properties',
	'conflict-copy': 'notes',
	'me-twice': 'notes',
	'placeholder-unknown': 'notes',
	'sensitive-property': 'sensitive',
	cpr: 'sensitive',
};

export function noteCheckPage(problems: readonly Problem[], state: NoteCheckState, strings: Strings): NoteCheckPage {
	const notes = new Set(problems.map(({ path }) => path)).size;
	let left = state.shown;
	let all = 0;
	const groups = GROUPS.flatMap((key): readonly NoteCheckGroup[] => {
		const members = problems.filter(({ code }) => GROUP_OF[code] === key);
		if (members.length === 0) return [];
		const open = !state.folded.includes(key);
		const drawn = open ? members.slice(0, left) : [];
		if (open) all += members.length;
		left -= drawn.length;
		return [{ key, label: strings.problemGroups[key], count: strings.common.count(members.length), open, rows: drawn.map((problem) => row(problem, strings)) }];
	});
	return {
		lead: problems.length === 0 ? null : strings.noteCheck.lead(problems.length, notes),
		groups,
		more: all > state.shown ? { shown: state.shown, all } : null,
	};
}

function row(problem: Problem, strings: Strings): NoteCheckRow {
	const { path, line, column, code } = problem;
	const note = path.endsWith('.md') ? path.slice(0, -3) : path;
	return { key: `${path}\n${line}:${column} ${code}`, sentence: problemSentence(problem, strings), place: strings.noteCheck.place(note, line), path, line, mends: mendButtons(problem, strings), problem };
}

/** Two notes of one name are told apart by where they lie. */
function mendButtons(problem: Problem, strings: Strings): readonly MendButton[] {
	const offered = mendsFor(problem);
	const names = offered.flatMap((mend) => (mend.do === 'name' ? [basenameOf(mend.path)] : []));
	const twice = new Set(names).size < names.length;
	return offered.map((mend) => ({ label: mendLabel(mend, twice, strings), mend }));
}

function mendLabel(mend: Mend, byPath: boolean, { mends }: Strings): string {
	switch (mend.do) {
		case 'name':
			return mends.name(byPath ? mend.path.replace(/\.md$/i, '') : basenameOf(mend.path));
		case 'date':
			return mends.date(mend.written.replace('T', ' '));
		case 'new-note':
			return mends.newNote(mend.name);
		case 'new-initiative':
			return mends.newInitiative(mend.name);
		case 'quote':
			return mends.quote;
		case 'unlink':
			return mends.unlink;
		case 'mine':
			return mends.mine;
		case 'ask-date':
			return mends.askDate;
		case 'ask-colleague':
			return mends.askColleague;
	}
}
