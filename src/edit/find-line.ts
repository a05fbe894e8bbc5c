// Finds a promise again in a text that may have changed since it was shown: at its remembered place, or exactly once elsewhere.
import type { LineIdentity } from '../index/commitment';
import { refused, type Refused } from './refusal';

export interface FoundLine {
	readonly ok: true;
	/** From 1. */
	readonly line: number;
	readonly from: number;
	readonly to: number;
	/** Without line ending. */
	readonly raw: string;
}

export function findLine(text: string, identity: LineIdentity): FoundLine | Refused {
	return text === '' ? refused('line-gone') : refused('line-changed', identity.line);
}
