// YAML, read as entries with places and written as single values. The only file that imports yaml; whoever wants a property reads frontmatter.ts.
import { CST, Document, isAlias, isMap, isScalar, isSeq, Lexer, parseDocument, Schema, visit, type Alias, type Pair, type ParsedNode, type Scalar, type YAMLSeq } from 'yaml';
import { Memo } from './memo';
import { ownText } from './own-text';
import type { FrontmatterEntry, PropertyValue } from './property-value';

export interface YamlEntries {
	readonly entries: readonly FrontmatterEntry[];
	/** Offset of the first error; null for YAML without one. */
	readonly error: number | null;
	/** Its root is no map of `key: value` lines: a text, a list, or `{a: b}`. */
	readonly otherRoot: boolean;
}

/** Equal keys are told by frontmatter.ts: the check of the library compares each with each. */
const SCHEMA = coreSchema();
const READING = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent', schema: SCHEMA } as const;

/** What a document makes for itself each time when it is not given. */
function coreSchema(): Schema {
	return new Schema({ schema: 'core', resolveKnownTags: true });
}

/** Reads YAML whose text begins at an offset of the note. Never throws; with an error there are no entries. */
export function readYaml(source: string, base: number): YamlEntries {
	try {
		return entriesOf(source, base);
	} catch (fault) {
		// Nested so deep that the stack gave out.
		if (fault instanceof RangeError) return { entries: [], error: base, otherRoot: false };
		throw fault;
	}
}

/** A piece of YAML as its lexer cuts it; together they make the source again. */
export interface YamlToken {
	readonly type: CST.TokenType | 'unknown';
	readonly source: string;
	readonly offset: number;
}

/** The pieces of a source that begins at an offset, one document without directives or marks; null for any other. What is wrong with it shows only when it is put together. */
export function readTokens(source: string, base: number): readonly YamlToken[] | null {
	const tokens: YamlToken[] = [];
	let offset = base;
	let scalar = false;
	for (const lexeme of new Lexer().lex(source)) {
		if (lexeme === CST.DOCUMENT || lexeme === CST.SCALAR) {
			if (lexeme === CST.DOCUMENT && tokens.length > 0) return null;
			scalar = lexeme === CST.SCALAR;
			continue;
		}
		tokens.push({ type: scalar ? 'scalar' : (CST.tokenType(lexeme) ?? 'unknown'), source: lexeme, offset });
		offset += lexeme.length;
		scalar = false;
	}
	return tokens;
}

/** What a single value on one line says, where that is a text and nothing is wrong with it: null for a number, `true`, `null`, and what is no such value. */
export function textOfToken({ type, source }: YamlToken): string | null {
	if (!(type === 'scalar' || type === 'double-quoted-scalar' || type === 'single-quoted-scalar')) return null;
	// A source in quotes begins with them: what it says does not hang on its type.
	const known = texts.get(source);
	if (known !== undefined) return known;
	if (source.length > LONGEST_TEXT) return readText(type, source);
	const own = ownText(source);
	const text = readText(type, own);
	texts.set(own, text);
	return text;
}

/** The same keys and words come again in every note. */
const texts = new Memo<string | null>(4000);
const LONGEST_TEXT = 60;

function readText(type: 'scalar' | 'double-quoted-scalar' | 'single-quoted-scalar', source: string): string | null {
	if (source.includes('\n')) return null;
	let faults = 0;
	const value = CST.resolveAsScalar({ type, source, offset: 0, indent: 0 }, true, () => void (faults += 1))?.value ?? null;
	if (faults > 0 || value === null) return null;
	return type === 'scalar' && SCHEMA.tags.some((tag) => tag.default === true && 'test' in tag && tag.test?.test(value)) ? null : value;
}

/**
 * One value on one line: bare where YAML reads it back as the same, else in double quotes. A wikilink is always quoted. `flow`: within `[…]`.
 * `quote`: the quotes to use for a text, where it can stand in them.
 */
export function writeYaml(value: string | number | boolean, flow: boolean, quote: YamlQuote = ''): string {
	const double = typeof value === 'string' && (value.includes('[[') || /[\n\r\u0085\u2028\u2029]/.test(value));
	const parsed = new Document([value]);
	if (isSeq(parsed.contents)) parsed.contents.flow = flow;
	const written = parsed.toString({ lineWidth: 0, blockQuote: false, flowCollectionPadding: false, defaultKeyType: 'PLAIN', defaultStringType: double ? 'QUOTE_DOUBLE' : STRING_TYPES[quote] });
	const trimmed = written.trimEnd();
	return flow ? trimmed.slice(1, -1) : trimmed.slice(2);
}

export type YamlQuote = '' | '"' | "'";

const STRING_TYPES: Record<YamlQuote, 'PLAIN' | 'QUOTE_DOUBLE' | 'QUOTE_SINGLE'> = { '': 'PLAIN', '"': 'QUOTE_DOUBLE', "'": 'QUOTE_SINGLE' };

function entriesOf(source: string, base: number): YamlEntries {
	const parsed = parseDocument(source, READING);
	const error = parsed.errors.reduce<number | null>((first, { pos }) => Math.min(first ?? Infinity, pos[0]), null);
	if (error !== null) return { entries: [], error: base + error, otherRoot: false };
	const { contents } = parsed;
	if (contents === null || (isScalar(contents) && contents.value === null)) return { entries: [], error: null, otherRoot: false };
	if (!isMap(contents)) return { entries: [], error: null, otherRoot: true };
	const reader = new NodeReader(source, base, contents);
	return { entries: contents.items.flatMap((pair) => reader.entry(pair)), error: null, otherRoot: contents.flow === true };
}

/** Lists nested deeper than this are not followed. */
const DEEPEST = 4;

/** So many items of a list that an alias stands for: a few lines of YAML can stand for millions. */
const ALIASED_ITEMS = 100;

const BLOCK_TEXT: ReadonlySet<string> = new Set(['BLOCK_LITERAL', 'BLOCK_FOLDED']);

type Root = ParsedNode;

class NodeReader {
	private anchors: Map<string, Scalar | YAMLSeq> | null = null;

	constructor(
		private readonly source: string,
		private readonly base: number,
		private readonly root: Root,
	) {}

	entry(pair: Pair<ParsedNode, ParsedNode | null>): readonly FrontmatterEntry[] {
		const { key } = pair;
		if (!isScalar(key) || !key.range) return [];
		const [keyFrom, keyTo] = key.range;
		const name = typeof key.value === 'string' ? key.value : this.source.slice(keyFrom, keyTo);
		const value = pair.value === null ? this.empty(keyTo) : this.value(pair.value, 0);
		return [{ key: name, keyFrom: this.base + keyFrom, keyTo: this.base + keyTo, value }];
	}

	private value(node: unknown, depth: number): PropertyValue {
		if (isAlias(node)) return this.aliased(node, depth);
		if (isScalar(node)) return this.scalar(node);
		if (!isSeq(node)) return { kind: 'map', ...this.place(node) };
		const place = this.place(node);
		const text = this.source.slice(place.from - this.base, place.to - this.base);
		if (isBareLink(node, text)) return { kind: 'bare-link', text, ...place };
		if (depth >= DEEPEST) return { kind: 'map', ...place };
		return { kind: 'list', flow: node.flow === true, items: node.items.map((item) => this.value(item, depth + 1)), ...place };
	}

	private scalar(node: Scalar): PropertyValue {
		const place = this.place(node);
		const source = node.source ?? '';
		const { value } = node;
		if (typeof value === 'string') return { kind: 'text', value, quoted: node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE', ...place };
		if (typeof value === 'number') return { kind: 'number', value, source, ...place };
		if (typeof value === 'boolean') return { kind: 'flag', value, source, ...place };
		return { kind: 'empty', ...place };
	}

	/** What stands at the anchor, at the place of the alias. Within a list only a single value, so that nothing multiplies. */
	private aliased(alias: Alias, depth: number): PropertyValue {
		const place = this.place(alias);
		const node = this.anchored(alias.source);
		if (isScalar(node)) return { ...this.scalar(node), ...place };
		if (node === undefined || depth > 0) return { kind: 'map', ...place };
		const items = node.items.slice(0, ALIASED_ITEMS).filter((item) => isScalar(item));
		return { kind: 'list', flow: true, items: items.map((item) => ({ ...this.scalar(item), ...place })), ...place };
	}

	private anchored(name: string): Scalar | YAMLSeq | undefined {
		if (this.anchors === null) {
			const anchors = new Map<string, Scalar | YAMLSeq>();
			visit(this.root, {
				Scalar: (_key, node) => void (node.anchor === undefined ? null : anchors.set(node.anchor, node)),
				Seq: (_key, node) => void (node.anchor === undefined ? null : anchors.set(node.anchor, node)),
			});
			this.anchors = anchors;
		}
		return this.anchors.get(name);
	}

	private place(node: unknown): { readonly from: number; readonly to: number } {
		const range = isScalar(node) || isSeq(node) || isMap(node) || isAlias(node) ? node.range : null;
		const [from, to] = [range?.[0] ?? 0, range?.[1] ?? 0];
		return { from: this.base + from, to: this.base + (isScalar(node) && BLOCK_TEXT.has(node.type ?? '') ? this.lastWordEnd(from, to) : to) };
	}

	/** A text after `|` or `>` reaches over the line breaks below it: those belong to the next line. */
	private lastWordEnd(from: number, to: number): number {
		return from + this.source.slice(from, to).trimEnd().length;
	}

	private empty(at: number): PropertyValue {
		return { kind: 'empty', from: this.base + at, to: this.base + at };
	}
}

function isBareLink(node: YAMLSeq, text: string): boolean {
	if (!text.startsWith('[[') || !text.endsWith(']]') || text.includes('\n') || node.items.length !== 1) return false;
	const inner = node.items[0];
	return isSeq(inner) && inner.items.length > 0 && !inner.items.some((item) => isSeq(item));
}
