// The sections of the briefing as data: which there are, in which order, and every line of them.
import type { Briefing } from '../index/briefing';
import type { Relationship } from '../index/relationship';
import type { ConversationExcerpt } from '../model/conversation-excerpt';
import type { Question } from '../model/question-bank';
import { shortDay, type DaySpeech } from '../strings/day-words';
import type { BriefingSectionKey } from '../strings/en-briefing';
import type { IsoDay } from '../text/dates';
import { isSectionOpen, type BriefingState } from './briefing-state';
import { commitmentRow, type CommitmentRow } from './commitment-row';
import { firstName } from '../text/names';
import { mutualityWords } from './mutuality-words';
import { HIDDEN, sensitiveLines } from './sensitive-lines';
import { peopleOf } from './people';

export interface BriefingSubject {
	/** Null where the note at hand is about nobody, or about several. */
	readonly briefing: Briefing | null;
	readonly unclear: boolean;
	/** What the note of the last conversation tells; null until it is read. */
	readonly excerpt: ConversationExcerpt | null;
	readonly relationships: readonly Relationship[];
	/** The conversation with this person that is open; null for none. */
	readonly conversation: string | null;
	/** That one has its ending already, or did not take place. */
	readonly closed: boolean;
	/** The last conversation, where it ended with neither a promise nor a next step. */
	readonly looseEnd: { readonly path: string; readonly day: IsoDay } | null;
	/** What becomes of sensitive values: `locked` while others can see the screen. */
	readonly sensitive: 'hidden' | 'shown' | 'locked';
}

export interface BriefingSection {
	readonly key: BriefingSectionKey;
	readonly label: string;
	readonly count: string;
	readonly open: boolean;
	readonly lines: readonly BriefingLine[];
	readonly promises: readonly CommitmentRow[];
	/** Words of the button at the foot; null for none. */
	readonly foot: { readonly does: BriefingFootDeed; readonly label: string } | null;
}

/** `add-topic`: what was heard, into the conversation that is open. */
export type BriefingFootDeed = 'more' | 'note-next-time' | 'add-topic' | 'show-sensitive' | 'hide-sensitive';

/** A line of a section: words, what they belong to, and where they lead. */
export interface BriefingLine {
	readonly key: string;
	/** "Værdi", "Motivation"; empty where the line stands alone. */
	readonly term: string;
	readonly words: string;
	/** The note that the words name, or the place they were read at. */
	readonly opens: { readonly path: string; readonly line: number | null } | null;
	/** Beside the words: "siden 5. nov.". */
	readonly aside: string;
	readonly quiet: boolean;
	/** The question that + puts into the conversation. */
	readonly question: Question | null;
	/** The promise that + begins. */
	readonly promise: PromiseStart | null;
}

/** What is known of a promise before it is made. */
export interface PromiseStart {
	/** What the colleague can bring into play. */
	readonly resource: string;
	/** Path of the initiative it is for. */
	readonly initiative: string;
}

const FIRST_QUESTIONS = 3;
const MOST_EXCERPT_LINES = 4;

/** Every section that has something to say, in the order in which one prepares. */
export function sectionsOf(briefing: Briefing, subject: BriefingSubject, state: BriefingState, speech: DaySpeech): readonly BriefingSection[] {
	const sections = [
		lastSection(briefing, subject.excerpt, speech),
		promiseSection(briefing, subject.relationships, speech),
		sharedSection(briefing, speech),
		caresSection(briefing, subject, speech),
		matchSection(briefing, speech),
		unknownSection(briefing, speech),
		unaskedSection(briefing, state, speech),
		nextTimeSection(briefing, speech),
		sensitiveSection(briefing, subject, speech),
	];
	return sections.flatMap((section) => (section === null ? [] : [{ ...EMPTY_SECTION, ...section, label: speech.strings.briefing.sections[section.key], open: isSectionOpen(state, section.key) }]));
}

const EMPTY_SECTION = { lines: [], promises: [], foot: null };

type Section = Pick<BriefingSection, 'key' | 'count'> & Partial<BriefingSection>;

/** What was heard; without such a heading, what stands under the steps. */
function lastSection({ last, relationship }: Briefing, excerpt: ConversationExcerpt | null, speech: DaySpeech): Section | null {
	if (last === null) return null;
	const read = excerpt === null || excerpt.heard.length > 0 ? (excerpt?.heard ?? []) : excerpt.steps.flatMap(({ lines }) => lines);
	const lines = read.slice(0, MOST_EXCERPT_LINES).map((each) => line({ key: `last ${each.line}`, words: each.text, opens: { path: last.path, line: each.line } }));
	const none = excerpt !== null && lines.length === 0 ? [line({ key: 'last', words: speech.strings.briefing.nothingWritten, quiet: true, opens: { path: last.path, line: null } })] : [];
	return { key: 'last', count: shortDay(last.day, speech), lines: [...lines, ...none, ...mutualityLines(last, relationship, speech)] };
}

/** Whether both told of themselves: about the conversation, and silent where nothing was noted of either. */
function mutualityLines({ mutuality }: NonNullable<Briefing['last']>, { name }: Relationship, { strings, language }: DaySpeech): readonly BriefingLine[] {
	const words = mutualityWords(mutuality, firstName(name), strings, language);
	return words === null ? [] : [line({ key: 'mutuality', words, quiet: true })];
}

function promiseSection({ open, settled, last }: Briefing, relationships: readonly Relationship[], speech: DaySpeech): Section | null {
	if (open.length + settled.length === 0 && last === null) return null;
	const { briefing: words } = speech.strings;
	const people = peopleOf(relationships);
	const promises = [...open, ...settled].map((promise) => commitmentRow(promise, `${promise.path}\n${promise.raw.replace(/\[.\]/, '')}\n${promise.occurrence}`, { ...speech, people }));
	const kept = settled.filter(({ state }) => state === 'kept').length;
	const none = promises.length === 0 ? [line({ key: 'promises', words: words.noPromises, quiet: true })] : [];
	return { key: 'promises', count: promises.length === 0 ? '' : words.promises(open.length, kept), promises, lines: none };
}

function sharedSection({ shared }: Briefing, speech: DaySpeech): Section | null {
	const { briefing: words, oneFacet } = speech.strings;
	const lines = shared.map(({ facet, label, path, since }) =>
		line({
			key: `shared ${path ?? label}`,
			term: facet === null ? '' : oneFacet[facet],
			words: label,
			opens: path === null ? null : { path, line: null },
			aside: since === null ? '' : words.since(shortDay(since, speech)),
		}),
	);
	return lines.length === 0 ? null : { key: 'shared', count: String(lines.length), lines };
}

/** What they care about, beyond what is shared already. */
function caresSection({ cares, shared }: Briefing, { conversation }: BriefingSubject, speech: DaySpeech): Section | null {
	const { briefing: words, oneFacet } = speech.strings;
	const said = new Set(shared.map(({ label, path }) => path ?? label));
	const lines = cares
		.filter(({ path, label }) => !said.has(path ?? label))
		.map(({ facet, label, path, since, sources }) => {
			const source = path ?? sources[0] ?? null;
			return line({
				key: `cares ${facet} ${path ?? label}`,
				term: oneFacet[facet],
				words: label,
				opens: source === null ? null : { path: source, line: null },
				aside: since === null ? '' : words.since(shortDay(since, speech)),
			});
		});
	const foot = conversation === null ? null : ({ does: 'add-topic', label: words.addTopic } as const);
	return lines.length === 0 && foot === null ? null : { key: 'cares', count: lines.length === 0 ? '' : String(lines.length), lines, foot };
}

/** A resource of theirs that an initiative needs: + makes a promise of it. */
function matchSection({ matches }: Briefing, { strings }: DaySpeech): Section | null {
	const { briefing: words } = strings;
	const lines = matches.map(({ label, has, initiative, initiativeName }) =>
		line({
			key: `match ${initiative} ${label}`,
			words: initiativeName,
			opens: { path: initiative, line: null },
			aside: words.needs(label, has === 'both'),
			promise: { resource: label, initiative },
		}),
	);
	return lines.length === 0 ? null : { key: 'matches', count: String(lines.length), lines };
}

/** Before the first conversation: the words alone, and four questions to begin with. */
function unknownSection({ unknown, starters }: Briefing, speech: DaySpeech): Section | null {
	const { facets, oneFacet, briefing: words, common } = speech.strings;
	if (unknown.length === 0 && starters.length === 0) return null;
	const count = unknown.length === 0 ? '' : String(unknown.length);
	if (starters.length === 0) {
		const lines = unknown.map(({ facet, question }) => line({ key: `unknown ${facet}`, term: oneFacet[facet], words: question === null ? '' : question[speech.language], question }));
		return { key: 'unknown', count, lines };
	}
	const names = common.list(unknown.map(({ facet }, at) => (at === 0 ? facets[facet] : facets[facet].toLocaleLowerCase(speech.language))));
	return {
		key: 'unknown',
		count,
		lines: [
			...(names === '' ? [] : [line({ key: 'unknown', words: names })]),
			line({ key: 'begin', words: words.fourToBegin, quiet: true }),
			...starters.map((question) => questionLine(question, speech)),
		],
	};
}

function unaskedSection({ unasked, questions, starters }: Briefing, { allQuestions }: BriefingState, speech: DaySpeech): Section | null {
	if (unasked.length === 0 || starters.length > 0) return null;
	const { briefing: words } = speech.strings;
	const shown = allQuestions ? unasked : unasked.slice(0, FIRST_QUESTIONS);
	const foot = shown.length === unasked.length ? null : ({ does: 'more', label: words.showMore } as const);
	return { key: 'unasked', count: words.unaskedOf(unasked.length, questions), lines: shown.map((question) => questionLine(question, speech)), foot };
}

function nextTimeSection({ nextTime, relationship }: Briefing, { strings }: DaySpeech): Section {
	const lines = nextTime.map((each) => line({ key: `next ${each.line}`, words: each.text, opens: { path: relationship.path, line: each.line } }));
	return { key: 'next-time', count: lines.length === 0 ? '' : String(lines.length), lines, foot: { does: 'note-next-time', label: strings.briefing.addNote } };
}

/** Whatever is noted stands there, hidden until it is asked for. */
function sensitiveSection({ relationship }: Briefing, { sensitive }: BriefingSubject, { strings }: DaySpeech): Section | null {
	const shown = sensitive === 'shown';
	const lines = sensitiveLines(relationship.colleague.sensitive, strings).map(({ key, term, words }) => line({ key: `sensitive ${key}`, term, words: shown ? words : HIDDEN }));
	const turn = shown ? ({ does: 'hide-sensitive', label: strings.briefing.hideSensitive } as const) : ({ does: 'show-sensitive', label: strings.briefing.showSensitive } as const);
	return lines.length === 0 ? null : { key: 'sensitive', count: '', lines, foot: sensitive === 'locked' ? null : turn };
}

function questionLine(question: Question, { language }: DaySpeech): BriefingLine {
	return line({ key: `question ${question.id}`, words: question[language], question });
}

function line(given: Partial<BriefingLine> & Pick<BriefingLine, 'key' | 'words'>): BriefingLine {
	return { term: '', opens: null, aside: '', quiet: false, question: null, promise: null, ...given };
}
