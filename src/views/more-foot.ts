// The foot of a list of which only the first rows are drawn: how many there are, and the button that shows more.
import { wordButton } from './icon-button';
import { PAGE } from './page-size';

export interface MoreWords {
	shown(shown: string, all: string): string;
	showMore(n: number): string;
}

export function drawMore(foot: HTMLElement, more: { readonly shown: number; readonly all: number } | null, words: MoreWords, count: (n: number) => string, show: () => void): void {
	foot.empty();
	if (more === null) return;
	foot.createSpan({ text: words.shown(count(more.shown), count(more.all)) });
	wordButton(foot, words.showMore(Math.min(PAGE, more.all - more.shown)), show);
}
