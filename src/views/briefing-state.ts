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
}

export const BRIEFING_AT_FIRST: BriefingState = { pinned: null, folded: [], allQuestions: false };

export function readBriefingState(value: unknown): BriefingState {
	const fields = readFields(value);
	return { pinned: readTextOrNull(fields['pinned']), folded: readTexts(fields['folded']), allQuestions: fields['allQuestions'] === true };
}

export function isSectionOpen({ folded }: BriefingState, key: BriefingSectionKey): boolean {
	return !folded.includes(key);
}
