// Names and the notes that answer to them. Which names a note has is decided by whoever puts it in.
import { foldName } from '../text/names';
import { byCodeUnits } from './code-units';

const NOBODY: readonly string[] = [];

export class NameBook {
	private readonly byName = new Map<string, string[]>();

	add(path: string, names: readonly string[]): void {
		for (const name of folded(names)) {
			const same = this.byName.get(name);
			if (same) same.push(path);
			else this.byName.set(name, [path]);
		}
	}

	/** @param names the same that `add` was given */
	delete(path: string, names: readonly string[]): void {
		for (const name of folded(names)) {
			const left = (this.byName.get(name) ?? []).filter((other) => other !== path);
			if (left.length === 0) this.byName.delete(name);
			else this.byName.set(name, left);
		}
	}

	/** Paths of the notes that the name fits, sorted; NFC and case alike. */
	find(name: string): readonly string[] {
		const paths = this.byName.get(foldName(name)) ?? NOBODY;
		return paths.length > 1 ? [...paths].sort(byCodeUnits) : paths;
	}

	/** Every folded name. */
	names(): Iterable<string> {
		return this.byName.keys();
	}
}

function folded(names: readonly string[]): ReadonlySet<string> {
	return new Set(names.map(foldName).filter((name) => name !== ''));
}
