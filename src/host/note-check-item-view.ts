// The note check as a view of the app, in the main area.
import { listProblems } from '../index/list-problems';
import type { InSteps } from '../index/remembered';
import { readNoteCheckState, type NoteCheckState } from '../views/note-check-rows';
import { drawNoteCheck, type NoteCheckData } from '../views/note-check-view';
import type { Drawn, ViewPort } from '../views/port';
import { DrawnView } from './drawn-view';
import { mendProblem } from './mend-problem';

export const NOTE_CHECK_VIEW = 'tillid-note-check';

export class NoteCheckItemView extends DrawnView<NoteCheckData, NoteCheckState> {
	override icon = 'list-checks';
	override navigation = true;

	override getViewType(): string {
		return NOTE_CHECK_VIEW;
	}

	override getDisplayText(): string {
		return this.session.strings.views.noteCheck;
	}

	protected override readState(value: unknown): NoteCheckState {
		return readNoteCheckState(value);
	}

	protected override draw(el: HTMLElement, port: ViewPort, state: NoteCheckState): Drawn<NoteCheckData, NoteCheckState> {
		return drawNoteCheck(el, { ...port, mend: (problem, mend) => void mendProblem(this.session, problem, mend) }, state);
	}

	protected override answers(): readonly InSteps<unknown>[] {
		return [listProblems];
	}

	protected override data(): NoteCheckData {
		const { index, reading } = this.session;
		if (reading !== null) return { reading, problems: [], notes: 0 };
		const ours = [...index.records()].filter(({ content }) => content.kind !== 'other' && content.kind !== 'ignored');
		return { reading, problems: listProblems(index, this.session.asking()), notes: ours.length };
	}
}
