// What the briefing may ask of the app, beyond what every view may.
import type { BriefingPort } from '../views/briefing-view';
import type { ViewPort } from '../views/port';
import { addTopicTo } from './add-interest-command';
import { addPromiseWith } from './add-promise-command';
import { copyInvitation } from './copy-invitation-command';
import { insertQuestionHere } from './insert-question-command';
import { noteForNextTime } from './next-time-command';
import { planNextWith } from './plan-next-command';
import type { Session } from './session';
import { showCircle } from './who-else-command';

export function briefingPort(session: Session, port: ViewPort): BriefingPort {
	return {
		...port,
		addPromise: (colleague, start) => void addPromiseWith(session, colleague, start),
		insertQuestion: (question) => insertQuestionHere(session, question),
		copyInvitation: (colleague) => void copyInvitation(session, colleague),
		planNext: (colleague) => planNextWith(session, colleague),
		noteForNextTime: (colleague) => void noteForNextTime(session, colleague),
		addTopic: (path) => void addTopicTo(session, path),
		showSensitive: (colleague, shown) => session.showSensitive(colleague, shown),
		whoElse: (topic) => void showCircle(session, topic),
	};
}
