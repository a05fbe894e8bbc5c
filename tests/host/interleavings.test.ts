// The plugin's own reader and door over the stand-in's vault, in every order: the user types, others change, rename and delete notes, and we write. Whenever all is
// at rest, no word is lost, every write of ours changed the one line it meant, and the index is as one that read everything anew. TILLID_STEPS=20000 for a thorough look.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { Dice } from '../../scripts/bench/dice';
import { moveDue } from '../../src/edit/move-due';
import { settle } from '../../src/edit/settle-commitment';
import { listCommitments } from '../../src/index/list-commitments';
import { listProblems } from '../../src/index/list-problems';
import { listRelationships } from '../../src/index/list-relationships';
import { Door } from '../../src/host/door';
import { UndoJournal } from '../../src/host/undo-journal';
import { VaultReader } from '../../src/host/vault-reader';
import { VaultIndex } from '../../src/index/vault-index';
import { applyEdits } from '../../src/text/edits';
import { FileManager } from '../fake-obsidian/file-manager';
import type { TFile } from '../fake-obsidian/abstract-file';
import { mergeTexts } from '../fake-obsidian/merge-texts';
import { MetadataCache } from '../fake-obsidian/metadata-cache';
import { connected, started } from '../fake-obsidian/tests/started';
import { Vault } from '../fake-obsidian/vault';
import { day } from '../edit/writing-context';
import { ASKING, held, note } from '../index/vault-of';
import { MarkdownView } from './obsidian';

const STEPS = Number(process.env['TILLID_STEPS'] ?? 200 * Number(process.env['TILLID_TIMES'] ?? 1));
const SEED = Number(process.env['TILLID_SEED'] ?? 1);
/** Each piece begins with a fresh vault and a seed of its own: notes that only grow would make the last steps the slowest. */
const PIECE = 1000;
const PIECES = Array.from({ length: Math.ceil(STEPS / PIECE) }, (_, at) => ({ seed: SEED + at, steps: Math.min(PIECE, STEPS - at * PIECE) }));
/** Steps from one rest to the next. */
const UNTIL_REST = 25;
const TODAY = day('2026-11-24');

const FILES = {
	'Kolleger/Hanne.md': note('kollega', ['interesser: [Klima]'], ['- [ ] jeg: ringer', 'ord', '- [ ] jeg: ringer']),
	'Kolleger/Bo.md': note('kollega', [], ['## Kontakt', '- 2026-11-02 uformel: y', '- [ ] Bo: kommer 📅 2026-12-01']),
	'Samtaler/En.md': held('Hanne', '2026-11-05', ['## 5. Forpligtelse', '- [ ] [[Hanne]]: spørger tre 📅 2026-12-01', '\t- [ ] og skriver', '- [/] vi: mødes']),
	'Samtaler/To.md': held('Bo', '2026-11-06', ['- [ ] [[Bo]]: a', '- [ ] [[Bo]]: a', '- [x] jeg: b ✅ 2026-11-07']).replace(/\n/g, '\r\n'),
	'Dagbog.md': 'tekst\n- [ ] [[Hanne]]: i dagbogen\n',
	'Mig.md': note('mig'),
};

/** An editor as the app has it: what is typed is in it alone until it is saved; what changes on disk comes in when the vault tells. */
class Typing {
	text = '';
	private saved = '';
	private turn: Promise<void> = Promise.resolve();

	constructor(
		private readonly vault: Vault,
		readonly file: TFile,
	) {}

	get dirty(): boolean {
		return this.text !== this.saved;
	}

	async open(): Promise<this> {
		this.text = this.saved = await this.vault.read(this.file);
		return this;
	}

	/** One after the other: a text read before a save must not come in after it. */
	save(): Promise<void> {
		return this.inTurn(async () => {
			if (!this.dirty) return;
			const { text } = this;
			await this.vault.modify(this.file, text);
			this.saved = text;
		});
	}

	takeIn(): Promise<void> {
		return this.inTurn(async () => {
			const theirs = await this.vault.read(this.file).catch(() => null);
			if (theirs === null || theirs === this.saved) return;
			this.text = this.dirty ? mergeTexts(this.saved, this.text, theirs) : theirs;
			this.saved = theirs;
		});
	}

	private inTurn(work: () => Promise<void>): Promise<void> {
		this.turn = this.turn.then(work);
		return this.turn;
	}
}

vi.stubGlobal('window', globalThis);

/** The app with the plugin's reader and door, and hands to do things to its vault. */
async function app() {
	const { standIn, disk } = await started(FILES);
	// Somebody else's page on the same folder.
	const others = await connected(standIn);
	const vault = new Vault(disk);
	const cache = new MetadataCache(vault, disk);
	await vault.load();
	cache.start();
	let editors: Typing[] = [];
	vault.on('modify', (file: TFile) => void editors.find((each) => each.file === file)?.takeIn());
	const asView = (typing: Typing): object => Object.assign(Object.create(MarkdownView.prototype), { file: typing.file, save: () => typing.save() });
	const stored = new Map<string, unknown>();
	const it = {
		vault,
		metadataCache: cache,
		fileManager: new FileManager(vault, cache, async () => 'no'),
		workspace: { getLeavesOfType: () => editors.map((each) => ({ view: asView(each) })) },
		loadLocalStorage: (key: string) => stored.get(key) ?? null,
		saveLocalStorage: (key: string, value: unknown) => void stored.set(key, JSON.parse(JSON.stringify(value))),
	};
	const index = new VaultIndex();
	// The stand-in is the app as far as these two need one.
	const given = it as never;
	const reader = new VaultReader(given, index, () => undefined);
	const door = new Door(given, new UndoJournal(given), (file, text) => reader.takeOwn(file, text));
	reader.load();
	return {
		folder: standIn.vaultFolder,
		others,
		vault,
		index,
		door,
		reader,
		editors: () => editors,
		show: async (file: TFile) => void editors.push(await new Typing(vault, file).open()),
		close: async (typing: Typing) => {
			await typing.save();
			editors = editors.filter((each) => each !== typing);
		},
	};
}

type Stage = Awaited<ReturnType<typeof app>>;

describe('whatever happens in whatever order', () => {
	it.each(PIECES)('no word is lost, no wrong line is written, and the index is as if made anew: seed $seed, $steps steps', async ({ seed, steps }) => {
		const stage = await app();
		const play = new Play(stage, new Dice(seed));
		await play.rest();
		for (let step = 1; step <= steps; step++) {
			await play.step();
			if (step % UNTIL_REST === 0) await play.rest();
		}
		await play.rest();
		expect(play.written).toBeGreaterThan(steps / 30);
		stage.reader.unload();
	}, 120_000 + PIECE * 400);
});

/** Plays the user, the others and us; knows each word that has to be there. */
class Play {
	written = 0;
	private words = new Set<string>();
	private count = 0;
	private wrong: string[] = [];

	constructor(
		private readonly stage: Stage,
		private readonly dice: Dice,
	) {}

	async step(): Promise<void> {
		const act = this.dice.below(12);
		if (act < 4) return this.type();
		if (act < 8) return this.write();
		if (act === 8) return this.saveOrClose();
		if (act === 9) return this.undo();
		return act === 10 ? this.changeOutside() : this.moveOrDelete();
	}

	/** All is saved and told; then everything has to be right. */
	async rest(): Promise<void> {
		for (const typing of this.stage.editors()) await typing.save();
		await this.quiet(() => this.faults().length === 0);
		expect(this.faults()).toEqual([]);
	}

	private faults(): readonly string[] {
		const notes = this.notes();
		const times = new Map<string, number>();
		for (const text of notes.values()) for (const word of text.match(/ord\d+\./g) ?? []) times.set(word, (times.get(word) ?? 0) + 1);
		const lost = [...this.words].filter((word) => times.get(word) !== 1).map((word) => `${word} stands ${times.get(word) ?? 0} times`);
		const anew = new VaultIndex();
		for (const [path, text] of notes) anew.upsert(path, text);
		const { index } = this.stage;
		const other = (what: string, list: (of: VaultIndex) => readonly unknown[]): readonly string[] => {
			const [told, right] = [list(index), list(anew)].map((rows) => rows.map((row) => JSON.stringify(row)));
			return [...(told ?? []).filter((row) => !right?.includes(row)).map((row) => `no such ${what}: ${row}`), ...(right ?? []).filter((row) => !told?.includes(row)).map((row) => `missing ${what}: ${row}`)];
		};
		return [
			...this.wrong,
			...lost,
			...other('promise', (of) => listCommitments(of, ASKING)),
			...other('relationship', (of) => listRelationships(of, ASKING)),
			...other('problem', (of) => listProblems(of, ASKING)),
		];
	}

	private notes(): ReadonlyMap<string, string> {
		const { folder } = this.stage;
		const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md') && !path.startsWith('.'));
		return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
	}

	private async quiet(holds: () => boolean): Promise<void> {
		for (let left = 2400; left > 0 && !holds(); left--) await new Promise((done) => setTimeout(done, 25));
	}

	private word(): string {
		this.count += 1;
		const word = `ord${this.count}.`;
		this.words.add(word);
		return word;
	}

	private async type(): Promise<void> {
		const open = this.stage.editors();
		if (open.length < 2) {
			const files = this.stage.vault.getMarkdownFiles().filter((file) => !open.some((each) => each.file === file));
			const file = files[this.dice.below(files.length)];
			if (file && existsSync(join(this.stage.folder, file.path))) await this.stage.show(file);
			return;
		}
		this.put(open[this.dice.below(open.length)]);
	}

	/** A word at the end of a line, or on a line of its own; or a line that is a promise. */
	private put(typing: Typing | undefined): void {
		if (typing === undefined) return;
		const eol = typing.text.includes('\r\n') ? '\r\n' : '\n';
		const lines = typing.text.split(eol);
		const body = Math.max(1, lines.indexOf('---', 1) + 1);
		const at = Math.min(lines.length, body + this.dice.below(Math.max(1, lines.length - body + 1)));
		if (this.dice.chance(0.3) && at < lines.length && lines[at] !== '') lines[at] = `${lines[at] ?? ''} ${this.word()}`;
		else lines.splice(at, 0, this.dice.chance(0.3) ? `- [ ] jeg: ${this.word()}` : this.word());
		typing.text = lines.join(eol);
	}

	/** A promise as the index shows it, which may be behind; while we write, the user types on. */
	private async write(): Promise<void> {
		const shown = listCommitments(this.stage.index, ASKING);
		const promise = shown[this.dice.below(shown.length)];
		if (promise === undefined) return;
		const kept = this.dice.chance(0.5);
		const told: { before: string; after: string }[] = [];
		const work = this.stage.door.carryOut({
			label: 'x',
			changes: [{ path: promise.path, change: (text) => {
				const change = kept ? settle(text, promise, 'kept', TODAY) : moveDue(text, promise, day(this.dice.chance(0.5) ? '2027-01-05' : '2027-02-05'));
				if (change.ok && change.edits.length > 0) told.push({ before: text, after: applyEdits(text, change.edits) });
				return change;
			} }],
		});
		if (this.dice.chance(0.5)) this.put(this.stage.editors()[0]);
		await work;
		for (const { before, after } of told) {
			this.written += 1;
			const changed = before.split(/\r?\n/).filter((line, at) => line !== after.split(/\r?\n/)[at]);
			if (changed.length !== 1 || changed[0] !== promise.raw) this.wrong.push(`${promise.raw} was meant, and changed: ${changed.join(' | ')}`);
		}
	}

	private async saveOrClose(): Promise<void> {
		const open = this.stage.editors();
		const typing = open[this.dice.below(open.length)];
		if (typing) await (this.dice.chance(0.5) ? typing.save() : this.stage.close(typing));
	}

	private async undo(): Promise<void> {
		await this.stage.door.turnBack('done');
	}

	/** Notes that no editor shows: what the app does when both change at once is the app's. */
	private another(): string | undefined {
		const shown = new Set(this.stage.editors().map(({ file }) => file.path));
		const paths = [...this.notes().keys()].filter((path) => !shown.has(path));
		return paths[this.dice.below(paths.length)];
	}

	private async changeOutside(): Promise<void> {
		const path = this.another();
		if (path === undefined) return;
		const text = readFileSync(join(this.stage.folder, path), 'utf8');
		await this.stage.others.write(path, `${text}${text.endsWith('\n') ? '' : '\n'}- [ ] [[Hanne]]: ${this.word()}\n`);
	}

	private async moveOrDelete(): Promise<void> {
		const path = this.another();
		if (path === undefined) return;
		const { folder, others, vault } = this.stage;
		const to = path.replace(/( \d+)?\.md$/, ` ${(this.count += 1)}.md`);
		const file = vault.getFileByPath(path);
		if (this.dice.chance(0.2) && this.notes().size > 4) {
			const text = readFileSync(join(folder, path), 'utf8');
			for (const word of text.match(/ord\d+\./g) ?? []) this.words.delete(word);
			await others.remove(path);
		} else if (this.dice.chance(0.5)) await others.rename(path, to);
		else if (file) await vault.rename(file, to).catch(() => undefined);
	}
}
