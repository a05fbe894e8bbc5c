// The commands there are, which of them can be run now, and their keys.
import type * as O from 'obsidian';
import { here } from './here';
import type { Scope } from './scope';

export class Commands {
	readonly commands = new Map<string, O.Command>();

	constructor(private readonly scope: Scope) {}

	add(command: O.Command): void {
		if (this.commands.has(command.id)) throw new Error(`Attempting to register an existing command "${command.id}"`);
		this.commands.set(command.id, command);
		for (const { modifiers, key } of command.hotkeys ?? []) this.scope.register(modifiers, key, () => (this.executeCommandById(command.id) ? false : undefined));
	}

	removeCommand(id: string): void {
		this.commands.delete(id);
	}

	/** What the palette lists: commands that say that they can be run where the user is. */
	listCommands(): O.Command[] {
		return [...this.commands.values()].filter((command) => command.mobileOnly !== true || document.body.hasClass('is-mobile')).filter((command) => attempt(command, true));
	}

	executeCommandById(id: string): boolean {
		const command = this.commands.get(id);
		return command !== undefined && attempt(command, true) && attempt(command, false);
	}
}

function attempt(command: O.Command, checking: boolean): boolean {
	const view = here.app.workspace.activeEditor;
	const source = view?.getMode() === 'source' ? view : null;
	const [editor, context] = [source?.editor as unknown as O.Editor, source as unknown as O.MarkdownView];
	if (command.editorCheckCallback) return source !== null && (command.editorCheckCallback(checking, editor, context) === true || !checking);
	if (command.editorCallback) {
		if (source !== null && !checking) run(command, () => command.editorCallback?.(editor, context));
		return source !== null;
	}
	if (command.checkCallback) return command.checkCallback(checking) === true || !checking;
	if (!command.callback) return false;
	if (!checking) run(command, command.callback);
	return true;
}

/** A command that fails breaks nothing else, and is heard of. */
function run(command: O.Command, callback: () => unknown): void {
	const fail = (error: unknown): void => console.error(`Command ${command.id} failed`, error);
	try {
		void Promise.resolve(callback()).catch(fail);
	} catch (error) {
		fail(error);
	}
}
