// Which notes answer to a name, as it is handed in. Mostly it is one: its path is kept bare, for a list of one takes as much memory again.

export class PathsByName {
	private readonly paths = new Map<string, string | string[]>();

	add(name: string, path: string): void {
		const before = this.paths.get(name);
		if (Array.isArray(before)) before.push(path);
		else this.paths.set(name, before === undefined ? path : [before, path]);
	}

	delete(name: string, path: string): void {
		const left = this.of(name).filter((other) => other !== path);
		const [first, ...others] = left;
		if (first === undefined) this.paths.delete(name);
		else this.paths.set(name, others.length === 0 ? first : left);
	}

	/** In the order in which they came. */
	of(name: string): readonly string[] {
		const paths = this.paths.get(name);
		if (paths === undefined) return NONE;
		return typeof paths === 'string' ? [paths] : paths;
	}

	names(): Iterable<string> {
		return this.paths.keys();
	}
}

const NONE: readonly string[] = [];
