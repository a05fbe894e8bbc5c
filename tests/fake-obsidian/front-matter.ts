// Frontmatter: where it stands in a text, what the app's functions read from its values, and YAML in and out.
import { parse, stringify } from 'yaml';
import { frontMatterRange } from './parse-cache/mask-note';

interface FrontMatterInfo {
	exists: boolean;
	frontmatter: string;
	from: number;
	to: number;
	contentStart: number;
}

type Values = Readonly<Record<string, unknown>>;

/** `from` and `to` bound the YAML between the fences; the content begins behind the closing fence's line. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
	const range = frontMatterRange(content);
	if (range === null) return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
	const lineEnd = content.indexOf('\n', range.to);
	const contentStart = lineEnd === -1 ? content.length : lineEnd + 1;
	return { exists: true, frontmatter: range.yaml, from: range.yamlFrom, to: range.yamlTo, contentStart };
}

/** Throws on broken YAML, as the app does. */
export function parseYaml(yaml: string): unknown {
	return parse(yaml, { logLevel: 'error' }) as unknown;
}

export function stringifyYaml(obj: unknown): string {
	return stringify(obj, { lineWidth: 0, aliasDuplicateObjects: false, nullStr: '' });
}

/** The value of the first property whose key is, or fits, the one asked for; null without one. */
export function parseFrontMatterEntry(frontmatter: Values | null, key: string | RegExp): unknown {
	if (typeof frontmatter !== 'object' || frontmatter === null) return null;
	const name = Object.keys(frontmatter).find((each) => (typeof key === 'string' ? each === key : key.test(each)));
	return name === undefined ? null : (frontmatter[name] ?? null);
}

/** One text, or a list of texts and numbers, as texts; null where there is neither. */
export function parseFrontMatterStringArray(frontmatter: Values | null, key: string | RegExp): string[] | null {
	const value = parseFrontMatterEntry(frontmatter, key);
	if (value === null || typeof value === 'boolean') return null;
	const values: readonly unknown[] = Array.isArray(value) ? value : [value];
	return values
		.filter((each): each is string | number => typeof each === 'string' || typeof each === 'number')
		.map((each) => String(each).trim())
		.filter((each) => each !== '');
}

export function parseFrontMatterAliases(frontmatter: Values | null): string[] | null {
	return parseFrontMatterStringArray(frontmatter, /^alias(es)?$/i);
}

/** With `#` before each; what can be no tag (a comma or a blank in it) is left out. */
export function parseFrontMatterTags(frontmatter: Values | null): string[] | null {
	const tags = parseFrontMatterStringArray(frontmatter, /^tags?$/i);
	return tags?.map((tag) => (tag.startsWith('#') ? tag : `#${tag}`)).filter(isTag) ?? null;
}

function isTag(text: string): boolean {
	return /^#[^\u2000-\u206f\u2e00-\u2e7f'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+$/.test(text) && !/^#\d+$/.test(text);
}
