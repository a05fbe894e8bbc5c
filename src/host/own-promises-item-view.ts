// The picture of my own promises as a view of the app, in the main area.
import { listCommitments } from '../index/list-commitments';
import { listRelationships } from '../index/list-relationships';
import type { Drawn, ViewPort } from '../views/port';
import { readOwnPromisesState, type OwnPromisesState } from '../views/own-promises-state';
import { drawOwnPromises, type OwnPromisesData } from '../views/own-promises-view';
import { DrawnView } from './drawn-view';
import { OWN_PROMISES_VIEW } from './open-own-promises';

export class OwnPromisesItemView extends DrawnView<OwnPromisesData, OwnPromisesState> {
	override icon = 'calendar-check';
	override navigation = true;

	override getViewType(): string {
		return OWN_PROMISES_VIEW;
	}

	override getDisplayText(): string {
		return this.session.strings.views.ownPromises;
	}

	protected override readState(value: unknown): OwnPromisesState {
		return readOwnPromisesState(value);
	}

	protected override draw(el: HTMLElement, port: ViewPort, state: OwnPromisesState): Drawn<OwnPromisesData, OwnPromisesState> {
		return drawOwnPromises(el, port, state);
	}

	protected override data(): OwnPromisesData {
		const { index, reading, clock } = this.session;
		const { today } = clock;
		if (reading !== null) return { reading, commitments: [], relationships: [], today };
		const asking = this.session.asking();
		return { reading, commitments: listCommitments(index, asking), relationships: listRelationships(index, asking), today };
	}
}
