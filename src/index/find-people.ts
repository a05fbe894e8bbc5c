// Which colleagues a typed name fits: for forms, type-ahead and the command line.
import { isOfKind } from './kind-record';
import { ownFits } from './person-lookup';
import { colleagueOf } from './conversation-facts';
import type { VaultIndex } from './vault-index';

/**
 * Paths of the colleagues that a name or alias fits, sorted. Near a conversation or a colleague's note its own colleague alone,
 * where the name fits them, there also by first name.
 */
export function findPeople(index: VaultIndex, name: string, nearPath: string | null): readonly string[] {
	const own = nearPath === null ? null : ownColleague(index, nearPath);
	const near = own === null ? null : ownFits(index, name, [own]);
	return near ?? index.peopleNamed(name).filter((path) => isOfKind(index.get(path), 'colleague'));
}

function ownColleague(index: VaultIndex, path: string): string | null {
	return isOfKind(index.get(path), 'colleague') ? path : colleagueOf(index, path);
}
