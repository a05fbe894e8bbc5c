// Runs in the browser: draws the two views over made-up data as the plugin would, the first page of rows or all of them at once.
import { installDom } from '../../tests/fake-obsidian/dom';
import { DEFAULT_CADENCES } from '../../src/index/asking';
import { listCommitments } from '../../src/index/list-commitments';
import { listRelationships } from '../../src/index/list-relationships';
import { VaultIndex } from '../../src/index/vault-index';
import { listTalks } from '../../src/index/talks';
import { whoNext } from '../../src/index/who-next';
import { stringsFor } from '../../src/strings/strings-for';
import { isoDay } from '../../src/text/dates';
import { drawCommitments } from '../../src/views/commitments-view';
import { COMMITMENTS_AT_FIRST } from '../../src/views/commitments-state';
import type { ViewPort } from '../../src/views/port';
import { drawRelationships } from '../../src/views/relationships-view';
import { RELATIONSHIPS_AT_FIRST } from '../../src/views/relationships-state';
import { colleagueName } from './made-words';

export interface PaintFigures {
	/** Milliseconds from the data being there to the first frame that shows it. */
	readonly firstPaint: number;
	/** Milliseconds; 95 of 100 frames while scrolling take less. */
	readonly frame: number;
	/** At first paint. */
	readonly nodes: number;
	readonly rows: number;
}

const PROMISES = 10_000;
const PEOPLE = 3_000;
const EACH = 20;

const today = isoDay('2026-11-24');
if (today === null) throw new RangeError('No day');
const asking = { today, me: null, cadences: DEFAULT_CADENCES };

function peopleIndex(): VaultIndex {
	const index = new VaultIndex();
	for (let at = 0; at < PEOPLE; at += 1) {
		index.upsert(`Kolleger/${colleagueName(at)}.md`, `---\ntype: kollega\nafdeling: Afdeling ${at % 40}\ninteresser: [Klima, Vagtplaner]\n---\n- [ ] jeg: ringer\n`);
	}
	return index;
}

function promiseIndex(): VaultIndex {
	const index = new VaultIndex();
	for (let at = 0; at < PROMISES / EACH; at += 1) {
		const name = colleagueName(at);
		index.upsert(`Kolleger/${name}.md`, '---\ntype: kollega\n---\n');
		const lines = Array.from({ length: EACH }, (_, line) => `- [ ] [[${name}]]: spørger nummer ${line} om mødet i januar 📅 2026-12-${10 + (line % 20)}`);
		index.upsert(`Samtaler/2026-11-05 ${name}.md`, `---\ntype: samtale\nkollega: "[[${name}]]"\ndato: 2026-11-05\nstatus: afholdt\n---\n${lines.join('\n')}\n`);
	}
	return index;
}

const nothing = (): void => undefined;

const port: ViewPort = {
	strings: stringsFor('da'),
	language: 'da',
	phone: false,
	setIcon: (el) => void el.createSvg('svg').createSvg('path'),
	tooltip: (el, text) => el.setAttribute('aria-label', text),
	menu: nothing,
	openNote: nothing,
	hoverNote: nothing,
	noteMenu: nothing,
	act: async () => undefined,
	undo: nothing,
	pickDay: async () => null,
	pickOne: async () => null,
	showKeys: nothing,
	newConversation: nothing,
	newColleague: nothing,
	writeOwnNote: nothing,
	openGuide: nothing,
	stateChanged: nothing,
};

function pane(): HTMLElement {
	document.body.replaceChildren();
	const el = document.body.createDiv();
	el.setAttribute('style', 'width: 900px; height: 800px; overflow: auto');
	return el;
}

/** The promises' pane; `all` draws every row. */
async function paintPromises(all: boolean): Promise<PaintFigures> {
	const commitments = listCommitments(promises, asking);
	const el = pane();
	const started = performance.now();
	const drawn = drawCommitments(el, port, { ...COMMITMENTS_AT_FIRST, shown: all ? PROMISES : COMMITMENTS_AT_FIRST.shown });
	drawn.update({ reading: null, commitments, relationships: [], today: asking.today, undoable: false });
	if (all) toTheEnd(el, '.tillid-promise');
	return figures(el, started, '.tillid-promise');
}

/** Rows are drawn as they come into sight: the key that leads to the last one has them all drawn. */
function toTheEnd(el: HTMLElement, row: string): void {
	el.querySelector(row)?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
}

async function paintPeople(all: boolean): Promise<PaintFigures> {
	const relationships = listRelationships(people, asking);
	const next = whoNext(relationships, listCommitments(people, asking), asking, Infinity);
	const el = pane();
	const started = performance.now();
	const drawn = drawRelationships(el, port, { ...RELATIONSHIPS_AT_FIRST, shown: all ? PEOPLE : RELATIONSHIPS_AT_FIRST.shown });
	drawn.update({ reading: null, relationships, next, talks: listTalks(people, asking), meName: null, savedFilters: [], today: asking.today });
	if (all) toTheEnd(el, '.tillid-person');
	return figures(el, started, '.tillid-person');
}

async function figures(el: HTMLElement, started: number, row: string): Promise<PaintFigures> {
	await shown();
	const firstPaint = performance.now() - started;
	// Before scrolling, which draws more.
	const [nodes, rows] = ['*', row].map((each) => el.querySelectorAll(each).length);
	const frames = await scrolled(el);
	return { firstPaint, frame: frames[Math.floor(frames.length * 0.95)] ?? 0, nodes: nodes ?? 0, rows: rows ?? 0 };
}

/** Resolves when the next frame has been painted: behind it, not before. */
function shown(): Promise<void> {
	return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}

const FRAMES = 60;

/** The lengths of the frames while the pane is scrolled to its end, the shortest first. */
async function scrolled(el: HTMLElement): Promise<readonly number[]> {
	const bodies = [el, ...Array.from(el.querySelectorAll<HTMLElement>('*'))];
	const scroller = bodies.reduce((best, each) => (each.scrollHeight - each.clientHeight > best.scrollHeight - best.clientHeight ? each : best));
	const step = (scroller.scrollHeight - scroller.clientHeight) / FRAMES;
	const lengths: number[] = [];
	let before = performance.now();
	for (let frame = 0; frame < FRAMES; frame += 1) {
		scroller.scrollTop += step;
		await new Promise((resolve) => requestAnimationFrame(resolve));
		lengths.push(performance.now() - before);
		before = performance.now();
	}
	return lengths.sort((a, b) => a - b);
}

installDom();
const promises = promiseIndex();
const people = peopleIndex();
Object.assign(window, { paintPromises, paintPeople });
