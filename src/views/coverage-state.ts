// How the user has set up the coverage view: kept by the host over a restart.
import type { Tier } from '../model/colleague';
import { isoDay, type IsoDay } from '../text/dates';
import { TIERS } from './relationships-state';
import { readFields, readOneOf, readOneOfOrNull, readText, readTextOrNull } from './saved-state';

export const PERIODS = ['month', 'quarter', 'half', 'year', 'always', 'since'] as const;
export type Period = (typeof PERIODS)[number];

/** A cell by folded names ('' for those without one); null stands for all of them: a sum. */
export interface CellPlace {
	readonly department: string | null;
	readonly shift: string | null;
}

export interface CoverageState {
	readonly period: Period;
	/** The first day of the period 'since'. */
	readonly since: IsoDay | null;
	readonly tier: Tier | null;
	/** As in the relationships view. */
	readonly organizer: string | null;
	/** The cell whose names are listed below. */
	readonly open: CellPlace | null;
}

export const COVERAGE_AT_FIRST: CoverageState = { period: 'half', since: null, tier: null, organizer: null, open: null };

export function readCoverageState(value: unknown): CoverageState {
	const fields = readFields(value);
	const period = readOneOf(fields['period'], PERIODS, COVERAGE_AT_FIRST.period);
	const since = isoDay(readText(fields['since']));
	return {
		period: period === 'since' && since === null ? COVERAGE_AT_FIRST.period : period,
		since,
		tier: readOneOfOrNull(fields['tier'], TIERS),
		organizer: readTextOrNull(fields['organizer']),
		open: readPlace(fields['open']),
	};
}

function readPlace(value: unknown): CellPlace | null {
	const { department, shift } = readFields(value);
	const isPart = (part: unknown): part is string | null => part === null || typeof part === 'string';
	return isPart(department) && isPart(shift) ? { department, shift } : null;
}
