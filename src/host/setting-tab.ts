// The settings as the app draws and searches them: which groups there are, and the way to what each control shows and does.
import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import { purposeList } from './own-purpose-settings';
import type { Session } from './session';
import { conversationGroup, deviceGroup, folderGroup, languageGroup, readingGroup, rhythmGroup, sensitiveGroup } from './setting-groups';
import { SETTINGS_BY_KEY } from './setting-keys';

export class TillidSettingTab extends PluginSettingTab {
	/** What was offered last. */
	private offered = '';

	constructor(
		app: App,
		plugin: Plugin,
		private readonly session: Session,
	) {
		super(app, plugin);
		// While the notes are read anew, those about the user are not known yet.
		plugin.registerEvent(session.on('changed', () => this.containerEl.isShown() && this.offered !== this.offer() && this.update()));
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		const { session } = this;
		const { strings, index } = session;
		const { settings: words } = strings;
		this.offered = this.offer();
		const purposes = purposeList(session, (kept) => void this.setControlValue('purposes', kept));
		return [languageGroup(words), folderGroup(words), conversationGroup(words), purposes, readingGroup(words), rhythmGroup(words), deviceGroup(words, index.ofKind('me')), sensitiveGroup(words)];
	}

	override getControlValue(key: string): unknown {
		return SETTINGS_BY_KEY.get(key)?.read(this.session);
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		const setting = SETTINGS_BY_KEY.get(key);
		await setting?.change(this.session, value);
		if (setting?.redraws === true) this.update();
	}

	/** What the page is drawn from, besides the controls: another device may choose another language or add a purpose while it is open. */
	private offer(): string {
		const { language, settings, index } = this.session;
		return JSON.stringify([language, settings.purposes, index.ofKind('me').map(({ path }) => path)]);
	}
}
