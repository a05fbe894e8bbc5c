// The first-run guide as a view of the app, in the main area.
import { meNote } from '../index/me-note';
import { isoDay, formatDay } from '../text/dates';
import type { FolderReach, GuideFacts } from '../views/guide-steps';
import { drawGuide, type GuideData, type GuideState } from '../views/guide-view';
import type { Drawn, ViewPort } from '../views/port';
import { DrawnView } from './drawn-view';
import { exampleFiles } from './example-command';
import { guideAct } from './guide-acts';
import { GUIDE_VIEW } from './guide-view-type';
import { folderReach } from './vault-folder';

export class GuideItemView extends DrawnView<GuideData, GuideState> {
	override icon = 'footprints';
	override navigation = true;
	private reach: FolderReach = 'plain';

	override getViewType(): string {
		return GUIDE_VIEW;
	}

	override getDisplayText(): string {
		return this.session.strings.views.guide;
	}

	protected override async onOpen(): Promise<void> {
		this.reach = await folderReach(this.app);
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
			example: exampleFiles(this.app).length > 0,
		};
	}
}
