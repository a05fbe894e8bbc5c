// Tooltips: any element with an aria-label shows one after a moment under the mouse or the keyboard, as in the app.
import type * as O from 'obsidian';

const DELAY = 300;
let shown: HTMLElement | null = null;
let timer = 0;

/** The app keeps the words in aria-label, so a tooltip is also the accessible name. */
export function setTooltip(el: HTMLElement, tooltip: string, options?: O.TooltipOptions): void {
	if (tooltip === '') el.removeAttribute('aria-label');
	else el.setAttribute('aria-label', tooltip);
	if (options?.placement) el.setAttribute('data-tooltip-position', options.placement);
}

export function displayTooltip(target: HTMLElement, content: string | DocumentFragment, options?: O.TooltipOptions): void {
	hideTooltip();
	const { doc, win } = target;
	shown = doc.body.createDiv({ cls: ['tooltip', ...(options?.classes ?? [])], text: content });
	const box = target.getBoundingClientRect();
	const own = shown.getBoundingClientRect();
	const gap = options?.gap ?? 8;
	const side = options?.placement ?? target.getAttribute('data-tooltip-position') ?? 'bottom';
	const middle = box.left + box.width / 2 - own.width / 2;
	const left = side === 'right' ? box.right + gap : side === 'left' ? box.left - own.width - gap : middle;
	const across = box.top + box.height / 2 - own.height / 2;
	const below = side === 'top' ? box.top - own.height - gap : box.bottom + gap;
	const top = side === 'right' || side === 'left' ? across : below + own.height > win.innerHeight ? box.top - own.height - gap : below;
	shown.setCssStyles({ left: `${Math.clamp(left, 4, win.innerWidth - own.width - 4)}px`, top: `${Math.max(top, 4)}px` });
}

export function hideTooltip(): void {
	window.clearTimeout(timer);
	shown?.remove();
	shown = null;
}

/** In this window; each has a document of its own. */
export function watchTooltips(doc: Document = document): void {
	doc.addEventListener('mouseover', (event) => {
		const at = event.targetNode;
		const el = at?.instanceOf(Element) === true ? at.closest<HTMLElement>('[aria-label]') : null;
		hideTooltip();
		const words = el?.getAttribute('aria-label') ?? '';
		if (el && words !== '' && el.getAttribute('aria-label-disabled') === null && !doc.body.hasClass('is-mobile')) timer = window.setTimeout(() => el.isConnected && displayTooltip(el, words), DELAY);
	});
	for (const type of ['mousedown', 'keydown', 'scroll'] as const) doc.addEventListener(type, hideTooltip, true);
}
