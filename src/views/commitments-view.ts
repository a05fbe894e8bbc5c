// The commitments pane: its head, the list of promises, the foot and the bar for several, drawn from the page that the rows make of the data.
// It never patches itself: what was done comes back as new data.
import type { Commitment } from '../index/commitment';
import type { Relationship } from '../index/relationship';
import type { IsoDay } from '../text/dates';
import { AsSeen } from './as-seen';
import { BulkBar } from './bulk-bar';
import { CommitmentList } from './commitment-list';
import { commitmentsPage, isGroupOpen, type CommitmentsPage } from './commitment-rows';
import { CommitmentsHead, NO_FILTERS, type CommitmentsPort } from './commitments-head';
import type { CommitmentsState } from './commitments-state';
import { Drawing } from './drawing';
import { drawEmpty, drawReading } from './list-states';
import { drawMore } from './more-foot';
import { PAGE } from './page-size';
import type { Drawn, ReadingProgress } from './port';

export interface CommitmentsData {
	/** Set while the index is being built: then nothing else is shown. */
	readonly reading: ReadingProgress | null;
	readonly commitments: readonly Commitment[];
	readonly relationships: readonly Relationship[];
	readonly today: IsoDay;
	/** There is a write that can be undone. */
	readonly undoable: boolean;
	/** What a list that holds nothing says, where it is not all promises that are asked for. */
	readonly nothing?: string;
}

export function drawCommitments(el: HTMLElement, port: CommitmentsPort, state: CommitmentsState): Drawn<CommitmentsData, CommitmentsState> {
	return new CommitmentsPane(el, port, state);
}

class CommitmentsPane extends Drawing<CommitmentsData, CommitmentsState> {
	private page: CommitmentsPage | null = null;
	private readonly head: CommitmentsHead;
	private readonly body: HTMLElement;
	private readonly status: HTMLElement;
	private readonly list: CommitmentList;
	private readonly seen: AsSeen;
	private readonly foot: HTMLElement;
	private readonly bulk: BulkBar;

	constructor(el: HTMLElement, port: CommitmentsPort, state: CommitmentsState) {
		super(el, port, state, ['tillid-pane']);
		this.head = new CommitmentsHead(el, port, {
			state: () => this.now,
			change: (change) => this.change(change),
			page: () => this.page,
			foldAll: () => this.foldAll(),
		});
		const body = el.createDiv({ cls: 'tillid-pane-body' });
		this.body = body;
		this.status = body.createDiv();
		this.list = new CommitmentList(body, {
			port,
			today: () => this.today(),
			act: (rows, action) => void this.act(rows.map(({ key }) => key), action),
			isBusy: ({ key }) => this.busy.has(key),
			fold: (group, open) => this.fold(group, open),
			selected: () => this.draw(),
			readyFor: (event, after) => this.seen.readyFor(event, after),
		});
		this.seen = new AsSeen(body.createDiv({ cls: 'tillid-end' }), () => this.draw());
		this.foot = body.createDiv({ cls: 'tillid-more' });
		this.drawKeys();
		this.bulk = new BulkBar(el, port, () => this.list.bulk(), () => this.clearSelection());
		this.listen(body);
	}

	override focus(): void {
		this.list.focus();
	}

	override destroy(): void {
		this.seen.close();
		super.destroy();
	}

	protected override change(change: Partial<CommitmentsState>): void {
		// Filtered, searched or grouped anew: another list, which begins from above.
		if (change.shown === PAGE) {
			this.seen.again();
			this.body.scrollTop = 0;
		}
		super.change(change);
	}

	protected override drawData(data: CommitmentsData): void {
		const { reading, today, undoable } = data;
		const { strings, language } = this.port;
		const input = { ...data, drawn: this.seen.of(this.now.shown) };
		this.page = reading === null ? commitmentsPage(input, this.now, { today, strings, language }) : null;
		this.head.update(this.page, undoable);
		this.list.update(this.page?.is === 'list' ? this.page.groups : []);
		this.drawStatus(reading);
		drawMore(this.foot, this.page?.more ?? null, strings.commitments, strings.common.count, () => super.change({ shown: this.now.shown + PAGE }));
		this.drawBulk();
		this.seen.watch(this.page?.heldBack === true);
	}

	private drawBulk(): void {
		const { size } = this.list.selecting;
		const held = this.bulk.holdsFocus();
		this.el.toggleClass('is-selecting', size > 0);
		this.bulk.update(size, this.busy.size > 0);
		if (held && size === 0) this.list.focus();
	}

	private drawStatus(reading: ReadingProgress | null): void {
		if (reading !== null) {
			drawReading(this.status, this.port, reading);
			return;
		}
		this.status.empty();
		const { commitments: words, common } = this.port.strings;
		if (this.page?.is === 'empty') {
			const button = { label: this.port.strings.commands.newConversation, run: () => this.port.newConversation(null) };
			drawEmpty(this.status, this.port, { icon: 'handshake', title: this.data?.nothing ?? words.empty, text: words.emptyText, button });
		}
		if (this.page?.is === 'no-hits') {
			const query = this.now.query.trim();
			const button = { label: query === '' ? common.clearFilters : common.clearSearch, run: () => this.change({ query: '', ...(query === '' ? NO_FILTERS : {}) }) };
			drawEmpty(this.status, this.port, { title: query === '' ? words.noHitsFilter : words.noHits(query), text: words.hidden(this.page.hidden), button });
		}
	}

	private fold(key: string, open: boolean): void {
		if (isGroupOpen(key, this.now) === open) return;
		const { toggled } = this.now;
		this.change({ toggled: toggled.includes(key) ? toggled.filter((other) => other !== key) : [...toggled, key] });
	}

	/** Folds every group, or unfolds them when all are folded. */
	private foldAll(): void {
		const groups = this.page?.groups ?? [];
		const open = !groups.some((group) => group.open);
		const kept = this.now.toggled.filter((key) => !groups.some((group) => group.key === key));
		const turned = groups.filter(({ key }) => (key !== 'settled') !== open).map(({ key }) => key);
		this.change({ toggled: [...kept, ...turned] });
	}

	/** The line of keys shows only while the keyboard is in the list. */
	private listen(body: HTMLElement): void {
		body.addEventListener('pointerdown', () => this.el.removeClass('is-keyboard'));
		body.addEventListener('focusout', () => this.el.removeClass('is-keyboard'));
		body.addEventListener('keyup', () => this.el.toggleClass('is-keyboard', this.list.holdsFocus()));
	}

	private clearSelection(): void {
		this.list.selecting.clear();
		this.list.focus();
	}

	private today(): IsoDay {
		if (this.data === null) throw new RangeError('A row was used before there was data.');
		return this.data.today;
	}

	private drawKeys(): void {
		const { keys } = this.port.strings;
		const line = this.el.createDiv({ cls: 'tillid-keys', attr: { 'aria-hidden': 'true' } });
		const pairs: readonly (readonly [string, string])[] = [['↑↓', keys.select()], [keys.space, keys.keep()], ['D', keys.due()], ['?', keys.keys()]];
		for (const [key, meaning] of pairs) {
			const pair = line.createSpan();
			pair.createEl('b', { text: key });
			pair.appendText(meaning);
		}
	}
}
