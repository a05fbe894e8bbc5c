// The neighbourhood of a colleague: a small drawing of the topics they share and those they share them with, and the same as a list.
// Drawn anew only when something in it has changed; a click or Enter opens, arrows move.
import type { SharedTopic } from '../index/neighbourhood';
import { alphabet } from './alphabet';
import { closestTo } from './event-row';
import { layOut, nextNode, type DrawnNode, type Layout, type LayoutPerson } from './neighbourhood-layout';
import { noteLink } from './note-link';
import type { ViewPort } from './port';

export interface Neighbourhood {
	/** Path of the colleague. */
	readonly colleague: string;
	readonly name: string;
	readonly topics: readonly SharedTopic[];
	/** What the others are called, by path. */
	readonly nameOf: (path: string) => string;
	/** As short as it is clear: there is little room in the drawing. */
	readonly shortNameOf: (path: string) => string;
}

/** The key of the user among the people: no path is empty. */
const ME = '';

const ARROWS: Readonly<Record<string, 'up' | 'down' | 'left' | 'right'>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

export class NeighbourhoodView {
	private layout: Layout | null = null;
	private drawn = '';
	/** Paths that nodes open, by their key. */
	private readonly paths = new Map<string, string>();
	private current: string | null = null;

	constructor(
		private readonly el: HTMLElement,
		private readonly port: ViewPort,
		/** A topic without a note leads here. */
		private readonly chooseTopic: (key: string) => void,
	) {
		el.addClass('tillid-neighbourhood');
		el.addEventListener('click', (event) => this.open(event));
		el.addEventListener('auxclick', (event) => event.button === 1 && this.open(event));
		el.addEventListener('keydown', (event) => this.key(event));
		el.addEventListener('mouseover', (event) => {
			const node = closestTo(event, '[data-node]');
			const path = this.paths.get(node?.getAttribute('data-node') ?? '');
			if (node !== null && path !== undefined) this.port.hoverNote(path, event, node);
		});
	}

	/** False where there is nothing to draw. */
	set(given: Neighbourhood | null, asList: boolean): boolean {
		const topics = given?.topics ?? [];
		const people = given === null ? [] : peopleIn(given, this.port.strings.topics.me);
		const drawn = JSON.stringify([given?.colleague, given?.name, topics, people, asList]);
		if (drawn === this.drawn) return topics.length > 0;
		this.drawn = drawn;
		this.el.empty();
		this.layout = null;
		this.paths.clear();
		if (given === null || topics.length === 0) return false;
		if (asList) this.drawList(given);
		else this.drawPicture(given, people);
		return true;
	}

	private drawPicture(given: Neighbourhood, people: readonly LayoutPerson[]): void {
		const { neighbourhood: words, topics: topicWords } = this.port.strings;
		const layout = layOut({ key: given.colleague, label: given.name }, given.topics.map(({ key, label, others, me }) => ({ key, label, people: me ? [...others, ME] : others })), people);
		this.layout = layout;
		this.paths.set(given.colleague, given.colleague);
		for (const { key, path, others } of given.topics) {
			if (path !== null) this.paths.set(key, path);
			for (const other of others) this.paths.set(other, other);
		}
		const svg = this.el.createSvg('svg', { attr: { viewBox: `0 0 ${layout.width} ${layout.height}`, role: 'group', 'aria-label': words.label(given.name) } });
		const edges = svg.createSvg('g', { cls: 'tillid-neighbourhood-edges', attr: { 'aria-hidden': 'true' } });
		for (const { path } of layout.edges) edges.createSvg('path', { attr: { d: path } });
		if (this.current === null || !layout.nodes.some(({ key }) => key === this.current)) this.current = given.colleague;
		const whole = new Map(people.map(({ key }) => [key, key === ME ? topicWords.me : given.nameOf(key)]));
		for (const node of layout.nodes) this.drawNode(svg, node, whole.get(node.key) ?? node.whole);
		if (layout.left > 0) this.el.createDiv({ cls: 'tillid-sub tillid-neighbourhood-more', text: words.more(layout.left) });
	}

	private drawNode(svg: SVGElement, { key, is, label, x, y, box }: DrawnNode, whole: string): void {
		const { neighbourhood: words } = this.port.strings;
		const isLink = key !== ME;
		const group = svg.createSvg('g', { cls: `tillid-node is-${is}`, attr: { 'data-node': key, tabindex: key === this.current ? 0 : -1, role: isLink ? 'link' : 'img', 'aria-label': is === 'topic' ? words.topicLabel(whole) : whole } });
		group.createSvg('rect', { attr: { x: box.x, y: box.y, width: box.width, height: box.height, rx: 4 } });
		if (is === 'topic') group.createSvg('rect', { cls: 'tillid-node-dot', attr: { x: x - 3.5, y: y - 3.5, width: 7, height: 7, rx: 1 } });
		else group.createSvg('circle', { cls: 'tillid-node-dot', attr: { cx: x, cy: y, r: is === 'centre' ? 5 : 4 } });
		group.createSvg('text', { attr: { x: x + 9, y: y + 4, 'aria-hidden': 'true' } }).textContent = label;
	}

	private drawList({ topics, nameOf }: Neighbourhood): void {
		const { topics: words } = this.port.strings;
		const list = this.el.createEl('ul', { cls: 'tillid-briefing-lines' });
		const { order } = alphabet(this.port.language);
		for (const { key, label, path, others, me } of topics) {
			const line = list.createEl('li', { cls: 'tillid-briefing-line' });
			const all = line.createSpan({ cls: 'tillid-briefing-words' });
			if (path === null) all.createEl('a', { cls: 'tillid-link', text: label, attr: { href: '#', 'data-node': key } });
			else noteLink(all, label, path, { quiet: false, part: null }).dataset['node'] = key;
			all.appendText(': ');
			if (path !== null) this.paths.set(key, path);
			for (const [at, other] of [...others].sort((a, b) => order(nameOf(a), nameOf(b))).entries()) {
				if (at > 0) all.appendText(', ');
				noteLink(all, nameOf(other), other, { quiet: true, part: null }).dataset['node'] = other;
				this.paths.set(other, other);
			}
			if (me) all.appendText(`${others.length === 0 ? '' : ', '}${words.meSmall()}`);
		}
	}

	private open(event: MouseEvent | KeyboardEvent): void {
		const key = closestTo(event, '[data-node]')?.getAttribute('data-node') ?? null;
		if (key === null || key === ME) return;
		event.preventDefault();
		const path = this.paths.get(key);
		if (path === undefined) this.chooseTopic(key);
		else this.port.openNote(path, null, event);
	}

	private key(event: KeyboardEvent): void {
		if (event.key === 'Enter') {
			this.open(event);
			return;
		}
		const arrow = ARROWS[event.key];
		const from = closestTo(event, '[data-node]')?.getAttribute('data-node') ?? null;
		if (arrow === undefined || from === null || this.layout === null) return;
		event.preventDefault();
		event.stopPropagation();
		const next = nextNode(this.layout.nodes, from, arrow);
		if (next !== null) this.focusOn(next);
	}

	/** One tab stop: the node the keyboard was on last. */
	private focusOn(key: string): void {
		this.current = key;
		for (const node of Array.from(this.el.querySelectorAll<SVGElement>('g[data-node]'))) {
			const isIt = node.getAttribute('data-node') === key;
			node.setAttribute('tabindex', isIt ? '0' : '-1');
			if (isIt) node.focus();
		}
	}
}

/** The user, then those with whom most is shared: they keep their place where there is not room for all. Each once. */
function peopleIn({ topics, shortNameOf }: Neighbourhood, me: string): readonly LayoutPerson[] {
	const times = new Map<string, number>();
	for (const { others } of topics) for (const other of others) times.set(other, (times.get(other) ?? 0) + 1);
	const others = [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key]) => ({ key, label: shortNameOf(key) }));
	return topics.some((topic) => topic.me) ? [{ key: ME, label: me }, ...others] : others;
}
