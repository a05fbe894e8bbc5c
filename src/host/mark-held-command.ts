// Marks the conversation whose note is open as held.
import { setStatus } from './act-on-conversations';
import type { Session } from './session';

/** Path of the conversation note that is open; null for any other note. */
export function conversationAtHand(session: Session): string | null {
	const file = session.app.workspace.getActiveFile();
	return file !== null && session.index.get(file.path)?.content.kind === 'conversation' ? file.path : null;
}

export async function markHeld(session: Session, path: string): Promise<void> {
	await setStatus(session, path, 'held');
}
