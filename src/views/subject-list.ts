// The list of topics and initiatives with its search and order: one tab stop, arrows between rows, Enter chooses.
import { closestTo } from './event-row';
import { drawGroupHeading, makeGroupSection } from './group-section';
import { iconButton, searchField } from './icon-button';
import { KeyedList } from './keyed-list';
import { drawEmpty } from './list-states';
import { drawMore } from './more-foot';
import { PAGE } from './page-size';
import type { ViewPort } from './port';
import { RovingFocus } from './roving-focus';
import type { SubjectGroup, SubjectRow, TopicsPage } from './topics-page';
import { TOPIC_SORTS, type TopicsState } from './topics-state';

export interface SubjectListActions {
	readonly state: () => TopicsState;
	readonly change: (change: Partial<TopicsState>) => void;
	readonly choose: (key: string) => void;
}

export class SubjectList {
	private readonly input: HTMLInputElement;
	private readonly groups: KeyedList<SubjectGroup>;
	private readonly lists = new WeakMap<HTMLElement, KeyedList<SubjectRow>>();
	private readonly empty: HTMLElement;
	private readonly foot: HTMLElement;
	private readonly roving: RovingFocus;
	private readonly body: HTMLElement;

	constructor(
		readonly el: HTMLElement,
		private readonly port: ViewPort,
		private readonly actions: SubjectListActions,
	) {
		const { topics, common } = port.strings;
		const bar = el.createDiv({ cls: 'tillid-topics-bar' });
		this.input = searchField(bar, port, topics.search, actions.state().query, (query) => actions.change({ query, shown: PAGE }));
		const sort = iconButton(bar, port, 'arrow-up-down', common.sort, 'nav-action-button');
		sort.setAttribute('aria-haspopup', 'menu');
		sort.addEventListener('click', () => port.menu(sort, TOPIC_SORTS.map((each) => ({ title: topics.sorts[each], checked: each === actions.state().sort, choose: () => actions.change({ sort: each }) }))));
		this.body = el.createDiv();
		this.groups = new KeyedList(this.body, { keyOf: ({ key }) => key, make: (parent) => this.makeGroup(parent), draw: (section, group) => this.drawGroup(section, group) });
		this.empty = el.createDiv();
		this.foot = el.createDiv({ cls: 'tillid-more' });
		this.roving = new RovingFocus(this.body, (event, row) => this.key(event, row));
		this.body.addEventListener('click', (event) => this.press(closestTo(event, '[data-rove]')));
	}

	set(page: TopicsPage | null): void {
		const { query } = this.actions.state();
		const { topics, common } = this.port.strings;
		if (this.input.value !== query) this.input.value = query;
		this.roving.update(() => this.groups.set(page?.groups ?? []));
		drawMore(this.foot, page?.more ?? null, topics, common.count, () => this.actions.change({ shown: this.actions.state().shown + PAGE }));
		this.empty.empty();
		if (page?.is === 'no-hits') drawEmpty(this.empty, this.port, { title: topics.noHits(query.trim()), text: topics.noHitsText, button: { label: common.clearSearch, run: () => this.actions.change({ query: '', shown: PAGE }) } });
	}

	focus(): void {
		this.roving.focus();
	}

	/** Puts the keyboard on the row of a topic, where it is drawn; else on the list. */
	focusOn(key: string | null): void {
		const row = Array.from(this.body.querySelectorAll<HTMLElement>('[data-rove]')).find((each) => each.dataset['rove'] === key);
		if (row === undefined) this.focus();
		else row.focus();
	}

	private makeGroup(parent: HTMLElement): HTMLElement {
		const section = makeGroupSection(parent, this.port);
		this.lists.set(section, new KeyedList(section.createEl('ul'), {
			keyOf: ({ key }) => key,
			make: (list) => list.createEl('li'),
			draw: (li, row) => drawSubject(li, row),
			signature: (row) => JSON.stringify(row),
		}));
		return section;
	}

	private drawGroup(section: HTMLElement, group: SubjectGroup): void {
		drawGroupHeading(section, group);
		section.querySelector('ul')?.toggleClass('tillid-gone', group.rows.length === 0);
		this.lists.get(section)?.set(group.rows);
	}

	private press(row: HTMLElement | null): void {
		const { group, rove } = row?.dataset ?? {};
		if (group !== undefined) this.fold(group);
		else if (rove !== undefined) this.actions.choose(rove);
	}

	private key(event: KeyboardEvent, row: HTMLElement): boolean {
		const { group } = row.dataset;
		if (group === undefined) return false;
		const folded = this.actions.state().folded.includes(group);
		if ((event.key === 'ArrowLeft' && !folded) || (event.key === 'ArrowRight' && folded)) {
			this.fold(group);
			return true;
		}
		return false;
	}

	private fold(group: string): void {
		const { folded } = this.actions.state();
		this.actions.change({ folded: folded.includes(group) ? folded.filter((other) => other !== group) : [...folded, group] });
	}
}

function drawSubject(li: HTMLElement, { key, label, count, spoken, chosen }: SubjectRow): void {
	li.empty();
	const button = li.createEl('button', { cls: 'tillid-subject', attr: { type: 'button', 'data-rove': key, 'data-part': 'subject' } });
	button.toggleClass('is-selected', chosen);
	if (chosen) button.setAttribute('aria-current', 'true');
	button.createSpan({ cls: 'tillid-subject-name', text: label });
	button.createSpan({ cls: 'tillid-subject-count', text: count, attr: { 'aria-hidden': 'true' } });
	button.createSpan({ cls: 'tillid-sr', text: `, ${spoken}` });
}
