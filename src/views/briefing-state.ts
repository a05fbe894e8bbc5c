// How the user has set up the briefing: kept by the host over a restart.
import type { BriefingSectionKey } from '../strings/en-briefing';
import { readFields, readTextOrNull, readTexts } from './saved-state';

export interface BriefingState {
	/** Path of the colleague that the pane stays with; null follows the note at hand. */
	readonly pinned: string | null;
	/** Keys of the sections that are folded. */
	readonly folded: readonly string[];
	/** All questions are shown, not only the first. */
	readonly allQuestions: boolean;
	/** What is shared with others stands there as a list, not as a drawing. */
	readonly neighboursAsList: boolean;
}

export const BRIEFING_AT_FIRST: BriefingState = { pinned: null, folded: [], allQuestions: false, neighboursAsList: false };

export function readBriefingState(value: unknown): BriefingState {
	const fields = readFields(value);
	return { pinned: readTextOrNull(fields['pinned']), folded: readTexts(fields['folded']), allQuestions: fields['allQuestions'] === true, neighboursAsList: fields['neighboursAsList'] === true };
}

export function isSectionOpen({ folded }: BriefingState, key: BriefingSectionKey | 'neighbourhood'): boolean {
	return !folded.includes(key);
}
