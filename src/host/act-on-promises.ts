// What a user does to promises from a list: settle, move, assign, say the kind, link to an initiative; one or several, one step to undo.
import { assign, type AssignOptions, type Assignee as EditAssignee } from '../edit/assign-commitment';
import { changeEach } from '../edit/change-each';
import { linkInitiative } from '../edit/link-initiative';
import { linkTextIn } from '../edit/link-text';
import { moveDue } from '../edit/move-due';
import type { TextChange } from '../edit/refusal';
import { replaceLine } from '../edit/replace-line';
import { setKind } from '../edit/set-kind';
import { settle } from '../edit/settle-commitment';
import { colleagueOf, conversationFacts } from '../index/conversation-facts';
import { lookUpName } from '../index/person-lookup';
import type { LineIdentity } from '../index/commitment';
import { meNote } from '../index/me-note';
import type { CommitmentKind } from '../model/commitment-line';
import { formatDay, type IsoDay } from '../text/dates';
import type { Assignee, Settlement, ShownPromise } from '../views/view-action';
import { pick } from './pick-modal';
import type { Session } from './session';
import { completedByTasks } from './tasks-plugin';
import { carryOutTold } from './told-outcome';

export async function settlePromises(session: Session, promises: readonly ShownPromise[], to: Settlement): Promise<void> {
	const { app, clock, settings, strings } = session;
	await changePromises(session, promises, { one: strings.notices.settled[to], several: strings.promises.several.settled[to] }, (text, line) => {
		const change = settle(text, line, to, clock.today, settings.dueForm === 'field');
		if (change.ok || change.why !== 'recurring' || to !== 'kept') return change;
		const made = completedByTasks(app, line.raw, line.path);
		return made === null ? change : replaceLine(text, line, made);
	});
}

export async function movePromises(session: Session, promises: readonly ShownPromise[], day: IsoDay | null): Promise<void> {
	const { strings, language, settings } = session;
	const { several } = strings.promises;
	const to = day === null ? null : formatDay(day, language, 'day-full-month');
	const say: Told = {
		one: (text) => (to === null ? strings.notices.dueTaken(text) : strings.notices.dueMoved(text, to)),
		several: (n) => (to === null ? several.dueTaken(n) : several.dueMoved(n, to)),
	};
	await changePromises(session, promises, say, (text, line) => moveDue(text, line, day, settings.dueForm === 'field'));
}

export async function assignPromises(session: Session, promises: readonly ShownPromise[], who: Assignee): Promise<void> {
	const { strings, settingsStore } = session;
	const name = typeof who === 'string' ? strings.who[who] : nameOf(session, who.colleague);
	await changePromises(
		session,
		promises,
		{ one: (text) => strings.notices.assigned(text, name), several: (n) => strings.promises.several.assigned(n, name) },
		(text, line) => assign(text, line, assigneeIn(session, line.path, who), { language: settingsStore.noteLanguage, ...startsIn(session, line.path) }),
	);
}

/** In a conversation that somebody else leads, "I" on a line is that person: there the user is named by link. */
export function assigneeIn(session: Session, note: string, who: Assignee): EditAssignee {
	const { index } = session;
	if (typeof who !== 'string') return { path: who.colleague, linktext: linkTextIn(index, who.colleague, [note]) };
	const me = meNote(index, session.asking());
	const ledByOther = conversationFacts(index, session.asking()).get(note)?.ledByOther ?? null;
	return who === 'me' && ledByOther !== null && me !== null ? { path: me, linktext: linkTextIn(index, me, [note]) } : who;
}

/** How a line's start is judged in that note: its own colleague goes by the first name too. */
function startsIn(session: Session, note: string): Pick<AssignOptions, 'isSomebody' | 'keepLink'> {
	const { index } = session;
	const me = meNote(index, session.asking());
	const kind = index.get(note)?.content.kind;
	const colleague = kind === 'colleague' ? note : colleagueOf(index, note, me);
	const own = colleague === null ? [] : [colleague];
	return { isSomebody: (start) => lookUpName(index, start, { from: note, own, me }).is !== 'nobody', keepLink: kind === 'other' };
}

export async function setPromisesKind(session: Session, promises: readonly ShownPromise[], kind: CommitmentKind): Promise<void> {
	const { strings, settingsStore } = session;
	await changePromises(
		session,
		promises,
		{ one: (text) => strings.notices.kindSet(text, strings.kinds[kind]), several: (n) => strings.promises.several.kindSet(n, strings.kinds[kind]) },
		(text, line) => setKind(text, line, kind, settingsStore.noteLanguage),
	);
}

/** Asks which initiative first. */
export async function linkPromises(session: Session, promises: readonly ShownPromise[]): Promise<void> {
	const { strings, index, settingsStore } = session;
	const initiatives = index.ofKind('initiative').map(({ path, content }) => ({ value: path, title: content.name, ...(content.goal === null ? {} : { detail: content.goal }) }));
	const path = await pick(session, strings.pickInitiative, initiatives, initiatives.length === 0 ? strings.noInitiatives : strings.people.pickNothing);
	if (path === null) return;
	await changePromises(
		session,
		promises,
		{ one: (text) => strings.notices.linked(text, nameOf(session, path)), several: (n) => strings.promises.several.linked(n, nameOf(session, path)) },
		(text, line) => linkInitiative(text, line, linkTextIn(index, path, [line.path]), settingsStore.noteLanguage),
	);
}

/** What was done, in words: to one promise by its text, to several by their number. */
interface Told {
	readonly one: (text: string) => string;
	readonly several: (n: number) => string;
}

async function changePromises(
	session: Session,
	promises: readonly ShownPromise[],
	say: Told,
	change: (text: string, line: LineIdentity) => TextChange,
): Promise<void> {
	const [first] = promises;
	if (first === undefined) return;
	const label = promises.length === 1 ? say.one(first.text) : say.several(promises.length);
	let refusedText: string | null = null;
	const one = (text: string, line: ShownPromise): TextChange => {
		const changed = change(text, line);
		if (!changed.ok) refusedText = line.text;
		return changed;
	};
	// All promises of one note in one change: each is found on the same text, so that none hides another.
	const changes = [...byNote(promises)].map(([path, lines]) => ({ path, change: (text: string) => changeEach(text, lines, one) }));
	const about = (path: string): string | null => refusedText ?? promises.find((promise) => promise.path === path)?.text ?? null;
	await carryOutTold(session, { label, changes }, false, promises.length === 1 ? undefined : about);
}

function byNote(promises: readonly ShownPromise[]): ReadonlyMap<string, readonly ShownPromise[]> {
	const notes = new Map<string, readonly ShownPromise[]>();
	for (const promise of promises) notes.set(promise.path, [...(notes.get(promise.path) ?? []), promise]);
	return notes;
}

function nameOf(session: Session, path: string): string {
	const record = session.index.get(path);
	if (record === undefined) return path;
	return 'name' in record.content ? record.content.name : record.basename;
}
