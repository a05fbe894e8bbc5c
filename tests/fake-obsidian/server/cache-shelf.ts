// The parsed notes of each vault as its pages left them, as JSON; they live as long as the process, over all stand-ins on one vault.

/** Most notes of one vault. */
const MOST = 5000;

const shelves = new Map<string, Map<string, string>>();

/** A list of text and cache. */
export function keptCaches(vault: string): Buffer {
	return Buffer.from(`[${[...(shelves.get(vault)?.values() ?? [])].join(',')}]`);
}

/** `body` is such a list: what is there already stays. */
export function keepCaches(vault: string, body: Buffer): void {
	const shelf = shelves.get(vault) ?? new Map<string, string>();
	shelves.set(vault, shelf);
	for (const kept of JSON.parse(body.toString('utf8')) as readonly (readonly [string, unknown])[]) {
		if (shelf.size < MOST && !shelf.has(kept[0])) shelf.set(kept[0], JSON.stringify(kept));
	}
}
