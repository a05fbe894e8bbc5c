// The relationships view: the questions on top, the toolbar, the table. Hears keys and clicks and asks the host to act.
import type { Relationship } from '../index/relationship';
import type { WhoNext } from '../index/who-next';
import type { IsoDay } from '../text/dates';
import { Drawing } from './drawing';
import { closestTo, partOf } from './event-row';
import { drawEmpty, drawReading } from './list-states';
import { drawMore } from './more-foot';
import { listenForLinks } from './note-link';
import { PAGE } from './page-size';
import type { Drawn, MenuEntry, ReadingProgress, ViewPort } from './port';
import { QuestionsView } from './questions-view';
import { relationshipsPage, type RelationshipsPage } from './relationship-rows';
import { RelationshipTable } from './relationship-table';
import type { RelationshipsState } from './relationships-state';
import { NO_FILTERS, RelationshipsToolbar } from './relationships-toolbar';
import { RovingFocus } from './roving-focus';
import { drawStart } from './start-steps';

export interface RelationshipsData {
	/** Set while the index is being built: then nothing else is shown, for a rhythm would be wrong. */
	readonly reading: ReadingProgress | null;
	readonly relationships: readonly Relationship[];
	/** `whoNext` without a limit. */
	readonly next: readonly WhoNext[];
	/** Name of the user's own note; null without one. */
	readonly meName: string | null;
	readonly today: IsoDay;
}

export function drawRelationships(el: HTMLElement, port: ViewPort, state: RelationshipsState): Drawn<RelationshipsData, RelationshipsState> {
	return new RelationshipsPane(el, port, state);
}

class RelationshipsPane extends Drawing<RelationshipsData, RelationshipsState> {
	private page: RelationshipsPage | null = null;
	private readonly questions: QuestionsView;
	private readonly toolbar: RelationshipsToolbar;
	private readonly work: HTMLElement;
	private readonly status: HTMLElement;
	private readonly table: RelationshipTable;
	private readonly foot: HTMLElement;
	private readonly roving: RovingFocus;

	constructor(el: HTMLElement, port: ViewPort, state: RelationshipsState) {
		super(el, port, state, ['tillid-view']);
		// Containers are measured from inside: the element itself is the pane.
		this.work = el.createDiv({ cls: 'tillid-gone' });
		this.questions = new QuestionsView(this.work, port, {
			answer: (path, to) => void this.act([path], { do: 'conversation-status', path, to }),
			newDate: (path) => void this.act([path], { do: 'conversation-date', path }),
			menuFor: (colleague, at) => port.menu(at, this.menu(colleague)),
			busy: (path) => this.busy.has(path),
		});
		this.toolbar = new RelationshipsToolbar(this.work, port, {
			state: () => this.now,
			change: (change) => this.change(change),
			choices: () => this.page?.choices ?? null,
		});
		this.table = new RelationshipTable(this.work, port);
		this.foot = this.work.createDiv({ cls: 'tillid-more' });
		this.status = el.createDiv();
		this.roving = new RovingFocus(this.table.el, (event, row) => this.key(event, row));
		listenForLinks(this.work, port);
		this.listen(this.table.el);
	}

	override focus(): void {
		this.roving.focus();
	}

	protected override drawData(data: RelationshipsData): void {
		const { reading, today } = data;
		const { strings, language } = this.port;
		this.page = reading === null ? relationshipsPage(data, this.now, { today, strings, language }) : null;
		this.work.toggleClass('tillid-gone', this.page === null || this.page.is === 'start');
		this.questions.set(this.page?.tookPlace ?? [], this.page?.next ?? []);
		this.toolbar.update();
		this.roving.update(() => this.table.set(this.page?.is === 'list' ? this.page.groups : []));
		drawMore(this.foot, this.page?.more ?? null, strings.relationships, strings.common.count, () => this.change({ shown: this.now.shown + PAGE }));
		this.drawStatus(reading);
	}

	private drawStatus(reading: ReadingProgress | null): void {
		if (reading !== null) {
			drawReading(this.status, this.port, reading);
			return;
		}
		this.status.empty();
		if (this.page?.is === 'start') drawStart(this.status, this.port, this.data?.meName !== null);
		if (this.page?.is !== 'no-hits') return;
		const { relationships: words, common } = this.port.strings;
		const query = this.now.query.trim();
		const button = { label: query === '' ? common.clearFilters : common.clearSearch, run: () => this.change(query === '' ? NO_FILTERS : { query: '' }) };
		drawEmpty(this.status, this.port, { title: query === '' ? words.noHitsFilter : words.noHits(query), text: words.hidden(this.page.hidden), button });
	}

	private fold(group: string, open: boolean): void {
		const { folded } = this.now;
		if (folded.includes(group) !== open) return;
		this.change({ folded: open ? folded.filter((other) => other !== group) : [...folded, group] });
	}

	private listen(table: HTMLElement): void {
		table.addEventListener('click', (event) => {
			const group = closestTo(event, '[data-group]')?.dataset['group'];
			const path = closestTo(event, '.tillid-person')?.dataset['rove'];
			if (group !== undefined) this.fold(group, this.now.folded.includes(group));
			else if (path !== undefined) this.press(partOf(event), path, event);
		});
		this.work.addEventListener('contextmenu', (event) => this.contextMenu(event));
	}

	/** On a row and on each name, wherever it stands. */
	private contextMenu(event: MouseEvent): void {
		const path = closestTo(event, 'a[data-href]')?.dataset['href'] ?? closestTo(event, '.tillid-person')?.dataset['rove'];
		if (path === undefined) return;
		event.preventDefault();
		const isColleague = this.data?.relationships.some((each) => each.path === path) === true;
		this.port.noteMenu(path, event, isColleague ? this.menu(path) : []);
	}

	private press(part: string | null, path: string, event: MouseEvent): void {
		const at = closestTo(event, '[data-part]') ?? this.el;
		if (part === 'plan') this.port.newConversation(path);
		else if (part === 'menu') this.port.menu(at, this.menu(path));
		else if (part === null) this.port.openNote(path, null, event);
	}

	private key(event: KeyboardEvent, el: HTMLElement): boolean {
		const { group, rove: path } = el.dataset;
		if (group !== undefined) {
			if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false;
			this.fold(group, event.key === 'ArrowRight');
			return true;
		}
		if (path === undefined) return false;
		if (event.key === 'Enter') return this.enter(event, path);
		const wantsMenu = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey) || (event.key.toLowerCase() === 'm' && !event.ctrlKey && !event.metaKey);
		if (wantsMenu) this.port.menu(el, this.menu(path));
		return wantsMenu;
	}

	/** On the row its note; on a link in it that note; a button does what it does. */
	private enter(event: KeyboardEvent, path: string): boolean {
		const part = closestTo(event, '[data-part]');
		const target = part === null ? path : part.dataset['href'];
		if (target !== undefined) this.port.openNote(target, null, event);
		return target !== undefined;
	}

	private menu(path: string): readonly MenuEntry[] {
		const { strings } = this.port;
		const relationship = this.data?.relationships.find((each) => each.path === path);
		const open = (title: string, icon: string, note: string | null | undefined): readonly MenuEntry[] =>
			note === null || note === undefined ? [] : [{ title, icon, choose: () => this.port.openNote(note, null, null) }];
		return [
			{ title: strings.commands.newConversation, icon: 'calendar-plus', choose: () => this.port.newConversation(path) },
			...open(strings.relationships.openNext, 'calendar-clock', relationship?.nextConversationPath),
			...this.calendar(relationship?.nextConversationPath ?? null),
			...open(strings.relationships.openLast, 'message-circle', relationship?.lastConversationPath),
			...this.topics(relationship),
			'line',
			...open(strings.common.openNote, 'file-text', path),
		];
	}

	private calendar(path: string | null): readonly MenuEntry[] {
		return path === null ? [] : [{ title: this.port.strings.calendar.offer, icon: 'calendar-arrow-up', choose: () => void this.port.act({ do: 'meeting-to-calendar', path }) }];
	}

	/** In a narrow pane the column of topics is gone: they stand here. */
	private topics(relationship: Relationship | undefined): readonly MenuEntry[] {
		const shared = relationship?.shared ?? [];
		if (shared.length === 0) return [];
		const entries = shared.map(({ label, path }): MenuEntry => ({ title: label, disabled: path === null, choose: () => path !== null && this.port.openNote(path, null, null) }));
		return [{ title: this.port.strings.relationships.columns.shared, icon: 'handshake', entries }];
	}
}
