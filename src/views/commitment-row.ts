// One promise as the pane shows it: every word, icon and class is decided here; drawing decides nothing.
import { isUnresolved, type Commitment } from '../index/commitment';
import { dueWords, exactDay, settledWords, shortDay, type DaySpeech } from '../strings/day-words';
import { basenameOf } from '../model/note-text';
import type { People } from './people';
import { promiseWords } from './promise-words';
import type { Assignee, ShownPromise } from './view-action';

/** The buttons that hover and focus bring out; the menu is always the last one. */
export type RowButton = 'move-due' | 'release' | 'raise-next-time' | 'plan' | 'reopen';

export interface CommitmentRow {
	/** Stays the same when the line's mark, dates or place change, so that focus stays on the promise. */
	readonly key: string;
	readonly commitment: Commitment;
	readonly text: string;
	/** What stands in the box: the mark that Obsidian's themes know. */
	readonly task: ' ' | '/' | 'x' | '-';
	readonly checked: boolean;
	readonly settled: boolean;
	readonly boxLabel: string;
	readonly due: { readonly words: string; readonly exact: string; readonly late: boolean } | null;
	readonly who: { readonly from: string; readonly to: string | null; readonly mutual: boolean; readonly label: string } | null;
	/** The answers to "Who promised it?". */
	readonly answers: readonly { readonly label: string; readonly who: Assignee; readonly chosen: boolean }[];
	/** The row itself asks: nobody is named. */
	readonly asks: boolean;
	readonly origin: { readonly icon: string; readonly words: string; readonly label: string; /** A day is short and never cut. */ readonly isDay: boolean };
	readonly buttons: readonly RowButton[];
}

export interface RowSpeech extends DaySpeech {
	readonly people: People;
}

export function commitmentRow(commitment: Commitment, key: string, speech: RowSpeech): CommitmentRow {
	const { strings } = speech;
	const settled = !isUnresolved(commitment);
	const text = promiseWords(commitment.text);
	return {
		key,
		commitment,
		text,
		task: taskMark(commitment),
		checked: commitment.state === 'kept',
		settled,
		boxLabel: strings.commitments.box(text, strings.states[commitment.state]),
		due: settled ? settledDay(commitment, speech) : dueDay(commitment, speech),
		who: whoToWhom(commitment, speech),
		answers: answers(commitment, speech),
		asks: !settled && commitment.who === 'unassigned',
		origin: originOf(commitment, speech),
		buttons: buttonsOf(commitment, settled),
	};
}

/** What an action needs to find the line again and to name it in a notice. */
export function shownPromise(commitment: Commitment): ShownPromise {
	const { path, line, raw, occurrence, text } = commitment;
	return { path, line, raw, occurrence, text: promiseWords(text) };
}

function taskMark(commitment: Commitment): ' ' | '/' | 'x' | '-' {
	switch (commitment.state) {
		case 'kept':
			return 'x';
		case 'released':
		case 'moved':
			return '-';
		case 'under-way':
			return '/';
		case 'open':
			return ' ';
	}
}

function dueDay(commitment: Commitment, speech: RowSpeech): CommitmentRow['due'] {
	const { due, overdue } = commitment;
	if (due === null) return null;
	const exact = speech.strings.commitments.dueOn(exactDay(due, null, speech));
	return { words: dueWords(due, speech), exact, late: overdue };
}

function settledDay(commitment: Commitment, speech: RowSpeech): CommitmentRow['due'] {
	const words = speech.strings.commitments;
	const say = commitment.state === 'kept' ? words.keptOn : words.releasedOn;
	if (commitment.settled === null) return { words: speech.strings.states[commitment.state], exact: '', late: false };
	return { words: say(settledWords(commitment.settled, speech)), exact: say(exactDay(commitment.settled, null, speech)), late: false };
}

function whoToWhom(commitment: Commitment, speech: RowSpeech): CommitmentRow['who'] {
	const { strings, people } = speech;
	const words = strings.commitments;
	const me = strings.meInLine();
	const names = (paths: readonly string[]): string => strings.common.list(paths.map((path) => people.short(path)));
	switch (commitment.who) {
		case 'unassigned':
			return null;
		case 'me': {
			const to = names(commitment.with);
			return { from: strings.who.me, to: to === '' ? null : to, mutual: false, label: words.promisedTo(strings.iAs, to) };
		}
		case 'both': {
			const to = names(commitment.people.length > 0 ? commitment.people : commitment.with);
			return { from: strings.who.me, to: to === '' ? null : to, mutual: true, label: words.promisedBoth(strings.iAs, to) };
		}
		case 'them': {
			const from = names(commitment.people) || strings.who.them;
			return { from, to: me, mutual: false, label: words.promisedTo(from, me) };
		}
	}
}

/** Me, the colleagues of the note or line by first name, both. */
function answers(commitment: Commitment, speech: RowSpeech): CommitmentRow['answers'] {
	const { strings, people } = speech;
	const me = { label: strings.who.me, who: 'me' as const, chosen: commitment.who === 'me' };
	const colleagues = commitment.with.slice(0, 3).map((path) => ({
		label: people.short(path),
		who: { colleague: path },
		chosen: commitment.who === 'them' && commitment.people.includes(path),
	}));
	const both = { label: strings.who.both, who: 'both' as const, chosen: commitment.who === 'both' };
	return colleagues.length === 0 ? [me] : [me, ...colleagues, both];
}

/** A conversation by its day, an initiative by its name, any other note by its name. */
function originOf(commitment: Commitment, speech: RowSpeech): CommitmentRow['origin'] {
	const words = speech.strings.commitments;
	const name = basenameOf(commitment.path);
	const day = commitment.conversationDay;
	if (commitment.conversation !== null && day !== null) {
		return { icon: 'message-circle', words: shortDay(day, speech), label: words.fromConversation(exactDay(day, null, speech)), isDay: true };
	}
	if (commitment.conversation !== null) return { icon: 'message-circle', words: name, label: words.fromNote(name), isDay: false };
	if (commitment.initiative !== null) return { icon: 'flag', words: name, label: words.fromInitiative(name), isDay: false };
	return { icon: 'file-text', words: name, label: words.fromNote(name), isDay: false };
}

/** When a promise of theirs has slipped, one talks about it: nothing here chases anybody. */
function buttonsOf(commitment: Commitment, settled: boolean): readonly RowButton[] {
	if (settled) return ['reopen'];
	return commitment.overdue && commitment.who === 'them' ? ['raise-next-time', 'plan'] : ['move-due', 'release'];
}
