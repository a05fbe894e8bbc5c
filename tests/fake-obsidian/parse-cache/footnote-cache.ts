// What the cache has of footnotes: definitions and notes within the text, and references to what is defined.
import type { CachedMetadata, Pos } from 'obsidian';
import type { TreeNode } from './markdown-tree';

type Footnotes = Required<Pick<CachedMetadata, 'footnotes' | 'footnoteRefs'>>;

/** In the order of the note. A name that nothing defines is no reference; within a note in the text nothing is one. */
export function footnotesOf(tree: TreeNode, posOf: (node: TreeNode) => Pos): Footnotes {
	const all = [...notesWithin(tree)];
	const defined = new Set(all.filter(({ type }) => type === 'footnoteDefinition').map(({ identifier }) => identifier));
	const found: Footnotes = { footnotes: [], footnoteRefs: [] };
	const drawn = new Set<string>();
	for (const node of all) {
		const { identifier: id = '', type } = node;
		const position = posOf(node);
		if (type === 'footnoteDefinition') found.footnotes.push({ id, position });
		else if (type === 'footnote' && node.children?.length === 0) found.footnoteRefs.push({ id, position });
		else if (type === 'footnote') found.footnotes.push({ id: `[inline${String(drawn.size)}`, position: inner(position) });
		else if (defined.has(id)) found.footnoteRefs.push({ id, position });
		if (type === 'footnote') drawn.add(`^[${String(position.start.offset)}`);
		if (type === 'footnoteReference' && defined.has(id)) drawn.add(id);
	}
	return found;
}

function* notesWithin(node: TreeNode): Generator<TreeNode> {
	if (node.type.startsWith('footnote')) yield node;
	if (node.type !== 'footnote') for (const child of node.children ?? []) yield* notesWithin(child);
}

/** A note within the text lies between its brackets. */
function inner({ start, end }: Pos): Pos {
	return { start: { ...start, col: start.col + 2, offset: start.offset + 2 }, end: { ...end, col: end.col - 1, offset: end.offset - 1 } };
}
