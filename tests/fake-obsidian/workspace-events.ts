// When the workspace tells that something is another: a moment after it has become so, once for many changes, and nothing before the layout is ready.
import type { TFile } from './abstract-file';
import { debounce } from './debounce';

const LAYOUT_AFTER = 10;

interface Told {
	readonly layoutReady: boolean;
	readonly activeLeaf: unknown;
	getActiveFile(): TFile | null;
	trigger(name: string, ...data: unknown[]): void;
}

export class WorkspaceEvents {
	/** The file that 'file-open' told of last. */
	private file: TFile | null = null;

	constructor(private readonly workspace: Told, private readonly opened: (file: TFile) => void) {}

	/** Another leaf is active, or the active one has another file: 'active-leaf-change' in the next turn, and 'file-open' where the file at hand is another. */
	readonly requestActiveLeaf = debounce(() => {
		const { workspace } = this;
		if (!workspace.layoutReady) return;
		workspace.trigger('active-leaf-change', workspace.activeLeaf);
		const file = workspace.getActiveFile();
		if (file === this.file) return;
		this.file = file;
		if (file !== null) this.opened(file);
		workspace.trigger('file-open', file);
	});

	readonly requestLayoutChange = debounce(() => {
		if (this.workspace.layoutReady) this.workspace.trigger('layout-change');
	}, LAYOUT_AFTER);
}
