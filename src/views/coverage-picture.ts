// The picture in a cell of the coverage: a dot for each, filled where we have talked, up to 24; above that one bar. Words stand beside it.

/** How many people are told one by one. */
export const DOTS_UP_TO = 24;

const IN_A_ROW = 9;
const STEP = 14;
const RADIUS = 4.5;

export function drawCoveragePicture(parent: HTMLElement, people: number, met: number): void {
	if (people === 0) return;
	if (people > DOTS_UP_TO) drawBar(parent, met / people);
	else drawDots(parent, people, met);
}

/** Two paths, however many dots: four hundred colleagues stay a few elements. */
function drawDots(parent: HTMLElement, people: number, met: number): void {
	const rows = Math.ceil(people / IN_A_ROW);
	const [width, height] = [Math.min(people, IN_A_ROW) * STEP, rows * STEP];
	const svg = parent.createSvg('svg', { cls: 'tillid-dots', attr: { viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true' } });
	if (met > 0) svg.createSvg('path', { attr: { d: dotsPath(0, met), fill: 'currentColor', stroke: 'currentColor' } });
	if (met < people) svg.createSvg('path', { attr: { d: dotsPath(met, people), fill: 'none', stroke: 'currentColor' } });
}

function drawBar(parent: HTMLElement, share: number): void {
	const svg = parent.createSvg('svg', { cls: 'tillid-dots', attr: { viewBox: '0 0 134 14', width: 134, height: 14, 'aria-hidden': 'true' } });
	svg.createSvg('rect', { attr: { x: 0.5, y: 2.5, width: 133, height: 9, rx: 4.5, fill: 'none', stroke: 'currentColor' } });
	if (share > 0) svg.createSvg('rect', { attr: { x: 0.5, y: 2.5, width: Math.max(9, 133 * share), height: 9, rx: 4.5, fill: 'currentColor', stroke: 'currentColor' } });
}

/** Circles from one place to another, nine in a row. */
export function dotsPath(from: number, to: number): string {
	const dots = Array.from({ length: Math.max(0, to - from) }, (_, i) => dot((from + i) % IN_A_ROW, Math.floor((from + i) / IN_A_ROW)));
	return dots.join('');
}

function dot(column: number, row: number): string {
	const x = column * STEP + STEP / 2 - RADIUS;
	const y = row * STEP + STEP / 2;
	return `M${x} ${y}a${RADIUS} ${RADIUS} 0 1 1 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 1 ${-2 * RADIUS} 0`;
}
