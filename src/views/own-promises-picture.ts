// One month of my own promises as a pile of bricks, told apart by fill, hatching, outline and dashes: never by colour alone.
import { OWN_FATES, type OwnFate } from '../index/own-promises';

export type FateNumbers = Readonly<Record<OwnFate, number>>;

/** A brick or a part of a bar, in pixels from the top of the pile. */
export interface Brick {
	readonly fate: OwnFate;
	readonly y: number;
	readonly height: number;
}

const WIDTH = 22;
const TALLEST = 220;
/** More promises than this in one month, and the piles become bars. */
const MOST_BRICKS = 24;
const BRICK = 15;
const GAP = 3;

/** The pile from the top; `most` is the highest number of promises in any month, which all piles are scaled by. */
export function bricksOf(counts: FateNumbers, most: number): { readonly bricks: readonly Brick[]; readonly height: number } {
	const step = Math.min(BRICK, TALLEST / Math.max(1, most));
	const parts = most > MOST_BRICKS ? OWN_FATES.map((fate) => [fate, counts[fate]] as const) : OWN_FATES.flatMap((fate) => Array.from({ length: counts[fate] }, () => [fate, 1] as const));
	const height = Math.ceil(step * parts.reduce((sum, [, size]) => sum + size, 0));
	let bottom = height;
	const bricks = parts.filter(([, size]) => size > 0).map(([fate, size]): Brick => {
		const tall = step * size;
		bottom -= tall;
		return { fate, y: bottom, height: Math.max(1, tall - Math.min(GAP, tall / 3)) };
	});
	return { bricks, height };
}

export function drawPile(parent: HTMLElement, counts: FateNumbers, most: number): void {
	const { bricks, height } = bricksOf(counts, most);
	if (height === 0) return;
	const svg = parent.createSvg('svg', { cls: 'tillid-bricks', attr: { width: WIDTH + 2, height: height + 1, 'aria-hidden': 'true' } });
	for (const fate of OWN_FATES) drawFate(svg, fate, bricks.filter((brick) => brick.fate === fate));
}

/** One brick, for the key beside the picture. */
export function drawBrick(parent: HTMLElement, fate: OwnFate): void {
	const svg = parent.createSvg('svg', { cls: 'tillid-bricks', attr: { width: WIDTH + 2, height: 13, 'aria-hidden': 'true' } });
	drawFate(svg, fate, [{ fate, y: 0, height: 12 }]);
}

/** All bricks of one fate are one path: few elements, however many promises. */
function drawFate(svg: SVGElement, fate: OwnFate, bricks: readonly Brick[]): void {
	if (bricks.length === 0) return;
	svg.createSvg('path', { cls: `is-${fate}`, attr: { d: bricks.map(outline).join('') } });
	if (fate === 'late') svg.createSvg('path', { cls: 'is-hatch', attr: { d: bricks.map(hatching).join('') } });
}

function outline({ y, height }: Brick): string {
	return `M1 ${round(y + 0.5)}h${WIDTH}v${round(height)}h${-WIDTH}z`;
}

/** Strokes from the lower left to the upper right, cut off at the brick's edges. */
function hatching({ y, height }: Brick): string {
	const strokes: string[] = [];
	for (let x = 5 - height; x < WIDTH; x += 5) {
		const left = Math.max(0, -x);
		const right = Math.min(height, WIDTH - x);
		if (right > left) strokes.push(`M${round(1 + x + left)} ${round(y + 0.5 + height - left)}L${round(1 + x + right)} ${round(y + 0.5 + height - right)}`);
	}
	return strokes.join('');
}

function round(n: number): number {
	return Math.round(n * 100) / 100;
}
