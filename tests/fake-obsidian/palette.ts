// The command palette, the quick switcher and the app's own few commands.
import type * as O from 'obsidian';
import { here } from './here';
import { setIcon } from './icons';
import { Keymap } from './scope';
import { FuzzySuggestModal } from './suggest';
import { say } from './say';

class CommandPalette extends FuzzySuggestModal<O.Command> {
	getItems(): O.Command[] { return here.app.commands.listCommands(); }
	getItemText(command: O.Command): string { return command.name; }
	onChooseItem(command: O.Command): void { here.app.commands.executeCommandById(command.id); }

	override renderSuggestion(found: O.FuzzyMatch<O.Command>, el: HTMLElement): void {
		el.addClass('mod-complex');
		if (found.item.icon) setIcon(el.createDiv('suggestion-icon').createSpan('suggestion-flair'), found.item.icon);
		super.renderSuggestion(found, el.createDiv('suggestion-content').createDiv('suggestion-title'));
		const [hotkey] = found.item.hotkeys ?? [];
		if (hotkey) el.createDiv('suggestion-aux').createEl('kbd', { cls: 'suggestion-hotkey', text: [...hotkey.modifiers.map((one) => (one === 'Mod' ? 'Ctrl' : one)), hotkey.key.toUpperCase()].join(' ') });
	}
}

class QuickSwitcher extends FuzzySuggestModal<O.TFile> {
	getItems(): O.TFile[] { return here.app.vault.getMarkdownFiles() as unknown as O.TFile[]; }
	getItemText(file: O.TFile): string { return file.path.replace(/\.md$/, ''); }
	onChooseItem(file: O.TFile, event: MouseEvent | KeyboardEvent): void { void here.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file); }
}

export function addOwnCommands(): void {
	const { app } = here;
	const asApp = app as unknown as O.App;
	const markdown = (act: (view: NonNullable<typeof app.workspace.activeEditor>) => unknown) => (checking: boolean): boolean => {
		const view = app.workspace.activeEditor;
		if (view && !checking) void act(view);
		return view !== null;
	};
	const own: O.Command[] = [
		{ id: 'command-palette:open', name: 'Command palette: Open command palette', hotkeys: [{ modifiers: ['Mod'], key: 'p' }], callback: () => {
			const palette = new CommandPalette(asApp);
			palette.modalEl.addClass('mod-command-palette');
			palette.setPlaceholder(say('Select a command...'));
			palette.setInstructions([{ command: '↑↓', purpose: say('to navigate') }, { command: '↵', purpose: say('to use') }, { command: 'esc', purpose: say('to dismiss') }]);
			palette.open();
		} },
		{ id: 'switcher:open', name: 'Quick switcher: Open quick switcher', hotkeys: [{ modifiers: ['Mod'], key: 'o' }], callback: () => {
			const switcher = new QuickSwitcher(asApp);
			switcher.setPlaceholder(say('Find a note...'));
			switcher.open();
		} },
		{ id: 'app:open-settings', name: 'Open settings', hotkeys: [{ modifiers: ['Mod'], key: ',' }], callback: () => app.setting.open() },
		{ id: 'app:toggle-left-sidebar', name: 'Toggle left sidebar', callback: () => app.workspace.leftSplit.toggle() },
		{ id: 'app:toggle-right-sidebar', name: 'Toggle right sidebar', callback: () => app.workspace.rightSplit.toggle() },
		{ id: 'editor:save-file', name: 'Save current file', hotkeys: [{ modifiers: ['Mod'], key: 's' }], checkCallback: markdown((view) => view.save()) },
		{ id: 'markdown:toggle-preview', name: 'Toggle reading view', hotkeys: [{ modifiers: ['Mod'], key: 'e' }], checkCallback: markdown((view) => view.switchMode()) },
		{ id: 'workspace:close', name: 'Close current tab', hotkeys: [{ modifiers: ['Mod'], key: 'w' }], callback: () => app.workspace.activeLeaf?.detach() },
		{ id: 'workspace:split-vertical', name: 'Split right', checkCallback: markdown((view) => app.workspace.duplicateLeaf(view.leaf, 'split')) },
	];
	for (const command of own) app.commands.add({ ...command, name: say(command.name) });
}
