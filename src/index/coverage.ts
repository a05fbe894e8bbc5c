// Who has been talked with in a period, by department and shift: people, and nobody ranked. A cell without people is there too.
import type { IsoDay } from '../text/dates';
import { foldName } from '../text/names';
import type { Relationship } from './relationship';
import type { Talk } from './talks';

export interface CoveredPerson {
	/** Path of the colleague's note. */
	readonly path: string;
	readonly name: string;
	/** Day of the last conversation in the period; null where there was none. */
	readonly met: IsoDay | null;
	/** Wants no contact for the time being: not one to be reached. */
	readonly rests: boolean;
}

export interface CoverageCell {
	readonly people: readonly CoveredPerson[];
	/** How many of them were talked with in the period. */
	readonly met: number;
}

/** A department or a shift, by its folded name; '' for those without one. */
export interface CoverageAxis {
	readonly key: string;
	/** As first spelled; null for those without one. */
	readonly label: string | null;
}

export interface Coverage {
	/** Without order, but those without one last. */
	readonly departments: readonly CoverageAxis[];
	readonly shifts: readonly CoverageAxis[];
	/** The people of a department and a shift. */
	readonly cell: (department: string, shift: string) => CoverageCell;
	readonly department: (key: string) => CoverageCell;
	readonly shift: (key: string) => CoverageCell;
	readonly all: CoverageCell;
}

/** `since`: first day of the period, which ends today; null for all time. */
export function coverageOf(relationships: readonly Relationship[], talks: readonly Talk[], since: IsoDay | null): Coverage {
	const met = lastTalks(talks, since);
	const placed = relationships.map((relationship) => ({
		department: foldName(relationship.department ?? ''),
		shift: foldName(relationship.colleague.shift ?? ''),
		person: { path: relationship.path, name: relationship.name, met: met.get(relationship.path) ?? null, rests: relationship.rhythm === 'paused' },
	}));
	const where = (fits: (place: (typeof placed)[number]) => boolean): CoverageCell => cellOf(placed.filter(fits).map(({ person }) => person));
	return {
		departments: axis(relationships.map(({ department }) => department)),
		shifts: axis(relationships.map(({ colleague }) => colleague.shift)),
		cell: (department, shift) => where((place) => place.department === department && place.shift === shift),
		department: (key) => where(({ department }) => department === key),
		shift: (key) => where(({ shift }) => shift === key),
		all: where(() => true),
	};
}

function lastTalks(talks: readonly Talk[], since: IsoDay | null): ReadonlyMap<string, IsoDay> {
	const last = new Map<string, IsoDay>();
	for (const { colleague, day } of talks) {
		if (since !== null && day < since) continue;
		const known = last.get(colleague);
		if (known === undefined || day > known) last.set(colleague, day);
	}
	return last;
}

function cellOf(people: readonly CoveredPerson[]): CoverageCell {
	return { people, met: people.filter(({ met }) => met !== null).length };
}

function axis(labels: readonly (string | null)[]): readonly CoverageAxis[] {
	const byKey = new Map<string, CoverageAxis>();
	for (const label of labels) {
		const key = foldName(label ?? '');
		if (!byKey.has(key)) byKey.set(key, { key, label: key === '' ? null : label });
	}
	return [...byKey.values()].sort((a, b) => Number(a.key === '') - Number(b.key === ''));
}
