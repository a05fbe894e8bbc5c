// The neighbourhood in the briefing: a heading that folds, the drawing, and the way to the same as a list.
import { drawGroupHeading, makeGroupSection } from './group-section';
import { NeighbourhoodView, type Neighbourhood } from './neighbourhood-view';
import type { ViewPort } from './port';

/** The key of the section among those that can be folded. */
export const NEIGHBOURHOOD = 'neighbourhood';

export interface NeighbourhoodActions {
	readonly fold: () => void;
	readonly turnList: () => void;
	/** Shows those around a topic that has no note. */
	readonly chooseTopic: (key: string) => void;
}

export class NeighbourhoodBox {
	private readonly section: HTMLElement;
	private readonly view: NeighbourhoodView;
	private readonly turn: HTMLButtonElement;

	constructor(
		parent: HTMLElement,
		private readonly port: ViewPort,
		actions: NeighbourhoodActions,
	) {
		this.section = makeGroupSection(parent, port);
		this.section.querySelector('button')?.addEventListener('click', actions.fold);
		this.view = new NeighbourhoodView(this.section.createDiv(), port, actions.chooseTopic);
		this.turn = this.section.createDiv({ cls: 'tillid-briefing-foot' }).createEl('button', { cls: 'tillid-text-button', attr: { type: 'button' } });
		this.turn.addEventListener('click', actions.turnList);
	}

	/** Absent where nothing is shared with anybody. */
	set(given: Neighbourhood | null, open: boolean, asList: boolean): void {
		const { neighbourhood: words } = this.port.strings;
		const some = given !== null && given.topics.length > 0;
		this.section.toggleClass('tillid-gone', !some);
		if (some) drawGroupHeading(this.section, { key: NEIGHBOURHOOD, label: words.title, count: String(given.topics.length), open });
		this.view.set(open ? given : null, asList);
		this.turn.setText(asList ? words.asPicture : words.asList);
		this.turn.parentElement?.toggleClass('tillid-gone', !open);
	}
}
