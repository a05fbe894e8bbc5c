// The coverage: department by shift, each cell with a picture and its words, and below it the names of the cell that was pressed.
import type { Relationship } from '../index/relationship';
import type { Talk } from '../index/talks';
import type { IsoDay } from '../text/dates';
import { coveragePage, firstDay, type CellView, type CoverageInput, type CoveragePage } from './coverage-page';
import { drawCoveragePicture } from './coverage-picture';
import { PERIODS, type CellPlace, type CoverageState, type Period } from './coverage-state';
import { Drawing } from './drawing';
import { GridKeys } from './grid-keys';
import { filterPill, textIconButton, wordButton } from './icon-button';
import { KeyedList } from './keyed-list';
import { drawEmpty, drawReading } from './list-states';
import { nameBy } from './named-by';
import { listenForLinks, noteLink } from './note-link';
import { PAGE } from './page-size';
import type { Drawn, MenuEntry, ReadingProgress, ViewPort } from './port';
import { filterChoices } from './relationship-filters';
import { ORGANIZER_ME, TIERS } from './relationships-state';
import { wholePieces } from './whole-pieces';

export interface CoverageData extends CoverageInput {
	readonly reading: ReadingProgress | null;
	readonly relationships: readonly Relationship[];
	readonly talks: readonly Talk[];
	readonly today: IsoDay;
}

export function drawCoverage(el: HTMLElement, port: ViewPort, state: CoverageState): Drawn<CoverageData, CoverageState> {
	return new CoverageView(el, port, state);
}

/** "10 af 18" stays on one line; "ingen af 18 endnu" would make a narrow column too wide. */
const WHOLE = 12;

type Line = { readonly key: string; readonly label: string; readonly cells: readonly CellView[]; readonly sum: boolean };

class CoverageView extends Drawing<CoverageData, CoverageState> {
	private page: CoveragePage | null = null;
	private readonly work: HTMLElement;
	private readonly summary: HTMLElement;
	private readonly periodButton: HTMLElement;
	private readonly filterButton: HTMLElement;
	private readonly pills: HTMLElement;
	private readonly table: HTMLElement;
	private readonly head: HTMLElement;
	private readonly lines: KeyedList<Line>;
	private readonly keys: GridKeys;
	private readonly legend: HTMLElement;
	private readonly hint: HTMLElement;
	private readonly names: HTMLElement;
	private readonly status: HTMLElement;

	constructor(el: HTMLElement, port: ViewPort, state: CoverageState) {
		super(el, port, state, ['tillid-view', 'tillid-coverage']);
		const { coverage: words, common } = port.strings;
		this.work = el.createDiv({ cls: 'tillid-gone' });
		const bar = this.work.createDiv({ cls: 'tillid-toolbar' });
		const heading = bar.createDiv({ cls: 'tillid-coverage-title' });
		const title = heading.createEl('h3', { cls: 'tillid-heading', text: words.title });
		this.summary = heading.createSpan({ cls: 'tillid-role', attr: { role: 'status' } });
		this.periodButton = textIconButton(bar, port, 'calendar', words.period, () => this.periodMenu());
		this.filterButton = textIconButton(bar, port, 'list-filter', common.filter, () => this.filterMenu());
		this.pills = this.work.createDiv({ cls: 'tillid-pills' });
		this.table = this.work.createDiv({ cls: 'tillid-scroll' }).createEl('table', { cls: 'tillid-grid' });
		nameBy(this.table, title);
		this.head = this.table.createEl('thead').createEl('tr');
		this.lines = new KeyedList<Line>(this.table.createEl('tbody'), {
			keyOf: ({ key }) => key,
			make: (parent) => parent.createEl('tr'),
			draw: (tr, line) => this.drawLine(tr, line),
			signature: (line) => JSON.stringify(line),
		});
		this.keys = new GridKeys(this.table);
		this.legend = this.drawLegend();
		this.hint = this.work.createEl('p', { cls: 'tillid-sub' });
		this.names = this.work.createEl('section');
		this.status = el.createDiv();
		listenForLinks(this.work, port);
	}

	override focus(): void {
		this.keys.focus();
	}

	protected override drawData(data: CoverageData): void {
		const { reading, today } = data;
		const { strings, language } = this.port;
		const page = reading === null ? coveragePage(data, this.now, { today, strings, language }) : null;
		this.page = page;
		this.work.toggleClass('tillid-gone', page === null || page.is === 'start');
		this.drawToolbar(page);
		const grid = page?.is === 'grid' ? page : null;
		this.table.toggleClass('tillid-gone', grid === null);
		this.legend.toggleClass('tillid-gone', grid === null);
		this.hint.toggleClass('tillid-gone', grid?.hint === null || grid === null);
		this.hint.setText(grid?.hint ?? '');
		this.drawHead(grid);
		this.lines.set(grid === null ? [] : linesOf(grid, strings.coverage.total));
		this.keys.update();
		this.drawNames(grid?.names ?? null);
		this.drawStatus(reading, page);
	}

	private drawToolbar(page: CoveragePage | null): void {
		const { coverage: words, tiers, relationships } = this.port.strings;
		this.summary.setText(page?.summary ?? '');
		this.periodButton.querySelector('.text-button-label')?.setText(page?.period ?? words.period);
		this.periodButton.setAttribute('aria-label', `${words.period}: ${page?.period ?? ''}`);
		const { tier, organizer } = this.now;
		this.filterButton.toggleClass('is-active', tier !== null || organizer !== null);
		this.pills.empty();
		if (tier !== null) filterPill(this.pills, this.port, relationships.pill.tier(tiers[tier]), () => this.change({ tier: null }));
		if (organizer !== null) filterPill(this.pills, this.port, relationships.pill.organizer(this.organizerWords(organizer)), () => this.change({ organizer: null }));
	}

	private drawHead(page: CoveragePage | null): void {
		const { coverage: words } = this.port.strings;
		this.head.empty();
		if (page === null) return;
		for (const label of [words.department, ...page.shifts.map((shift) => shift.label), words.total]) this.head.createEl('th', { text: label, attr: { scope: 'col' } });
	}

	private drawLine(tr: HTMLElement, line: Line): void {
		tr.empty();
		tr.toggleClass('is-sum', line.sum);
		tr.createEl('th', { text: line.label, attr: { scope: 'row' } });
		const labels = [...(this.page?.shifts ?? []).map(({ label }) => label), this.port.strings.coverage.total];
		line.cells.forEach((cell, i) => this.drawCell(tr, cell, labels[i] ?? '', line.sum || i === line.cells.length - 1));
	}

	/** The column's label stands in the cell too: on a phone it is all there is to see of it. */
	private drawCell(tr: HTMLElement, cell: CellView, column: string, sum: boolean): void {
		const td = tr.createEl('td', { attr: { 'data-column': column } });
		td.toggleClass('is-sum', sum);
		if (cell.people === 0) {
			td.createSpan({ cls: 'tillid-muted', text: cell.words });
			return;
		}
		const button = td.createEl('button', { cls: 'tillid-cell', attr: { type: 'button', 'aria-label': cell.label, 'aria-expanded': String(cell.open), 'data-part': `cell ${column}`, tabindex: -1 } });
		if (!sum) drawCoveragePicture(button, cell.people, cell.met);
		button.createSpan({ text: wholePieces(cell.words, WHOLE) });
		button.addEventListener('click', () => this.press(cell.place, cell.open));
	}

	private press(place: CellPlace, open: boolean): void {
		this.change({ open: open ? null : place });
		if (!open) this.names.scrollIntoView({ block: 'nearest' });
	}

	private drawLegend(): HTMLElement {
		const { coverage: words } = this.port.strings;
		const legend = this.work.createDiv({ cls: 'tillid-legend' });
		for (const [met, text] of [[1, words.legendMet()], [0, words.legendNotYet()]] as const) {
			const item = legend.createSpan();
			drawCoveragePicture(item, 1, met);
			item.createSpan({ text });
		}
		legend.createSpan({ text: words.legendNobody() });
		return legend;
	}

	private drawNames(names: CoveragePage['names']): void {
		this.names.empty();
		this.names.toggleClass('tillid-gone', names === null);
		if (names === null) return;
		const heading = this.names.createEl('h3', { cls: 'tillid-heading', text: names.title });
		nameBy(this.names, heading);
		heading.createSpan({ cls: 'tillid-role', text: names.count });
		const list = this.names.createEl('dl', { cls: 'tillid-names' });
		for (const { label, lines } of names.groups) {
			list.createEl('dt', { text: label });
			const dd = list.createEl('dd');
			lines.slice(0, PAGE).forEach((line, i) => {
				if (i > 0) dd.appendText(', ');
				const link = noteLink(dd, line.name, line.path, { quiet: false, part: null });
				// What hovers is also what is read aloud: the name comes first.
				if (line.exact !== '') this.port.tooltip(link, `${line.name}, ${line.exact}`);
				if (line.day !== '') dd.appendText(` ${line.day}`);
			});
			if (lines.length > PAGE) dd.appendText(` ${this.port.strings.coverage.more(lines.length - PAGE)}`);
		}
	}

	private drawStatus(reading: ReadingProgress | null, page: CoveragePage | null): void {
		const { coverage: words, common, commands } = this.port.strings;
		if (reading !== null) {
			drawReading(this.status, this.port, reading);
			return;
		}
		this.status.empty();
		if (page?.is === 'start') drawEmpty(this.status, this.port, { icon: 'grid-3x3', title: words.empty, text: words.emptyText, button: { label: commands.newColleague, run: () => this.port.newColleague() } });
		if (page?.is === 'no-hits') wordButton(this.status.createDiv({ cls: 'tillid-empty', text: words.noHits }), common.clearFilters, () => this.change({ tier: null, organizer: null }));
	}

	private periodMenu(): readonly MenuEntry[] {
		const { periods } = this.port.strings.coverage;
		return PERIODS.map((period) => ({ title: periods[period], checked: period === this.now.period, choose: () => void this.choosePeriod(period) }));
	}

	private async choosePeriod(period: Period): Promise<void> {
		if (period !== 'since') {
			this.change({ period });
			return;
		}
		const today = this.data?.today ?? null;
		const since = await this.port.pickDay(this.port.strings.coverage.sinceTitle, today === null ? null : firstDay(this.now, today));
		if (since !== null) this.change({ period, since });
	}

	private filterMenu(): readonly MenuEntry[] {
		const { relationships: words, tiers, common } = this.port.strings;
		const { tier, organizer } = this.now;
		const organizers = this.data === null ? [] : filterChoices(this.data.relationships, this.data.meName, this.port.language).organizers;
		return [
			{ title: words.filters.tier, entries: TIERS.map((each) => ({ title: tiers[each], checked: each === tier, choose: () => this.change({ tier: each === tier ? null : each }) })) },
			...(organizers.length === 0 ? [] : [{ title: words.filters.organizer, entries: organizers.map((each) => ({ title: this.organizerWords(each), checked: each === organizer, choose: () => this.change({ organizer: each === organizer ? null : each }) })) }]),
			'line',
			{ title: common.clearFilters, disabled: tier === null && organizer === null, choose: () => this.change({ tier: null, organizer: null }) },
		];
	}

	private organizerWords(label: string): string {
		return label === ORGANIZER_ME ? this.port.strings.relationships.organizerMe() : label;
	}
}

/** The rows of the departments, and the sums below them. */
function linesOf({ rows, totals, all }: CoveragePage, total: string): readonly Line[] {
	return [...rows.map(({ key, label, cells, total: sum }) => ({ key: `d ${key}`, label, cells: [...cells, sum], sum: false })), { key: 'sum', label: total, cells: [...totals, all], sum: true }];
}
