// What a note says, as the app's metadata cache has it: `parseCache(text)`. Held against what the real app recorded.
import type { CachedMetadata, HeadingCache, ListItemCache, Loc, Pos, SectionCache } from 'obsidian';
import { footnotesOf } from './footnote-cache';
import { frontMatterLinks, readYaml } from './front-matter-cache';
import { internalAddress, wikilinkParts } from './link-parts';
import { markdownTree, type TreeNode, type TreePoint } from './markdown-tree';
import { frontMatterRange, maskNote, type FrontMatterRange } from './mask-note';
import { isCallout } from './own-containers';

/** Every list of the cache, empty ones too; `tidy` takes those away. */
type Filled = { -readonly [Key in keyof CachedMetadata]-?: NonNullable<CachedMetadata[Key]> };

export function parseCache(text: string): CachedMetadata {
	const range = frontMatterRange(text);
	const tree = markdownTree(maskNote(text));
	const cache: Partial<Filled> = {};
	const found: Required<Pick<CachedMetadata, 'links' | 'embeds' | 'tags' | 'headings' | 'listItems' | 'sections' | 'referenceLinks' | 'blocks'>> = {
		links: [],
		embeds: [],
		tags: [],
		headings: [],
		listItems: [],
		sections: [],
		referenceLinks: [],
		blocks: {},
	};
	if (range !== null) addFrontMatter(text, range, cache, found.sections);
	for (const block of tree.children ?? []) {
		if (block.type === 'yaml') continue;
		addListItems(text, block, null, found.listItems, found.blocks);
		addSection(text, block, found.sections, found.blocks);
		if (block.type === 'heading') found.headings.push(headingOf(text, block));
		addInlines(text, block, found);
	}
	const footnotes = footnotesOf(tree, posOf);
	if (footnotes.footnoteRefs.length > 0 || footnotes.footnotes.some(({ id }) => id.startsWith('['))) addDrawnFootnotes(tree, found.sections);
	return tidy({ ...found, ...footnotes, ...cache });
}

/** The app draws the footnotes at the end of a note, and has what it draws there as sections, a character before the end. */
function addDrawnFootnotes(tree: TreeNode, sections: SectionCache[]): void {
	const { line, col, offset } = locOf(tree.position.end);
	for (const type of ['text', 'element']) sections.push({ type, position: { start: { line, col, offset: offset - 1 }, end: { line, col, offset: offset - 1 } } });
}

function addFrontMatter(text: string, range: FrontMatterRange, cache: Partial<Filled>, sections: SectionCache[]): void {
	const lines = text.slice(0, range.to).split('\n');
	const end = { line: lines.length - 1, col: (lines.at(-1) ?? '').length, offset: range.to };
	const position = { start: { line: 0, col: range.from, offset: range.from }, end };
	sections.push({ type: 'yaml', position });
	const values = readYaml(range.yaml);
	if (values === null) return;
	cache.frontmatter = values;
	cache.frontmatterPosition = structuredClone(position);
	cache.frontmatterLinks = frontMatterLinks(values);
}

/** A block id by itself between blank lines, or at the end, is that of the section before, and no section. */
function addSection(text: string, block: TreeNode, sections: SectionCache[], blocks: Filled['blocks']): void {
	const source = sourceOf(text, block);
	const type = sectionType(source, block);
	const id = block.type === 'paragraph' || (block.type === 'blockquote' && endsInText(block)) ? blockId(source) : null;
	const before = sections.at(-1);
	const isLone = block.type === 'paragraph' && before !== undefined && before.type !== 'yaml' && /^\s*\^[a-zA-Z0-9-]+\s*$/.test(source) && /^(?:\r?\n)?$|^\r?\n\r?\n/.test(text.slice(block.position.end.offset));
	const section: SectionCache = isLone ? before : { type, position: posOf(block) };
	if (!isLone) sections.push(section);
	if (id === null) return;
	section.id = id;
	blocks[id] = { id, position: structuredClone(section.position) };
}

function endsInText(node: TreeNode): boolean {
	const last = node.children?.at(-1);
	return last === undefined ? node.type === 'text' : endsInText(last);
}

function sectionType(source: string, block: TreeNode): string {
	return block.type === 'blockquote' && isCallout(source) ? 'callout' : block.type;
}

function headingOf(text: string, block: TreeNode): HeadingCache {
	const [first, last] = [block.children?.[0], block.children?.at(-1)];
	const heading = first === undefined || last === undefined ? '' : text.slice(first.position.start.offset, last.position.end.offset).trim();
	return { heading, level: block.depth ?? 1, position: posOf(block) };
}

/** Items in the order of the note; `parent` is the line of the item around, or for an outermost one less than nothing. */
function addListItems(text: string, node: TreeNode, around: TreeNode | null, items: ListItemCache[], blocks: Filled['blocks']): void {
	for (const child of node.children ?? []) {
		if (child.type === 'listItem') {
			const position = ownPosition(child);
			const parent = around === null ? -Math.max(1, node.position.start.line - 1) : around.position.start.line - 1;
			const source = text.slice(position.start.offset, position.end.offset);
			const task = child.checked === null ? undefined : /\[([^\r\n])\][ \t]/.exec(source)?.[1];
			const id = blockId(source);
			items.push({ parent, position, ...(task === undefined ? {} : { task }), ...(id === null ? {} : { id }) });
			if (id !== null) blocks[id] = { id, position: structuredClone(position) };
		}
		addListItems(text, child, child.type === 'listItem' ? child : around, items, blocks);
	}
}

/** An item with a list inside ends where what stands before that list ends. */
function ownPosition(item: TreeNode): Pos {
	const children = item.children ?? [];
	const list = children.findIndex((child) => child.type === 'list');
	const last = list > 0 ? children[list - 1] : undefined;
	return { start: locOf(item.position.start), end: locOf((last ?? item).position.end) };
}

function addInlines(text: string, node: TreeNode, found: Pick<Filled, 'links' | 'embeds' | 'tags' | 'referenceLinks'>): void {
	const position = (): Pos => posOf(node);
	switch (node.type) {
		case 'wikilink':
			found.links.push({ ...wikilinkParts(node.value ?? ''), original: `[[${node.value ?? ''}]]`, position: position() });
			break;
		case 'wikiembed':
			found.embeds.push({ ...wikilinkParts(node.value ?? ''), original: `![[${node.value ?? ''}]]`, position: position() });
			break;
		case 'link':
		case 'image': {
			const link = internalAddress(node.url ?? '');
			const displayText = node.type === 'image' ? (node.alt ?? '') : textOf(node);
			if (link !== null) (node.type === 'image' ? found.embeds : found.links).push({ link, original: sourceOf(text, node), displayText, position: position() });
			break;
		}
		case 'tag':
			found.tags.push({ tag: node.value ?? '', position: position() });
			break;
		case 'definition':
			found.referenceLinks.push({ id: node.identifier ?? '', link: node.url ?? '', position: position() });
			break;
	}
	for (const child of node.children ?? []) addInlines(text, child, found);
}

function blockId(source: string): string | null {
	return /(?:^|\s)\^([a-zA-Z0-9-]+)\s*$/.exec(source)?.[1]?.toLowerCase() ?? null;
}

function textOf(node: TreeNode): string {
	return node.value ?? node.alt ?? (node.children ?? []).map(textOf).join('');
}

function sourceOf(text: string, node: TreeNode): string {
	return text.slice(node.position.start.offset, node.position.end.offset);
}

function posOf(node: TreeNode): Pos {
	return { start: locOf(node.position.start), end: locOf(node.position.end) };
}

function locOf(point: TreePoint): Loc {
	return { line: point.line - 1, col: point.column - 1, offset: point.offset };
}

/** As the app: what a note has none of is not there. */
function tidy(cache: CachedMetadata): CachedMetadata {
	return Object.fromEntries(
		Object.entries(cache).filter(([key, value]) => key === 'frontmatterLinks' || !(typeof value === 'object' && Object.keys(value).length === 0)),
	);
}
