// The plugin: wires the session, the views, the commands and the settings to the app. No logic of its own.
import { Plugin } from 'obsidian';
import { askAboutFolder } from './host/ask-about-folder';
import { BRIEFING_VIEW, BriefingItemView } from './host/briefing-item-view';
import { registerCliHandlers } from './host/cli';
import { registerCommands } from './host/commands';
import { COMMITMENTS_VIEW, CommitmentsItemView } from './host/commitments-item-view';
import { COVERAGE_VIEW, CoverageItemView } from './host/coverage-item-view';
import { GuideItemView } from './host/guide-item-view';
import { GUIDE_VIEW } from './host/guide-view-type';
import { offerPromisesInEditor } from './host/insert-promises-command';
import { NOTE_CHECK_VIEW, NoteCheckItemView } from './host/note-check-item-view';
import { registerMenus } from './host/note-menus';
import { HOVER_SOURCE } from './host/open-note';
import { OWN_PROMISES_VIEW } from './host/open-own-promises';
import { openRelationships } from './host/open-view';
import { OwnPromisesItemView } from './host/own-promises-item-view';
import { registerPromiseBlock } from './host/promise-block';
import { RELATIONSHIPS_VIEW, RelationshipsItemView } from './host/relationships-item-view';
import { keepPairsResting } from './host/resting-pairs';
import { registerRibbon } from './host/ribbon';
import { Session } from './host/session';
import { TillidSettingTab } from './host/setting-tab';
import { registerTopicMenu } from './host/topic-menu';
import { TopicsItemView } from './host/topics-item-view';
import { TOPICS_VIEW } from './host/topics-view-type';
import { registerUri } from './host/uri-handler';

export default class TillidPlugin extends Plugin {
	private session: Session | null = null;

	override async onload(): Promise<void> {
		const session = await Session.open(this);
		this.session = session;
		this.registerView(RELATIONSHIPS_VIEW, (leaf) => new RelationshipsItemView(leaf, session));
		this.registerView(COMMITMENTS_VIEW, (leaf) => new CommitmentsItemView(leaf, session));
		this.registerView(BRIEFING_VIEW, (leaf) => new BriefingItemView(leaf, session));
		this.registerView(COVERAGE_VIEW, (leaf) => new CoverageItemView(leaf, session));
		this.registerView(OWN_PROMISES_VIEW, (leaf) => new OwnPromisesItemView(leaf, session));
		this.registerView(GUIDE_VIEW, (leaf) => new GuideItemView(leaf, session));
		this.registerView(NOTE_CHECK_VIEW, (leaf) => new NoteCheckItemView(leaf, session));
		this.registerView(TOPICS_VIEW, (leaf) => new TopicsItemView(leaf, session));
		this.registerHoverLinkSource(HOVER_SOURCE, { display: this.manifest.name, defaultMod: true });
		registerRibbon(this, session);
		registerPromiseBlock(this, session);
		offerPromisesInEditor(this, session);
		registerTopicMenu(session);
		keepPairsResting(session);
		registerCommands(this, session);
		this.registerEvent(session.on('language', () => registerCommands(this, session)));
		registerCliHandlers(this, session);
		this.addSettingTab(new TillidSettingTab(this.app, this, session));
		registerUri(this, session);
		registerMenus(this, session);
		session.start();
		void askAboutFolder(session);
	}

	/** Turned on by the user's own hand: the place to show where things are. */
	override onUserEnable(): void {
		if (this.session !== null) void openRelationships(this.session);
	}

	/** Another device has changed data.json. */
	override async onExternalSettingsChange(): Promise<void> {
		await this.session?.takeSettings();
	}
}
