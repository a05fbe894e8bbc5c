// The top of the briefing: the name, how long ago, the next meeting, and the two or three things to do.
import type { BriefingButton, BriefingOfPerson } from './briefing-rows';
import { iconButton, quietIcon } from './icon-button';
import { noteLink } from './note-link';
import type { ViewPort } from './port';
import { drawRhythmShape } from './rhythm-shape';

/** What the head asks for: a button's deed, or the meeting as a calendar file. */
export type BriefingDeed = BriefingButton['does'] | 'calendar';

export function drawBriefingHead(el: HTMLElement, person: BriefingOfPerson | null, port: ViewPort, press: (does: BriefingDeed, person: BriefingOfPerson) => void): void {
	el.empty();
	el.toggleClass('tillid-gone', person === null);
	if (person === null) return;
	el.className = 'tillid-briefing-head';
	const name = el.createEl('h2', { cls: 'tillid-briefing-name' });
	opening(noteLink(name, person.name, person.path, { quiet: true, part: null }), person.path, port);
	if (person.role !== '') el.createDiv({ cls: 'tillid-briefing-role tillid-muted', text: person.role });
	const rhythm = el.createDiv({ cls: 'tillid-briefing-fact' });
	drawRhythmShape(rhythm, person.rhythm.shape);
	rhythm.createSpan({ text: person.rhythm.words });
	if (person.rhythm.exact !== '') port.tooltip(rhythm, person.rhythm.exact);
	if (person.next !== null) drawNext(el, person.next, port, () => press('calendar', person));
	if (person.hint !== null) el.createDiv({ cls: 'tillid-briefing-hint tillid-muted', text: person.hint });
	if (person.buttons.length === 0) return;
	const actions = el.createDiv({ cls: 'tillid-actions' });
	for (const { does, label } of person.buttons) {
		const button = actions.createEl('button', { text: label, attr: { type: 'button', 'data-part': does } });
		button.addEventListener('click', () => press(does, person));
	}
}

function drawNext(el: HTMLElement, next: NonNullable<BriefingOfPerson['next']>, port: ViewPort, toCalendar: () => void): void {
	const fact = el.createDiv({ cls: 'tillid-briefing-fact' });
	quietIcon(fact, port, 'calendar');
	if (next.path === null) {
		fact.createSpan({ text: next.words });
		return;
	}
	opening(noteLink(fact, next.words, next.path, { quiet: true, part: null }), next.path, port);
	fact.addClass('has-button');
	const calendar = iconButton(fact, port, 'calendar-arrow-up', port.strings.calendar.offer, 'tillid-briefing-calendar');
	calendar.addEventListener('click', toCalendar);
}

function opening(link: HTMLAnchorElement, path: string, port: ViewPort): void {
	const open = (event: MouseEvent): void => {
		event.preventDefault();
		port.openNote(path, null, event);
	};
	link.addEventListener('click', open);
	link.addEventListener('auxclick', (event) => event.button === 1 && open(event));
	link.addEventListener('mouseover', (event) => port.hoverNote(path, event, link));
}
