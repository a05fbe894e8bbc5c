// The user types, moves, copies and deletes while the pane still shows the lines as they were: a promise is settled exactly, or not at all.
import fc from '../chance';
import { describe, expect, it } from 'vitest';
import { assign } from '../../src/edit/assign-commitment';
import { moveDue } from '../../src/edit/move-due';
import type { TextChange } from '../../src/edit/refusal';
import { settle } from '../../src/edit/settle-commitment';
import { rememberEdits, undoEdits } from '../../src/edit/undo';
import { applyEdits, type Edit } from '../../src/text/edits';
import { shown } from './line-identity';
import { day } from './writing-context';

const LINES = ['- [ ] Jeg: ringer', '- [ ] Jeg: ringer', '- [ ] [[Hanne Holm]]: skriver 📅 2026-12-01', '\t- [/] to [hvem:: mig]', '- [x] tre ✅ 2026-11-01', '> - [ ] fire', 'ord', '', '```', '%%', '## 5. Forpligtelse'];

type Typing = (lines: readonly string[]) => readonly string[];

const typing: fc.Arbitrary<Typing> = fc.oneof(
	fc.tuple(fc.nat(20), fc.constantFrom(...LINES)).map(([at, line]): Typing => (lines) => [...lines.slice(0, at), line, ...lines.slice(at)]),
	fc.nat(20).map((at): Typing => (lines) => lines.filter((_, index) => index !== at)),
	fc.tuple(fc.nat(20), fc.nat(20)).map(([from, to]): Typing => (lines) => {
		const moved = lines[from];
		if (moved === undefined) return lines;
		const rest = lines.filter((_, index) => index !== from);
		return [...rest.slice(0, to), moved, ...rest.slice(to)];
	}),
	fc.tuple(fc.nat(20), fc.constantFrom('!', ' ', 'x')).map(([at, letter]): Typing => (lines) => lines.map((line, index) => (index === at ? line + letter : line))),
	fc.constant<Typing>((lines) => [...Array<string>(10).fill('nyt'), ...lines]),
);

const TODAY = day('2026-11-24');

const WRITES: readonly ((text: string, identity: ReturnType<typeof shown>) => TextChange)[] = [
	(text, identity) => settle(text, identity, 'kept', TODAY),
	(text, identity) => settle(text, identity, 'released', TODAY),
	(text, identity) => moveDue(text, identity, TODAY),
	(text, identity) => assign(text, identity, 'both', { language: 'da' }),
];

/** More than ten thousand of them find a promise to write to. */
const RUNS = 12_000 * Number(process.env['TILLID_TIMES'] ?? 1);

describe('a write among other people’s typing', () => {
	it('changes the one line that still reads as shown, or is refused; undone it is as if it never was', () => {
		const note = fc.tuple(fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 12 }), fc.constantFrom('\n', '\r\n'), fc.array(typing, { maxLength: 4 }), fc.nat(), fc.constantFrom(...WRITES));
		let written = 0;
		let refused = 0;
		fc.assert(
			fc.property(note, ([lines, ending, typed, pick, write]) => {
				const tasks = lines.flatMap((line, index) => (TASK.test(line) ? [index + 1] : []));
				const line = tasks[pick % Math.max(1, tasks.length)];
				if (line === undefined) return;
				const identity = shown(lines.join('\n'), line);
				const now = typed.reduce((current, type) => type(current), lines as readonly string[]);
				const text = now.join(ending);
				const change = write(text, identity);
				if (!change.ok) refused++;
				else if (change.edits.length > 0) {
					written++;
					const wrong = faultOf(text, applyEdits(text, change.edits), ending, identity.raw) ?? notTakenBack(text, change.edits);
					if (wrong !== null) throw new Error(wrong);
				}
			}),
			{ numRuns: RUNS },
		);
		expect(written).toBeGreaterThan(RUNS * 0.15);
		expect(refused).toBeGreaterThan(RUNS * 0.06);
	}, 60_000 + RUNS * 10);
});

const TASK = /\[.\]/;

/** Plain comparisons: the matchers of the test library cost more than what is tested. */
function faultOf(before: string, after: string, ending: string, raw: string): string | null {
	const lines = before.split(ending);
	const left = after.split(ending);
	if (left.length !== lines.length) return `The note has ${left.length} lines where it had ${lines.length}.`;
	const changed = lines.filter((line, index) => line !== left[index]);
	return changed.length === 1 && changed[0] === raw ? null : `Other lines than ${raw} changed: ${changed.join(' | ')}`;
}

function notTakenBack(before: string, edits: readonly Edit[]): string | null {
	const after = applyEdits(before, edits);
	const back = undoEdits(after, rememberEdits('a.md', before, edits));
	return back.ok && applyEdits(after, back.edits) === before ? null : `Not taken back: ${JSON.stringify(after)}`;
}
