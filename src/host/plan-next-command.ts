// The next conversation with a colleague: the form with a day proposed; open promises and notes for next time come along.
import { proposedDay } from '../edit/plan-next';
import { openConversationForm } from './conversation-modal';
import { colleagueMeant, relationshipOf } from './pick-colleague';
import type { Session } from './session';

export async function planNextHere(session: Session): Promise<void> {
	const colleague = await colleagueMeant(session);
	if (colleague !== null) planNextWith(session, colleague);
}

/** With somebody one has met, four weeks from today and to follow up; else as any new conversation. */
export function planNextWith(session: Session, colleague: string): void {
	const met = (relationshipOf(session, colleague)?.conversations ?? 0) > 0;
	openConversationForm(session, colleague, met ? { day: proposedDay(session.clock.today, null), purpose: 'follow-up' } : null);
}
