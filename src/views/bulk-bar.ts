// The bar at the foot while promises are selected: how many, and what can be done to all of them.
import { bulkDueMenu, bulkMenu, promisesOf, type BulkContext } from './bulk-menu';
import type { ViewPort } from './port';
import { SelectionBar } from './selection-bar';
import type { Settlement } from './view-action';

export class BulkBar extends SelectionBar {
	constructor(parent: HTMLElement, port: ViewPort, context: () => BulkContext, close: () => void) {
		const { commitments: words, promises, common } = port.strings;
		const settle = (to: Settlement): void => context().act({ do: 'settle', promises: promisesOf(context()), to });
		super(parent, port, {
			label: promises.bulkLabel,
			selected: (n) => promises.selected(n),
			clear: promises.clearSelection,
			close,
			buttons: [
				{ icon: 'check', label: words.keep, run: () => settle('kept') },
				{ icon: 'calendar-clock', label: words.moveDueShort, run: (el) => port.menu(el, bulkDueMenu(context())) },
				{ icon: 'circle-slash', label: words.release, run: () => settle('released') },
				{ icon: 'ellipsis-vertical', label: common.moreActions, run: (el) => port.menu(el, bulkMenu(context())) },
			],
		});
	}
}
