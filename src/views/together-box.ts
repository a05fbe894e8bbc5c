// The box "Whom could you bring together?": the first pairs, more on demand, and those that rest.
import type { Introduction } from '../index/bring-together';
import { drawGroupHeading, makeGroupSection } from './group-section';
import { wordButton } from './icon-button';
import { KeyedList } from './keyed-list';
import type { People } from './people';
import type { ViewPort } from './port';
import { togetherRows, type TogetherRow } from './together-rows';
import { drawPair, drawResting, pairSignature, type RestingRow } from './together-view';
import type { TopicsState } from './topics-state';

export interface TogetherContent {
	readonly people: People;
	readonly introductions: readonly Introduction[];
	readonly resting: readonly RestingRow[];
	readonly state: Pick<TopicsState, 'pairs' | 'resting'>;
	readonly open: boolean;
}

export class TogetherBox {
	private readonly section: HTMLElement;
	private readonly body: HTMLElement;
	private readonly none: HTMLElement;
	private readonly pairs: KeyedList<TogetherRow>;
	private readonly resting: KeyedList<RestingRow>;
	private readonly more: HTMLElement;
	private readonly foot: HTMLElement;

	constructor(
		private readonly el: HTMLElement,
		private readonly port: ViewPort,
		private readonly actions: { readonly more: () => void; readonly turnResting: () => void; readonly fold: () => void },
	) {
		const { together } = port.strings;
		this.section = makeGroupSection(el, port);
		this.section.querySelector('button')?.addEventListener('click', actions.fold);
		this.body = this.section.createDiv();
		this.body.createEl('p', { cls: 'tillid-sub tillid-lead', text: together.text });
		this.none = this.body.createEl('p', { cls: 'tillid-sub', text: together.none });
		this.pairs = new KeyedList(this.body.createEl('ul', { cls: 'tillid-pairs' }), { keyOf: ({ key }) => key, make: (list) => list.createEl('li'), draw: (li, row) => drawPair(li, row, port), signature: pairSignature });
		this.more = this.body.createDiv({ cls: 'tillid-more' });
		this.foot = this.body.createDiv({ cls: 'tillid-more' });
		this.resting = new KeyedList(this.body.createEl('ul', { cls: 'tillid-pairs' }), { keyOf: ({ key }) => key, make: (list) => list.createEl('li'), draw: (li, row) => drawResting(li, row, port), signature: (row) => JSON.stringify(row) });
	}

	/** Null where something else stands here. */
	set(content: TogetherContent | null): void {
		this.el.toggleClass('tillid-gone', content === null);
		const { introductions = [], resting = [], open = true } = content ?? {};
		drawGroupHeading(this.section, { key: 'together', label: this.port.strings.together.title, count: '', open });
		this.body.toggleClass('tillid-gone', !open);
		this.none.toggleClass('tillid-gone', introductions.length > 0);
		this.pairs.set(content === null ? [] : togetherRows(introductions.slice(0, content.state.pairs), content.people, this.port.strings));
		this.resting.set(content?.state.resting === true ? resting : []);
		this.drawFoot(content, introductions.length, resting.length);
	}

	private drawFoot(content: TogetherContent | null, all: number, resting: number): void {
		const { together } = this.port.strings;
		const more = content !== null && all > content.state.pairs;
		const label = (content?.state.resting === true ? together.hideResting : together.showResting)(resting);
		if (this.more.childElementCount !== Number(more)) {
			this.more.empty();
			if (more) wordButton(this.more, together.showMore, this.actions.more);
		}
		if (this.foot.textContent === (resting === 0 ? '' : together.resting(resting) + label)) return;
		this.foot.empty();
		if (resting === 0) return;
		this.foot.createSpan({ text: together.resting(resting) });
		wordButton(this.foot, label, this.actions.turnResting).addClass('tillid-text-button');
	}
}
