// Those around one topic or initiative, as data: every word and order is decided here; drawing decides nothing.
import type { Circle, Member, Need } from '../index/circle';
import type { Introduction } from '../index/bring-together';
import type { Relationship } from '../index/relationship';
import { exactDay, shortDay, type DaySpeech } from '../strings/day-words';
import type { CircleSectionKey } from '../strings/en-topics';
import { commitmentRow, type CommitmentRow } from './commitment-row';
import { alphabet } from './alphabet';
import { PAGE } from './page-size';
import { peopleOf, type People } from './people';
import { togetherRows, type TogetherRow } from './together-rows';

/** A name in a line, and what using it does: a note opens, a topic is chosen. */
export interface NamePart {
	readonly label: string;
	readonly opens: string | null;
	readonly chooses: string | null;
}

export interface CircleLine {
	readonly key: string;
	readonly name: NamePart;
	/** Beside the name: "siden 5. nov.". */
	readonly aside: string;
	readonly exact: string;
	/** Below it. */
	readonly more: string;
}

export interface CircleSection {
	readonly key: CircleSectionKey;
	readonly label: string;
	readonly count: string;
	readonly lines: readonly CircleLine[];
	readonly promises: readonly CommitmentRow[];
	readonly pairs: readonly TogetherRow[];
	/** Below the rows: that there are none, or how many more there are. */
	readonly note: string | null;
}

export interface CirclePage {
	readonly key: string;
	readonly label: string;
	/** "Interesse, 4 kolleger og dig". */
	readonly kind: string;
	/** Path of its note; null for plain text. */
	readonly path: string | null;
	readonly sections: readonly CircleSection[];
}

/** `pairs`: those that could be brought together, all of them. */
export function circlePage(circle: Circle, relationships: readonly Relationship[], pairs: readonly Introduction[], speech: DaySpeech): CirclePage {
	const { subject } = circle;
	const { topics: words } = speech.strings;
	const people = peopleOf(relationships);
	const sections = [membersSection(circle, people, speech), needsSection(circle, people, speech), initiativesSection(circle, speech), promiseSection(circle, people, speech), togetherSection(circle, pairs, people, speech)];
	return {
		key: subject.key,
		label: subject.label,
		kind: [words.kinds[subject.kind], words.peopleWords(subject.people.length, subject.me)].join(', '),
		path: subject.path,
		sections: sections.flatMap((section) => (section === null ? [] : [{ lines: [], promises: [], pairs: [], note: null, ...section }])),
	};
}

type Section = Pick<CircleSection, 'key' | 'label' | 'count'> & Partial<CircleSection>;

/** By name; the user last. */
function membersSection({ subject, members }: Circle, people: People, speech: DaySpeech): Section {
	const { topics: words } = speech.strings;
	const { order } = alphabet(speech.language);
	const sorted = [...members].sort((a, b) => Number(a.person === null) - Number(b.person === null) || order(people.name(a.person ?? ''), people.name(b.person ?? '')));
	const lines = sorted.slice(0, PAGE).map((member) => memberLine(member, subject.kind === 'initiative', people, speech));
	return { key: 'members', label: words.sections.members[subject.kind], count: sorted.length === 0 ? '' : String(sorted.length), lines, note: sorted.length === 0 ? words.nobody : moreThan(PAGE, sorted.length, speech) };
}

function memberLine({ person, part, by, since, resources }: Member, ofInitiative: boolean, people: People, speech: DaySpeech): CircleLine {
	const { topics: words, common } = speech.strings;
	const roles = ofInitiative ? [...(part ? [words.part()] : []), ...(by.length === 0 ? [] : [words.caresAbout(words.and(by.map(({ label }) => label)))])] : [];
	const department = person === null ? null : people.department(person);
	const bring = person === null ? words.iBring : words.brings;
	return {
		key: person ?? 'me',
		name: { label: person === null ? words.me : people.name(person), opens: person, chooses: null },
		aside: [...(department === null ? [] : [department]), ...roles, ...(since === null ? [] : [words.since(shortDay(since, speech))])].join(', '),
		exact: since === null ? '' : exactDay(since, null, speech),
		more: resources.length === 0 ? '' : bring(common.list(resources.map(({ label }) => label))),
	};
}

function needsSection({ subject, needs }: Circle, people: People, speech: DaySpeech): Section | null {
	const { topics: words } = speech.strings;
	const lines = needs.map((need): CircleLine => ({
		key: `${need.initiative.path} ${need.key}`,
		name: { label: need.label, opens: null, chooses: need.key === subject.key || need.people.length + Number(need.me) === 0 ? null : need.key },
		aside: subject.kind === 'initiative' ? '' : words.forInitiative(need.initiative.label),
		exact: '',
		more: words.has(whoHas(need, people, speech)),
	}));
	return lines.length === 0 ? null : { key: 'needs', label: words.sections.needs, count: String(lines.length), lines };
}

function whoHas({ people: paths, me }: Need, people: People, { strings: { topics: words }, language }: DaySpeech): string {
	const names = [...paths.map((path) => people.name(path)).sort(alphabet(language).order), ...(me ? [words.meSmall()] : [])];
	return names.length === 0 ? words.noneHas() : words.and(names);
}

function initiativesSection({ initiatives }: Circle, { strings }: DaySpeech): Section | null {
	const lines = initiatives.map(({ key, label, status }): CircleLine => ({
		key,
		name: { label, opens: null, chooses: key },
		aside: status === null ? '' : strings.topics.statuses[status],
		exact: '',
		more: '',
	}));
	return lines.length === 0 ? null : { key: 'initiatives', label: strings.topics.sections.initiatives, count: String(lines.length), lines };
}

function moreThan(shown: number, all: number, { strings }: DaySpeech): string | null {
	return all > shown ? strings.neighbourhood.more(all - shown) : null;
}

/** How many settled ones are worth telling of beside those that are open. */
const MOST_SETTLED = 10;

function promiseSection({ open, settled, subject }: Circle, people: People, speech: DaySpeech): Section | null {
	const { topics: words } = speech.strings;
	if (open.length + settled.length === 0 && subject.kind !== 'initiative') return null;
	const shown = [...open.slice(0, PAGE), ...settled.slice(0, MOST_SETTLED)];
	const rows = shown.map((promise) => commitmentRow(promise, `${promise.path}\n${promise.raw.replace(/\[.\]/, '')}\n${promise.occurrence}`, { ...speech, people }));
	const note = rows.length === 0 ? words.noPromises : moreThan(shown.length, open.length + settled.length, speech);
	return { key: 'promises', label: words.sections.promises, count: rows.length === 0 ? '' : words.promiseCount(open.length, settled.length), promises: rows, note };
}

/** Those whose reason is this topic, or this initiative's need. */
function togetherSection({ subject }: Circle, pairs: readonly Introduction[], people: People, { strings }: DaySpeech): Section | null {
	const here = pairs.filter(({ reasons }) => reasons.some((reason) => reason.topic === subject.key || (reason.is === 'need' && reason.initiative === subject.path)));
	if (here.length === 0) return null;
	return { key: 'together', label: strings.topics.sections.together, count: String(here.length), pairs: togetherRows(here.slice(0, MOST_PAIRS), people, strings) };
}

const MOST_PAIRS = 5;
