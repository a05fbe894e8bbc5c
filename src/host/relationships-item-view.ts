// The relationship index as a view of the app, in the main area.
import { listCommitments } from '../index/list-commitments';
import { listRelationships } from '../index/list-relationships';
import { looseEnds } from '../index/loose-ends';
import { ownName } from '../index/me-note';
import { listTalks } from '../index/talks';
import { whoNext } from '../index/who-next';
import type { Drawn, ViewPort } from '../views/port';
import { readRelationshipsState, type RelationshipsState } from '../views/relationships-state';
import { drawRelationships, type RelationshipsData } from '../views/relationships-view';
import { COVERAGE_VIEW } from './coverage-item-view';
import { DrawnView } from './drawn-view';
import { openInMainArea } from './main-area';

export const RELATIONSHIPS_VIEW = 'tillid-relationships';

export class RelationshipsItemView extends DrawnView<RelationshipsData, RelationshipsState> {
	override icon = 'users-round';
	override navigation = true;
	private toCoverage: HTMLElement | null = null;

	override getViewType(): string {
		return RELATIONSHIPS_VIEW;
	}

	override getDisplayText(): string {
		return this.session.strings.views.relationships;
	}

	protected override readState(value: unknown): RelationshipsState {
		return readRelationshipsState(value);
	}

	/** Drawn anew when the language changes, and with it the way to the coverage in the view's header. */
	protected override draw(el: HTMLElement, port: ViewPort, state: RelationshipsState): Drawn<RelationshipsData, RelationshipsState> {
		this.toCoverage?.remove();
		this.toCoverage = this.addAction('grid-3x3', port.strings.commands.openCoverage, () => void openInMainArea(this.session, COVERAGE_VIEW));
		return drawRelationships(el, port, state);
	}

	protected override data(): RelationshipsData {
		const { index, reading, clock } = this.session;
		const { today } = clock;
		const { savedFilters } = this.session.settings;
		if (reading !== null) return { reading, relationships: [], next: [], talks: [], meName: null, savedFilters, today };
		const asking = this.session.asking();
		const relationships = listRelationships(index, asking);
		return {
			reading,
			relationships,
			next: whoNext(relationships, listCommitments(index, asking), asking, relationships.length, looseEnds(index, asking)),
			talks: listTalks(index, asking),
			meName: ownName(index, asking),
			savedFilters,
			today,
		};
	}
}
