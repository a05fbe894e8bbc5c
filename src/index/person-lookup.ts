// Who is meant: a link or a typed name looked up among the colleagues and the me note. Nobody is ever guessed.
import type { Reference } from '../model/reference';
import { firstName, foldName } from '../text/names';
import { noteNameOf } from './fold-path';
import { isOfKind } from './kind-record';
import { namesOf, type VaultIndex } from './vault-index';

/** Why a link or name does not tell for certain who is meant. */
export interface Doubt {
	readonly code: 'link-dangling' | 'link-ambiguous' | 'name-ambiguous' | 'name-unknown';
	/** Paths that it fits; none for a dangling link or an unknown name. */
	readonly candidates: readonly string[];
}

export type PersonLookup =
	| { readonly is: 'colleague' | 'me'; readonly path: string; readonly doubt: Doubt | null }
	/** A link to a note that is there and is no person's, or another organizer's me note. */
	| { readonly is: 'other-note'; readonly path: string; readonly doubt: Doubt | null }
	| { readonly is: 'nobody'; readonly path: null; readonly doubt: Doubt };

/** Whose names count where the link or name stands. */
export interface Nearby {
	/** Path of the note it stands in. */
	readonly from: string;
	/** The note's own colleagues: tried first, there also by first name. */
	readonly own: readonly string[];
	/** Path of the user's me note. */
	readonly me: string | null;
}

/** Looks up a link or name. A link to no note is compared as plain text, and stays a doubt. */
export function lookUpPerson(index: VaultIndex, reference: Reference, nearby: Nearby): PersonLookup {
	if (reference.linkpath === null) return lookUpName(index, reference.label, nearby);
	const { path, ties } = index.linkDestination(reference.linkpath, nearby.from);
	if (path !== null) {
		return { is: roleOf(index, path, nearby.me), path, doubt: ties.length > 0 ? { code: 'link-ambiguous', candidates: ties } : null };
	}
	const dangling: Doubt = { code: 'link-dangling', candidates: [] };
	const named = lookUpName(index, noteNameOf(reference.linkpath), nearby);
	return named.is === 'nobody' ? { is: 'nobody', path: null, doubt: dangling } : { ...named, doubt: dangling };
}

/** Looks up plain text: file name, `name` or alias of one person, NFC and case alike. */
export function lookUpName(index: VaultIndex, name: string, { own, me }: Nearby): PersonLookup {
	const fits = ownFits(index, name, own) ?? index.peopleNamed(name).filter((path) => roleOf(index, path, me) !== 'other-note');
	const [path, ...others] = fits;
	if (path === undefined) return { is: 'nobody', path: null, doubt: { code: 'name-unknown', candidates: [] } };
	if (others.length > 0) return { is: 'nobody', path: null, doubt: { code: 'name-ambiguous', candidates: fits } };
	return { is: roleOf(index, path, me), path, doubt: null };
}

/** The note's own colleagues whom the name fits, whole name before first name; null when it fits none of them. */
export function ownFits(index: VaultIndex, name: string, own: readonly string[]): readonly string[] | null {
	const wanted = foldName(name);
	if (wanted === '' || own.length === 0) return null;
	const whole = own.filter((path) => personNames(index, path).some((known) => foldName(known) === wanted));
	if (whole.length > 0) return whole;
	const first = own.filter((path) => personNames(index, path).some((known) => foldName(firstName(known)) === wanted));
	return first.length > 0 ? first : null;
}

function personNames(index: VaultIndex, path: string): readonly string[] {
	const record = index.get(path);
	return isOfKind(record, 'colleague') ? namesOf(record) : [];
}

function roleOf(index: VaultIndex, path: string, me: string | null): 'colleague' | 'me' | 'other-note' {
	if (path === me) return 'me';
	return isOfKind(index.get(path), 'colleague') ? 'colleague' : 'other-note';
}
