// The one app of this page, for the classes that the real module makes without being handed it (menus, hover, the editor).
import type { App } from './app';

class Here {
	private settled: App | null = null;

	get app(): App {
		if (this.settled === null) throw new Error('The app is not started yet');
		return this.settled;
	}

	settle(app: App): void {
		this.settled = app;
	}
}

export const here = new Here();
