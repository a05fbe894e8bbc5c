// Names a place by the words that stand over it. Not by an aria-label: the app shows one as a tooltip wherever the pointer rests in the place.
let made = 0;

/** `words`: the element whose text is the name; it gets an id where it has none. */
export function nameBy(place: Element | null, words: Element | null | undefined): void {
	if (!words) return;
	if (words.id === '') words.id = `tillid-name-${String(++made)}`;
	place?.setAttribute('aria-labelledby', words.id);
}
