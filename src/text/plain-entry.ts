// One entry of a frontmatter in one of the forms that nearly all have, told from the pieces that the lexer of `yaml` cuts: to have it build a document costs many
// times as much. `key: text`, `key: "text"`, `key: [a, "b"]`, and a key above lines of `- text`; anything else is left to whoever asks.
import type { FrontmatterEntry, PropertyValue } from './property-value';
import { readTokens, textOfToken, type YamlToken } from './yaml';

/** The entry as reading it whole gives it, of a text that begins at an offset of the note; null for any other form, and for anything that is in doubt. */
export function readPlainEntry(text: string, base: number): FrontmatterEntry | null {
	const [key, colon, ...rest] = text.includes('\t') ? [] : (readTokens(text, base) ?? []);
	if (key?.type !== 'scalar' || colon?.type !== 'map-value-ind' || textOfToken(key) !== key.source) return null;
	const value = valueOf(rest);
	return value && { key: key.source, keyFrom: key.offset, keyTo: endOf(key), value };
}

function valueOf(tokens: readonly YamlToken[]): PropertyValue | null {
	const first = tokens[0]?.type === 'space' ? 1 : 0;
	const token = tokens[first];
	if (token === undefined) return null;
	if (token.type === 'newline') return blockList(tokens.slice(first));
	if (token.type === 'flow-seq-start') return flowList(tokens.slice(first));
	return tokens.slice(first + 1).every(isBlank) ? textOf(token) : null;
}

function textOf(token: YamlToken): PropertyValue | null {
	const value = textOfToken(token);
	return value === null ? null : { kind: 'text', value, quoted: token.type !== 'scalar', from: token.offset, to: endOf(token) };
}

/** `[a, "b"]` on one line, and nothing behind it. */
function flowList(tokens: readonly YamlToken[]): PropertyValue | null {
	const close = tokens.findIndex(({ type }) => type === 'flow-seq-end');
	const [open, last] = [tokens[0], tokens[close]];
	if (!open || !last || !tokens.slice(close + 1).every(isBlank)) return null;
	const items: PropertyValue[] = [];
	const inner = tokens.slice(1, close).filter(({ type }) => type !== 'space');
	for (const [at, token] of inner.entries()) {
		const item = at % 2 === 0 ? textOf(token) : null;
		if (at % 2 === 0 ? item === null : token.type !== 'comma') return null;
		if (item) items.push(item);
	}
	if (inner.length > 0 && inner.length % 2 === 0) return null;
	return { kind: 'list', flow: true, items, from: open.offset, to: endOf(last) };
}

/** Lines of `- text`, all indented alike. */
function blockList(tokens: readonly YamlToken[]): PropertyValue | null {
	const items: PropertyValue[] = [];
	let from = -1;
	let indent: string | null = null;
	let at = 0;
	while (at < tokens.length - 1) {
		if (tokens[at]?.type !== 'newline' || !isOneBreak(tokens[at])) return null;
		const blanks = tokens[at + 1]?.type === 'space' ? (tokens[at + 1]?.source ?? '') : '';
		const mark = at + (blanks === '' ? 1 : 2);
		const [sign, gap, text] = [tokens[mark], tokens[mark + 1], tokens[mark + 2]];
		const item = sign?.type === 'seq-item-ind' && gap?.type === 'space' && text ? textOf(text) : null;
		if (!sign || item === null || blanks !== (indent ?? blanks)) return null;
		indent = blanks;
		if (from < 0) from = sign.offset;
		items.push(item);
		at = mark + 3;
	}
	const end = tokens[at];
	if (items.length === 0 || (end && !isOneBreak(end))) return null;
	return { kind: 'list', flow: false, items, from, to: end ? endOf(end) : (items[items.length - 1]?.to ?? from) };
}

function isOneBreak(token: YamlToken | undefined): boolean {
	return token?.source === '\n' || token?.source === '\r\n';
}

function isBlank({ type }: YamlToken): boolean {
	return type === 'space' || type === 'newline';
}

function endOf({ offset, source }: YamlToken): number {
	return offset + source.length;
}
