// The words of an invitation onto the clipboard, by the user's own click. Nothing is sent.
import { invitation } from '../edit/invitation';
import { conversationFacts } from '../index/conversation-facts';
import { meNote } from '../index/me-note';
import { tell } from './notices';
import { atHand, colleagueMeant, relationshipOf } from './pick-colleague';
import type { Session } from './session';

export async function copyInvitationHere(session: Session): Promise<void> {
	const colleague = await colleagueMeant(session);
	if (colleague !== null) await copyInvitation(session, colleague);
}

export async function copyInvitation(session: Session, colleague: string): Promise<void> {
	const { strings, language } = session;
	const relationship = relationshipOf(session, colleague);
	if (relationship === null) return;
	const { name } = relationship;
	if (relationship.rhythm === 'paused') {
		tell(session.mask(strings.restsNow(name)));
		return;
	}
	const text = invitation({ name, from: ownName(session), ...plannedWith(session, colleague, relationship.nextConversationPath) }, language);
	const copied = await navigator.clipboard.writeText(text).then(() => true, () => false);
	tell(session.mask(copied ? strings.invitationCopied(name) : strings.invitationNotCopied));
}

type Planned = Pick<Parameters<typeof invitation>[0], 'why' | 'day' | 'time' | 'place'>;

/** The open conversation where it is planned, else the next one. */
function plannedWith(session: Session, colleague: string, next: string | null): Planned {
	const facts = conversationFacts(session.index, session.asking());
	const open = atHand(session);
	const here = open?.colleague === colleague && open.conversation !== null ? facts.get(open.conversation) : undefined;
	const planned = here?.state === 'planned' ? here : next === null ? undefined : facts.get(next);
	if (planned?.state !== 'planned') return { why: '', day: null, time: null, place: '' };
	const { why, date, place } = planned.record.content;
	return { why: why ?? '', day: planned.day, time: date?.time ?? null, place: place ?? '' };
}

function ownName(session: Session): string {
	const me = meNote(session.index, session.asking());
	const record = me === null ? undefined : session.index.get(me);
	return record?.content.kind === 'me' ? record.content.name : '';
}
