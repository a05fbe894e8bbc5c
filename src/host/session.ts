// Everything that lives as long as the plugin is on, wired once: settings, index, reader, door, journal, clock. Views and commands ask it.
import { Events, debounce, type App, type Plugin } from 'obsidian';
import type { Asking } from '../index/asking';
import { VaultIndex } from '../index/vault-index';
import type { Settings } from '../model/settings';
import type { Strings } from '../strings/en';
import { stringsFor } from '../strings/strings-for';
import type { Language } from '../text/language';
import { DayClock } from './day-clock';
import { Door } from './door';
import { screenLanguage } from './screen-language';
import { SettingsStore } from './settings-store';
import { UndoJournal } from './undo-journal';
import { VaultReader, type ReadingProgress } from './vault-reader';

const ME_KEY = 'tillid-me';

export class Session extends Events {
	readonly app: App;
	readonly door: Door;
	readonly clock: DayClock;
	readonly settingsStore: SettingsStore;
	private vaultIndex: VaultIndex;
	private reader: VaultReader | null = null;

	private constructor(
		readonly plugin: Plugin,
		settingsStore: SettingsStore,
	) {
		super();
		this.app = plugin.app;
		this.settingsStore = settingsStore;
		this.vaultIndex = new VaultIndex(settingsStore.reading);
		this.clock = plugin.addChild(new DayClock(() => this.trigger('changed')));
		const journal = new UndoJournal(this.app);
		journal.clearStale();
		plugin.registerEvent(this.app.vault.on('rename', (file, from) => journal.rename(from, file.path)));
		this.door = new Door(this.app, journal, (file, text) => this.reader?.takeOwn(file, text));
	}

	static async open(plugin: Plugin): Promise<Session> {
		return new Session(plugin, await SettingsStore.load(plugin));
	}

	get settings(): Settings {
		return this.settingsStore.settings;
	}

	get language(): Language {
		return screenLanguage(this.settings);
	}

	get strings(): Strings {
		return stringsFor(this.language);
	}

	get index(): VaultIndex {
		return this.vaultIndex;
	}

	/** Null as soon as every note has been looked at once. */
	get reading(): ReadingProgress | null {
		const progress = this.reader?.progress ?? { done: 0, total: 0, reading: true };
		return progress.reading ? progress : null;
	}

	asking(): Asking {
		const me: unknown = this.app.loadLocalStorage(ME_KEY);
		return { today: this.clock.today, me: typeof me === 'string' ? me : null, cadences: this.settings.cadences };
	}

	/** Begins to read the vault. Not before the layout is ready: until then the app tells of every file as if it were new. */
	start(): void {
		this.app.workspace.onLayoutReady(() => this.readVault());
	}

	/** Takes settings that were changed here or on another device: what is ours may be another set of notes now. */
	settingsChanged(): void {
		if (!this.settingsStore.readsAs(this.vaultIndex.options)) this.readVault();
		this.trigger('language');
		this.trigger('changed');
	}

	private readVault(): void {
		if (this.reader !== null) this.plugin.removeChild(this.reader);
		this.vaultIndex = new VaultIndex(this.settingsStore.reading);
		this.reader = this.plugin.addChild(new VaultReader(this.app, this.vaultIndex, this.tellChanged));
	}

	/** Many notes can change in one go; the views hear of it once. */
	private readonly tellChanged = debounce(() => this.trigger('changed'), 20);
}
