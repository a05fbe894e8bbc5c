// An open editor and the file on disk: its own saves that come back change nothing, what others write is taken in, and the cursor keeps its place.
import fc from '../../chance';
import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { changeBetween, OpenText } from '../open-text';

/** An editor with a cursor over a disk whose reads and writes end when the test says so. */
function opened(text: string) {
	const doc = new OpenText();
	let state = EditorState.create({ doc: text, selection: { anchor: text.length } });
	let disk = text;
	const writes: (() => void)[] = [];
	const reads: (() => void)[] = [];
	doc.loaded(text);
	const shown = (): string => state.doc.toString();
	const heard = async (): Promise<void> => {
		const merged = await doc.takeIn(() => new Promise((resolve) => { const now = disk; reads.push(() => resolve(now)); }), shown);
		const changes = merged === null ? null : changeBetween(shown(), merged);
		if (changes !== null) state = state.update({ changes }).state;
	};
	return {
		shown,
		disk: () => disk,
		cursor: () => state.selection.main.head,
		type: (typed: string) => {
			state = state.update(state.replaceSelection(typed)).state;
			doc.typed();
		},
		put: (cursor: number) => { state = state.update({ selection: { anchor: cursor } }).state; },
		save: () => doc.save(shown(), (saved) => new Promise((resolve) => writes.push(() => {
			disk = saved;
			resolve();
		}))),
		others: (theirs: string) => { disk = theirs; },
		heard,
		/** The next write, or read, that is under way comes to its end. */
		written: async () => { writes.shift()?.(); await settled(); },
		read: async () => { reads.shift()?.(); await settled(); },
		waiting: () => writes.length + reads.length,
	};
}

/** All that follows from what has happened so far. */
function settled(): Promise<void> {
	return new Promise((resolve) => void setImmediate(resolve));
}

describe('an editor’s own save', () => {
	it('changes nothing when it comes back while the next one is on its way', async () => {
		const editor = opened('a');
		editor.type('X');
		const first = editor.save();
		await editor.written();
		await first;
		const told = editor.heard();
		editor.type('S');
		const second = editor.save();
		await settled();
		// Read before the second save reached the disk, and once more while it is still on its way.
		await editor.read();
		await editor.read();
		editor.type('B');
		await editor.written();
		await second;
		await settled();
		await editor.read();
		await told;
		expect([editor.shown(), editor.cursor(), editor.disk()]).toEqual(['aXSB', 4, 'aXS']);
	});

	it('is still its own when the text is saved that was there before it', async () => {
		const editor = opened('a');
		editor.type('X');
		void editor.save();
		await editor.written();
		const told = editor.heard();
		await settled();
		editor.put(1);
		await editor.read();
		await told;
		expect([editor.shown(), editor.cursor()]).toEqual(['aX', 1]);
	});

	it('loses no key and moves no cursor, in whatever order saves, words of them and keys come', async () => {
		const step = fc.constantFrom('type', 'save', 'heard', 'written', 'read');
		await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
			const editor = opened('');
			let typed = '';
			const told: Promise<void>[] = [];
			for (const each of steps) {
				if (each === 'type') {
					const key = String.fromCharCode(97 + (typed.length % 26));
					typed += key;
					editor.type(key);
				} else if (each === 'heard') told.push(editor.heard());
				else if (each === 'save') void editor.save();
				else await editor[each]();
				expect([editor.shown(), editor.cursor()]).toEqual([typed, typed.length]);
			}
			for (await settled(); editor.waiting() > 0; await editor.read()) await editor.written();
			await Promise.all(told);
			expect([editor.shown(), editor.cursor()]).toEqual([typed, typed.length]);
		}));
	});
});

describe('what others wrote', () => {
	it('is shown, and what was typed meanwhile stays with its cursor', async () => {
		const editor = opened('one\ntwo\nthree');
		editor.put(7);
		editor.type(' typed');
		editor.others('ONE\ntwo\nthree');
		const told = editor.heard();
		await settled();
		await editor.read();
		await told;
		editor.type('!');
		expect(editor.shown()).toBe('ONE\ntwo typed!\nthree');
	});

	it('is never put back to what they wrote before, in whatever order it is read', async () => {
		const doc = new OpenText();
		doc.loaded('a');
		let disk = 'ab';
		let late = (): void => undefined;
		const first = doc.takeIn(() => { const now = disk; return new Promise((resolve) => { late = () => resolve(now); }); }, () => 'a');
		await settled();
		disk = 'abc';
		expect(await doc.takeIn(() => Promise.resolve(disk), () => 'a')).toBe('abc');
		late();
		await settled();
		late();
		expect(await first).toBeNull();
	});

	it('moves a cursor between two changed lines, as in the app, and no other', () => {
		const after = (old: string, now: string, cursor: number): number => {
			const changes = changeBetween(old, now);
			return EditorState.create({ doc: old, selection: { anchor: cursor } }).update(changes === null ? {} : { changes }).state.selection.main.head;
		};
		const [old, now] = ['a\nb\nc\nd\ne', 'a\nB\nc\nD\ne'];
		expect([after(old, now, 0), after(old, now, 4), after(old, now, 8)]).toEqual([0, 2, 8]);
		expect([after('a tick b', 'a tock b', 8), after('x\ny', 'x\nnew\ny', 3), after('x\ny', 'y', 2)]).toEqual([8, 7, 0]);
	});

	it('is the one text made of the other', () => {
		const text = fc.array(fc.constantFrom('', 'a', 'b', 'ab', 'ba'), { maxLength: 6 }).map((lines) => lines.join('\n'));
		fc.assert(fc.property(text, text, (old, now) => {
			const change = changeBetween(old, now);
			expect(change === null ? old : old.slice(0, change.from) + change.insert + old.slice(change.to)).toBe(now);
		}));
	});
});
