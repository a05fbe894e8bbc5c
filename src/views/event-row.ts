// Which element of ours an event belongs to, in whichever window it happened.

/** The nearest element around the event's target that matches; null where there is none. */
export function closestTo(event: UIEvent, selector: string): HTMLElement | null {
	const target = event.targetNode;
	if (target === null) return null;
	const element = target.instanceOf(Element) ? target : target.parentElement;
	return element?.closest<HTMLElement>(selector) ?? null;
}

/** The named part of a row that the event happened on. */
export function partOf(event: UIEvent): string | null {
	return closestTo(event, '[data-part]')?.dataset['part'] ?? null;
}
