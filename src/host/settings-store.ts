// The settings of this vault: loaded, repaired where they cannot be understood, saved only when they change.
import type { Plugin } from 'obsidian';
import type { ReadingOptions } from '../model/reading-options';
import { DEFAULT_FOLDERS, readingOptions, readSettings, type Folders, type Repaired, type Settings } from '../model/settings';
import type { Language } from '../text/language';
import { languageOfApp } from './screen-language';

/** Where a data.json that had to be repaired is kept as it was. */
const COPY = 'data-before-repair.json';

export class SettingsStore {
	private constructor(
		private readonly plugin: Plugin,
		private current: Settings,
		/** What could not be understood at the last load. */
		readonly repaired: readonly Repaired[],
		/** What the file holds besides: another version's settings are kept. */
		private stored: Readonly<Record<string, unknown>>,
	) {}

	static async load(plugin: Plugin): Promise<SettingsStore> {
		const stored: unknown = await plugin.loadData().catch(() => 'unreadable');
		const { settings, repaired } = readSettings(stored);
		const store = new SettingsStore(plugin, settings, stored === 'unreadable' ? ['typeProperty'] : repaired, isRecord(stored) ? stored : {});
		if (store.repaired.length > 0) await store.keepCopy();
		return store;
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

	/** Another device has changed the file. */
	async reload(): Promise<void> {
		const stored: unknown = await this.plugin.loadData().catch(() => null);
		if (!isRecord(stored)) return;
		this.stored = stored;
		this.current = readSettings(stored).settings;
	}

	private async keepCopy(): Promise<void> {
		const folder = this.plugin.manifest.dir;
		if (folder === undefined) return;
		const { adapter } = this.plugin.app.vault;
		const text = await adapter.read(`${folder}/data.json`).catch(() => null);
		if (text !== null) await adapter.write(`${folder}/${COPY}`, text);
	}
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
