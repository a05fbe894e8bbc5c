// Where everything in the drawing of a neighbourhood stands: the same data give the same drawing, and no label covers another.
import { fitted, textWidth } from './text-width';

export interface LayoutTopic {
	readonly key: string;
	readonly label: string;
	/** Keys of the people who have it. */
	readonly people: readonly string[];
}

export interface LayoutPerson {
	readonly key: string;
	readonly label: string;
}

export interface DrawnNode {
	readonly key: string;
	readonly is: 'centre' | 'topic' | 'person';
	/** As much of it as there is room for. */
	readonly label: string;
	readonly whole: string;
	/** The dot. */
	readonly x: number;
	readonly y: number;
	/** What belongs to the node, for hits and focus; no two overlap. */
	readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export interface DrawnEdge {
	readonly from: string;
	readonly to: string;
	readonly path: string;
}

export interface Layout {
	readonly width: number;
	readonly height: number;
	/** The centre, then topics, then people, each from the top. */
	readonly nodes: readonly DrawnNode[];
	readonly edges: readonly DrawnEdge[];
	/** People and topics that found no room. */
	readonly left: number;
}

export const FONT_SIZE = 12;
/** The centre among them. */
export const MOST_NODES = 40;
const MOST_TOPICS = 12;
const WIDTH = 284;
const ROW = 26;
const HEAD = 34;
const TOPIC_X = 20;
const PERSON_X = 170;
/** From a dot to its label. */
const GAP = 9;
const TOPIC_ROOM = 112;
const PERSON_ROOM = WIDTH - PERSON_X - GAP - 4;

/** Topics and people in the order in which they are worth showing. */
export function layOut(centre: LayoutPerson, topics: readonly LayoutTopic[], people: readonly LayoutPerson[]): Layout {
	const shownTopics = topics.slice(0, MOST_TOPICS);
	const reached = people.filter(({ key }) => shownTopics.some((topic) => topic.people.includes(key)));
	const shownPeople = reached.slice(0, MOST_NODES - 1 - shownTopics.length);
	const rows = inRows(shownTopics, shownPeople);
	const nodes = [
		node('centre', centre, 8, 14, WIDTH - 24),
		...rows.topics.map(({ item, y }) => node('topic', item, TOPIC_X, y, TOPIC_ROOM)),
		...rows.people.map(({ item, y }) => node('person', item, PERSON_X, y, PERSON_ROOM)),
	];
	return {
		width: WIDTH,
		height: HEAD + Math.max(rows.topics.length, rows.people.length, 1) * ROW,
		nodes,
		edges: edgesOf(nodes, shownTopics),
		left: topics.length - shownTopics.length + people.length - shownPeople.length,
	};
}

interface Placed<T> {
	readonly item: T;
	readonly y: number;
}

/** People below each other by their topics; each topic as near to the middle of its people as the others leave room. */
function inRows(topics: readonly LayoutTopic[], people: readonly LayoutPerson[]): { readonly topics: readonly Placed<LayoutTopic>[]; readonly people: readonly Placed<LayoutPerson>[] } {
	const meanTopic = (key: string): number => mean(topics.flatMap((topic, at) => (topic.people.includes(key) ? [at] : [])));
	const sorted = people.map((item, at) => ({ item, at, mean: meanTopic(item.key) })).sort((a, b) => a.mean - b.mean || a.at - b.at);
	const rows = Math.max(topics.length, people.length);
	const placed = sorted.map(({ item }, row) => ({ item, y: rowY(row + (rows - people.length) / 2) }));
	const rowOf = new Map(placed.map(({ item }, row) => [item.key, row + (rows - people.length) / 2]));
	const wanted = topics
		.map((item, at) => ({ item, at, row: mean(item.people.flatMap((key) => rowOf.get(key) ?? [])) }))
		.sort((a, b) => a.row - b.row || a.at - b.at);
	return { topics: spread(wanted, rows), people: placed };
}

/** At least a row apart, none above the first or below the last. */
function spread(wanted: readonly { readonly item: LayoutTopic; readonly row: number }[], rows: number): readonly Placed<LayoutTopic>[] {
	const placed: number[] = [];
	for (const [at, { row }] of wanted.entries()) placed.push(Math.min(Math.max(row, (placed[at - 1] ?? -1) + 1), rows - wanted.length + at));
	return wanted.map(({ item }, at) => ({ item, y: rowY(placed[at] ?? at) }));
}

function rowY(row: number): number {
	return Math.round((HEAD + (row + 0.5) * ROW) * 10) / 10;
}

function mean(numbers: readonly number[]): number {
	return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function node(is: DrawnNode['is'], { key, label }: LayoutPerson, x: number, y: number, room: number): DrawnNode {
	const text = fitted(label, FONT_SIZE, room);
	const width = Math.min(textWidth(text, FONT_SIZE), room) + GAP + 10;
	return { key, is, label: text, whole: label, x, y, box: { x: x - 6, y: y - ROW / 2 + 1, width, height: ROW - 2 } };
}

/** From the centre down to each topic, and from the end of a topic's label to each of its people. */
function edgesOf(nodes: readonly DrawnNode[], topics: readonly LayoutTopic[]): readonly DrawnEdge[] {
	const [centre] = nodes;
	if (centre === undefined) return [];
	const people = new Map(nodes.flatMap((each) => (each.is === 'person' ? [[each.key, each] as const] : [])));
	const peopleOf = new Map(topics.map((topic) => [topic.key, topic.people]));
	return nodes.filter(({ is }) => is === 'topic').flatMap((topic) => [
		{ from: centre.key, to: topic.key, path: `M${centre.x} ${centre.y + 5}V${topic.y - 8}Q${centre.x} ${topic.y} ${topic.x - 5} ${topic.y}` },
		...(peopleOf.get(topic.key) ?? []).flatMap((key) => {
			const person = people.get(key);
			return person === undefined ? [] : [{ from: topic.key, to: key, path: curve(topic, person) }];
		}),
	]);
}

function curve(topic: DrawnNode, person: DrawnNode): string {
	const start = topic.box.x + topic.box.width;
	const bend = TOPIC_X + GAP + TOPIC_ROOM + 4;
	const middle = (bend + person.x) / 2;
	return `M${round(start)} ${topic.y}H${bend}C${round(middle)} ${topic.y} ${round(middle)} ${person.y} ${person.x - 5} ${person.y}`;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}

/** Where an arrow key leads from a node: up and down within its column, to the nearest one across; null for nowhere. */
export function nextNode(nodes: readonly DrawnNode[], key: string, arrow: 'up' | 'down' | 'left' | 'right'): string | null {
	const at = nodes.findIndex((each) => each.key === key);
	const here = nodes[at];
	if (here === undefined) return null;
	if (arrow === 'up' || arrow === 'down') {
		const next = nodes[arrow === 'up' ? at - 1 : at + 1];
		return next?.key ?? null;
	}
	const column = arrow === 'right' ? COLUMN_RIGHT[here.is] : COLUMN_LEFT[here.is];
	const [nearest] = nodes.filter(({ is }) => is === column).sort((a, b) => Math.abs(a.y - here.y) - Math.abs(b.y - here.y));
	return nearest?.key ?? null;
}

const COLUMN_RIGHT = { centre: 'topic', topic: 'person', person: null } as const;
const COLUMN_LEFT = { centre: null, topic: 'centre', person: 'topic' } as const;
