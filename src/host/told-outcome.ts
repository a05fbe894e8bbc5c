// Carries a piece of work through the door and tells the user what came of it, with the way back or the way on.
import type { Session } from './session';
import type { Work } from './door';
import type { Done, Outcome } from './note-writer';
import { tell, type NoticeAction } from './notices';
import { openNote } from './open-note';

/** Null where it was refused. `quiet`: what was done shows by itself, so only a refusal is told. `about`: which of several things in the note was refused. */
export async function carryOutTold(session: Session, work: Work, quiet = false, about?: (path: string) => string | null): Promise<Done | null> {
	const { strings } = session;
	const outcome = await session.door.carryOut(work).catch((error: unknown) => {
		console.error(error);
		return null;
	});
	if (outcome === null) {
		tell(strings.notices.writeFailed);
		return null;
	}
	if (!outcome.ok) {
		tellRefusal(session, outcome, about?.(outcome.path) ?? null);
		return null;
	}
	if (!quiet && outcome.there === true && work.there !== undefined) tell(session.mask(work.there));
	else if (!quiet) tellDone(session, work.label, outcome);
	return outcome;
}

/** What was done, with the way on where there is one, and the way back. */
export function tellDone(session: Session, label: string, done: Done, ...onward: readonly NoticeAction[]): void {
	tell(session.mask(label), ...onward, ...wayBack(session, done));
}

/** Takes back this write and no other, however much was written since; none where nothing was written. */
export function wayBack(session: Session, { at }: Done): readonly NoticeAction[] {
	return at === undefined ? [] : [{ label: session.strings.common.undo, run: () => void turnBackTold(session, 'done', at) }];
}

/** Undo or redo of the last step or of the one that was written at a certain time, told by what it was. */
export async function turnBackTold(session: Session, list: 'done' | 'undone', at: number | null = null): Promise<void> {
	const { notices } = session.strings;
	const turned = await session.door.turnBack(list, at).catch((error: unknown) => {
		console.error(error);
		return 'broken-off' as const;
	});
	if (turned === 'broken-off') tell(notices.writeFailed);
	else if (turned === null && at !== null) tell(notices.undoneAlready);
	else if (turned === null) tell(list === 'done' ? notices.nothingToUndo : notices.nothingToRedo);
	else if (turned.outcome.ok) tell(session.mask((list === 'done' ? notices.undone : notices.redone)(withoutStop(turned.step.label))));
	else tellNotTurned(session, list, turned.step.label, turned.outcome);
}

/** What was done is told in brackets, within another sentence. */
function withoutStop(label: string): string {
	return label.endsWith('.') ? label.slice(0, -1) : label;
}

/** Named as what was done is: somebody who undoes several times could not tell which one was refused. */
function tellNotTurned(session: Session, list: 'done' | 'undone', label: string, outcome: Exclude<Outcome, { readonly ok: true }>): void {
	const { notices, refusals } = session.strings;
	const what = withoutStop(label);
	const changed = list === 'done' ? notices.notUndone : session.strings.promises.notRedone;
	const actions = outcome.why === 'note-gone' ? [] : [openAction(session, outcome.path, outcome.line)];
	tell(session.mask(outcome.why === 'text-changed' ? changed(what) : `${withoutStop(refusals[outcome.why]())} (${what}).`), ...actions);
}

function tellRefusal(session: Session, outcome: Exclude<Outcome, { readonly ok: true }>, about: string | null): void {
	const { strings } = session;
	const because = strings.refusals[outcome.why]();
	const why = about === null ? because : strings.promises.refusedOne(about, because);
	const where = outcome.why === 'line-doubled' && outcome.line !== undefined ? ` ${strings.nowOnLine(outcome.line, outcome.path)}` : '';
	const actions = outcome.why === 'note-gone' ? [] : [openAction(session, outcome.path, outcome.line)];
	tell(session.mask(why + where), ...actions);
}

function openAction(session: Session, path: string, line: number | undefined): NoticeAction {
	const label = line === undefined ? session.strings.common.openNote : session.strings.common.openLine;
	return { label, run: () => void openNote(session.app, path, line ?? null) };
}
