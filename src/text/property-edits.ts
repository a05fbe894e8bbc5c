// Changes to the value of one property that stands in a note, in the form in which it stands. Whether it may be changed is frontmatter-edits' work.
import type { Edit } from './edits';
import { endOfLine, lineBreakOf, startOfLine } from './line-breaks';
import type { FrontmatterEntry, PropertyValue } from './property-value';
import { writeYaml, type YamlQuote } from './yaml';

type NewValue = string | number | boolean | readonly string[];

/** Lines of a block list, each after a line break; ` []` without items. */
export function writeItems(items: readonly string[], indent: string, eol: string): string {
	return items.length === 0 ? ' []' : items.map((item) => `${eol}${indent}- ${writeYaml(item, false)}`).join('');
}

/** What an item of a list says as text; null for a list or map in the list. */
export function itemText(value: PropertyValue): string | null {
	switch (value.kind) {
		case 'text':
			return value.value;
		case 'number':
		case 'flag':
			return value.source;
		case 'bare-link':
			return value.text;
		case 'empty':
		case 'list':
		case 'map':
			return null;
	}
}

/** Written over lines of its own: a block list, a map of lines, a text after `|` or `>`. */
export function isBlock(text: string, value: PropertyValue): boolean {
	const first = text.charAt(value.from);
	switch (value.kind) {
		case 'list':
			return !value.flow;
		case 'map':
			return first !== '{' && first !== '[' && first !== '*';
		case 'text':
			return !value.quoted && (first === '|' || first === '>');
		case 'empty':
		case 'number':
		case 'flag':
		case 'bare-link':
			return false;
	}
}

/** The edits that give a property another value. */
export function replaceValue(text: string, entry: FrontmatterEntry, value: NewValue): readonly Edit[] {
	const there = entry.value;
	const eol = lineBreakOf(text);
	if (typeof value === 'object') return replaceByList(text, entry, value, eol);
	const written = writeYaml(value, false, quoteOf(text, there));
	if (there.from === there.to) return [fillEmpty(text, entry, written)];
	if (!isBlock(text, there)) return [{ from: there.from, to: there.to, insert: written }];
	if (there.kind === 'text') return [{ from: there.from, to: endOfBlock(text, there), insert: written }];
	const lineEnd = endOfLine(text, entry.keyTo);
	const colon = afterColon(text, entry);
	return [{ from: colon, to: colon, insert: ` ${written}` }, { from: lineEnd, to: endOfBlock(text, there), insert: '' }];
}

/** The edits that add items to a list, or make a list of a single value and add them. */
export function appendItems(text: string, entry: FrontmatterEntry, there: readonly string[], items: readonly string[]): readonly Edit[] {
	const { value } = entry;
	const eol = lineBreakOf(text);
	if (value.kind !== 'list') {
		const kept = there.length === 1 && value.kind !== 'bare-link' ? [text.slice(value.from, value.to)] : there.map((item) => writeYaml(item, false));
		const indent = `${indentOf(text, entry.keyFrom)}  `;
		const lines = [...kept, ...items.map((item) => writeYaml(item, false))].map((item) => `${eol}${indent}- ${item}`);
		return [{ from: afterColon(text, entry), to: value.to, insert: lines.join('') }];
	}
	const last = value.items[value.items.length - 1];
	if (value.flow || last === undefined) return [appendToFlow(value, last, items)];
	const end = endOfLine(text, endOfBlock(text, value));
	return [{ from: end, to: end, insert: writeItems(items, indentOf(text, value.from), eol) }];
}

function appendToFlow(list: PropertyValue, last: PropertyValue | undefined, items: readonly string[]): Edit {
	const written = items.map((item) => writeYaml(item, true)).join(', ');
	const at = last ? last.to : list.from + 1;
	return { from: at, to: at, insert: last ? `, ${written}` : written };
}

function replaceByList(text: string, entry: FrontmatterEntry, items: readonly string[], eol: string): readonly Edit[] {
	const there = entry.value;
	const indent = `${indentOf(text, entry.keyFrom)}  `;
	if (there.kind === 'list' && there.flow) return [{ from: there.from, to: there.to, insert: `[${items.map((item) => writeYaml(item, true)).join(', ')}]` }];
	if (there.from === there.to) {
		const end = items.length === 0 ? afterColon(text, entry) : endOfLine(text, afterColon(text, entry));
		const from = items.length === 0 ? end : beforeTrailingBlanks(text, end);
		return [{ from, to: end, insert: writeItems(items, indent, eol) }];
	}
	if (there.kind !== 'list' || items.length === 0) {
		const end = isBlock(text, there) ? endOfBlock(text, there) : there.to;
		return [{ from: afterColon(text, entry), to: end, insert: writeItems(items, indent, eol) }];
	}
	const kept = there.items.every((item, at) => at < items.length && itemText(item) === items[at] && item.kind === 'text') ? there.items.length : 0;
	if (kept > 0) return appendItems(text, entry, [], items.slice(kept));
	const lines = writeItems(items, indentOf(text, there.from), eol);
	return [{ from: endOfLine(text, afterColon(text, entry)), to: endOfBlock(text, there), insert: lines }];
}

/** After `key:`, before a comment; one blank that stands there is used. */
function fillEmpty(text: string, entry: FrontmatterEntry, written: string): Edit {
	const colon = afterColon(text, entry);
	const lineEnd = endOfLine(text, colon);
	const onlyBlanks = text.slice(colon, lineEnd).trim() === '';
	return { from: colon, to: onlyBlanks ? lineEnd : colon, insert: ` ${written}` };
}

/** The offset after the colon of `key:`. */
function afterColon(text: string, entry: FrontmatterEntry): number {
	return text.indexOf(':', entry.keyTo) + 1;
}

/** The end of the last line that belongs to a value of several lines; the line break and blank lines after it do not. */
function endOfBlock(text: string, value: PropertyValue): number {
	let end = value.to;
	while (end > value.from && /\s/.test(text.charAt(end - 1))) end -= 1;
	return endOfLine(text, end);
}

/** The blanks that the line of an offset begins with. */
function indentOf(text: string, at: number): string {
	const start = startOfLine(text, at);
	return /^[ \t]*/.exec(text.slice(start, at))?.[0] ?? '';
}

function beforeTrailingBlanks(text: string, end: number): number {
	let at = end;
	while (text.charAt(at - 1) === ' ' || text.charAt(at - 1) === '\t') at -= 1;
	return at;
}

/** The quotes a text stands in; none where it stands bare. */
function quoteOf(text: string, value: PropertyValue): YamlQuote {
	const first = text.charAt(value.from);
	return value.kind === 'text' && value.quoted && (first === '"' || first === "'") ? first : '';
}
