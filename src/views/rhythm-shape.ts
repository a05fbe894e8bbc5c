// The disc that shows a rhythm: it fills as the agreed time runs out. A shape and never only a colour; words stand beside it.
import type { Rhythm } from '../index/relationship';

export type RhythmShape =
	| { readonly is: 'wedge'; /** 0 to 1. */ readonly part: number }
	| { readonly is: 'full' | 'dashed' | 'bars' };

export function rhythmShape(rhythm: Rhythm, elapsed: number | null): RhythmShape {
	switch (rhythm) {
		case 'overdue':
			return { is: 'full' };
		case 'never-met':
			return { is: 'dashed' };
		case 'paused':
			return { is: 'bars' };
		case 'ok':
		case 'due-soon':
			return { is: 'wedge', part: elapsed ?? 0 };
	}
}

export function drawRhythmShape(parent: HTMLElement, shape: RhythmShape): void {
	const svg = parent.createSvg('svg', { cls: 'tillid-shape', attr: { viewBox: '0 0 16 16', 'aria-hidden': 'true' } });
	if (shape.is === 'full') {
		svg.classList.add('is-strong');
		svg.createSvg('circle', { attr: { cx: 8, cy: 8, r: 7.3, fill: 'currentColor' } });
		return;
	}
	const ring = { cx: 8, cy: 8, r: 6.6, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.4 };
	svg.createSvg('circle', { attr: shape.is === 'dashed' ? { ...ring, 'stroke-dasharray': '2.2 2.4' } : ring });
	if (shape.is === 'bars') svg.createSvg('path', { attr: { d: 'M6.3 5.8v4.4M9.7 5.8v4.4', stroke: 'currentColor', 'stroke-width': 1.4, 'stroke-linecap': 'round' } });
	if (shape.is === 'wedge') svg.createSvg('path', { attr: { d: wedgePath(shape.part), fill: 'currentColor' } });
}

/** A slice of a circle of radius 4 around 8,8, clockwise from the top; never nothing and never quite all. */
export function wedgePath(part: number): string {
	const share = Math.min(0.98, Math.max(0.04, part));
	const angle = 2 * Math.PI * share;
	const x = (8 + 4 * Math.sin(angle)).toFixed(2);
	const y = (8 - 4 * Math.cos(angle)).toFixed(2);
	return `M8 8V4A4 4 0 ${share > 0.5 ? 1 : 0} 1 ${x} ${y}Z`;
}
