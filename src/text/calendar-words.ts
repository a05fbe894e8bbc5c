// The words for weekdays, months and small numbers that people type, in both languages and their short forms. What a phrase means is date-words.ts' work.

/** Monday is 1, Sunday is 7; null for any other word. Words are folded as keys: `lørdag` is `loerdag`. */
export function weekdayWord(word: string): number | null {
	return WEEKDAYS.get(word) ?? null;
}

/** January is 1; null for any other word. */
export function monthWord(word: string): number | null {
	return MONTHS.get(word) ?? null;
}

/** A whole number from 1 to 999, in figures or as a word up to fourteen; null for any other word. */
export function numberWord(word: string): number | null {
	if (/^\d{1,3}$/.test(word)) return Number(word) > 0 ? Number(word) : null;
	return NUMBERS.get(word) ?? null;
}

/** How long `uge`, `weeks`, `mdr` and the like are: so many days, or so many months. */
export function unitWord(word: string): { readonly unit: 'day' | 'month'; readonly length: number } | null {
	return UNITS.get(word) ?? null;
}

const WEEKDAYS = numbered([
	'mandag man monday mon',
	'tirsdag tir tirs tuesday tue tues',
	'onsdag ons wednesday wed weds',
	'torsdag tor tors thursday thu thur thurs',
	'fredag fre friday fri',
	'loerdag loer saturday sat',
	'soendag soen sunday sun',
]);

const MONTHS = numbered([
	'januar jan january',
	'februar feb february',
	'marts mar march',
	'april apr',
	'maj may',
	'juni jun june',
	'juli jul july',
	'august aug',
	'september sep sept',
	'oktober okt october oct',
	'november nov',
	'december dec',
]);

const NUMBERS = numbered([
	'en et one a an',
	'to two',
	'tre three',
	'fire four',
	'fem five',
	'seks six',
	'syv seven',
	'otte eight',
	'ni nine',
	'ti ten',
	'elleve eleven',
	'tolv twelve',
	'tretten thirteen',
	'fjorten fourteen',
]);

const UNITS = new Map(
	(
		[
			['dag dage day days', 'day', 1],
			['uge uger week weeks', 'day', 7],
			['fortnight fortnights', 'day', 14],
			['maaned maaneder mdr md month months', 'month', 1],
			['kvartal quarter', 'month', 3],
			['aar year years', 'month', 12],
		] as const
	).flatMap(([words, unit, length]) => words.split(' ').map((word) => [word, { unit, length }] as const)),
);

function numbered(lines: readonly string[]): ReadonlyMap<string, number> {
	return new Map(lines.flatMap((words, at) => words.split(' ').map((word) => [word, at + 1] as const)));
}
