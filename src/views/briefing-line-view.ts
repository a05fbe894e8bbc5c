// Draws one line of a briefing's section. Listens to nothing: the pane hears the clicks and knows the line by its key.
import { withinLine } from '../text/first-letter';
import type { BriefingLine } from './briefing-section-rows';
import { iconButton } from './icon-button';
import type { ViewPort } from './port';

/** All that makes a line look different; equal ones need no drawing. */
export function lineSignature(line: BriefingLine): string {
	return JSON.stringify(line);
}

export function drawLine(el: HTMLElement, line: BriefingLine, port: ViewPort): void {
	el.empty();
	el.className = 'tillid-briefing-line';
	el.toggleClass('is-quiet', line.quiet);
	el.toggleClass('has-term', line.term !== '');
	if (line.opens !== null || line.question !== null) el.dataset['rove'] = line.key;
	else el.removeAttribute('data-rove');
	if (line.term !== '') el.createSpan({ cls: 'tillid-briefing-term', text: line.term });
	const words = el.createSpan({ cls: 'tillid-briefing-words' });
	drawWords(words, line);
	if (line.aside !== '') words.createSpan({ cls: 'tillid-briefing-aside', text: ` ${line.aside}` });
	const label = insertLabel(line, port.strings.briefing);
	if (label === null) return;
	const insert = iconButton(el, port, 'plus', label, 'tillid-briefing-insert');
	insert.dataset['part'] = 'insert';
	insert.tabIndex = -1;
}

function insertLabel({ question, promise, words }: BriefingLine, { insert, promiseOf, contribute }: ViewPort['strings']['briefing']): string | null {
	if (question !== null) return insert(words);
	return promise === null ? null : promiseOf(contribute(withinLine(promise.resource)));
}

/** A name of a note is a link; a line of a note is text that leads there. */
function drawWords(el: HTMLElement, { words, opens }: BriefingLine): void {
	if (opens === null) {
		el.appendText(words);
		return;
	}
	const link = el.createEl('a', { cls: 'tillid-link', text: words, attr: { href: opens.path } });
	link.toggleClass('is-quiet', opens.line !== null);
	link.tabIndex = -1;
}
