// By which names plain text may call a colleague: whole names, other names, and first names where they fit one person.
import { foldName } from '../text/names';
import type { NameEntry } from '../text/name-mentions';
import { gather } from './gather';
import { namesOf, type VaultIndex } from './vault-index';

/**
 * Entries for `findNameMentions`, each meaning the path of a colleague; null where a name fits two, or the user.
 * @param own paths of the colleagues whom the note is about: there they come first, also by first name
 */
export function namesOfPeople(index: VaultIndex, own: readonly string[]): readonly NameEntry<string>[] {
	const people = [...index.ofKind('colleague'), ...index.ofKind('me')].map((record) => ({ path: record.path, is: record.content.kind, names: namesOf(record) }));
	const whole = gather(people, ({ names }) => [...new Set(names.map(foldName))]);
	const first = gather(people, ({ names }) => [...new Set(names.flatMap(beginnings).map(foldName))]);
	const spelled = new Map<string, string>();
	for (const name of people.flatMap(({ names }) => [...names, ...names.flatMap(beginnings)])) if (!spelled.has(foldName(name))) spelled.set(foldName(name), name);
	return [...spelled].map(([folded, name]) => {
		const fits = whole.get(folded) ?? first.get(folded) ?? [];
		const near = fits.filter(({ path }) => own.includes(path));
		const [only, ...others] = near.length > 0 ? near : fits;
		return { name, means: only !== undefined && others.length === 0 && only.is === 'colleague' ? only.path : null };
	});
}

/** "Karen", "Karen Margrethe" of "Karen Margrethe Vestergaard". A single letter is nobody's name. */
function beginnings(name: string): readonly string[] {
	const words = name.trim().split(/\s+/);
	return words.slice(1).map((_, at) => words.slice(0, at + 1).join(' ')).filter((beginning) => beginning.length > 1);
}
