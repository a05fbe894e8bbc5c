// The two questions above the table: did it take place, and who next. Each with its reason in a sentence.
import type { AwaitingConversation, Relationship } from '../index/relationship';
import type { WhoNext } from '../index/who-next';
import { aheadWords, pastAppointment, type DaySpeech } from '../strings/day-words';
import { daysBetween, formatDay, formatPattern, formatTime, type IsoDay } from '../text/dates';
import { promiseWords } from './promise-words';

/** How many people are named as the next ones. */
export const NEXT_AT_MOST = 3;

export interface TookPlaceRow {
	/** Path of the conversation. */
	readonly key: string;
	readonly name: string;
	readonly when: string;
}

export interface NextRow {
	/** Path of the colleague's note. */
	readonly key: string;
	readonly name: string;
	readonly reason: string;
	/** A conversation that is already planned: it is prepared, not planned again. */
	readonly prepare: string | null;
	/** A conversation that ended with neither a promise nor a next step. */
	readonly close: string | null;
}

export function tookPlaceRows(relationships: readonly Relationship[], speech: DaySpeech): readonly TookPlaceRow[] {
	return relationships
		.flatMap(({ name, awaiting }) => awaiting.map((conversation) => ({ name, conversation })))
		.sort((a, b) => compareTimes(a.conversation, b.conversation))
		.map(({ name, conversation: { path, at } }) => ({ key: path, name, when: pastAppointment(at.day, at.time, speech) }));
}

export function nextRows(next: readonly WhoNext[], relationships: readonly Relationship[], speech: DaySpeech): readonly NextRow[] {
	const byPath = new Map(relationships.map((relationship) => [relationship.path, relationship]));
	return next.slice(0, NEXT_AT_MOST).flatMap((who) => {
		const relationship = byPath.get(who.path);
		if (relationship === undefined) return [];
		const prepare = who.reason === 'planned-this-week' ? who.conversation : null;
		const close = who.reason === 'loose-end' ? who.conversation : null;
		return [{ key: who.path, name: relationship.name, reason: reasonWords(who, relationship, speech), prepare, close }];
	});
}

function reasonWords(who: WhoNext, relationship: Relationship, speech: DaySpeech): string {
	const { reasons } = speech.strings.relationships;
	switch (who.reason) {
		case 'my-promise-late':
			return reasons.promiseLate(shortened(promiseWords(who.promise.text)), formatDay(who.due, speech.language, 'day-full-month'));
		case 'planned-this-week':
			return plannedReason(who.day, who.time, speech);
		case 'loose-end':
			return reasons.looseEnd(formatDay(who.day, speech.language, 'day-full-month'));
		case 'overdue':
			return who.lastContact === null ? reasons.neverMet : reasons.notTalkedSince(sinceWords(who.lastContact, speech));
		case 'never-met': {
			const topic = relationship.interests[0] ?? relationship.values[0];
			return topic === undefined ? reasons.neverMet : reasons.neverMetCares(topic);
		}
	}
}

/** "I mødes i dag kl. 18", "i morgen kl. 10.30", "torsdag 26. november kl. 14.30". */
function plannedReason(day: IsoDay, time: string | null, speech: DaySpeech): string {
	const { strings, language, today } = speech;
	const { plannedThisWeek } = strings.relationships.reasons;
	if (daysBetween(today, day) <= 1) return plannedThisWeek(aheadWords(day, time, speech), false);
	const date = formatDay(day, language, 'weekday-day-month');
	return plannedThisWeek(time === null ? date : strings.days.dateAt(date, formatTime(time, language)), true);
}

/** A day while it is near, then the month, then the month with its year. */
function sinceWords(day: IsoDay, { today, language }: DaySpeech): string {
	if (daysBetween(day, today) < 60) return formatDay(day, language, 'weekday-day-month');
	if (day.slice(0, 4) === today.slice(0, 4)) return formatPattern({ day, time: null }, 'MMMM', language);
	return formatDay(day, language, 'month');
}

/** A long promise is cut at a word: the sentence goes on after it. */
export function shortened(text: string, most = 60): string {
	if (text.length <= most) return text;
	const cut = text.lastIndexOf(' ', most);
	return `${text.slice(0, cut > most / 2 ? cut : most)} …`;
}

function compareTimes(a: AwaitingConversation, b: AwaitingConversation): number {
	const [one, other] = [a, b].map(({ at }) => `${at.day} ${at.time ?? ''}`);
	if (one === undefined || other === undefined || one === other) return 0;
	return one < other ? -1 : 1;
}
