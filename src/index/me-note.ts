// Whose vault this is.
import type { Asking } from './asking';
import { isOfKind } from './kind-record';
import type { VaultIndex } from './vault-index';

/** Path of the user's own note: the one this device chose, else the only one there is, else null. */
export function meNote(index: VaultIndex, asking: Pick<Asking, 'me'>): string | null {
	if (asking.me !== null && isOfKind(index.get(asking.me), 'me')) return asking.me;
	const [only, ...others] = index.ofKind('me');
	return only && others.length === 0 ? only.path : null;
}

/** Name of the user's own note; null without one. */
export function ownName(index: VaultIndex, asking: Pick<Asking, 'me'>): string | null {
	const path = meNote(index, asking);
	const record = path === null ? undefined : index.get(path);
	return isOfKind(record, 'me') ? record.content.name : null;
}
