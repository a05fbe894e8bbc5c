// Lists at the cursor: what a plugin offers while one types in a note.
import type * as O from 'obsidian';
import type { TFile } from './abstract-file';
import type { Editor } from './editor';
import { here } from './here';
import { PopoverSuggest } from './suggest';

export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
	context: O.EditorSuggestContext | null = null;
	limit = 100;

	abstract onTrigger(cursor: O.EditorPosition, editor: O.Editor, file: O.TFile | null): O.EditorSuggestTriggerInfo | null;
	abstract getSuggestions(context: O.EditorSuggestContext): T[] | Promise<T[]>;

	setInstructions(instructions: O.Instruction[]): void {
		const el = this.suggestEl.querySelector<HTMLElement>('.prompt-instructions') ?? this.suggestEl.createDiv('prompt-instructions');
		el.empty();
		for (const { command, purpose } of instructions) el.createDiv({ cls: 'prompt-instruction', text: `${command} ${purpose}` });
	}

	override close(): void {
		super.close();
		this.context = null;
	}

	/** @returns whether this one answers for what stands before the cursor. */
	async ask(editor: Editor, file: TFile): Promise<boolean> {
		const info = this.onTrigger(editor.getCursor(), editor as unknown as O.Editor, file as unknown as O.TFile);
		if (!info) {
			this.close();
			return false;
		}
		this.context = { ...info, editor: editor as unknown as O.Editor, file: file as unknown as O.TFile };
		const values = await this.getSuggestions(this.context);
		this.doc = editor.cm.dom.doc;
		const box = editor.cm.coordsAtPos(editor.posToOffset(info.start));
		if (box) this.showUnder(values.slice(0, this.limit), box);
		return true;
	}
}

export function askSuggests(editor: Editor, file: TFile | null): void {
	if (!file) return;
	void (async () => {
		for (const suggest of here.app.editorSuggests) if (await suggest.ask(editor, file)) return;
	})();
}
