// The topics view as a view of the app, in the main area: follows the topic or initiative that is opened.
import type { TFile } from 'obsidian';
import { introductions, type Introduction } from '../index/bring-together';
import { circleOf } from '../index/circle';
import { listRelationships } from '../index/list-relationships';
import type { InSteps } from '../index/remembered';
import type { Pair } from '../index/pair';
import { listSubjects, subjectKeyOf } from '../index/subject';
import type { Drawn, ViewPort } from '../views/port';
import { readTopicsState, type TopicsState } from '../views/topics-state';
import { drawTopics, type TopicsData } from '../views/topics-view';
import { DrawnView } from './drawn-view';
import { tell } from './notices';
import { RestingPairs } from './resting-pairs';
import { TOPICS_VIEW } from './topics-view-type';

export class TopicsItemView extends DrawnView<TopicsData, TopicsState> {
	override icon = 'waypoints';
	override navigation = true;
	private follow: TopicsData['follow'] = null;
	private readonly rests = new RestingPairs(this.app);

	override getViewType(): string {
		return TOPICS_VIEW;
	}

	override getDisplayText(): string {
		return this.session.strings.views.topics;
	}

	/** Shows those around this topic or initiative. */
	show(key: string): void {
		this.follow = { key, turn: (this.follow?.turn ?? 0) + 1 };
		this.updateSoon();
	}

	protected override async onOpen(): Promise<void> {
		await super.onOpen();
		this.registerEvent(this.app.workspace.on('file-open', (file) => this.followNote(file)));
		this.registerEvent(this.app.vault.on('rename', (file, from) => this.followRename(from, file.path)));
	}

	/** The chosen one stays chosen under its new name. */
	private followRename(from: string, to: string): void {
		const { chosen } = readTopicsState(this.getState());
		if (chosen !== null && chosen.endsWith(`/${from}`)) this.show(`${chosen.slice(0, chosen.length - from.length)}${to}`);
	}

	private followNote(file: TFile | null): void {
		const key = subjectKeyOf(this.session.index, file?.path ?? null);
		if (key !== null) this.show(key);
	}

	protected override readState(value: unknown): TopicsState {
		return readTopicsState(value);
	}

	protected override draw(el: HTMLElement, port: ViewPort, state: TopicsState): Drawn<TopicsData, TopicsState> {
		return drawTopics(el, { ...port, dismissPair: (pair, label) => this.dismiss(pair, label), bringBackPair: (pair) => this.bringBack(pair) }, state);
	}

	protected override answers(): readonly InSteps<unknown>[] {
		return [introductions];
	}

	protected override data(): TopicsData {
		const { index, reading, clock } = this.session;
		const { today } = clock;
		const nothing = { reading, today, subjects: [], circle: () => null, relationships: [], introductions: [], resting: [], follow: this.follow };
		if (reading !== null) return nothing;
		const asking = this.session.asking();
		const offered = introductions(index, asking).filter(({ pair }) => !this.isLinked(pair));
		const restsUntil = this.rests.read(today);
		const restingOf = ({ pair }: Introduction): readonly TopicsData['resting'][number][] => {
			const until = restsUntil(pair);
			return until === null ? [] : [{ pair, until }];
		};
		return {
			...nothing,
			subjects: listSubjects(index, asking),
			circle: (key) => circleOf(index, asking, key),
			relationships: listRelationships(index, asking),
			introductions: offered.filter(({ pair }) => restsUntil(pair) === null),
			resting: offered.flatMap(restingOf),
		};
	}

	/** Whether the note of one links to that of the other, anywhere in it. */
	private isLinked([a, b]: Pair): boolean {
		const { resolvedLinks } = this.app.metadataCache;
		return resolvedLinks[a]?.[b] !== undefined || resolvedLinks[b]?.[a] !== undefined;
	}

	private dismiss(pair: Pair, label: string): void {
		const { strings, clock } = this.session;
		this.rests.rest(pair, clock.today);
		this.updateSoon();
		tell(this.session.mask(strings.together.dismissed(label)), { label: strings.common.undo, run: () => this.bringBack(pair) });
	}

	private bringBack(pair: Pair): void {
		this.rests.bringBack(pair);
		this.updateSoon();
	}
}
