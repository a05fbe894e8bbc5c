// The coverage as a view of the app, in the main area.
import { listRelationships } from '../index/list-relationships';
import { ownName } from '../index/me-note';
import { listTalks } from '../index/talks';
import { readCoverageState, type CoverageState } from '../views/coverage-state';
import { drawCoverage, type CoverageData } from '../views/coverage-view';
import type { Drawn, ViewPort } from '../views/port';
import { DrawnView } from './drawn-view';

export const COVERAGE_VIEW = 'tillid-coverage';

export class CoverageItemView extends DrawnView<CoverageData, CoverageState> {
	override icon = 'grid-3x3';
	override navigation = true;

	override getViewType(): string {
		return COVERAGE_VIEW;
	}

	override getDisplayText(): string {
		return this.session.strings.views.coverage;
	}

	protected override readState(value: unknown): CoverageState {
		return readCoverageState(value);
	}

	protected override draw(el: HTMLElement, port: ViewPort, state: CoverageState): Drawn<CoverageData, CoverageState> {
		return drawCoverage(el, port, state);
	}

	protected override data(): CoverageData {
		const { index, reading, clock } = this.session;
		const { today } = clock;
		if (reading !== null) return { reading, relationships: [], talks: [], meName: null, today };
		const asking = this.session.asking();
		return { reading, relationships: listRelationships(index, asking), talks: listTalks(index, asking), meName: ownName(index, asking), today };
	}
}
