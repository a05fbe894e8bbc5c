// The first-run guide as a view of the app, in the main area.
import type { TFile } from 'obsidian';
import { meNote } from '../index/me-note';
import { isoDay, formatDay } from '../text/dates';
import type { FolderReach, GuideFacts } from '../views/guide-steps';
import { drawGuide, type GuideData, type GuideState } from '../views/guide-view';
import type { Drawn, ViewPort } from '../views/port';
import { DrawnView } from './drawn-view';
import { exampleFiles, isExample } from './example-command';
import { guideAct } from './guide-acts';
import { GUIDE_VIEW } from './guide-view-type';
import { folderReach } from './vault-folder';

export class GuideItemView extends DrawnView<GuideData, GuideState> {
	override icon = 'footprints';
	/** A note that it makes opens beside it: the way in is not lost by its first step. */
	override navigation = false;
	private reach: FolderReach = 'plain';
	/** Found once by going through the vault, then kept up by what the app tells of each note; null until all were read. */
	private examples: Set<TFile> | null = null;

	override getViewType(): string {
		return GUIDE_VIEW;
	}

	override getDisplayText(): string {
		return this.session.strings.views.guide;
	}

	protected override async onOpen(): Promise<void> {
		this.reach = await folderReach(this.app);
		const { metadataCache } = this.app;
		this.registerEvent(metadataCache.on('changed', (file, _text, cache) => void (isExample(cache) ? this.examples?.add(file) : this.examples?.delete(file))));
		this.registerEvent(metadataCache.on('deleted', (file) => void this.examples?.delete(file)));
		await super.onOpen();
	}

	protected override readState(): GuideState {
		return {};
	}

	protected override draw(el: HTMLElement, port: ViewPort, state: GuideState): Drawn<GuideData, GuideState> {
		return drawGuide(el, { ...port, guide: (act) => void guideAct(this.session, act) }, state);
	}

	protected override data(): GuideData {
		const { reading } = this.session;
		this.examples = reading === null ? (this.examples ?? new Set(exampleFiles(this.app))) : null;
		return { reading, facts: this.facts() };
	}

	private facts(): GuideFacts {
		const { index, settings, settingsStore, device, language } = this.session;
		const me = meNote(index, this.session.asking()) ?? index.ofKind('me')[0]?.path ?? null;
		const own = me === null ? undefined : index.get(me);
		const seen = device.folderSeen === null ? null : isoDay(device.folderSeen);
		return {
			folders: settingsStore.folders,
			foldersFixed: settings.folders !== null,
			meName: own?.content.kind === 'me' ? own.content.name : null,
			colleagues: index.ofKind('colleague').length,
			conversations: index.ofKind('conversation').length,
			reach: this.reach,
			folderSeen: seen === null ? null : formatDay(seen, language, 'day-month-year'),
			example: this.examples !== null && this.examples.size > 0,
		};
	}
}
