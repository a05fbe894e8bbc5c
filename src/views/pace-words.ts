// The pace of a round in a sentence or two: what the rhythm asks for, and what it came to. Of all together, never of one person.
import { paceOf } from '../index/pace';
import type { Relationship } from '../index/relationship';
import type { Talk } from '../index/talks';
import type { DaySpeech } from '../strings/day-words';

/** Null where nobody is part of a round. */
export function paceWords(relationships: readonly Relationship[], talks: readonly Talk[], { today, strings }: DaySpeech): string | null {
	const pace = paceOf(relationships, talks, today);
	if (pace === null) return null;
	const words = strings.people.pace;
	const needed = words.needed(pace.people, words.perWeek(pace.needed, true), pace.weeks);
	const real = pace.realWeeks === null ? words.none : words.real(words.perWeek(pace.real, false), pace.realWeeks);
	return [needed, ...(pace.toShare ? [words.toShare] : []), real].join(' ');
}
