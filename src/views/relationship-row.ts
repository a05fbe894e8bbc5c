// One colleague as the view shows them: every word, shape and label is decided here. Nothing sensitive ever enters a row.
import type { Relationship } from '../index/relationship';
import { labelsOf } from '../index/cares';
import { agoWords, aheadWords, exactDay, type DaySpeech } from '../strings/day-words';
import type { RelationshipColumn } from '../strings/en-people';
import { formatDay } from '../text/dates';
import { relationshipCard, type RelationshipCard } from './relationship-card';
import { organizerOf } from './relationship-filters';
import { ORGANIZER_ME } from './relationships-state';
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
	/** What the further columns hold that are shown. */
	readonly texts: Readonly<Partial<Record<RelationshipColumn, string>>>;
	/** Days and promises in a sentence, for a card. */
	readonly line: string;
	/** Null in a table. */
	readonly card: RelationshipCard | null;
}

export interface RowWishes {
	/** The columns that are shown; null for cards. */
	readonly columns: readonly RelationshipColumn[] | null;
	/** Name of the user's own note; null without one. */
	readonly meName: string | null;
}

export function relationshipRow(relationship: Relationship, speech: DaySpeech, wishes: RowWishes): RelationshipRow {
	const { colleague, openBoth, overdueBoth } = relationship;
	const cells = {
		last: lastCell(relationship, speech),
		next: nextCell(relationship, speech),
		mine: countCell(relationship.openMine, openBoth, relationship.overdueMine + overdueBoth, speech),
		theirs: countCell(relationship.openTheirs, openBoth, relationship.overdueTheirs + overdueBoth, speech),
	};
	const role = [colleague.role, colleague.shift].filter((part) => part !== null && part !== '').join(', ');
	return {
		key: relationship.path,
		name: relationship.name,
		role,
		rhythm: rhythmCell(relationship, speech),
		shared: relationship.shared,
		...cells,
		texts: textsOf(relationship, speech, wishes),
		line: sentence(relationship, cells, role, speech),
		card: wishes.columns === null ? relationshipCard(relationship, speech) : null,
	};
}

/** Columns whose cell is a plain text. */
const TEXTS = ['department', 'shift', 'tier', 'organizer', 'values', 'interests', 'resources', 'contact', 'count'] as const satisfies readonly RelationshipColumn[];

function textsOf(relationship: Relationship, speech: DaySpeech, { columns, meName }: RowWishes): RelationshipRow['texts'] {
	const wanted = TEXTS.filter((column) => columns?.includes(column) === true);
	return Object.fromEntries(wanted.map((column) => [column, textIn(column, relationship, speech, meName)]));
}

function textIn(column: (typeof TEXTS)[number], relationship: Relationship, speech: DaySpeech, meName: string | null): string {
	const { colleague, department, lastContact, conversations } = relationship;
	const { common, tiers, relationships } = speech.strings;
	switch (column) {
		case 'department':
			return department ?? '';
		case 'shift':
			return colleague.shift ?? '';
		case 'tier':
			return tiers[colleague.tier ?? 'other'];
		case 'organizer': {
			const organizer = organizerOf(relationship, meName);
			return organizer === ORGANIZER_ME ? relationships.organizerMe() : organizer;
		}
		case 'contact':
			return lastContact === null ? '' : agoWords(lastContact, speech);
		case 'count':
			return conversations === 0 ? '' : common.count(conversations);
		case 'values':
		case 'interests':
			return common.list(relationship[column]);
		case 'resources':
			return common.list(labelsOf(relationship.cares, column));
	}
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

/** A promise of both counts on both sides, and says so. */
function countCell(own: number, both: number, late: number, { strings }: DaySpeech): CountCell {
	const words = strings.relationships;
	const count = own + both;
	const label = [strings.common.count(count), ...(both === 0 ? [] : [words.someJoint(both)]), ...(late === 0 ? [] : [words.someLate(late)])].join(', ');
	return { count, late, label };
}

type Cells = Pick<RelationshipRow, 'last' | 'next'>;

/** "Sidst for 19 dage siden, næste om 9 dage. Løfter: 1 mit, 2 deres, 1 fælles.", each promise once; without any of it the role. */
function sentence({ openMine, openTheirs, openBoth, openUnassigned }: Relationship, { last, next }: Cells, role: string, { strings }: DaySpeech): string {
	const { lines } = strings.relationships;
	const days: string[] = [];
	if (last !== null) days.push(lines.last(last.words));
	if (next !== null) days.push(last === null ? lines.nextOnly(next.words) : lines.next(next.words));
	const promises = ([['mine', openMine], ['theirs', openTheirs], ['joint', openBoth], ['unassigned', openUnassigned]] as const).flatMap(([whose, n]) => (n === 0 ? [] : [lines[whose](n)]));
	const sentences = [days.join(', '), promises.length === 0 ? '' : lines.promises(promises.join(', '))].filter((part) => part !== '');
	return sentences.length === 0 ? role : sentences.join('. ');
}
