// The list of topics and initiatives as data: which groups and rows there are, in which order, and what each row says.
import type { Subject, SubjectKind } from '../index/subject';
import type { Strings } from '../strings/en';
import type { Language } from '../text/language';
import { alphabet } from './alphabet';
import type { People } from './people';
import { matcher } from './search-words';
import type { TopicsState } from './topics-state';

export interface SubjectRow {
	readonly key: string;
	readonly label: string;
	/** Beside the label: "4 og dig". */
	readonly count: string;
	/** Said behind the label to whoever hears the row alone: "interesse, 4 kolleger og dig". */
	readonly spoken: string;
	readonly chosen: boolean;
}

export interface SubjectGroup {
	readonly key: SubjectKind;
	readonly label: string;
	readonly count: string;
	readonly open: boolean;
	readonly rows: readonly SubjectRow[];
}

export interface TopicsPage {
	readonly is: 'start' | 'no-hits' | 'list';
	readonly groups: readonly SubjectGroup[];
	readonly more: { readonly shown: number; readonly all: number } | null;
}

const KINDS: readonly SubjectKind[] = ['initiative', 'interest', 'value', 'resource'];

export interface Words {
	readonly strings: Strings;
	readonly language: Language;
}

/** Initiatives that are done or dropped stand last. Searching finds names of people too. */
export function topicsPage(subjects: readonly Subject[], people: People, state: TopicsState, { strings, language }: Words): TopicsPage {
	const fits = matcher(state.query);
	const found = subjects.filter(({ label, people: paths }) => fits([label, ...paths.map((path) => people.name(path))]));
	const { order } = alphabet(language);
	const sorted = [...found].sort((a, b) => Number(isOver(a)) - Number(isOver(b)) || (state.sort === 'people' ? sizeOf(b) - sizeOf(a) : 0) || order(a.label, b.label));
	let left = state.shown;
	let all = 0;
	const groups = KINDS.flatMap((kind): readonly SubjectGroup[] => {
		const members = sorted.filter((subject) => subject.kind === kind);
		if (members.length === 0) return [];
		const open = !state.folded.includes(kind);
		const drawn = open ? members.slice(0, left) : [];
		if (open) all += members.length;
		left -= drawn.length;
		return [{ key: kind, label: strings.topics.groups[kind], count: strings.common.count(members.length), open, rows: drawn.map((subject) => subjectRow(subject, state, strings)) }];
	});
	return { is: pageKind(subjects.length, found.length), groups, more: all > state.shown ? { shown: state.shown, all } : null };
}

function pageKind(all: number, found: number): TopicsPage['is'] {
	if (all === 0) return 'start';
	return found === 0 ? 'no-hits' : 'list';
}

function isOver({ status }: Subject): boolean {
	return status === 'done' || status === 'dropped';
}

function sizeOf({ people, me }: Subject): number {
	return people.length + (me ? 1 : 0);
}

function subjectRow({ key, kind, label, people, me }: Subject, { chosen }: TopicsState, { topics }: Strings): SubjectRow {
	return {
		key,
		label,
		count: topics.count(people.length, me),
		spoken: `${topics.kinds[kind].toLowerCase()}, ${topics.peopleWords(people.length, me)}`,
		chosen: key === chosen,
	};
}
