// Draws the first-run guide: the steps with what is done already ticked off. What a step does, the host does.
import { Drawing } from './drawing';
import { guideSteps, type GuideAct, type GuideFacts, type GuideStep } from './guide-steps';
import { KeyedList } from './keyed-list';
import { quietIcon, wordButton } from './icon-button';
import { drawReading } from './list-states';
import type { Drawn, ReadingProgress, ViewPort } from './port';

export interface GuideData {
	readonly reading: ReadingProgress | null;
	readonly facts: GuideFacts;
}

export interface GuidePort extends ViewPort {
	guide(act: GuideAct): void;
}

/** The guide keeps nothing: how far one has come stands in the notes. */
export type GuideState = object;

export function drawGuide(el: HTMLElement, port: GuidePort, state: GuideState): Drawn<GuideData, GuideState> {
	return new Guide(el, port, state);
}

class Guide extends Drawing<GuideData, GuideState, GuidePort> {
	private readonly status: HTMLElement;
	private readonly box: HTMLElement;
	private readonly list: KeyedList<GuideStep>;

	constructor(el: HTMLElement, port: GuidePort, state: GuideState) {
		super(el, port, state, ['tillid-view']);
		this.status = el.createDiv();
		this.box = el.createDiv({ cls: 'tillid-empty is-wide tillid-guide' });
		this.box.createEl('h2', { cls: 'tillid-empty-title is-large', text: port.strings.start.title });
		this.box.createEl('p', { text: port.strings.guide.lead });
		this.list = new KeyedList(this.box.createEl('ol', { cls: 'tillid-steps' }), {
			keyOf: ({ key }) => key,
			make: (parent) => parent.createEl('li'),
			draw: (li, step) => this.drawStep(li, step),
			signature: (step) => JSON.stringify(step),
		});
	}

	override focus(): void {
		this.box.querySelector('button')?.focus();
	}

	protected override drawData({ reading, facts }: GuideData): void {
		this.box.toggleClass('tillid-gone', reading !== null);
		if (reading !== null) drawReading(this.status, this.port, reading);
		else this.status.empty();
		this.list.set(reading === null ? guideSteps(facts, this.port.strings) : []);
	}

	private drawStep(li: HTMLElement, { key, mark, title, text, act }: GuideStep): void {
		li.empty();
		li.dataset['step'] = key;
		const sign = li.createSpan({ cls: 'tillid-step-mark' });
		if (mark === null) {
			quietIcon(sign, this.port, 'check');
			sign.createSpan({ cls: 'tillid-sr', text: this.port.strings.start.done() });
		} else sign.setText(mark);
		const main = li.createDiv({ cls: 'tillid-line-main' });
		main.createDiv({ cls: 'tillid-name', text: title });
		for (const words of text) main.createDiv({ cls: 'tillid-sub', text: words });
		if (act === null) return;
		const button = wordButton(li.createDiv({ cls: 'tillid-actions' }), act.label, () => this.port.guide(act.act));
		button.dataset['part'] = act.act;
	}
}
