// Takes the plugin's own folded guidance out of the open note.
import { removeGuidance } from '../edit/remove-guidance';
import { tell } from './notices';
import type { Session } from './session';
import { carryOutTold } from './told-outcome';

export async function removeGuidanceIn(session: Session, path: string): Promise<void> {
	const { strings, door } = session;
	const text = await door.read(path);
	const planned = text === null ? null : removeGuidance(text);
	if (planned?.ok === true && planned.edits.length === 0) {
		tell(strings.noGuidance);
		return;
	}
	await carryOutTold(session, { label: strings.guidanceRemoved, changes: [{ path, change: (now) => removeGuidance(now) }] });
}
