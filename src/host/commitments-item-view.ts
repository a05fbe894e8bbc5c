// The commitments pane as a view of the app: a side pane that follows the index.
import type { Menu } from 'obsidian';
import { listCommitments } from '../index/list-commitments';
import { listRelationships } from '../index/list-relationships';
import { drawCommitments, type CommitmentsData } from '../views/commitments-view';
import { readCommitmentsState, type CommitmentsState } from '../views/commitments-state';
import type { Drawn, ViewPort } from '../views/port';
import { DrawnView } from './drawn-view';
import { openOwnPromises } from './open-own-promises';

export const COMMITMENTS_VIEW = 'tillid-commitments';

export class CommitmentsItemView extends DrawnView<CommitmentsData, CommitmentsState> {
	override icon = 'handshake';
	override navigation = false;

	override getViewType(): string {
		return COMMITMENTS_VIEW;
	}

	override getDisplayText(): string {
		return this.session.strings.views.commitments;
	}

	override onPaneMenu(menu: Menu, source: string): void {
		menu.addItem((item) =>
			item
				.setSection('pane')
				.setIcon('calendar-check')
				.setTitle(this.session.strings.ownPromises.overTheMonths)
				.onClick(() => void openOwnPromises(this.session)),
		);
		super.onPaneMenu(menu, source);
	}

	protected override readState(value: unknown): CommitmentsState {
		return readCommitmentsState(value);
	}

	protected override draw(el: HTMLElement, port: ViewPort, state: CommitmentsState): Drawn<CommitmentsData, CommitmentsState> {
		return drawCommitments(el, { ...port, openOwnPromises: () => void openOwnPromises(this.session) }, state);
	}

	protected override data(): CommitmentsData {
		const { index, reading, clock } = this.session;
		const asking = this.session.asking();
		return {
			reading,
			commitments: reading === null ? listCommitments(index, asking) : [],
			relationships: reading === null ? listRelationships(index, asking) : [],
			today: clock.today,
			undoable: this.session.door.canUndo,
		};
	}
}
