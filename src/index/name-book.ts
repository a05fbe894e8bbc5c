// Names and the notes that answer to them. Which names a note has is decided by whoever puts it in.
import { foldName } from '../text/names';
import { byCodeUnits } from './code-units';
import { PathsByName } from './paths-by-name';

export class NameBook {
	private readonly byName = new PathsByName();

	add(path: string, names: readonly string[]): void {
		for (const name of folded(names)) this.byName.add(name, path);
	}

	/** @param names the same that `add` was given */
	delete(path: string, names: readonly string[]): void {
		for (const name of folded(names)) this.byName.delete(name, path);
	}

	/** Paths of the notes that the name fits, sorted; NFC and case alike. */
	find(name: string): readonly string[] {
		const paths = this.byName.of(foldName(name));
		return paths.length > 1 ? [...paths].sort(byCodeUnits) : paths;
	}

	/** Every folded name. */
	names(): Iterable<string> {
		return this.byName.names();
	}
}

function folded(names: readonly string[]): ReadonlySet<string> {
	return new Set(names.map(foldName).filter((name) => name !== ''));
}
