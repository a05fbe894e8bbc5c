// Asks which colleague a command is about; the one whom the open note is about is meant before all others.
import { colleagueAtHand } from '../index/colleague-at-hand';
import { listRelationships } from '../index/list-relationships';
import type { Relationship } from '../index/relationship';
import { alphabet } from '../views/alphabet';
import { tell } from './notices';
import { pick } from './pick-modal';
import type { Session } from './session';

/** Path of the colleague whom the open note is about; null for none, or for several. */
export function atHand(session: Session): { readonly colleague: string; readonly conversation: string | null } | null {
	const found = colleagueAtHand(session.index, session.asking(), session.app.workspace.getActiveFile()?.path ?? null);
	return found.is === 'colleague' ? found : null;
}

/** The colleague at hand, else the one the user picks; null when the user let it be. */
export async function colleagueMeant(session: Session): Promise<string | null> {
	return atHand(session)?.colleague ?? pickColleague(session);
}

/** All colleagues, the one at hand first: Enter takes them. */
export async function pickColleague(session: Session): Promise<string | null> {
	const { strings, index, language } = session;
	const { order } = alphabet(language);
	if (session.reading !== null) {
		tell(strings.notices.stillReading);
		return null;
	}
	const first = atHand(session)?.colleague ?? null;
	const people = [...listRelationships(index, session.asking())].sort((a, b) => Number(b.path === first) - Number(a.path === first) || order(a.name, b.name));
	return pick(session, strings.askPerson, people.map(asPickable), people.length === 0 ? strings.noPeople : strings.people.pickNothing);
}

export function relationshipOf(session: Session, colleague: string): Relationship | null {
	return listRelationships(session.index, session.asking()).find(({ path }) => path === colleague) ?? null;
}

function asPickable({ path, name, colleague, department }: Relationship): { value: string; title: string; detail?: string } {
	const detail = [colleague.role, department].filter((part) => part !== null && part !== '').join(', ');
	return { value: path, title: name, ...(detail === '' ? {} : { detail }) };
}
