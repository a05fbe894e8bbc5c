// The ground of everything in a workspace: it has a parent and can tell events.
import { Events } from './events';

export abstract class WorkspaceItem extends Events {
	abstract parent: WorkspaceParent | null;
	getRoot(): WorkspaceItem { return this.parent ? this.parent.getRoot() : this; }
	getContainer(): WorkspaceItem { return this.getRoot(); }
}

export abstract class WorkspaceParent extends WorkspaceItem {
	override parent: WorkspaceParent | null = null;
}
