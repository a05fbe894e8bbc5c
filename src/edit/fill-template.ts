// Fills in a note template, body and frontmatter. In frontmatter a value is quoted where YAML needs it, and one that nothing is known about
// becomes empty: with `{{` left in it the whole note would be taken for a template.
import { isTemplateSource } from '../model/why-ignored';
import type { DateTime } from '../text/dates';
import { splitNote } from '../text/frontmatter';
import type { Language } from '../text/language';
import { fillPlaceholders } from '../text/placeholders';

export interface Filling {
	readonly values: ReadonlyMap<string, string>;
	readonly at: DateTime;
	readonly language: Language;
}

export interface FilledTemplate {
	/** The lines of the template's own frontmatter, filled in, without fences; '' for none. */
	readonly frontmatter: string;
	readonly body: string;
	/** Placeholders that nothing is known about, each once. */
	readonly unknown: readonly string[];
}

export function fillTemplate(template: string, filling: Filling): FilledTemplate {
	const split = splitNote(template);
	const body = fillPlaceholders(template.slice(split.bodyFrom), filling.values, filling.at, filling.language);
	const unknown = new Set(body.unknown.map((each) => each.name));
	const source = split.frontmatter ? template.slice(split.frontmatter.from, split.frontmatter.to) : '';
	const frontmatter = source.split('\n').map((line) => filledLine(line, filling, unknown)).join('\n');
	return { frontmatter, body: body.text, unknown: [...unknown] };
}

/** One line of YAML: what stands after `key:` or `-` is filled in and quoted anew. A comment and any other line stay as they are. */
function filledLine(line: string, filling: Filling, unknown: Set<string>): string {
	if (!isTemplateSource(line)) return line;
	const head = /^\s*(?:-\s+|[^\s#"'[\]{},&*!|>%@`-][^:]*:\s+)/.exec(line)?.[0];
	if (head === undefined) return '';
	const value = line.slice(head.length).trim();
	const fill = (words: string): string => {
		const filled = fillPlaceholders(unquoted(words), filling.values, filling.at, filling.language);
		for (const each of filled.unknown) unknown.add(each.name);
		return isTemplateSource(filled.text) ? '' : filled.text.trim();
	};
	const ending = line.endsWith('\r') ? '\r' : '';
	const filled = value.startsWith('[') && value.endsWith(']') ? `[${filledItems(value.slice(1, -1), fill)}]` : scalar(fill(value));
	return `${head.trimEnd()} ${filled}`.trimEnd() + ending;
}

/** The items of a flow list: those with a placeholder are filled in, those left empty go. */
function filledItems(items: string, fill: (words: string) => string): string {
	const filled = items.split(',').map((item) => (isTemplateSource(item) ? scalar(fill(item.trim())) : item.trim()));
	return filled.filter((item) => item !== '').join(', ');
}

function unquoted(value: string): string {
	const quote = value.charAt(0);
	const whole = value.length > 1 && (quote === '"' || quote === '\'') && value.endsWith(quote);
	return whole ? value.slice(1, -1) : value;
}

/** Days, times and plain words stand bare; all else in double quotes, which JSON and YAML share. */
function scalar(words: string): string {
	if (words === '') return '';
	return /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/.test(words) || /^[A-Za-zÆØÅæøå]+(?: [A-Za-zÆØÅæøå]+)*$/.test(words) ? words : JSON.stringify(words);
}
