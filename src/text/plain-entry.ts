// One entry of a frontmatter in one of the forms that nearly all have, told from the tokens that `yaml` reads: to have it build a document costs four times as much.
// `key: text`, `key: "text"`, `key: [a, "b"]`, and a key with lines of `- text`; anything else is left to whoever asks.
import type { FrontmatterEntry, PropertyValue } from './property-value';
import { readTokens, textOfToken, type YamlToken } from './yaml';

/** The entry, with places counted from the text's beginning, as reading it whole gives it; null for any other form, and for anything that is in doubt. */
export function readPlainEntry(text: string): FrontmatterEntry | null {
	if (text.includes('\t')) return null;
	const [document, ...others] = readTokens(text);
	if (document?.type !== 'document' || others.length > 0 || document.start.length > 0 || document.end !== undefined) return null;
	const map = document.value;
	if (map?.type !== 'block-map' || map.offset !== 0) return null;
	const [item, ...more] = map.items;
	if (item === undefined || more.length > 0 || item.start.length > 0 || item.key?.type !== 'scalar' || !isBlank(item.key.end ?? [])) return null;
	const { source } = item.key;
	if (textOfToken(item.key) !== source) return null;
	const value = valueOf(item.value ?? null, item.sep ?? []);
	return value && { key: source, keyFrom: 0, keyTo: source.length, value };
}

function valueOf(token: YamlToken | null, between: readonly YamlToken[]): PropertyValue | null {
	const [colon, ...after] = between;
	if (token === null || colon?.type !== 'map-value-ind') return null;
	if (token.type === 'block-seq') return isBlank(after) ? blockList(token) : null;
	if (!after.every(({ type }) => type === 'space')) return null;
	return token.type === 'flow-collection' ? flowList(token) : textOf(token);
}

/** A single value on one line with nothing behind it. */
function textOf(token: YamlToken): PropertyValue | null {
	if (token.type !== 'scalar' && token.type !== 'double-quoted-scalar' && token.type !== 'single-quoted-scalar') return null;
	if (token.source.includes('\n') || !isBlank(token.end ?? [])) return null;
	const value = textOfToken(token);
	return value === null ? null : { kind: 'text', value, quoted: token.type !== 'scalar', from: token.offset, to: token.offset + token.source.length };
}

function flowList({ offset, start, items, end }: YamlToken & { readonly type: 'flow-collection' }): PropertyValue | null {
	const [close, ...behind] = end;
	if (start.source !== '[' || close?.source !== ']' || !isBlank(behind)) return null;
	const values: PropertyValue[] = [];
	for (const [at, { start: before, key, sep, value }] of items.entries()) {
		const marks = before.map(({ type }) => type).filter((type) => type !== 'space');
		const divided = at === 0 ? marks.length === 0 : marks.length === 1 && marks[0] === 'comma';
		const read = value && !key && !sep && divided ? textOf(value) : null;
		if (read === null || (value && hasEnd(value, 'newline'))) return null;
		values.push(read);
	}
	return { kind: 'list', flow: true, items: values, from: offset, to: close.offset + 1 };
}

function blockList({ offset, items }: YamlToken & { readonly type: 'block-seq' }): PropertyValue | null {
	const values: PropertyValue[] = [];
	let to = offset;
	for (const { start, key, sep, value } of items) {
		const marks = start.map(({ type }) => type).filter((type) => type !== 'space');
		const read = value && !key && !sep && marks.length === 1 && marks[0] === 'seq-item-ind' ? textOf(value) : null;
		if (!value || read === null) return null;
		values.push(read);
		to = endOf(value);
	}
	return { kind: 'list', flow: false, items: values, from: offset, to };
}

/** Behind the line breaks that `yaml` counts to the value. */
function endOf(token: YamlToken): number {
	const last = 'end' in token && Array.isArray(token.end) ? token.end[token.end.length - 1] : undefined;
	return last === undefined ? token.offset + ('source' in token ? token.source.length : 0) : last.offset + last.source.length;
}

function hasEnd(token: YamlToken, type: string): boolean {
	return 'end' in token && Array.isArray(token.end) && token.end.some((each) => each.type === type);
}

function isBlank(tokens: readonly YamlToken[]): boolean {
	return tokens.every(({ type }) => type === 'space' || type === 'newline');
}
