// A small vault for tests of the index: notes by their path, and the day on which it is asked.
import { DEFAULT_CADENCES, type Asking } from '../../src/index/asking';
import { VaultIndex } from '../../src/index/vault-index';
import { isoDay, type IsoDay } from '../../src/text/dates';

export function day(text: string): IsoDay {
	const real = isoDay(text);
	if (real === null) throw new RangeError(`No day: ${text}`);
	return real;
}

/** Tuesday 24 November 2026, no me note chosen. */
export const ASKING: Asking = { today: day('2026-11-24'), me: null, cadences: DEFAULT_CADENCES };

export function vaultOf(notes: Readonly<Record<string, string>>): VaultIndex {
	const index = new VaultIndex();
	for (const [path, text] of Object.entries(notes)) {
		if (path.endsWith('.md')) index.upsert(path, text);
		else index.see(path);
	}
	return index;
}

/** A note of that type: properties as YAML lines, then the body. */
export function note(type: string, properties: readonly string[] = [], body: readonly string[] = []): string {
	return ['---', `type: ${type}`, ...properties, '---', ...body, ''].join('\n');
}

/** A held conversation with somebody. */
export function held(colleague: string, date: string, body: readonly string[] = [], ...properties: readonly string[]): string {
	return note('samtale', [`kollega: "[[${colleague}]]"`, `dato: ${date}`, 'status: afholdt', ...properties], body);
}
