import fc from '../chance';
import { describe, expect, it } from 'vitest';
import { isUntouched, rememberEdits, rememberNote, rememberTrash, renameIn, undoEdits, type UndoFile } from '../../src/edit/undo';
import { applyEdits, minimalEdit, type Edit } from '../../src/text/edits';

/** What the device's storage gives back. */
function stored(file: UndoFile): UndoFile {
	const text: unknown = JSON.parse(JSON.stringify(file));
	expect(text).toEqual(file);
	return file;
}

function undone(text: string, file: UndoFile): string | null {
	const change = undoEdits(text, stored(file));
	return change.ok ? applyEdits(text, change.edits) : null;
}

const NOTE = '\uFEFF---\r\ntype: samtale\r\n---\r\n- [ ] Jeg: ringer\r\n- [ ] Hanne: skriver\r\n\r\nSlut';
const AT = NOTE.indexOf('[ ] Jeg') + 1;
const TICK: readonly Edit[] = [{ from: AT, to: AT + 1, insert: 'x' }, { from: NOTE.indexOf('ringer') + 6, to: NOTE.indexOf('ringer') + 6, insert: ' ✅ 2026-11-24' }];

describe('undo', () => {
	it.each<[string, (text: string) => string, string | null]>([
		['gives the same bytes back', (text) => text, NOTE],
		['finds the line ten lines further down', (text) => text.replace('- [x]', '\r\n'.repeat(10) + '- [x]'), NOTE.replace('- [ ] Jeg', '\r\n'.repeat(10) + '- [ ] Jeg')],
		['keeps what was written elsewhere since', (text) => `${text} og mere`, `${NOTE} og mere`],
		['is refused where the line has changed', (text) => text.replace('ringer', 'ringer op'), null],
		['is refused where the line is gone', (text) => text.replace(/- \[x\].*\r\n/, ''), null],
		['is refused where the line was moved and stands twice', (text) => text.replace(/(- \[x\].*\r\n)/, '\r\n$1$1'), null],
		['is refused where half of it was changed by hand', (text) => text.replace(' ✅ 2026-11-24', ''), null],
		['is refused in an empty note', () => '', null],
	])('%s', (_, change, expected) => {
		const file = rememberEdits('a.md', NOTE, TICK);
		expect(undone(change(applyEdits(NOTE, TICK)), file)).toBe(expected);
	});

	it('becomes redo when its own edits are remembered', () => {
		const ticked = applyEdits(NOTE, TICK);
		const back = undoEdits(ticked, rememberEdits('a.md', NOTE, TICK));
		if (!back.ok) throw new Error(back.why);
		expect(undone(NOTE, rememberEdits('a.md', ticked, back.edits))).toBe(ticked);
	});

	it('holds no more of a long note than the changed lines', () => {
		const long = `${'Andres ord. '.repeat(5_000)}\n- [ ] ringer\n${'Flere ord. '.repeat(5_000)}`;
		const at = long.indexOf('[ ]') + 1;
		expect(JSON.stringify(rememberEdits('a.md', long, [{ from: at, to: at + 1, insert: 'x' }])).length).toBeLessThan(600);
	});

	it('gives any text back after any edits, and after words typed at its end', () => {
		const text = fc.array(fc.constantFrom('a', 'b', '- [ ] x', '\n', '\r\n', 'æ', '😀', ' '), { maxLength: 40 }).map((parts) => parts.join(''));
		fc.assert(
			fc.property(text, fc.array(fc.tuple(fc.nat(60), fc.nat(6), text), { maxLength: 4 }), (before, drafts) => {
				const edits: Edit[] = [];
				let at = 0;
				for (const [gap, length, insert] of drafts) {
					const from = Math.min(before.length, at + gap);
					const to = Math.min(before.length, from + length);
					edits.push({ from, to, insert });
					at = to + 1;
					if (at > before.length) break;
				}
				const after = applyEdits(before, edits);
				const file = rememberEdits('a.md', before, edits);
				expect(undone(after, file)).toBe(before);
				const more = undone(`${after}\n\nmere`, file);
				expect(more === null || more === `${before}\n\nmere`).toBe(true);
			}),
			{ numRuns: 500 },
		);
	});

	it('never gives back a text that another edit has torn', () => {
		const lines = fc.array(fc.constantFrom('- [ ] Jeg: ringer', '- [ ] Jeg: ringer', '- [ ] Hanne: skriver', '', 'ord'), { minLength: 1, maxLength: 8 });
		fc.assert(
			fc.property(lines, fc.nat(), lines, (before, pick, other) => {
				const tasks = before.flatMap((line, index) => (line.startsWith('- [ ]') ? [index] : []));
				const index = tasks[pick % Math.max(1, tasks.length)];
				if (index === undefined) return;
				const text = before.join('\n');
				const ticked = before.map((line, at) => (at === index ? `${line.replace('[ ]', '[x]')} ✅ 2026-11-24` : line)).join('\n');
				const edit = minimalEdit(text, ticked);
				const change = undoEdits(other.join('\n'), rememberEdits('a.md', text, edit ? [edit] : []));
				expect(change.ok).toBe(false);
			}),
		);
	});
});

describe('a note that was made', () => {
	const file = rememberNote({ path: 'Samtaler/a.md', text: NOTE });

	it.each<[string, string, boolean]>([
		['goes to the trash unchanged', NOTE, true],
		['stays when a letter was written', `${NOTE}.`, false],
		['stays when a letter was changed', NOTE.replace('Slut', 'Slud'), false],
		['stays when two letters changed places', NOTE.replace('Slut', 'Sult'), false],
		['stays when it was emptied', '', false],
	])('%s', (_, text, expected) => {
		expect(isUntouched(text, stored(file))).toBe(expected);
	});

	it('holds nothing of its words', () => {
		expect(JSON.stringify(file)).not.toContain('Hanne');
	});
});

describe('a note that was made and taken away', () => {
	it('is known by its words, not by holding them', () => {
		const note = { path: 'Kolleger/Hanne Holm.md', text: 'Hannes ord' };
		expect(rememberTrash(note)).toEqual({ ...rememberNote(note), did: 'trash' });
		expect(JSON.stringify(rememberTrash(note))).not.toContain('Hannes ord');
	});

	it('has no edits to take back', () => {
		expect(undoEdits('Hannes ord', rememberTrash({ path: 'a.md', text: 'Hannes ord' }))).toEqual({ ok: false, why: 'text-changed' });
	});
});

it('follows a note to its new name, and leaves other steps as they are', () => {
	const step = { label: 'Holdt', at: 0, files: [rememberEdits('a.md', NOTE, TICK), rememberNote({ path: 'b.md', text: '' })] };
	expect(renameIn(step, 'a.md', 'c.md').files.map(({ path }) => path)).toEqual(['c.md', 'b.md']);
	expect(renameIn(step, 'x.md', 'y.md')).toBe(step);
});
