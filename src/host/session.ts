// Everything that lives as long as the plugin is on, wired once: settings, index, reader, door, journal, clock. Views and commands ask it.
import { Events, type App, type Menu, type Plugin } from 'obsidian';
import type { Asking } from '../index/asking';
import { peopleNames } from '../index/people-names';
import { remembered, type InSteps } from '../index/remembered';
import { VaultIndex } from '../index/vault-index';
import type { Repaired, Settings } from '../model/settings';
import type { Strings } from '../strings/en';
import { stringsFor } from '../strings/strings-for';
import type { Language } from '../text/language';
import { maskOf, type Mask } from '../views/discreet-names';
import { AnswersAhead } from './answers-ahead';
import { DayClock } from './day-clock';
import { DeviceChoices } from './device-choices';
import { Door } from './door';
import { nextFrames, windowsOf } from './next-frames';
import { tell } from './notices';
import { screenLanguage } from './screen-language';
import { SettingsStore } from './settings-store';
import { UndoJournal } from './undo-journal';
import { VaultReader, type ReadingProgress } from './vault-reader';

/** Milliseconds in which changes are gathered. */
const TELLING = 20;

const maskOfPeople = remembered((index) => maskOf(peopleNames(index)));

export class Session extends Events {
	readonly app: App;
	readonly door: Door;
	readonly clock: DayClock;
	readonly settingsStore: SettingsStore;
	readonly device: DeviceChoices;
	private vaultIndex: VaultIndex;
	private reader: VaultReader | null = null;
	/** Menus that our own views have filled already. */
	readonly ownMenus = new WeakSet<Menu>();
	/** Colleagues whose sensitive values the user has asked to see: kept nowhere, and gone with the app. */
	private readonly opened = new Set<string>();
	private turn: Promise<void> = Promise.resolve();
	private telling: Promise<void> | null = null;
	private readonly ahead = new AnswersAhead();

	private constructor(
		readonly plugin: Plugin,
		settingsStore: SettingsStore,
	) {
		super();
		this.app = plugin.app;
		this.settingsStore = settingsStore;
		this.device = new DeviceChoices(this.app);
		this.vaultIndex = new VaultIndex(settingsStore.reading);
		this.clock = plugin.addChild(new DayClock(this.tellChanged));
		plugin.register(() => this.ahead.end());
		const journal = new UndoJournal(this.app);
		journal.clearStale();
		plugin.registerEvent(
			this.app.vault.on('rename', (file, from) => {
				journal.rename(from, file.path);
				this.device.rename(from, file.path);
			}),
		);
		this.door = new Door(this.app, journal, (file, text) => this.reader?.takeOwn(file, text));
	}

	static async open(plugin: Plugin): Promise<Session> {
		const { store, repaired } = await SettingsStore.load(plugin);
		const session = new Session(plugin, store);
		session.tellRepaired(repaired);
		return session;
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

	/** Null as soon as every note has been looked at once, and what all of them tell together is known. */
	get reading(): ReadingProgress | null {
		const progress = this.reader?.progress ?? { done: 0, total: 0, reading: true };
		return progress.reading || !this.ahead.isReady(this.vaultIndex) ? progress : null;
	}

	/** A view that is open asks for these answers: they are worked out before it is told of a change. Until the function that comes back is called. */
	want(answers: readonly InSteps<unknown>[]): () => void {
		return this.ahead.want(answers);
	}

	asking(): Asking {
		return { today: this.clock.today, me: this.device.me, cadences: this.settings.cadences };
	}

	/** Begins to read the vault. Not before the layout is ready: until then the app tells of every file as if it were new. */
	start(): void {
		this.app.workspace.onLayoutReady(() => this.readVault());
	}

	/** Another device has changed data.json. */
	async takeSettings(): Promise<void> {
		const repaired = await this.settingsStore.reload();
		if (repaired === 'unreadable') {
			tell(this.strings.settings.unreadable());
			return;
		}
		this.tellRepaired(repaired);
		this.settingsChanged();
	}

	/** On this screen only: the note that is about the user, or null for the only one there is. */
	chooseMe(path: string | null): void {
		this.device.me = path;
		this.tellChanged();
	}

	/** On this screen only. */
	setDiscreet(on: boolean): void {
		this.device.discreet = on;
		this.opened.clear();
		this.trigger('language');
	}

	showSensitive(colleague: string, shown: boolean): void {
		if (shown) this.opened.add(colleague);
		else this.opened.delete(colleague);
		this.trigger('changed');
	}

	sensitiveOf(colleague: string): 'hidden' | 'shown' | 'locked' {
		if (this.device.discreet) return 'locked';
		return this.opened.has(colleague) ? 'shown' : 'hidden';
	}

	/** The user has thought about who can read the folder. */
	folderInOrder(): void {
		this.device.folderSeen = this.clock.today;
		this.trigger('changed');
	}

	/** What discreet mode makes of a text; the text itself while it is off. */
	get mask(): Mask {
		return this.device.discreet ? maskOfPeople(this.index, this.asking()) : (text) => text;
	}

	private tellRepaired(repaired: readonly Repaired[]): void {
		const { settings } = this.strings;
		if (repaired.length > 0) tell(settings.repaired(repaired.map((key) => settings.repairedNames[key]).join(', ')));
	}

	/** Settles when every note has been looked at once. */
	whenRead(): Promise<void> {
		return new Promise((resolve) => {
			if (this.reading === null) return resolve();
			const heard = this.on('changed', () => {
				if (this.reading !== null) return;
				this.offref(heard);
				resolve();
			});
			this.plugin.registerEvent(heard);
		});
	}

	/** One after the other, whatever becomes of the one before. */
	inTurn(work: () => Promise<void>): Promise<void> {
		const turn = this.turn.then(work, work);
		this.turn = turn.catch(() => undefined);
		return turn;
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

	/** Settles when the views have drawn what was written so far: until then a row still shows what it was. */
	drawn(): Promise<void> {
		return this.telling ?? Promise.resolve();
	}

	/** Many notes can change in one go; the views hear of it once. They draw in the next frame, each before this one asked for it. */
	private readonly tellChanged = (): void => {
		this.telling ??= new Promise((resolve) => window.setTimeout(() => resolve(this.tellViews()), TELLING));
	};

	private async tellViews(): Promise<void> {
		if (this.reader?.progress.reading === false) await this.ahead.workOut(() => ({ index: this.vaultIndex, asking: this.asking() }));
		this.telling = null;
		this.trigger('changed');
		await nextFrames(windowsOf(this.app));
	}
}
