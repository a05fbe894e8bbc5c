// "Who else cares about …": the topics view on the topic or initiative of the open note, else on one that is picked.
import { listSubjects, subjectKeyOf, type Subject } from '../index/subject';
import { openInMainArea } from './main-area';
import { tell } from './notices';
import { pick } from './pick-modal';
import type { Session } from './session';
import { TopicsItemView } from './topics-item-view';
import { TOPICS_VIEW } from './topics-view-type';

export async function whoElseCares(session: Session): Promise<void> {
	const { app, index, strings } = session;
	if (session.reading !== null) {
		tell(strings.notices.stillReading);
		return;
	}
	const atHand = subjectKeyOf(index, app.workspace.getActiveFile()?.path ?? null);
	const key = atHand ?? (await pickSubject(session))?.key ?? null;
	if (key !== null) await showCircle(session, key);
}

/** Opens the topics view, on the topic or initiative of the note at hand where that is one. */
export async function openTopics(session: Session): Promise<void> {
	const key = subjectKeyOf(session.index, session.app.workspace.getActiveFile()?.path ?? null);
	if (key === null) await openInMainArea(session, TOPICS_VIEW);
	else await showCircle(session, key);
}

/** Opens the topics view on this topic or initiative. */
export async function showCircle(session: Session, key: string): Promise<void> {
	await openInMainArea(session, TOPICS_VIEW);
	for (const { view } of session.app.workspace.getLeavesOfType(TOPICS_VIEW)) if (view instanceof TopicsItemView) view.show(key);
}

function pickSubject(session: Session): Promise<Subject | null> {
	const { index, strings: { topics } } = session;
	const items = listSubjects(index, session.asking()).map((subject) => ({
		value: subject,
		title: subject.label,
		detail: `${topics.kinds[subject.kind]}, ${topics.peopleWords(subject.people.length, subject.me)}`,
	}));
	return pick(session, topics.ask, items, topics.empty);
}
