// One of my own promises in the list below the picture: its words, to whom, by when, and what became of it.
import type { OwnFate, OwnPromise } from '../index/own-promises';
import { dueWords, exactDay, settledWords, shortDay, type DaySpeech } from '../strings/day-words';
import { daysBetween } from '../text/dates';
import type { People } from './people';
import { promiseWords } from './promise-words';

export interface OwnLine {
	readonly key: string;
	readonly path: string;
	readonly line: number;
	readonly fate: OwnFate;
	readonly text: string;
	/** "til Hanne, lovet til 12. nov., holdt 14. nov." */
	readonly meta: string;
	/** The exact days, for the tooltip; empty where there is none. */
	readonly exact: string;
}

export function ownLine({ commitment, fate }: OwnPromise, people: People, speech: DaySpeech): OwnLine {
	const { strings } = speech;
	const words = strings.ownPromises;
	const { path, line, raw, occurrence, due, settled } = commitment;
	const to = commitment.with.map((each) => people.short(each));
	const meta = [
		...(to.length === 0 ? [] : [words.to(strings.common.list(to))]),
		...(due === null ? [] : [words.dueBy(shortDay(due, speech))]),
		becameOf({ commitment, fate }, speech),
	];
	const exact = [
		...(due === null ? [] : [strings.commitments.dueOn(exactDay(due, null, speech))]),
		...(settled === null ? [] : [settledOn(fate, exactDay(settled, null, speech), speech)]),
	];
	return { key: `${path}\n${raw}\n${occurrence}`, path, line, fate, text: promiseWords(commitment.text), meta: meta.join(', '), exact: exact.join('\n') };
}

function becameOf({ commitment, fate }: OwnPromise, speech: DaySpeech): string {
	const { due, settled, overdue } = commitment;
	const words = speech.strings.ownPromises;
	if (fate === 'open') return overdue && due !== null ? words.stillOpen(dueWords(due, speech)) : words.one.open();
	if (settled === null) return words.one[fate]();
	const told = settledOn(fate, settledWords(settled, speech), speech);
	return fate === 'late' && due !== null ? words.daysLate(told, daysBetween(due, settled)) : told;
}

function settledOn(fate: OwnFate, when: string, { strings }: DaySpeech): string {
	return fate === 'released' ? strings.commitments.releasedOn(when) : strings.commitments.keptOn(when);
}
