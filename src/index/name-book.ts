// Names and the notes that answer to them. Which names a note has is decided by whoever puts it in.
import { foldName } from '../text/names';
import { byCodeUnits } from './code-units';
import { PathsByName } from './paths-by-name';

export class NameBook {
	private readonly byName = new PathsByName();
	/** Folded names that somebody asked for. */
	private readonly asked = new Set<string>();

	add(path: string, names: readonly string[]): void {
		for (const name of folded(names)) this.byName.add(name, path);
	}

	/** @param names the same that `add` was given */
	delete(path: string, names: readonly string[]): void {
		for (const name of folded(names)) this.byName.delete(name, path);
	}

	/** Paths of the notes that the name fits, sorted; NFC and case alike. */
	find(name: string): readonly string[] {
		const wanted = foldName(name);
		this.asked.add(wanted);
		const paths = this.byName.of(wanted);
		return paths.length > 1 ? [...paths].sort(byCodeUnits) : paths;
	}

	/** Whether one of the names has been asked for: only then can it matter to an answer who bears them. */
	isAskedFor(names: readonly string[]): boolean {
		return this.asked.size > 0 && names.some((name) => this.asked.has(foldName(name)));
	}

	/** Nobody holds on to an answer any more. */
	forgetAsked(): void {
		this.asked.clear();
	}

	/** Every folded name. */
	names(): Iterable<string> {
		return this.byName.names();
	}
}

function folded(names: readonly string[]): ReadonlySet<string> {
	return new Set(names.map(foldName).filter((name) => name !== ''));
}
