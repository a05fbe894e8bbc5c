// The settings of this vault: loaded, repaired where they cannot be understood, saved only when they change.
import type { Plugin } from 'obsidian';
import type { ReadingOptions } from '../model/reading-options';
import { DEFAULT_FOLDERS, DEFAULT_SETTINGS, readingOptions, readSettings, type Folders, type Repaired, type Settings } from '../model/settings';
import type { Language } from '../text/language';
import { languageOfApp } from './screen-language';

/** Where a data.json that had to be repaired is kept as it was. */
const COPY = 'data-before-repair';

export class SettingsStore {
	private current: Settings = DEFAULT_SETTINGS;
	/** What the file holds besides: another version's settings are kept. */
	private stored: Readonly<Record<string, unknown>> = {};

	private constructor(private readonly plugin: Plugin) {}

	/** With what could not be understood of the file. It is written only when the user changes something, for another device may understand it. */
	static async load(plugin: Plugin): Promise<{ readonly store: SettingsStore; readonly repaired: readonly Repaired[] }> {
		const store = new SettingsStore(plugin);
		return { store, repaired: await store.take(await store.read()) };
	}

	get settings(): Settings {
		return this.current;
	}

	/** What decides which notes are ours. */
	get reading(): ReadingOptions {
		return readingOptions(this.current);
	}

	/** Language of what is written into notes: what was fixed at first run, else what the screen speaks. */
	get noteLanguage(): Language {
		return this.current.noteLanguage ?? this.current.screenLanguage ?? languageOfApp();
	}

	get folders(): Folders {
		return this.current.folders ?? DEFAULT_FOLDERS[this.noteLanguage];
	}

	readsAs(options: ReadingOptions): boolean {
		return JSON.stringify(this.reading) === JSON.stringify(options);
	}

	/** The first note of ours fixes the language of the notes and the folders, whatever language the screen has later. */
	async fixNoteLanguage(): Promise<void> {
		if (this.current.noteLanguage !== null && this.current.folders !== null) return;
		await this.change({ noteLanguage: this.noteLanguage, folders: this.folders });
	}

	async change(changes: Partial<Settings>): Promise<void> {
		this.current = { ...this.current, ...changes };
		this.stored = { ...this.stored, ...this.current };
		await this.plugin.saveData(this.stored);
	}

	/** Another device has changed the file. One that cannot be read may be half of one on its way: it is kept as a copy, and what we have stays. */
	async reload(): Promise<readonly Repaired[] | 'unreadable'> {
		const file = await this.read();
		if (isRecord(file)) return this.take(file);
		await this.keepCopy();
		return 'unreadable';
	}

	private read(): Promise<unknown> {
		return this.plugin.loadData().catch(() => 'unreadable');
	}

	/** What is not understood is kept as a copy and told. */
	private async take(file: unknown): Promise<readonly Repaired[]> {
		const { settings, repaired } = readSettings(file);
		this.current = settings;
		this.stored = isRecord(file) ? file : {};
		if (repaired.length > 0) await this.keepCopy();
		return repaired;
	}

	/** A copy that is there already is never written over. */
	private async keepCopy(): Promise<void> {
		const folder = this.plugin.manifest.dir;
		if (folder === undefined) return;
		const { adapter } = this.plugin.app.vault;
		const text = await adapter.read(`${folder}/data.json`).catch(() => null);
		if (text === null) return;
		for (let count = 1; ; count++) {
			const path = `${folder}/${COPY}${count === 1 ? '' : `-${count}`}.json`;
			const there = await adapter.read(path).catch(() => null);
			if (there === text) return;
			if (there === null) return adapter.write(path, text);
		}
	}
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
