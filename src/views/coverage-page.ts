// The coverage view as data: every cell with its words and its picture, the sums, and the names of the cell at hand.
import { coverageOf, type Coverage, type CoverageAxis, type CoverageCell, type CoveredPerson } from '../index/coverage';
import type { Relationship } from '../index/relationship';
import type { Talk } from '../index/talks';
import { exactDay, shortDay, type DaySpeech } from '../strings/day-words';
import { addMonths, formatDay, type IsoDay } from '../text/dates';
import { capitalised, withinLine } from '../text/first-letter';
import { alphabet } from './alphabet';
import type { CellPlace, CoverageState } from './coverage-state';
import { organizerOf } from './relationship-filters';

export interface CoverageInput {
	readonly relationships: readonly Relationship[];
	readonly talks: readonly Talk[];
	/** Name of the user's own note; null without one. */
	readonly meName: string | null;
}

export interface CellView {
	readonly place: CellPlace;
	/** "1 af 3", "ingen af 3 endnu", "ingen kolleger". */
	readonly words: string;
	/** With department and shift, for whoever hears it alone. */
	readonly label: string;
	readonly people: number;
	readonly met: number;
	readonly open: boolean;
}

export interface CoverageRow {
	readonly key: string;
	readonly label: string;
	readonly cells: readonly CellView[];
	readonly total: CellView;
}

export interface NameLine {
	readonly path: string;
	readonly name: string;
	/** "5. nov."; empty where there was no conversation. */
	readonly day: string;
	readonly exact: string;
}

export interface CoveragePage {
	readonly is: 'start' | 'no-hits' | 'grid';
	/** "35 af 118 kolleger siden 1. september (30 %)". */
	readonly summary: string;
	/** "Siden 1. september". */
	readonly period: string;
	readonly shifts: readonly { readonly key: string; readonly label: string }[];
	readonly rows: readonly CoverageRow[];
	readonly totals: readonly CellView[];
	readonly all: CellView;
	/** Nobody has a department or a shift yet: what to write to get a grid. */
	readonly hint: string | null;
	readonly names: { readonly title: string; readonly count: string; readonly groups: readonly { readonly label: string; readonly lines: readonly NameLine[] }[] } | null;
}

export function coveragePage({ relationships, talks, meName }: CoverageInput, state: CoverageState, speech: DaySpeech): CoveragePage {
	const { coverage: words } = speech.strings;
	const shown = relationships.filter((each) => (state.tier === null || (each.colleague.tier ?? 'other') === state.tier) && (state.organizer === null || organizerOf(each, meName) === state.organizer));
	const since = firstDay(state, speech.today);
	const grid = coverageOf(shown, talks, since);
	const from = since === null ? null : sinceWords(since, speech);
	const view = (place: CellPlace): CellView => cellView(grid, place, state, speech);
	const shifts = sorted(grid.shifts, speech);
	const rows = sorted(grid.departments, speech).map((department): CoverageRow => ({
		key: department.key,
		label: department.label ?? words.noDepartment,
		cells: shifts.map(({ key }) => view({ department: department.key, shift: key })),
		total: view({ department: department.key, shift: null }),
	}));
	return {
		is: pageKind(relationships.length, shown.length),
		summary: words.summary(grid.all.met, grid.all.people.length, from === null ? words.everSmall() : words.sinceSmall(from), share(grid.all)),
		period: from === null ? words.periods.always : words.since(from),
		shifts: shifts.map(({ key, label }) => ({ key, label: label === null ? words.noShift : capitalised(label) })),
		rows,
		totals: shifts.map(({ key }) => view({ department: null, shift: key })),
		all: view({ department: null, shift: null }),
		hint: grid.departments.every(({ label }) => label === null) && grid.shifts.every(({ label }) => label === null) ? words.hint : null,
		names: namesOf(grid, state.open, speech),
	};
}

function pageKind(all: number, shown: number): CoveragePage['is'] {
	if (all === 0) return 'start';
	return shown === 0 ? 'no-hits' : 'grid';
}

export function firstDay({ period, since }: Pick<CoverageState, 'period' | 'since'>, today: IsoDay): IsoDay | null {
	switch (period) {
		case 'month':
			return addMonths(today, -1);
		case 'quarter':
			return addMonths(today, -3);
		case 'half':
			return addMonths(today, -6);
		case 'year':
			return addMonths(today, -12);
		case 'since':
			return since;
		case 'always':
			return null;
	}
}

/** "1. september"; with the year where it is another one. */
function sinceWords(day: IsoDay, { today, language }: DaySpeech): string {
	return formatDay(day, language, day.slice(0, 4) === today.slice(0, 4) ? 'day-full-month' : 'day-month-year');
}

function cellOf(grid: Coverage, { department, shift }: CellPlace): CoverageCell {
	if (department === null) return shift === null ? grid.all : grid.shift(shift);
	return shift === null ? grid.department(department) : grid.cell(department, shift);
}

function cellView(grid: Coverage, place: CellPlace, { open }: CoverageState, speech: DaySpeech): CellView {
	const cell = cellOf(grid, place);
	const sum = place.department === null || place.shift === null;
	const words = sum && cell.met > 0 ? speech.strings.coverage.withShare(cellWords(cell, speech), share(cell)) : cellWords(cell, speech);
	return {
		place,
		words,
		label: `${placeWords(grid, place, speech)}: ${words}`,
		people: cell.people.length,
		met: cell.met,
		open: open !== null && open.department === place.department && open.shift === place.shift,
	};
}

function cellWords({ people, met }: CoverageCell, { strings: { coverage: words } }: DaySpeech): string {
	if (people.length === 0) return words.nobody();
	return met === 0 ? words.noneYet(people.length) : words.some(met, people.length);
}

function share({ people, met }: CoverageCell): string {
	return String(people.length === 0 ? 0 : Math.round((100 * met) / people.length));
}

/** "Lindehuset, aften"; a sum by what it sums, all of it by the view's word for that. */
function placeWords(grid: Coverage, { department, shift }: CellPlace, { strings: { coverage: words } }: DaySpeech): string {
	const named = (axis: readonly CoverageAxis[], key: string | null, none: string): readonly string[] => (key === null ? [] : [axis.find((each) => each.key === key)?.label ?? none]);
	const parts = [...named(grid.departments, department, words.noDepartment), ...named(grid.shifts, shift, words.noShift)];
	const [first, ...rest] = parts;
	return first === undefined ? words.everybody : [capitalised(first), ...rest.map(withinLine)].join(', ');
}

function namesOf(grid: Coverage, open: CellPlace | null, speech: DaySpeech): CoveragePage['names'] {
	if (open === null) return null;
	const cell = cellOf(grid, open);
	if (cell.people.length === 0) return null;
	const { coverage: words } = speech.strings;
	const { order } = alphabet(speech.language);
	const group = (label: string, fits: (person: CoveredPerson) => boolean): { label: string; lines: readonly NameLine[] } => ({
		label,
		lines: cell.people.filter(fits).sort((a, b) => (a.met === b.met ? order(a.name, b.name) : compareDays(b.met, a.met))).map((person) => nameLine(person, speech)),
	});
	const groups = [
		group(words.met, ({ met }) => met !== null),
		group(words.notYet, ({ met, rests }) => met === null && !rests),
		group(words.rests, ({ met, rests }) => met === null && rests),
	];
	return { title: placeWords(grid, open, speech), count: cellWords(cell, speech), groups: groups.filter(({ lines }) => lines.length > 0) };
}

function nameLine({ path, name, met }: CoveredPerson, speech: DaySpeech): NameLine {
	return { path, name, day: met === null ? '' : shortDay(met, speech), exact: met === null ? '' : exactDay(met, null, speech) };
}

function compareDays(a: IsoDay | null, b: IsoDay | null): number {
	return (a ?? '') < (b ?? '') ? -1 : 1;
}

/** Day, evening and night in their own order, in both languages; then by the alphabet, and those without one last. */
const DAY_ORDER: readonly string[] = ['morgen', 'morning', 'dag', 'day', 'dagvagt', 'aften', 'evening', 'aftenvagt', 'nat', 'night', 'nattevagt'];

function sorted(axis: readonly CoverageAxis[], { language }: DaySpeech): readonly CoverageAxis[] {
	const { order } = alphabet(language);
	const place = ({ key }: CoverageAxis): number => (DAY_ORDER.includes(key) ? DAY_ORDER.indexOf(key) : DAY_ORDER.length);
	return [...axis].sort((a, b) => Number(a.key === '') - Number(b.key === '') || place(a) - place(b) || order(a.label ?? '', b.label ?? ''));
}
