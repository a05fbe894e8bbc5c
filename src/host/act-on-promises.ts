// What a user does to promises from a list: settle, move, assign, say the kind, link to an initiative; one or several, one step to undo.
import { assign } from '../edit/assign-commitment';
import { linkInitiative } from '../edit/link-initiative';
import { linkTextIn } from '../edit/link-text';
import { moveDue } from '../edit/move-due';
import type { TextChange } from '../edit/refusal';
import { setKind } from '../edit/set-kind';
import { settle } from '../edit/settle-commitment';
import { lookUpName } from '../index/person-lookup';
import type { LineIdentity } from '../index/commitment';
import { meNote } from '../index/me-note';
import type { CommitmentKind } from '../model/commitment-line';
import { formatDay, type IsoDay } from '../text/dates';
import type { Assignee, Settlement, ShownPromise } from '../views/view-action';
import { pick } from './pick-modal';
import type { Session } from './session';
import { carryOutTold } from './told-outcome';

export async function settlePromises(session: Session, promises: readonly ShownPromise[], to: Settlement): Promise<void> {
	const { today } = session.clock;
	await changePromises(session, promises, session.strings.notices.settled[to], (text, line) => settle(text, line, to, today));
}

export async function movePromises(session: Session, promises: readonly ShownPromise[], day: IsoDay | null): Promise<void> {
	const { strings, language, settings } = session;
	const say = (text: string): string => (day === null ? strings.notices.dueTaken(text) : strings.notices.dueMoved(text, formatDay(day, language, 'day-full-month')));
	await changePromises(session, promises, say, (text, line) => moveDue(text, line, day, settings.dueForm === 'field'));
}

export async function assignPromises(session: Session, promises: readonly ShownPromise[], who: Assignee): Promise<void> {
	const { strings, index, settingsStore } = session;
	const me = meNote(index, session.asking());
	const name = typeof who === 'string' ? strings.who[who] : nameOf(session, who.colleague);
	const assignee = typeof who === 'string' ? who : { path: who.colleague, linktext: linkTextIn(index, who.colleague) };
	await changePromises(
		session,
		promises,
		(text) => strings.notices.assigned(text, name),
		(text, line) =>
			assign(text, line, assignee, {
				language: settingsStore.noteLanguage,
				isSomebody: (start) => lookUpName(index, start, { from: line.path, own: [], me }).is !== 'nobody',
				keepLink: index.get(line.path)?.content.kind === 'other',
			}),
	);
}

export async function setPromisesKind(session: Session, promises: readonly ShownPromise[], kind: CommitmentKind): Promise<void> {
	const { strings, settingsStore } = session;
	await changePromises(
		session,
		promises,
		(text) => strings.notices.kindSet(text, strings.kinds[kind]),
		(text, line) => setKind(text, line, kind, settingsStore.noteLanguage),
	);
}

/** Asks which initiative first. */
export async function linkPromises(session: Session, promises: readonly ShownPromise[]): Promise<void> {
	const { strings, index, settingsStore } = session;
	const initiatives = index.ofKind('initiative').map(({ path, content }) => ({ value: path, title: content.name, ...(content.goal === null ? {} : { detail: content.goal }) }));
	const path = await pick(session.app, strings.pickInitiative, initiatives, strings.noInitiatives);
	if (path === null) return;
	await changePromises(
		session,
		promises,
		(text) => strings.notices.linked(text, nameOf(session, path)),
		(text, line) => linkInitiative(text, line, linkTextIn(index, path, [line.path]), settingsStore.noteLanguage),
	);
}

async function changePromises(
	session: Session,
	promises: readonly ShownPromise[],
	say: (text: string) => string,
	change: (text: string, line: LineIdentity) => TextChange,
): Promise<void> {
	const [first] = promises;
	if (first === undefined) return;
	const label = promises.length === 1 ? say(first.text) : session.strings.notices.several(promises.length);
	await carryOutTold(session, { label, changes: promises.map((line) => ({ path: line.path, change: (text) => change(text, line) })) });
}

function nameOf(session: Session, path: string): string {
	const record = session.index.get(path);
	if (record === undefined) return path;
	return 'name' in record.content ? record.content.name : record.basename;
}
