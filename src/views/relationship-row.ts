// One colleague as the view shows them: every word, shape and label is decided here. Nothing sensitive ever enters a row.
import type { Relationship } from '../index/relationship';
import { agoWords, aheadWords, exactDay, type DaySpeech } from '../strings/day-words';
import { formatDay } from '../text/dates';
import { rhythmShape, type RhythmShape } from './rhythm-shape';

/** Relative words, the exact day for the tooltip, and the note they lead to. */
export interface DayCell {
	readonly words: string;
	readonly exact: string;
	readonly path: string | null;
}

export interface CountCell {
	readonly count: number;
	readonly late: number;
	/** What a screen reader says. */
	readonly label: string;
}

export interface RelationshipRow {
	/** Path of the colleague's note. */
	readonly key: string;
	readonly name: string;
	/** "pædagog, aften"; empty where neither is known. */
	readonly role: string;
	readonly rhythm: { readonly shape: RhythmShape; readonly words: string; readonly detail: string };
	readonly last: DayCell | null;
	readonly next: DayCell | null;
	readonly shared: readonly { readonly label: string; readonly path: string | null }[];
	readonly mine: CountCell;
	readonly theirs: CountCell;
	/** The same in a sentence, for a narrow pane. */
	readonly line: string;
}

export function relationshipRow(relationship: Relationship, speech: DaySpeech): RelationshipRow {
	const { colleague, openBoth, overdueBoth } = relationship;
	const cells = {
		last: lastCell(relationship, speech),
		next: nextCell(relationship, speech),
		mine: countCell(relationship.openMine + openBoth, relationship.overdueMine + overdueBoth, speech),
		theirs: countCell(relationship.openTheirs + openBoth, relationship.overdueTheirs + overdueBoth, speech),
	};
	const role = [colleague.role, colleague.shift].filter((part) => part !== null && part !== '').join(', ');
	return {
		key: relationship.path,
		name: relationship.name,
		role,
		rhythm: rhythmCell(relationship, speech),
		shared: relationship.shared,
		...cells,
		line: sentence(relationship, cells, role, speech),
	};
}

export function rhythmWords(relationship: Relationship, speech: DaySpeech): string {
	const { strings } = speech;
	const { rhythm, daysOver, restsUntil } = relationship;
	if (rhythm === 'overdue' && daysOver > 0) return strings.rhythmOver(strings.days.daysOver(daysOver));
	if (rhythm === 'paused' && restsUntil !== null) return strings.restsUntil(formatDay(restsUntil, speech.language, 'day-full-month'));
	return strings.rhythm[rhythm];
}

function rhythmCell(relationship: Relationship, speech: DaySpeech): RelationshipRow['rhythm'] {
	const { rhythm, elapsed, cadence, lastContact } = relationship;
	const { strings } = speech;
	const contact = lastContact === null ? [] : [strings.relationships.lastContact(exactDay(lastContact, null, speech))];
	const detail = rhythm === 'paused' ? contact : [strings.cadence(cadence), ...contact];
	return { shape: rhythmShape(rhythm, elapsed), words: rhythmWords(relationship, speech), detail: detail.join('. ') };
}

function lastCell({ lastConversation, lastConversationPath }: Relationship, speech: DaySpeech): DayCell | null {
	if (lastConversation === null) return null;
	return { words: agoWords(lastConversation, speech), exact: exactDay(lastConversation, null, speech), path: lastConversationPath };
}

function nextCell({ nextConversation, nextTime, nextConversationPath }: Relationship, speech: DaySpeech): DayCell | null {
	if (nextConversation === null) return null;
	return { words: aheadWords(nextConversation, nextTime, speech), exact: exactDay(nextConversation, nextTime, speech), path: nextConversationPath };
}

function countCell(count: number, late: number, { strings }: DaySpeech): CountCell {
	const label = late === 0 ? strings.common.count(count) : `${strings.common.count(count)}, ${strings.relationships.someLate(late)}`;
	return { count, late, label };
}

type Cells = Pick<RelationshipRow, 'last' | 'next' | 'mine' | 'theirs'>;

/** "Sidst for 19 dage siden, næste om 9 dage. Løfter: 1 mit, 2 deres. Fælles: Faglighed"; without any of it the role. */
function sentence(relationship: Relationship, { last, next, mine, theirs }: Cells, role: string, { strings }: DaySpeech): string {
	const { lines } = strings.relationships;
	const days: string[] = [];
	if (last !== null) days.push(lines.last(last.words));
	if (next !== null) days.push(last === null ? lines.nextOnly(next.words) : lines.next(next.words));
	const promises: string[] = [];
	if (mine.count > 0) promises.push(lines.mine(mine.count));
	if (theirs.count > 0) promises.push(lines.theirs(theirs.count));
	const sentences = [
		days.join(', '),
		promises.length === 0 ? '' : lines.promises(promises.join(', ')),
		relationship.shared.length === 0 ? '' : lines.shared(strings.common.list(relationship.shared.map(({ label }) => label))),
	].filter((part) => part !== '');
	return sentences.length === 0 ? role : sentences.join('. ');
}
