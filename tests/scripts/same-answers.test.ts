// What the views show of colleagues is what the command line tells of the same vault: the sample vault, with its namesakes, dangling and double links.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../scripts/tillid/main';
import { openVault } from '../../scripts/tillid/open-vault';
import { readOptions } from '../../scripts/tillid/options';
import { listRelationships } from '../../src/index/list-relationships';
import { listTalks } from '../../src/index/talks';
import { stringsFor } from '../../src/strings/strings-for';
import { coveragePage } from '../../src/views/coverage-page';
import { COVERAGE_AT_FIRST } from '../../src/views/coverage-state';
import { RELATIONSHIP_GROUPINGS, RELATIONSHIP_SORTS, RELATIONSHIPS_AT_FIRST } from '../../src/views/relationships-state';
import { relationshipsPage } from '../../src/views/relationship-rows';
import { day } from '../index/vault-of';

const VAULT = join(import.meta.dirname, '..', 'vault');
const NOON = new Date(2026, 10, 24, 12);
const TODAY = day('2026-11-24');

interface ToldRow {
	readonly path: string;
	readonly name: string;
	readonly lastConversation: string | null;
	readonly conversations: number;
	readonly rhythm: string;
	readonly openMine: number;
	readonly openTheirs: number;
	readonly openBoth: number;
	readonly shared: readonly string[];
}

/** The rows that the command line prints. */
const told: readonly ToldRow[] = JSON.parse(run(['relationships', VAULT, '--today', TODAY, '--format', 'json'], NOON).out);

function opened() {
	const asked = readOptions(['relationships', VAULT, '--today', TODAY]);
	const found = asked.ok === true ? openVault(VAULT, asked.options, NOON) : null;
	if (found === null || !found.ok) throw new RangeError('The sample vault could not be opened.');
	const { index, asking } = found.vault;
	return { relationships: listRelationships(index, asking), talks: listTalks(index, asking), next: [], meName: null };
}

const data = opened();

const SPEECH = { today: TODAY, language: 'da', strings: stringsFor('da') } as const;

describe('the relationships view', () => {
	it.each(RELATIONSHIP_GROUPINGS.flatMap((group) => RELATIONSHIP_SORTS.map((sort) => [group, sort] as const)))('grouped by %s and sorted by %s has each colleague once, as the command line', (group, sort) => {
		const { groups } = relationshipsPage(data, { ...RELATIONSHIPS_AT_FIRST, group, sort, shown: 1000 }, SPEECH);
		const rows = groups.flatMap((each) => each.rows).sort((a, b) => (a.key < b.key ? -1 : 1));
		const shape = { ok: 'wedge', 'due-soon': 'wedge', overdue: 'full', 'never-met': 'dashed', paused: 'bars' };
		expect(rows.map((row) => [row.key, row.name, row.last === null, row.rhythm.shape.is, row.mine.count, row.theirs.count, row.shared.map(({ label }) => label)])).toEqual(
			told.map((row) => [row.path, row.name, row.lastConversation === null, new Map(Object.entries(shape)).get(row.rhythm), row.openMine + row.openBoth, row.openTheirs + row.openBoth, row.shared]),
		);
	});

	it('keeps two people of one name apart', () => {
		const namesakes = told.filter(({ name }) => name === 'Mette Sørensen');
		expect(namesakes).toHaveLength(2);
		expect(new Set(namesakes.map(({ path }) => path)).size).toBe(2);
		expect(new Set(namesakes.map(({ lastConversation }) => lastConversation)).size).toBe(2);
	});
});

describe('the coverage', () => {
	it('of all time has met whoever the command line says has had a conversation', () => {
		const { all, rows, totals } = coveragePage(data, { ...COVERAGE_AT_FIRST, period: 'always' }, SPEECH);
		expect([all.met, all.people]).toEqual([told.filter(({ conversations }) => conversations > 0).length, told.length]);
		const sum = (cells: readonly { readonly people: number }[]): number => cells.reduce((n, { people }) => n + people, 0);
		expect([sum(rows.map(({ total }) => total)), sum(totals), sum(rows.flatMap(({ cells }) => cells))]).toEqual([all.people, all.people, all.people]);
	});
});
