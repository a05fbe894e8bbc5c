// Discreet mode on what is drawn: every text and label in an element is masked before it is seen, whoever draws it and whenever.
import type { Mask } from './discreet-names';

/** Attributes that are read aloud or shown on hover. */
const SPOKEN: readonly string[] = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'data-tooltip'];

export interface Discretion {
	/** Masks what stands there already: the names to mask may be others now. */
	again(): void;
	end(): void;
}

/** `mask` is asked anew each time. What the user types into a field is let be. */
export function keepDiscreet(el: HTMLElement, mask: () => Mask): Discretion {
	const watch = { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: [...SPOKEN] };
	const observer = new MutationObserver((changes) => {
		const hide = mask();
		for (const { type, target, addedNodes } of changes) {
			if (type === 'childList') addedNodes.forEach((node) => hideNames(node, hide));
			else hideNode(target, hide);
		}
		// What was masked just now is no news.
		observer.takeRecords();
	});
	hideNames(el, mask());
	observer.observe(el, watch);
	return {
		again: () => {
			hideNames(el, mask());
			observer.takeRecords();
		},
		end: () => observer.disconnect(),
	};
}

/** Once, in what is drawn and not drawn again. */
export function hideNames(node: Node, hide: Mask): void {
	hideNode(node, hide);
	node.childNodes.forEach((child) => hideNames(child, hide));
}

function hideNode(node: Node, hide: Mask): void {
	if (node.nodeType === node.TEXT_NODE) {
		const text = node.nodeValue ?? '';
		const hidden = hide(text);
		if (hidden !== text) node.nodeValue = hidden;
		return;
	}
	if (!node.instanceOf(Element)) return;
	for (const name of SPOKEN) {
		const text = node.getAttribute(name);
		const hidden = text === null ? null : hide(text);
		if (hidden !== null && hidden !== text) node.setAttribute(name, hidden);
	}
}
