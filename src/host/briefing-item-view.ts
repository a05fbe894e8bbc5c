// The briefing as a view of the app: a side pane that follows the note at hand, or stays with one colleague.
import type { TFile } from 'obsidian';
import { briefingOn } from '../index/briefing';
import { colleagueAtHand } from '../index/colleague-at-hand';
import { conversationFacts } from '../index/conversation-facts';
import { listRelationships } from '../index/list-relationships';
import { looseEnds } from '../index/loose-ends';
import { neighbourhoodOf } from '../index/neighbourhood';
import { isClosed } from '../model/conversation-state';
import type { Question } from '../model/question-bank';
import { conversationExcerpt, type ConversationExcerpt } from '../model/conversation-excerpt';
import { readBriefingState, type BriefingState } from '../views/briefing-state';
import { drawBriefing, type BriefingData } from '../views/briefing-view';
import type { Drawn, ViewPort } from '../views/port';
import { briefingPort } from './briefing-port';
import { DrawnView } from './drawn-view';
import { ownQuestions } from './own-questions';

export const BRIEFING_VIEW = 'tillid-briefing';

/** What was read from the note of the last conversation, at one revision of the index. */
interface Read {
	readonly path: string;
	readonly revision: number;
	readonly excerpt: ConversationExcerpt | null;
}

export class BriefingItemView extends DrawnView<BriefingData, BriefingState> {
	override icon = 'notebook-text';
	override navigation = false;
	private read: Read | null = null;
	private own: readonly Question[] = [];
	/** The note at hand last: with a view in front that has none, such as the relationships, the briefing stays where it was. */
	private followed: TFile | null = null;

	override getViewType(): string {
		return BRIEFING_VIEW;
	}

	override getDisplayText(): string {
		return this.session.strings.views.briefing;
	}

	protected override async onOpen(): Promise<void> {
		await super.onOpen();
		const { workspace } = this.app;
		this.registerEvent(workspace.on('file-open', () => this.updateSoon()));
		this.registerEvent(workspace.on('active-leaf-change', () => this.updateSoon()));
	}

	protected override readState(value: unknown): BriefingState {
		return readBriefingState(value);
	}

	protected override draw(el: HTMLElement, port: ViewPort, state: BriefingState): Drawn<BriefingData, BriefingState> {
		const stateChanged = (): void => {
			port.stateChanged();
			this.updateSoon();
		};
		return drawBriefing(el, { ...briefingPort(this.session, port), stateChanged }, state);
	}

	protected override data(): BriefingData {
		const { index, reading, clock } = this.session;
		const nothing = { reading, today: clock.today, briefing: null, unclear: false, excerpt: null, relationships: [], conversation: null, closed: false, looseEnd: null, neighbours: [], sensitive: 'hidden' as const };
		if (reading !== null) return nothing;
		const asking = this.session.asking();
		this.followed = this.app.workspace.getActiveFile() ?? this.followed;
		const atHand = colleagueAtHand(index, asking, this.followed?.path ?? null);
		const following = atHand.is === 'colleague' ? atHand.colleague : null;
		const { pinned } = readBriefingState(this.getState());
		const colleague = pinned !== null && index.get(pinned)?.content.kind === 'colleague' ? pinned : following;
		const briefing = colleague === null ? null : briefingOn(index, asking, colleague, this.own);
		const open = atHand.is === 'colleague' && atHand.colleague === colleague ? atHand.conversation : null;
		const facts = open === null ? undefined : conversationFacts(index, asking).get(open);
		void this.readSoon(briefing?.last?.path ?? null);
		return {
			...nothing,
			briefing,
			sensitive: colleague === null ? 'hidden' : this.session.sensitiveOf(colleague),
			unclear: atHand.is === 'unclear' && pinned === null,
			excerpt: this.read !== null && this.read.path === briefing?.last?.path ? this.read.excerpt : null,
			relationships: listRelationships(index, asking),
			neighbours: colleague === null ? [] : neighbourhoodOf(index, asking, colleague),
			conversation: facts === undefined ? null : open,
			closed: facts !== undefined && isClosed(facts.record.content),
			looseEnd: looseEnds(index, asking).find((end) => end.colleague === colleague) ?? null,
		};
	}

	/** The words of the last conversation and the user's own questions are not kept in the index: they are read when shown. */
	private async readSoon(path: string | null): Promise<void> {
		const { revision } = this.session.index;
		if (this.read !== null && this.read.path === (path ?? '') && this.read.revision === revision) return;
		const before = this.read?.path === path ? this.read.excerpt : null;
		this.read = { path: path ?? '', revision, excerpt: before };
		this.own = await ownQuestions(this.session);
		const file = path === null ? null : this.app.vault.getFileByPath(path);
		const excerpt = file === null ? null : conversationExcerpt(await this.app.vault.cachedRead(file));
		if (this.read.path !== (path ?? '') || this.read.revision !== revision) return;
		this.read = { path: path ?? '', revision, excerpt };
		this.updateSoon();
	}
}
