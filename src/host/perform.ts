// Carries out what a row of a view asked for.
import type { ViewAction } from '../views/view-action';
import { moveConversation, setStatus } from './act-on-conversations';
import { assignPromises, linkPromises, movePromises, setPromisesKind, settlePromises } from './act-on-promises';
import { closeConversationForm } from './close-conversation-command';
import { meetingToCalendar } from './meeting-to-calendar-command';
import { raiseNextTime } from './next-time-command';
import type { Session } from './session';

/** Never rejects: what could not be done has been told. */
export async function perform(session: Session, action: ViewAction): Promise<void> {
	switch (action.do) {
		case 'settle':
			return settlePromises(session, action.promises, action.to);
		case 'move-due':
			return movePromises(session, action.promises, action.day);
		case 'assign':
			return assignPromises(session, action.promises, action.who);
		case 'set-kind':
			return setPromisesKind(session, action.promises, action.kind);
		case 'link-initiative':
			return linkPromises(session, action.promises);
		case 'raise-next-time':
			return raiseNextTime(session, action.promises, action.colleague);
		case 'conversation-status':
			return setStatus(session, action.path, action.to);
		case 'conversation-date':
			return moveConversation(session, action.path);
		case 'close-conversation':
			return closeConversationForm(session, action.path);
		case 'meeting-to-calendar':
			return meetingToCalendar(session, action.path);
		default:
			return unknownAction(action);
	}
}

function unknownAction(action: never): never {
	throw new TypeError(`Unknown action ${JSON.stringify(action)}`);
}
