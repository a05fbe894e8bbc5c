// Carries out what a row of a view asked for.
import type { ViewAction } from '../views/view-action';
import { moveConversation, setStatus } from './act-on-conversations';
import { assignPromises, linkPromises, movePromises, setPromisesKind, settlePromises } from './act-on-promises';
import { askAndChangeColleagues, changeColleagues } from './change-colleagues';
import { closeConversationForm } from './close-conversation-command';
import { deleteFilter, renameFilter, saveFilter } from './keep-filters';
import { meetingToCalendar } from './meeting-to-calendar-command';
import { raiseNextTime } from './next-time-command';
import { tell } from './notices';
import type { Session } from './session';

/** Never rejects: what could not be done has been told. */
export async function perform(session: Session, action: ViewAction): Promise<void> {
	await carryOn(session, action).catch((error: unknown) => {
		console.error(error);
		tell(session.strings.notices.writeFailed);
	});
}

async function carryOn(session: Session, action: ViewAction): Promise<void> {
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
		case 'change-colleagues':
			return changeColleagues(session, action.colleagues, action.change);
		case 'ask-colleagues':
			return askAndChangeColleagues(session, action.colleagues, action.property);
		case 'save-filter':
			return saveFilter(session, action.filter);
		case 'rename-filter':
			return renameFilter(session, action.name);
		case 'delete-filter':
			return deleteFilter(session, action.name);
		default:
			return unknownAction(action);
	}
}

function unknownAction(action: never): never {
	throw new TypeError(`Unknown action ${JSON.stringify(action)}`);
}
