// Rewrites the links of a text when what they led to has moved: in the body and in the frontmatter, each in its own way of
// writing, with its subpath and alias. Pure: it is told what to write for a linkpath.
import { isScalar, parseDocument, visit } from 'yaml';
import { getLinkpath } from './linktext';
import { frontMatterRange } from './parse-cache/mask-note';
import { parseCache } from './parse-cache/parse-cache';

interface Splice {
	readonly from: number;
	readonly to: number;
	readonly insert: string;
}

/** `next` gives the new linkpath for an old one, null to leave it. */
export function updateLinks(text: string, next: (linkpath: string) => string | null): string {
	const cache = parseCache(text);
	const splices: Splice[] = [];
	for (const { link, original, position } of [...(cache.links ?? []), ...(cache.embeds ?? [])]) {
		const path = next(getLinkpath(link));
		const [from, to] = [position.start.offset, position.end.offset];
		if (path !== null && isWritten(text.slice(from, to), original)) splices.push({ from, to, insert: withPath(original, path) });
	}
	const replaced = new Map<string, string>();
	for (const { link, original } of cache.frontmatterLinks ?? []) {
		const path = next(getLinkpath(link));
		if (path !== null) replaced.set(original, withPath(original, path));
	}
	return spliced(text, [...splices, ...(replaced.size === 0 ? [] : inFrontMatter(text, replaced))]);
}

/** The cache has a link in the line that opens a comment in a false place: such a one is left alone. */
function isWritten(source: string, original: string): boolean {
	return source === original && /^!?\[[\s\S]*[\])]$/.test(source);
}

/** The same link, written the same way, to another path. */
function withPath(original: string, path: string): string {
	const open = original.indexOf('[[');
	if (open !== -1 && open <= 1) {
		const inside = original.slice(open + 2, -2);
		const end = inside.search(/#|\\?\|/);
		return `${original.slice(0, open + 2)}${path}${end === -1 ? '' : inside.slice(end)}]]`;
	}
	const start = original.lastIndexOf('](') + 2;
	const address = original.slice(start);
	const angled = address.startsWith('<');
	const end = address.search(angled ? /#|>/ : /#|\)| "/);
	const written = angled ? `<${path}` : path.replace(/[ \\]/g, encodeURIComponent);
	return `${original.slice(0, start)}${written}${address.slice(end === -1 ? address.length : end)}`;
}

/** Where in the YAML's own text the values stand that are to be another link. */
function inFrontMatter(text: string, replaced: ReadonlyMap<string, string>): Splice[] {
	const range = frontMatterRange(text);
	const splices: Splice[] = [];
	if (range === null) return splices;
	visit(parseDocument(range.yaml, { logLevel: 'error' }), {
		Scalar(key, node) {
			if (key === 'key' || !isScalar(node) || typeof node.value !== 'string' || !node.range) return;
			const insert = replaced.get(node.value);
			if (insert === undefined) return;
			const [from, to] = [range.yamlFrom + node.range[0], range.yamlFrom + node.range[1]];
			const source = text.slice(from, to);
			splices.push({ from, to, insert: source.includes(node.value) && !/["\\]/.test(insert) ? source.replace(node.value, () => insert) : JSON.stringify(insert) });
		},
	});
	return splices;
}

function spliced(text: string, splices: readonly Splice[]): string {
	return [...splices].sort((one, other) => other.from - one.from).reduce((sofar, { from, to, insert }) => sofar.slice(0, from) + insert + sofar.slice(to), text);
}
