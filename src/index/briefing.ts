// All that is worth knowing before meeting somebody: last time, what they care about, promises both ways, what we share, what is not known yet.
import { FACETS, type Facet } from '../model/facets';
import { mutualityOf, type Mutuality } from '../model/mutuality';
import { QUESTIONS, type Question } from '../model/question-bank';
import type { NextTimeLine } from '../model/read-next-time';
import { addDays, type IsoDay } from '../text/dates';
import { foldName } from '../text/names';
import type { Asking } from './asking';
import { byCodeUnits } from './code-units';
import { isUnresolved, type Commitment } from './commitment';
import { conversationFacts } from './conversation-facts';
import { listCommitments } from './list-commitments';
import { listRelationships } from './list-relationships';
import { matchesWith, type Match } from './matches';
import { questionsFor, type OfferedQuestion } from './questions';
import type { Relationship, Sourced } from './relationship';
import type { VaultIndex } from './vault-index';

/** Something they care about, each once, however often it was said. */
export interface Care {
	readonly facet: Facet;
	readonly label: string;
	/** Path of the hub note; null for plain text. */
	readonly path: string | null;
	/** The first day it was heard on; null where only the colleague's note says it. */
	readonly since: IsoDay | null;
	/** Paths of the notes that say so, the colleague's own first, then by day. */
	readonly sources: readonly string[];
}

export interface SharedCare {
	readonly label: string;
	readonly path: string | null;
	/** Null for what a conversation only names as common. */
	readonly facet: Facet | null;
	readonly since: IsoDay | null;
	readonly sources: readonly string[];
}

export interface UnknownFacet {
	readonly facet: Facet;
	/** The question that asks about it: a starter before others, one never asked before them all. */
	readonly question: Question | null;
}

export interface Briefing {
	readonly relationship: Relationship;
	/** The last held conversation, whose words `conversationExcerpt` reads from its text; null before the first. */
	readonly last: { readonly path: string; readonly day: IsoDay; readonly mutuality: Mutuality } | null;
	/** By facet, then as first said. */
	readonly cares: readonly Care[];
	/** Open and under way: overdue and soonest first, undated last. */
	readonly open: readonly Commitment[];
	/** Kept or released within the last thirty days, latest first. */
	readonly settled: readonly Commitment[];
	readonly shared: readonly SharedCare[];
	/** What they have that an initiative needs. */
	readonly matches: readonly Match[];
	readonly unknown: readonly UnknownFacet[];
	/** The four to begin with, where no conversation was held yet; else none. */
	readonly starters: readonly Question[];
	/** Never asked of this person, in the order of the steps. */
	readonly unasked: readonly Question[];
	/** How many questions there are, own ones too. */
	readonly questions: number;
	readonly nextTime: readonly NextTimeLine[];
}

/** How long a settled promise is worth telling of. */
const SETTLED_DAYS = 30;

/** The briefing on a colleague; null where the path is no colleague's note. `own`: the user's own questions. */
export function briefingOn(index: VaultIndex, asking: Asking, colleague: string, own: readonly Question[]): Briefing | null {
	const relationship = listRelationships(index, asking).find(({ path }) => path === colleague);
	if (!relationship) return null;
	const promises = listCommitments(index, asking).filter((promise) => promise.with.includes(colleague));
	const offered = questionsFor(index, asking, null, colleague, own);
	const cares = caresIn(relationship);
	return {
		relationship,
		last: lastOf(index, asking, relationship),
		cares,
		open: promises.filter(isUnresolved).sort(byDue),
		settled: promises.filter((promise) => isSettledLately(promise, asking.today)).sort((a, b) => byCodeUnits(b.settled ?? '', a.settled ?? '')),
		shared: relationship.shared.map((shared) => sharedCare(shared, cares)),
		matches: matchesWith(index, asking, colleague).filter(({ has }) => has !== 'me'),
		unknown: FACETS.filter((facet) => cares.every((care) => care.facet !== facet)).map((facet) => ({ facet, question: questionAbout(facet, offered) })),
		starters: relationship.conversations === 0 ? QUESTIONS.filter(({ starter }) => starter) : [],
		unasked: offered.flatMap(({ question, asked }) => (asked ? [] : [question])).sort(byStep),
		questions: offered.length,
		nextTime: relationship.colleague.nextTime,
	};
}

/** What stands as `mine` in a conversation that somebody else led is theirs, and not the user's. */
const NOT_MINE: Mutuality = { both: [], silent: null };

function lastOf(index: VaultIndex, asking: Asking, { lastConversation: day, lastConversationPath: path }: Relationship): Briefing['last'] {
	const facts = path === null ? undefined : conversationFacts(index, asking).get(path);
	if (day === null || path === null || !facts) return null;
	return { path, day, mutuality: facts.ledByOther === null ? mutualityOf(facts.record.content) : NOT_MINE };
}

function caresIn({ cares }: Relationship): readonly Care[] {
	const same = new Map<string, [Sourced, ...Sourced[]]>();
	for (const care of cares) {
		const key = `${care.facet} ${care.path ?? foldName(care.label)}`;
		const known = same.get(key);
		if (known) known.push(care);
		else same.set(key, [care]);
	}
	const merged = [...same.values()].map(([first, ...others]): Care => {
		const days = [first, ...others].flatMap(({ day }) => (day === null ? [] : [day]));
		const since = days.reduce<IsoDay | null>((earliest, day) => (earliest === null || day < earliest ? day : earliest), null);
		return { facet: first.facet, label: first.label, path: first.path, since, sources: [...new Set([first, ...others].map(({ source }) => source))] };
	});
	return merged.sort((a, b) => FACETS.indexOf(a.facet) - FACETS.indexOf(b.facet));
}

function sharedCare({ label, path }: Relationship['shared'][number], cares: readonly Care[]): SharedCare {
	const care = cares.find((each) => (each.facet === 'values' || each.facet === 'interests') && (path === null ? each.path === null && foldName(each.label) === foldName(label) : each.path === path));
	return { label, path, facet: care?.facet ?? null, since: care?.since ?? null, sources: care?.sources ?? [] };
}

function questionAbout(facet: Facet, offered: readonly OfferedQuestion[]): Question | null {
	const about = offered.filter(({ question }) => question.theme === facet);
	const best = about.find(({ question, asked }) => question.starter && !asked) ?? about.find(({ asked }) => !asked) ?? about[0];
	return best?.question ?? null;
}

function isSettledLately({ state, settled }: Commitment, today: IsoDay): boolean {
	return (state === 'kept' || state === 'released') && settled !== null && settled <= today && settled >= addDays(today, -SETTLED_DAYS);
}

function byDue(a: Commitment, b: Commitment): number {
	return byCodeUnits(a.due ?? '~', b.due ?? '~') || byCodeUnits(a.path, b.path) || a.line - b.line;
}

/** Own questions that fit every step come last. */
function byStep(a: Question, b: Question): number {
	return (a.step ?? 6) - (b.step ?? 6);
}
