import { expect, it } from 'vitest';
import type { Problem, ProblemCode } from '../../src/model/problem';
import { stringsFor } from '../../src/strings/strings-for';
import { noteCheckPage, NOTE_CHECK_AT_FIRST } from '../../src/views/note-check-rows';

const strings = stringsFor('da');

function aProblem(code: ProblemCode, given: Partial<Problem> = {}): Problem {
	return { code, path: 'Samtaler/2026-11-30 Ali Demir.md', line: 4, column: 7, field: null, found: '', ...given };
}

it('gathers problems in quiet groups that lead to their lines', () => {
	const page = noteCheckPage([aProblem('cpr'), aProblem('date-unreadable', { field: 'dato', found: '31-11-26' }), aProblem('date-missing', { path: 'b.md' })], NOTE_CHECK_AT_FIRST, strings);
	expect(page.lead).toBe('3 steder i 2 noter er værd at se på. Ved hvert sted står der, hvad der tæller, og hvordan det rettes.');
	expect(page.groups.map(({ label, count, rows }) => `${label} ${count} ${rows.map(({ place }) => place).join('; ')}`)).toEqual([
		'Datoer 2 Samtaler/2026-11-30 Ali Demir, linje 4; b, linje 4',
		'Følsomt 1 Samtaler/2026-11-30 Ali Demir, linje 4',
	]);
	expect(page.groups[0]?.rows[0]?.sentence[0]).toEqual({ code: 'dato: 31-11-26' });
});

it('says so when all can be read', () => {
	expect(noteCheckPage([], NOTE_CHECK_AT_FIRST, strings)).toEqual({ lead: null, groups: [], more: null });
});

it('pages, and folds without forgetting the count', () => {
	const many = Array.from({ length: 130 }, (_, i) => aProblem('link-dangling', { line: i + 1 }));
	expect(noteCheckPage(many, NOTE_CHECK_AT_FIRST, strings)).toMatchObject({ more: { shown: 100, all: 130 } });
	const folded = noteCheckPage(many, { ...NOTE_CHECK_AT_FIRST, folded: ['links'] }, strings);
	expect(folded.groups).toMatchObject([{ count: '130', open: false, rows: [] }]);
	expect(folded.more).toBeNull();
});
