// The topics view: topics and initiatives on one side, those around the chosen one on the other, and whom one could bring together.
import type { Introduction } from '../index/bring-together';
import type { Circle } from '../index/circle';
import { pairKey, type Pair } from '../index/pair';
import type { Relationship } from '../index/relationship';
import type { Subject } from '../index/subject';
import { exactDay } from '../strings/day-words';
import type { IsoDay } from '../text/dates';
import { circlePage, type CirclePage } from './circle-page';
import { CircleView } from './circle-view';
import { CommitmentActs } from './commitment-acts';
import type { CommitmentRow } from './commitment-row';
import { Drawing } from './drawing';
import { closestTo, partOf } from './event-row';
import { drawEmpty, drawReading } from './list-states';
import { listenForLinks } from './note-link';
import { peopleOf } from './people';
import type { Drawn, ReadingProgress, ViewPort } from './port';
import { RovingFocus } from './roving-focus';
import { SubjectList } from './subject-list';
import { TogetherBox } from './together-box';
import { topicsPage } from './topics-page';
import { FIRST_PAIRS, type TopicsState } from './topics-state';

/** What the topics view asks of the host beyond what every view does. */
export interface TopicsPort extends ViewPort {
	/** Lets a pair rest for 90 days, with a way back. */
	dismissPair(pair: Pair, label: string): void;
	bringBackPair(pair: Pair): void;
}

export interface TopicsData {
	readonly reading: ReadingProgress | null;
	readonly today: IsoDay;
	readonly subjects: readonly Subject[];
	readonly circle: (key: string) => Circle | null;
	readonly relationships: readonly Relationship[];
	/** Those that do not rest. */
	readonly introductions: readonly Introduction[];
	readonly resting: readonly { readonly pair: Pair; readonly until: IsoDay }[];
	/** The topic or initiative that was opened or asked for; a higher turn is a newer one. */
	readonly follow: { readonly key: string; readonly turn: number } | null;
}

export function drawTopics(el: HTMLElement, port: TopicsPort, state: TopicsState): Drawn<TopicsData, TopicsState> {
	return new TopicsPane(el, port, state);
}

class TopicsPane extends Drawing<TopicsData, TopicsState, TopicsPort> {
	private readonly work: HTMLElement;
	private readonly status: HTMLElement;
	private readonly list: SubjectList;
	private readonly main: HTMLElement;
	private readonly circle: CircleView;
	private readonly together: TogetherBox;
	private readonly roving: RovingFocus;
	private readonly acts: CommitmentActs;
	private readonly promises = new Map<string, CommitmentRow>();
	private turn = 0;

	constructor(el: HTMLElement, port: TopicsPort, state: TopicsState) {
		super(el, port, state, ['tillid-view', 'tillid-topics']);
		this.work = el.createDiv({ cls: 'tillid-topics-columns' });
		this.list = new SubjectList(this.work.createDiv({ cls: 'tillid-topics-list' }), port, { state: () => this.now, change: (change) => this.change(change), choose: (key) => this.choose(key) });
		this.main = this.work.createDiv({ cls: 'tillid-topics-main' });
		const back = this.main.createEl('button', { cls: 'tillid-topics-back', attr: { type: 'button' } });
		port.setIcon(back.createSpan({ cls: 'tillid-icon' }), 'arrow-left');
		back.createSpan({ text: port.strings.topics.back });
		back.addEventListener('click', () => this.leave());
		this.circle = new CircleView(this.main.createDiv(), port, (key) => this.busy.has(key));
		this.together = new TogetherBox(this.main.createDiv(), port, { more: () => this.change({ pairs: this.now.pairs + FIRST_PAIRS }), turnResting: () => this.change({ resting: !this.now.resting }), fold: () => this.foldTogether() });
		this.status = el.createDiv();
		this.acts = new CommitmentActs({ port, today: () => this.today(), run: (row, action) => void this.act([row.key], action) });
		this.roving = new RovingFocus(this.main, (event, row) => this.key(event, row));
		listenForLinks(this.main, port);
		this.listen();
	}

	focus(): void {
		this.list.focus();
	}

	protected drawData(data: TopicsData): void {
		this.takeFollow(data);
		const { strings, language } = this.port;
		const people = peopleOf(data.relationships);
		const page = data.reading === null ? topicsPage(data.subjects, people, this.now, { strings, language }) : null;
		const circle = page === null ? null : this.circleOf(data);
		this.work.toggleClass('tillid-gone', page === null || page.is === 'start');
		this.el.toggleClass('has-chosen', circle !== null);
		this.list.set(page);
		this.remember(circle);
		this.roving.update(() => {
			this.circle.set(circle);
			this.together.set(circle === null && page !== null ? { people, introductions: data.introductions, resting: this.restingRows(data), state: this.now, open: this.isTogetherOpen() } : null);
		});
		this.drawStatus(data, page?.is === 'start');
	}

	/** What was opened or asked for since is shown, whatever was chosen before. */
	private takeFollow({ follow, reading }: TopicsData): void {
		if (reading !== null || follow === null || follow.turn <= this.turn) return;
		this.turn = follow.turn;
		this.now = { ...this.now, chosen: follow.key };
		this.port.stateChanged();
	}

	private circleOf({ circle, relationships, introductions, today }: TopicsData): CirclePage | null {
		const { strings, language } = this.port;
		const found = this.now.chosen === null ? null : circle(this.now.chosen);
		return found === null ? null : circlePage(found, relationships, introductions, { today, strings, language });
	}

	private restingRows({ resting, relationships, today }: TopicsData): readonly { readonly key: string; readonly label: string; readonly until: string }[] {
		const { strings, language } = this.port;
		const people = peopleOf(relationships);
		return resting.map(({ pair, until }) => ({
			key: pairKey(pair),
			label: strings.together.pair(people.name(pair[0]), people.name(pair[1])),
			until: strings.together.restsUntil(exactDay(until, null, { today, strings, language })),
		}));
	}

	private remember(circle: CirclePage | null): void {
		this.promises.clear();
		for (const section of circle?.sections ?? []) for (const row of section.promises) this.promises.set(row.key, row);
	}

	private drawStatus({ reading }: TopicsData, empty: boolean): void {
		if (reading !== null) {
			drawReading(this.status, this.port, reading);
			return;
		}
		this.status.empty();
		const { topics: words, commands } = this.port.strings;
		if (empty) drawEmpty(this.status, this.port, { icon: 'waypoints', title: words.empty, text: words.emptyText, button: { label: commands.newConversation, run: () => this.port.newConversation(null) } });
	}

	private choose(key: string): void {
		this.change({ chosen: key });
		this.main.scrollTop = 0;
		// Where the list gives way to the chosen one, the keyboard goes with it.
		if (this.list.el.offsetParent === null) this.main.querySelector<HTMLElement>('h2')?.focus();
	}

	private leave(): void {
		const { chosen } = this.now;
		this.change({ chosen: null });
		this.list.focusOn(chosen);
	}

	/** On a phone the list comes first: there the box is folded until it is asked for. */
	private isTogetherOpen(): boolean {
		return this.now.folded.includes('together') === this.port.phone;
	}

	private foldTogether(): void {
		const { folded } = this.now;
		this.change({ folded: folded.includes('together') ? folded.filter((each) => each !== 'together') : [...folded, 'together'] });
	}

	private listen(): void {
		this.main.addEventListener('click', (event) => this.click(event));
		this.main.addEventListener('contextmenu', (event) => {
			const row = this.promiseAt(event);
			const path = row?.commitment.path ?? closestTo(event, 'a[data-href]')?.dataset['href'];
			if (path === undefined) return;
			event.preventDefault();
			this.port.noteMenu(path, event, row === null ? [] : this.acts.menu(row));
		});
	}

	private promiseAt(event: UIEvent): CommitmentRow | null {
		return this.promises.get(closestTo(event, '[data-rove]')?.dataset['rove'] ?? '') ?? null;
	}

	private click(event: MouseEvent): void {
		const part = partOf(event);
		const chooses = closestTo(event, '[data-chooses]')?.dataset['chooses'];
		if (chooses !== undefined) {
			event.preventDefault();
			return this.choose(chooses);
		}
		if (part === 'dismiss' || part === 'bring-back') return this.turnPair(closestTo(event, '[data-pair]')?.dataset['pair'] ?? '', part);
		const row = this.promiseAt(event);
		if (row === null) return;
		if (part !== null) {
			// The box turns when the note has turned.
			if (part === 'box') event.preventDefault();
			this.acts.press(part, row, closestTo(event, '[data-part]') ?? this.el);
		} else if (closestTo(event, '.tillid-hit') === null) this.acts.open(row, event);
	}

	private turnPair(key: string, part: 'dismiss' | 'bring-back'): void {
		if (this.data === null) return;
		const { introductions, resting, relationships } = this.data;
		const pair = [...introductions, ...resting].find((each) => pairKey(each.pair) === key)?.pair;
		if (pair === undefined) return;
		const people = peopleOf(relationships);
		if (part === 'dismiss') this.port.dismissPair(pair, this.port.strings.together.pair(people.name(pair[0]), people.name(pair[1])));
		else this.port.bringBackPair(pair);
	}

	private key(event: KeyboardEvent, el: HTMLElement): boolean {
		const row = this.promises.get(el.dataset['rove'] ?? '');
		if (row !== undefined) return this.acts.key(event, row, el, partOf(event) === null);
		const { chooses, pair, group } = el.dataset;
		if (group !== undefined) return false;
		// One that rests already would only begin to rest anew.
		if (event.key === 'Delete' && pair !== undefined && !el.hasClass('is-resting')) {
			this.turnPair(pair, 'dismiss');
			return true;
		}
		if (event.key !== 'Enter' || (event.target !== el && partOf(event) !== 'name' && partOf(event)?.startsWith('name-') !== true)) return false;
		if (chooses !== undefined) this.choose(chooses);
		const path = closestTo(event, 'a[data-href]')?.dataset['href'] ?? el.querySelector<HTMLElement>('a[data-href]')?.dataset['href'];
		if (chooses === undefined && path !== undefined) this.port.openNote(path, null, event);
		return true;
	}

	private today(): IsoDay {
		if (this.data === null) throw new RangeError('A row was used before there was data.');
		return this.data.today;
	}
}
