// Before a sensitive property is used: what it means to note it, and the ground the user has for it.
import type { SensitiveGround, SensitiveKey } from '../model/sensitive';
import { askForm } from './form-modal';
import type { Session } from './session';

/** Null when the user let it be. A ground is asked for in the user's own words: Tillid cannot judge it. */
export async function askGround(session: Session, key: SensitiveKey): Promise<SensitiveGround | null> {
	const { settings: words, common } = session.strings;
	const { title, text } = words.sensitive[key];
	const answers = await askForm(session, {
		title,
		lead: [text, words.groundText],
		fields: [{ id: 'ground', label: words.ground, kind: 'text', value: '', hint: () => words.groundHint }],
		submit: words.groundSubmit,
		cancel: common.cancel,
		check: (value) => (value('ground') === '' ? { message: words.groundMissing, field: 'ground' } : null),
	});
	return answers === null ? null : { ground: answers('ground'), since: session.clock.today };
}
