// Pairs that could be brought together, as rows: who, and why in words. The user decides; both are asked first.
import type { Introduction, Reason } from '../index/bring-together';
import { pairKey, type Pair } from '../index/pair';
import type { Strings } from '../strings/en';
import type { People } from './people';

export interface TogetherRow {
	readonly key: string;
	readonly pair: Pair;
	/** With departments where both have one that is not the same. */
	readonly names: readonly [string, string];
	readonly departments: readonly [string, string];
	/** "Hanne Holm og Ali Demir". */
	readonly label: string;
	/** "Går begge op i Vagtplaner. Spørg dem begge først." */
	readonly why: string;
}

export function togetherRows(introductions: readonly Introduction[], people: People, strings: Strings): readonly TogetherRow[] {
	return introductions.map(({ pair, reasons }) => {
		const names = [people.name(pair[0]), people.name(pair[1])] as const;
		return {
			key: pairKey(pair),
			pair,
			names,
			departments: [people.department(pair[0]) ?? '', people.department(pair[1]) ?? ''] as const,
			label: strings.together.pair(...names),
			why: [...whyWords(reasons, people, strings), strings.together.askBoth].join(' '),
		};
	});
}

function whyWords(reasons: readonly Reason[], people: People, { topics, together }: Strings): readonly string[] {
	const shared = [...new Set(reasons.flatMap((reason) => (reason.is === 'shared' ? [reason.label] : [])))];
	const needs = reasons.flatMap((reason) => (reason.is === 'need' ? [together.need(called(reason.needs, people), reason.label, reason.initiativeLabel, called(reason.has, people))] : []));
	return [...(shared.length === 0 ? [] : [together.shared(topics.and(shared))]), ...needs];
}

/** An initial's full stop would read as the end of the sentence. */
function called(path: string, people: People): string {
	const short = people.short(path);
	return short.endsWith('.') ? people.name(path) : short;
}
